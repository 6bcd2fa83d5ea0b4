/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A Windows service that does nothing until it is told to stop. It stands in
 * for the product's services, so that tests meet real, running services.
 */
#include <windows.h>

static SERVICE_STATUS_HANDLE status_handle;
static HANDLE stop_event;

static void report(DWORD state)
{
    SERVICE_STATUS status = {0};
    status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    status.dwCurrentState = state;
    if (state == SERVICE_RUNNING)
        status.dwControlsAccepted = SERVICE_ACCEPT_STOP | SERVICE_ACCEPT_SHUTDOWN;
    SetServiceStatus(status_handle, &status);
}

static DWORD WINAPI control(DWORD code, DWORD type, void *data, void *context)
{
    (void)type;
    (void)data;
    (void)context;
    switch (code) {
    case SERVICE_CONTROL_STOP:
    case SERVICE_CONTROL_SHUTDOWN:
        report(SERVICE_STOP_PENDING);
        SetEvent(stop_event);
        return NO_ERROR;
    case SERVICE_CONTROL_INTERROGATE:
        return NO_ERROR;
    default:
        return ERROR_CALL_NOT_IMPLEMENTED;
    }
}

static void WINAPI service_main(DWORD argc, WCHAR **argv)
{
    /* For a service with its own process the name is not looked at, so one
     * program can serve under every name. */
    status_handle = RegisterServiceCtrlHandlerExW(argc ? argv[0] : L"", control, NULL);
    if (!status_handle)
        return;
    report(SERVICE_RUNNING);
    WaitForSingleObject(stop_event, INFINITE);
    report(SERVICE_STOPPED);
}

int wmain(void)
{
    static WCHAR name[] = L"";
    SERVICE_TABLE_ENTRYW table[] = {{name, service_main}, {NULL, NULL}};

    stop_event = CreateEventW(NULL, TRUE, FALSE, NULL);
    if (!stop_event)
        return 1;
    /* Fails at once when started by hand and not by the service manager. */
    return StartServiceCtrlDispatcherW(table) ? 0 : 1;
}
