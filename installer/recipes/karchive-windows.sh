# SPDX-License-Identifier: GPL-3.0-or-later
# KArchive for Windows, zip only. Its translations would need Qt Linguist built for the target.
sources="karchive6"
depends="ecm qt-host qt-windows"
inputs="installer/windows/mingw.cmake"
build() {
    unpack karchive6 src
    rm -rf src/poqm
    cmake_install src -DCMAKE_BUILD_TYPE=MinSizeRel -DCMAKE_TOOLCHAIN_FILE="$root/installer/windows/mingw.cmake" \
        -DCHANGEOVER_PREFIXES="$(prefix_of qt-windows);$(prefix_of ecm)" -DQT_HOST_PATH="$(prefix_of qt-host)" \
        -DCMAKE_CXX_FLAGS=-fstack-protector-strong -DBUILD_SHARED_LIBS=OFF -DBUILD_TESTING=OFF -DWITH_BZIP2=OFF -DWITH_LIBLZMA=OFF -DWITH_LIBZSTD=OFF \
        -DWITH_OPENSSL=OFF -DCMAKE_DISABLE_FIND_PACKAGE_PkgConfig=ON -DCMAKE_DISABLE_FIND_PACKAGE_OpenSSL=ON
}
