// SPDX-License-Identifier: GPL-3.0-or-later
// A DLL as somebody would plant it beside a downloaded program. When it is loaded, it leaves a file beside itself:
// NAME.imported if it came with the program, before any line of it ran, NAME.loaded if the program loaded it later.
// It exports nothing, so a program that imports it does not start.
#include <windows.h>

BOOL WINAPI DllMain(HINSTANCE self, DWORD reason, LPVOID reserved)
{
    if (reason == DLL_PROCESS_ATTACH) {
        wchar_t path[MAX_PATH + 8];
        DWORD length = GetModuleFileNameW(self, path, MAX_PATH);
        lstrcpyW(path + length, reserved ? L".imported" : L".loaded");
        CloseHandle(CreateFileW(path, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL));
    }
    return TRUE;
}
