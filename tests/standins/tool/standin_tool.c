// SPDX-License-Identifier: GPL-3.0-or-later
// Stands for the maker's clean-up tool: writes a log beside itself, starts a child that outlives it, and ends with a
// code of its own. With any argument but the child's, it ends with 8.
#include <windows.h>

#include <stdio.h>
#include <wchar.h>

static void writeLog(const wchar_t *folder, const wchar_t *what)
{
    wchar_t path[MAX_PATH * 2];
    _snwprintf(path, MAX_PATH * 2, L"%ls\\kavremvr %ls (pid %lu).log", folder, what, GetCurrentProcessId());
    HANDLE file = CreateFileW(path, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return;
    DWORD written;
    static const char text[] = "stand-in clean-up tool\r\n";
    WriteFile(file, text, sizeof text - 1, &written, NULL);
    CloseHandle(file);
}

int wmain(int argc, wchar_t **argv)
{
    wchar_t self[MAX_PATH];
    wchar_t folder[MAX_PATH];
    GetModuleFileNameW(NULL, self, MAX_PATH);
    wcscpy(folder, self);
    *wcsrchr(folder, L'\\') = 0;
    if (argc == 2 && wcscmp(argv[1], L"child") == 0) {
        Sleep(1500);
        writeLog(folder, L"child");
        return 0;
    }
    if (argc != 1)
        return 8;
    writeLog(folder, L"2026-01-01 10-00-00");
    wchar_t line[MAX_PATH + 20];
    _snwprintf(line, MAX_PATH + 20, L"\"%ls\" child", self);
    STARTUPINFOW startup = {.cb = sizeof startup};
    PROCESS_INFORMATION process;
    if (!CreateProcessW(self, line, NULL, NULL, FALSE, 0, NULL, folder, &startup, &process))
        return 9;
    CloseHandle(process.hThread);
    CloseHandle(process.hProcess);
    return 7;
}
