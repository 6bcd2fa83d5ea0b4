/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Custom actions of the stand-in installer packages.
 *
 * Knobs for tests, DWORDs under HKLM\SOFTWARE\ChangeoverStandin in the 64-bit
 * registry view; a value under HKLM\SOFTWARE\ChangeoverStandin\{ProductCode}
 * wins, so that a test can make one product of several fail:
 *   HangMs         say nothing for so long; cannot be cancelled
 *   RemoveDelayMs  wait that long before anything is removed; can be cancelled
 *   FailRemove     not 0: the removal fails (1603)
 *   RebootRemove   not 0: the removal wants a restart (3010)
 * Written there (base key, 64-bit view):
 *   AgentAttempts  how often a removal of the Network Agent was tried, whether
 *                  with the right password, a wrong one or none
 */
#include <windows.h>
#include <msi.h>
#include <msiquery.h>
#include <stdint.h>
#include <wchar.h>

#define STANDIN_KEY L"SOFTWARE\\ChangeoverStandin"
#define DRIVER_KEY L"SYSTEM\\CurrentControlSet\\Services\\klids.KES-12-4"
#define EXPORT __declspec(dllexport)

/* FNV-1a, 64 bit, of the upper-cased hex text; the build script computes it,
 * so that neither this library nor the package holds the password. */
#ifndef PASSWORD_HASH
#error "PASSWORD_HASH is set by build.sh"
#endif

static BOOL read_dword(const WCHAR *key, const WCHAR *name, DWORD *value)
{
    DWORD size = sizeof(*value);
    return RegGetValueW(HKEY_LOCAL_MACHINE, key, name,
                        RRF_RT_REG_DWORD | RRF_SUBKEY_WOW6464KEY, NULL, value,
                        &size) == ERROR_SUCCESS;
}

static DWORD knob(MSIHANDLE install, const WCHAR *name)
{
    WCHAR code[64], key[160];
    DWORD length = ARRAYSIZE(code), value = 0;

    if (MsiGetPropertyW(install, L"ProductCode", code, &length) == ERROR_SUCCESS) {
        _snwprintf(key, ARRAYSIZE(key), STANDIN_KEY L"\\%ls", code);
        key[ARRAYSIZE(key) - 1] = 0;
        if (read_dword(key, name, &value))
            return value;
    }
    return read_dword(STANDIN_KEY, name, &value) ? value : 0;
}

/* Sends one message with up to four numbers, or a text when it is given. */
static int tell(MSIHANDLE install, INSTALLMESSAGE type, const WCHAR *text, int a, int b,
                int c, int d)
{
    int answer;
    MSIHANDLE record = MsiCreateRecord(4);

    if (!record)
        return 0;
    if (text) {
        MsiRecordSetStringW(record, 1, text);
    } else {
        MsiRecordSetInteger(record, 1, a);
        MsiRecordSetInteger(record, 2, b);
        MsiRecordSetInteger(record, 3, c);
        MsiRecordSetInteger(record, 4, d);
    }
    answer = MsiProcessMessage(install, type, record);
    MsiCloseHandle(record);
    return answer;
}

/* Waits in small slices and tells the caller's handler about each one: that
 * is where a caller can cancel, as with the long actions of real packages. */
static UINT delay(MSIHANDLE install, DWORD milliseconds)
{
    const DWORD slice = 100;
    DWORD done = 0;
    WCHAR text[64];

    tell(install, INSTALLMESSAGE_PROGRESS, NULL, 0, (int)(milliseconds / slice), 0, 0);
    while (done < milliseconds) {
        DWORD part = milliseconds - done < slice ? milliseconds - done : slice;
        Sleep(part);
        done += part;
        _snwprintf(text, ARRAYSIZE(text), L"stand-in waits: %lu of %lu ms", done,
                   milliseconds);
        text[ARRAYSIZE(text) - 1] = 0;
        if (tell(install, INSTALLMESSAGE_ACTIONDATA, text, 0, 0, 0, 0) == IDCANCEL
            || tell(install, INSTALLMESSAGE_PROGRESS, NULL, 2, 1, 0, 0) == IDCANCEL)
            return ERROR_INSTALL_USEREXIT;
    }
    return ERROR_SUCCESS;
}

/* Immediate, right after InstallInitialize, at removal only. */
EXPORT UINT __stdcall BeforeRemove(MSIHANDLE install)
{
    DWORD milliseconds = knob(install, L"RemoveDelayMs");

    Sleep(knob(install, L"HangMs"));
    if (milliseconds) {
        UINT result = delay(install, milliseconds);
        if (result != ERROR_SUCCESS)
            return result;
    }
    if (knob(install, L"FailRemove"))
        return ERROR_INSTALL_FAILURE;
    if (knob(install, L"RebootRemove"))
        MsiSetMode(install, MSIRUNMODE_REBOOTATEND, TRUE);
    return ERROR_SUCCESS;
}

