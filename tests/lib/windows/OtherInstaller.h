// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qt_windows.h>

/// Windows Installer's own lock, held as by another installation for as long as this lives.
class OtherInstaller
{
public:
    OtherInstaller()
        : m_mutex(CreateMutexW(nullptr, TRUE, L"Global\\_MSIExecute"))
    {
    }
    OtherInstaller(const OtherInstaller &) = delete;
    OtherInstaller &operator=(const OtherInstaller &) = delete;
    ~OtherInstaller() { end(); }
    [[nodiscard]] bool isThere() const { return m_mutex != nullptr; }
    void end()
    {
        if (!m_mutex)
            return;
        ReleaseMutex(m_mutex);
        CloseHandle(m_mutex);
        m_mutex = nullptr;
    }

private:
    HANDLE m_mutex;
};
