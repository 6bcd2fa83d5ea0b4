/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The part of iconv that hivex uses, for Windows, where no package offers one: UTF-8 to and from UTF-16LE and Latin-1.
 * No transliteration, no byte order marks, no state between calls.
 */
#ifndef CHANGEOVER_ICONV_H
#define CHANGEOVER_ICONV_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Never null: hivex takes a null handle for one it has not opened yet. */
typedef void *iconv_t;

/* (iconv_t)-1 and EINVAL for any other pair of encodings. */
iconv_t iconv_open(const char *tocode, const char *fromcode);

/* 0, or (size_t)-1 with errno E2BIG (the output is full), EILSEQ (the input is malformed, or its character does not
 * exist in Latin-1) or EINVAL (the input ends inside a character). On all three, pointers and counts stand just behind
 * the last whole character that was converted. A null input does nothing: there is no state to reset. */
size_t iconv(iconv_t cd, char **inbuf, size_t *inbytesleft, char **outbuf, size_t *outbytesleft);

int iconv_close(iconv_t cd);

#ifdef __cplusplus
}
#endif

#endif
