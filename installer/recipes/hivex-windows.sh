# SPDX-License-Identifier: GPL-3.0-or-later
# hivex (registry files of other Windows installations) for Windows, as a static library, with a small iconv of our own
# beside it: no package offers one for mingw, and hivex needs three conversions only. Link with -lhivex -liconv.
sources="hivex"
inputs="installer/windows/iconv/iconv.h installer/windows/iconv/iconv.c"
build() {
    local cc=x86_64-w64-mingw32-gcc-posix iconv=$root/installer/windows/iconv
    mkdir -p "$prefix/lib" "$prefix/include"
    cp "$iconv/iconv.h" "$prefix/include/"
    $cc -std=c11 -O2 -fstack-protector-strong -Wall -Wextra -Werror -c "$iconv/iconv.c" -o iconv.o
    x86_64-w64-mingw32-ar rcs "$prefix/lib/libiconv.a" iconv.o

    unpack hivex src
    cd src
    # The manual is not built, so pod2man may be missing; the target has neither readline nor libxml2, whatever the
    # build machine has.
    ./configure --host=x86_64-w64-mingw32 --disable-shared --enable-static --disable-dependency-tracking --disable-nls \
        --disable-ocaml --disable-perl --disable-python --disable-ruby --without-readline \
        CC=$cc CFLAGS="-O2 -fstack-protector-strong" CPPFLAGS="-I$prefix/include" LDFLAGS="-L$prefix/lib" \
        POD2MAN=: POD2TEXT=: PKG_CONFIG=false
    # Without a working iconv it would still configure, and then fail to compile somewhere else.
    grep -q '^#define HAVE_ICONV 1$' config.h
    make -C gnulib/lib libgnu.la # goes into libhivex.a
    make -C lib libhivex.la
    cp lib/.libs/libhivex.a "$prefix/lib/"
    cp include/hivex.h "$prefix/include/"
}
