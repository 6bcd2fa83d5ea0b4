# SPDX-License-Identifier: GPL-3.0-or-later
# moc, uic, rcc and syncqt of exactly the version that is built for Windows: Qt refuses others.
sources="qt6-base"
build() {
    unpack qt6-base src
    cmake_install src -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE=-O1 -DQT_UNITY_BUILD=ON \
        -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DFEATURE_qmake=OFF -DFEATURE_gui=OFF -DFEATURE_network=OFF \
        -DFEATURE_sql=OFF -DFEATURE_dbus=OFF -DFEATURE_testlib=OFF -DFEATURE_concurrent=OFF -DFEATURE_icu=OFF \
        -DFEATURE_glib=OFF
}
