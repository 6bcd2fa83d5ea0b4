/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Stands in for avp.com, the command line of Kaspersky Endpoint Security, as
 * far as kaspersky-artifacts 4.1 describes it: HELP, HELP EXPORT, STATUS and
 *   EXPORT <profile> <file> [/login=<user>] [/password=<password>]
 * with the exit codes 0 ok, 1 invalid parameter, 2 unknown error. What the real
 * one answers to a wrong password is not documented; here it is 2 and a
 * sentence, written in the OEM code page.
 *
 * Knobs for tests under HKLM\SOFTWARE\ChangeoverStandin, 64-bit view:
 *   ExportMode         DWORD: 0 normal, 1 hang, 2 ask on stdin, 3 "done" and no
 *                      file, 4 "done" and an empty file, 5 endless output,
 *                      6 stale (code 3, prints nothing), 7 crash, 8 a child
 *                      that outlives it hangs with the pipe, 9 an endless file
 *   ExportPasswordFnv  REG_SZ: FNV-1a (64 bit, 16 hex digits) of the UTF-16LE
 *                      bytes of the password that EXPORT wants; not set: none
 * Written there: ExportAttempts, how often EXPORT was started, and
 *   ExportPasswords, how often of these with a password.
 * The password itself is nowhere, not even in what it prints.
 */
#include <windows.h>
#include <stdint.h>
#include <stdio.h>
#include <wchar.h>

#define STANDIN_KEY L"SOFTWARE\\ChangeoverStandin"

enum { OK = 0, INVALID_PARAMETER = 1, UNKNOWN_ERROR = 2, STALE = 3 };

static DWORD knob(const WCHAR *name)
{
    DWORD value = 0, size = sizeof(value);
    if (RegGetValueW(HKEY_LOCAL_MACHINE, STANDIN_KEY, name, RRF_RT_REG_DWORD | RRF_SUBKEY_WOW6464KEY,
                     NULL, &value, &size) != ERROR_SUCCESS)
        return 0;
    return value;
}

static void count(const WCHAR *name)
{
    HKEY key;
    DWORD value = knob(name) + 1;

    if (RegCreateKeyExW(HKEY_LOCAL_MACHINE, STANDIN_KEY, 0, NULL, 0, KEY_SET_VALUE | KEY_WOW64_64KEY,
                        NULL, &key, NULL) != ERROR_SUCCESS)
        return;
    RegSetValueExW(key, name, 0, REG_DWORD, (const BYTE *)&value, sizeof(value));
    RegCloseKey(key);
}

static void say(const char *text)
{
    fputs(text, stdout);
    fflush(stdout);
}

static BOOL password_fits(const WCHAR *given)
{
    WCHAR wanted[32], is[32];
    DWORD size = sizeof(wanted);
    uint64_t hash = 0xcbf29ce484222325ULL;

    if (RegGetValueW(HKEY_LOCAL_MACHINE, STANDIN_KEY, L"ExportPasswordFnv",
                     RRF_RT_REG_SZ | RRF_SUBKEY_WOW6464KEY, NULL, wanted, &size) != ERROR_SUCCESS)
        return TRUE;
    if (!given)
        return FALSE;
    for (; *given; ++given) {
        hash = (hash ^ (*given & 0xff)) * 0x100000001b3ULL;
        hash = (hash ^ (*given >> 8)) * 0x100000001b3ULL;
    }
    _snwprintf(is, ARRAYSIZE(is), L"%08lx%08lx", (unsigned long)(hash >> 32), (unsigned long)hash);
    return _wcsicmp(is, wanted) == 0;
}

/* A small opaque blob; the real format is not public. */
static int write_file(const WCHAR *path, BOOL empty)
{
    BYTE blob[512];
    DWORD i, done;
    HANDLE file = CreateFileW(path, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);

    if (file == INVALID_HANDLE_VALUE)
        return UNKNOWN_ERROR;
    for (i = 0; i < sizeof(blob); ++i)
        blob[i] = (BYTE)(i * 7 + 3);
    if (!empty && !WriteFile(file, blob, sizeof(blob), &done, NULL))
        return UNKNOWN_ERROR;
    CloseHandle(file);
    return OK;
}

