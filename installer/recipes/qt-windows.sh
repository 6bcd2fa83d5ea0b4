# SPDX-License-Identifier: GPL-3.0-or-later
# Qt for Windows, static, small: Core, Gui, Widgets, Network (local sockets only) and Test.
sources="qt6-base"
depends="qt-host mingw-headers"
inputs="installer/windows/mingw.cmake"
build() {
    unpack qt6-base src
    local off=(
        # The compiler's exception unwinding breaks with these two.
        stack_clash_protection intelcet
        # All of OpenGL and Vulkan or none: mixed settings do not configure.
        opengl dynamicgl opengl_dynamic vulkan
        # The source package has no wintab.h.
        tabletevent
        # No network code in this product.
        ssl schannel http
        # The source package has no SQLite; ours is built on its own.
        sql
        # Not needed, or would be picked up from the build machine.
        dbus icu glib xml printsupport system_zlib pkg_config qmake
    )
    cmake_install src -DCMAKE_BUILD_TYPE=MinSizeRel -DCMAKE_TOOLCHAIN_FILE="$root/installer/windows/mingw.cmake" \
        -DQT_HOST_PATH="$(prefix_of qt-host)" -DBUILD_SHARED_LIBS=OFF -DQT_UNITY_BUILD=ON \
        -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DINPUT_opengl=no \
        -DCMAKE_CXX_FLAGS="-isystem $(prefix_of mingw-headers)/include" \
        $(printf -- '-DFEATURE_%s=OFF ' "${off[@]}")
}
