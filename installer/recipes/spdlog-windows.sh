# SPDX-License-Identifier: GPL-3.0-or-later
# spdlog and fmt as headers for the Windows build; Debian's packages serve the Linux one.
sources="spdlog fmt"
build() {
    unpack spdlog spdlog
    unpack fmt fmt
    mkdir -p "$prefix/include"
    cp -r spdlog/include/spdlog fmt/include/fmt "$prefix/include/"
}