static int endless_file(const WCHAR *path)
{
    static BYTE block[1024 * 1024];
    DWORD done;
    int i;
    HANDLE file = CreateFileW(path, GENERIC_WRITE, FILE_SHARE_READ, NULL, CREATE_ALWAYS,
                              FILE_ATTRIBUTE_NORMAL, NULL);

    /* Not quite endless, should nobody stop it. */
    for (i = 0; file != INVALID_HANDLE_VALUE && i < 400; ++i) {
        if (!WriteFile(file, block, sizeof(block), &done, NULL))
            break;
        Sleep(5);
    }
    Sleep(INFINITE);
    return UNKNOWN_ERROR;
}

static int hang_in_a_child(void)
{
    WCHAR command[MAX_PATH + 32], self[MAX_PATH];
    STARTUPINFOW start = {.cb = sizeof(start)};
    PROCESS_INFORMATION child;

    GetModuleFileNameW(NULL, self, ARRAYSIZE(self));
    _snwprintf(command, ARRAYSIZE(command), L"\"%ls\" CHILD", self);
    if (!CreateProcessW(NULL, command, NULL, NULL, TRUE, 0, NULL, NULL, &start, &child))
        return UNKNOWN_ERROR;
    WaitForSingleObject(child.hProcess, INFINITE);
    return UNKNOWN_ERROR;
}

static int export_settings(int argc, WCHAR **argv)
{
    const WCHAR *password = NULL;
    int i;

    count(L"ExportAttempts");
    if (argc < 4) {
        say("Error: EXPORT <profile> <file>\r\n");
        return INVALID_PARAMETER;
    }
    for (i = 4; i < argc; ++i) {
        if (_wcsnicmp(argv[i], L"/password=", 10) == 0) {
            password = argv[i] + 10;
        } else if (_wcsnicmp(argv[i], L"/login=", 7) != 0) {
            say("Error: unknown parameter\r\n");
            return INVALID_PARAMETER;
        }
    }
    if (password)
        count(L"ExportPasswords");
    switch (knob(L"ExportMode")) {
    case 1:
        Sleep(INFINITE);
        return UNKNOWN_ERROR;
    case 2: {
        char line[64];
        say("Overwrite the settings? (y/n) ");
        if (!fgets(line, sizeof(line), stdin)) {
            say("\r\nError: no answer\r\n");
            return UNKNOWN_ERROR;
        }
        break;
    }
    case 3:
        say("Settings exported.\r\n");
        return OK;
    case 4:
        return write_file(argv[3], TRUE);
    case 5:
        for (;;)
            if (fputs("Exporting, please wait...\r\n", stdout) < 0)
                return UNKNOWN_ERROR;
    case 7:
        /* As after a crash, without waking a debugger. */
        TerminateProcess(GetCurrentProcess(), (UINT)STATUS_ACCESS_VIOLATION);
        break;
    case 8:
        return hang_in_a_child();
    case 9:
        return endless_file(argv[3]);
    default:
        break;
    }
    if (!password_fits(password)) {
        say("Error: invalid user name or password. Pr\x81" "fen Sie die Angaben.\r\n");
        return UNKNOWN_ERROR;
    }
    i = write_file(argv[3], FALSE);
    say(i == OK ? "Settings exported.\r\n" : "Error: the file cannot be written\r\n");
    return i;
}

int wmain(int argc, WCHAR **argv)
{
    if (argc > 1 && wcscmp(argv[1], L"CHILD") == 0)
        Sleep(INFINITE);
    if (knob(L"ExportMode") == 6) {
        if (argc > 1 && _wcsicmp(argv[1], L"EXPORT") == 0)
            count(L"ExportAttempts");
        return STALE;
    }
    if (argc > 1 && _wcsicmp(argv[1], L"EXPORT") == 0)
        return export_settings(argc, argv);
    if (argc > 1 && _wcsicmp(argv[1], L"STATUS") == 0) {
        say("Protection: running\r\n");
        return OK;
    }
    if (argc > 2 && _wcsicmp(argv[1], L"HELP") == 0 && _wcsicmp(argv[2], L"EXPORT") == 0) {
        say("EXPORT <profile> <file> [/login=<user> /password=<password>]\r\n  <profile>: all\r\n");
        return OK;
    }
    if (argc > 1 && _wcsicmp(argv[1], L"HELP") == 0) {
        say("Commands: EXPORT, HELP, STATUS\r\n");
        return OK;
    }
    say("Error: unknown command. See HELP.\r\n");
    return INVALID_PARAMETER;
}
