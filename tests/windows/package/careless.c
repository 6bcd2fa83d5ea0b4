// SPDX-License-Identifier: GPL-3.0-or-later
// A program that asks for a DLL by its bare name and does nothing to be safe: shows that the trap of planted.c works.
#include <windows.h>

int main(void)
{
    LoadLibraryW(L"cryptbase.dll");
    return 0;
}
