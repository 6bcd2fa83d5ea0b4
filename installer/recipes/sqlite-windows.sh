# SPDX-License-Identifier: GPL-3.0-or-later
# SQLite's C library for Windows. The amalgamation is made natively, then compiled for the target.
sources="sqlite"
build() {
    unpack sqlite src
    (cd src && ./configure --disable-tcl && make sqlite3.c)
    x86_64-w64-mingw32-gcc-posix -Os -fstack-protector-strong -DSQLITE_THREADSAFE=1 -DSQLITE_DQS=0 -DSQLITE_OMIT_LOAD_EXTENSION \
        -DSQLITE_TRUSTED_SCHEMA=0 -c src/sqlite3.c -o sqlite3.o
    mkdir -p "$prefix/lib" "$prefix/include"
    x86_64-w64-mingw32-ar rcs "$prefix/lib/libsqlite3.a" sqlite3.o
    cp src/sqlite3.h "$prefix/include/"
}