static void count_attempt(void)
{
    HKEY key;
    DWORD count = 0;

    if (RegCreateKeyExW(HKEY_LOCAL_MACHINE, STANDIN_KEY, 0, NULL, 0,
                        KEY_READ | KEY_WRITE | KEY_WOW64_64KEY, NULL, &key, NULL)
        != ERROR_SUCCESS)
        return;
    read_dword(STANDIN_KEY, L"AgentAttempts", &count);
    count++;
    RegSetValueExW(key, L"AgentAttempts", 0, REG_DWORD, (const BYTE *)&count,
                   sizeof(count));
    RegCloseKey(key);
}

/* Immediate, after InstallValidate: before the removal of the Network Agent does
 * anything. */
EXPORT UINT __stdcall CheckPassword(MSIHANDLE install)
{
    WCHAR value[1024];
    DWORD length = ARRAYSIZE(value);
    uint64_t hash = UINT64_C(0xcbf29ce484222325);

    count_attempt();
    if (MsiGetPropertyW(install, L"KLUNINSTPASSWD", value, &length) != ERROR_SUCCESS)
        return ERROR_INSTALL_FAILURE;
    for (const WCHAR *c = value; *c; c++) {
        unsigned upper = *c >= L'a' && *c <= L'z' ? *c - 32u : *c;
        hash = (hash ^ upper) * UINT64_C(0x100000001b3);
    }
    return hash == PASSWORD_HASH ? ERROR_SUCCESS : ERROR_INSTALL_FAILURE;
}

/* %ProgramData%\Kaspersky Lab\KES.12.4\<name> ; creates the folders. */
static BOOL data_path(WCHAR *path, size_t size, const WCHAR *name)
{
    static const WCHAR *const folders[] = {L"\\Kaspersky Lab", L"\\KES.12.4"};
    DWORD length = GetEnvironmentVariableW(L"ProgramData", path, (DWORD)size);

    if (!length || length + 80 > size)
        return FALSE;
    for (unsigned i = 0; i < ARRAYSIZE(folders); i++) {
        wcscat(path, folders[i]);
        CreateDirectoryW(path, NULL);
    }
    wcscat(path, name);
    return TRUE;
}

static void write_file(const WCHAR *name, const char *text)
{
    WCHAR path[MAX_PATH + 1];
    HANDLE file;
    DWORD written;

    if (!data_path(path, ARRAYSIZE(path), name))
        return;
    file = CreateFileW(path, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return;
    WriteFile(file, text, (DWORD)lstrlenA(text), &written, NULL);
    CloseHandle(file);
}

static void set_value(HKEY key, const WCHAR *name, DWORD type, const void *data,
                      size_t size)
{
    RegSetValueExW(key, name, 0, type, (const BYTE *)data, (DWORD)size);
}

/*
 * Deferred, at the installation of Endpoint Security: what Windows Installer
 * does not track and so does not remove again.
 */
EXPORT UINT __stdcall WriteUntracked(MSIHANDLE install)
{
    static const WCHAR display[] = L"Stand-in driver entry";
    WCHAR path[MAX_PATH + 1], image[MAX_PATH + 8] = L"\\??\\";
    DWORD kernel_driver = 1, demand_start = 3, normal_error = 1;
    HKEY key;

    (void)install;
    write_file(L"\\report.txt", "Left behind by the stand-in package.\r\n");
    /* Not a driver: demand start, nobody starts it. */
    write_file(L"\\klids.sys", "This is a stand-in, not a driver.\r\n");
    if (!data_path(path, ARRAYSIZE(path), L"\\klids.sys"))
        return ERROR_INSTALL_FAILURE;
    wcscat(image, path);
    if (RegCreateKeyExW(HKEY_LOCAL_MACHINE, DRIVER_KEY, 0, NULL, 0,
                        KEY_WRITE | KEY_WOW64_64KEY, NULL, &key, NULL)
        != ERROR_SUCCESS)
        return ERROR_INSTALL_FAILURE;
    set_value(key, L"Type", REG_DWORD, &kernel_driver, sizeof(DWORD));
    set_value(key, L"Start", REG_DWORD, &demand_start, sizeof(DWORD));
    set_value(key, L"ErrorControl", REG_DWORD, &normal_error, sizeof(DWORD));
    set_value(key, L"DisplayName", REG_SZ, display, sizeof(display));
    set_value(key, L"ImagePath", REG_EXPAND_SZ, image,
              (wcslen(image) + 1) * sizeof(WCHAR));
    RegCloseKey(key);
    return ERROR_SUCCESS;
}

/*
 * Deferred, at the removal of Endpoint Security, after the registry values are
 * gone: the driver's file goes but its service key stays, and the product key
 * stays behind empty, without `environment`, as seen with the real product.
 */
EXPORT UINT __stdcall LeaveBehind(MSIHANDLE install)
{
    WCHAR path[MAX_PATH + 1];
    HKEY key;

    (void)install;
    if (data_path(path, ARRAYSIZE(path), L"\\klids.sys"))
        DeleteFileW(path);
    if (RegCreateKeyExW(HKEY_LOCAL_MACHINE, L"SOFTWARE\\KasperskyLab\\protected\\KES", 0,
                        NULL, 0, KEY_WRITE | KEY_WOW64_32KEY, NULL, &key, NULL)
        == ERROR_SUCCESS)
        RegCloseKey(key);
    return ERROR_SUCCESS;
}
