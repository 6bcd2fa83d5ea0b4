# SPDX-License-Identifier: GPL-3.0-or-later
# KArchive against the distribution's Qt 6. Debian 12 packages it for Qt 5 only; the newest release that takes
# Qt 6.4 is 5.116, which keeps its old CMake name KF5Archive.
sources="karchive5"
depends="ecm"
build() {
    unpack karchive5 src
    rm -rf src/poqm
    cmake_install src -DCMAKE_BUILD_TYPE=Release -DQT_MAJOR_VERSION=6 -DCMAKE_PREFIX_PATH="$(prefix_of ecm)" \
        -DCMAKE_CXX_FLAGS=-fstack-protector-strong \
        -DBUILD_SHARED_LIBS=OFF -DCMAKE_POSITION_INDEPENDENT_CODE=ON -DBUILD_TESTING=OFF \
        $(printf -- '-DCMAKE_DISABLE_FIND_PACKAGE_%s=ON ' BZip2 LibLZMA PkgConfig OpenSSL)
}
