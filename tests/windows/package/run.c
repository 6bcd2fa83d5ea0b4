// SPDX-License-Identifier: GPL-3.0-or-later
// run.exe FILE [--limited]: runs the command line that FILE holds in UTF-8, letter by letter, and prints the whole exit
// code. From a Unix shell, Wine adds quotation marks, and 8 bits of the code come back.
// --limited: without the administrators' group, as a standard user's process is.
#include <stdio.h>
#include <windows.h>

static HANDLE limitedToken(void)
{
    HANDLE token = NULL;
    HANDLE limited = NULL;
    BYTE sid[SECURITY_MAX_SID_SIZE];
    DWORD size = sizeof sid;
    OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &token);
    CreateWellKnownSid(WinBuiltinAdministratorsSid, NULL, sid, &size);
    SID_AND_ATTRIBUTES administrators = {sid, 0};
    CreateRestrictedToken(token, DISABLE_MAX_PRIVILEGE, 1, &administrators, 0, NULL, 0, NULL, &limited);
    return limited;
}

int wmain(int count, wchar_t **arguments)
{
    char text[4096] = "";
    wchar_t line[4096] = L"";
    FILE *file = count > 1 ? _wfopen(arguments[1], L"rb") : NULL;
    if (!file || !fread(text, 1, sizeof text - 1, file) || !MultiByteToWideChar(CP_UTF8, 0, text, -1, line, 4096)) {
        printf("no command line\n");
        return 1;
    }
    STARTUPINFOW start = {.cb = sizeof start};
    PROCESS_INFORMATION process;
    // Without --limited there is no token, and that means one's own.
    if (!CreateProcessAsUserW(count > 2 ? limitedToken() : NULL, NULL, line, NULL, NULL, FALSE, 0, NULL, NULL, &start,
                              &process)) {
        printf("not started, error %lu\n", GetLastError());
        return 1;
    }
    if (WaitForSingleObject(process.hProcess, 60000) != WAIT_OBJECT_0) {
        TerminateProcess(process.hProcess, 1);
        printf("not ended after a minute\n");
        return 1;
    }
    DWORD code = 0;
    GetExitCodeProcess(process.hProcess, &code);
    printf("%lu\n", code);
    return 0;
}
