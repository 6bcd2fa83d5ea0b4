/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stddef.h>
#include <windows.h>

/* Windows reads this before it loads the libraries that a program names: with this flag it looks for them in its own
 * folder only (Windows 10 1607 and later). The linker knows nothing of it; load_config.py enters it into the program's
 * header, where it finds the mark. */
#define SEARCH_SYSTEM32_ONLY 0x800
/* Older headers have no name for the field yet. */
_Static_assert(offsetof(IMAGE_LOAD_CONFIG_DIRECTORY64, Reserved1) == 0x4E, "DependentLoadFlags");

const struct
{
    char mark[16];
    IMAGE_LOAD_CONFIG_DIRECTORY64 config;
} changeover_load_config __attribute__((used)) = {
    "Changeover:load",
    {.Size = sizeof(IMAGE_LOAD_CONFIG_DIRECTORY64), .Reserved1 = SEARCH_SYSTEM32_ONLY},
};
