# SPDX-License-Identifier: GPL-3.0-or-later
# KDE's CMake modules, which KArchive's build wants.
sources="ecm"
build() {
    unpack ecm src
    cmake_install src -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF -DBUILD_HTML_DOCS=OFF -DBUILD_MAN_DOCS=OFF
}
