/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * See iconv.h. Plain C rather than MultiByteToWideChar: that function, told to be strict, refuses the whole input
 * without saying where it is malformed or how much of it would have fitted, which iconv has to tell. The input comes
 * from registry files of unknown disks, so every read and write is checked against the count that came with the buffer.
 */
#include "iconv.h"

#include <errno.h>
#include <stdint.h>

/* What a decoder or encoder returns besides the number of bytes it read or wrote. */
enum
{
    MALFORMED = -1,
    INCOMPLETE = -2,
    NO_ROOM = -3
};

static int decode_utf8(const uint8_t *in, size_t n, uint32_t *c)
{
    /* The limits of the second byte exclude overlong forms, surrogates and everything above U+10FFFF (table 3-7 of the
     * Unicode standard): a character can be written in one way only, and no filter is fooled by a second one. */
    uint8_t low = 0x80, high = 0xBF;
    size_t length;

    if (in[0] < 0x80) {
        *c = in[0];
        return 1;
    }
    if (in[0] >= 0xC2 && in[0] <= 0xDF) {
        length = 2;
        *c = in[0] & 0x1F;
    } else if (in[0] >= 0xE0 && in[0] <= 0xEF) {
        length = 3;
        *c = in[0] & 0x0F;
        if (in[0] == 0xE0)
            low = 0xA0;
        if (in[0] == 0xED)
            high = 0x9F;
    } else if (in[0] >= 0xF0 && in[0] <= 0xF4) {
        length = 4;
        *c = in[0] & 0x07;
        if (in[0] == 0xF0)
            low = 0x90;
        if (in[0] == 0xF4)
            high = 0x8F;
    } else {
        return MALFORMED;
    }
    for (size_t i = 1; i < length; i++) {
        if (i == n)
            return INCOMPLETE;
        if (in[i] < low || in[i] > high)
            return MALFORMED;
        *c = *c << 6 | (in[i] & 0x3F);
        low = 0x80;
        high = 0xBF;
    }
    return (int)length;
}

static int encode_utf8(uint32_t c, uint8_t *out, size_t n)
{
    const size_t length = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    static const uint8_t first[] = {0, 0x00, 0xC0, 0xE0, 0xF0};

    if (n < length)
        return NO_ROOM;
    for (size_t i = length - 1; i > 0; i--) {
        out[i] = (uint8_t)(0x80 | (c & 0x3F));
        c >>= 6;
    }
    out[0] = (uint8_t)(first[length] | c);
    return (int)length;
}

static int decode_utf16le(const uint8_t *in, size_t n, uint32_t *c)
{
    uint32_t second;

    if (n < 2)
        return INCOMPLETE;
    *c = in[0] | (uint32_t)in[1] << 8;
    if (*c < 0xD800 || *c > 0xDFFF)
        return 2;
    if (*c > 0xDBFF)
        return MALFORMED;
    if (n < 4)
        return INCOMPLETE;
    second = in[2] | (uint32_t)in[3] << 8;
    if (second < 0xDC00 || second > 0xDFFF)
        return MALFORMED;
    *c = 0x10000 + ((*c - 0xD800) << 10) + (second - 0xDC00);
    return 4;
}

static int encode_utf16le(uint32_t c, uint8_t *out, size_t n)
{
    const int length = c < 0x10000 ? 2 : 4;

    if (n < (size_t)length)
        return NO_ROOM;
    if (length == 4) {
        const uint32_t second = 0xDC00 + ((c - 0x10000) & 0x3FF);

        out[2] = (uint8_t)second;
        out[3] = (uint8_t)(second >> 8);
        c = 0xD800 + ((c - 0x10000) >> 10);
    }
    out[0] = (uint8_t)c;
    out[1] = (uint8_t)(c >> 8);
    return length;
}

static int decode_latin1(const uint8_t *in, size_t n, uint32_t *c)
{
    (void)n; /* at least 1, as for every decoder */
    *c = in[0];
    return 1;
}

/* Refusing is part of the service: hivex tries Latin-1 first and takes UTF-16 when a name does not fit. */
static int encode_latin1(uint32_t c, uint8_t *out, size_t n)
{
    if (n < 1)
        return NO_ROOM;
    if (c > 0xFF)
        return MALFORMED;
    out[0] = (uint8_t)c;
    return 1;
}

/* A handle points at one of these, so there is nothing to allocate and nothing to close. */
static const struct conversion
{
    const char *to, *from;
    int (*decode)(const uint8_t *in, size_t n, uint32_t *c);
    int (*encode)(uint32_t c, uint8_t *out, size_t n);
} conversions[] = {
    {"UTF-16LE", "UTF-8", decode_utf8, encode_utf16le},
    {"UTF-8", "UTF-16LE", decode_utf16le, encode_utf8},
    {"LATIN1", "UTF-8", decode_utf8, encode_latin1},
    {"UTF-8", "LATIN1", decode_latin1, encode_utf8},
};
enum
{
    COUNT = sizeof conversions / sizeof conversions[0]
};

/* Encoding names ignore case; written out because strcasecmp follows the locale (Turkish). */
static int same(const char *a, const char *b)
{
    for (;; a++, b++) {
        const char x = *a >= 'a' && *a <= 'z' ? (char)(*a - 'a' + 'A') : *a;

        if (x != *b)
            return 0;
        if (x == '\0')
            return 1;
    }
}

static const char *usual_name(const char *code)
{
    return same(code, "ISO-8859-1") ? "LATIN1" : code;
}

iconv_t iconv_open(const char *tocode, const char *fromcode)
{
    for (size_t i = 0; i < COUNT; i++) {
        if (same(usual_name(tocode), conversions[i].to) && same(usual_name(fromcode), conversions[i].from))
            return (iconv_t)&conversions[i];
    }
    errno = EINVAL;
    return (iconv_t)-1;
}

size_t iconv(iconv_t cd, char **inbuf, size_t *inbytesleft, char **outbuf, size_t *outbytesleft)
{
    const struct conversion *conversion = NULL;

    /* hivex does not look whether iconv_open failed. */
    for (size_t i = 0; i < COUNT; i++) {
        if (cd == &conversions[i])
            conversion = &conversions[i];
    }
    if (!conversion) {
        errno = EBADF;
        return (size_t)-1;
    }
    if (!inbuf || !*inbuf)
        return 0;
    while (*inbytesleft > 0) {
        uint32_t c = 0;
        int read, written = 0;

        read = conversion->decode((const uint8_t *)*inbuf, *inbytesleft, &c);
        if (read > 0)
            written = conversion->encode(c, (uint8_t *)*outbuf, *outbytesleft);
        if (read < 0 || written < 0) {
            errno = read == INCOMPLETE ? EINVAL : written == NO_ROOM ? E2BIG : EILSEQ;
            return (size_t)-1;
        }
        *inbuf += read;
        *inbytesleft -= (size_t)read;
        *outbuf += written;
        *outbytesleft -= (size_t)written;
    }
    return 0;
}

int iconv_close(iconv_t cd)
{
    (void)cd;
    return 0;
}
