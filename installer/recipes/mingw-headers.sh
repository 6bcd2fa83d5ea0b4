# SPDX-License-Identifier: GPL-3.0-or-later
# Debian 12's mingw-w64 10 has UI Automation headers too old for Qt's accessibility; the four of mingw-w64 12 fit.
sources="mingw-headers"
build() {
    local deb
    deb=$(fetch mingw-headers)
    dpkg-deb -x "$deb" deb
    mkdir -p "$prefix/include"
    cp deb/usr/share/mingw-w64/include/uiautomation*.h "$prefix/include/"
}
