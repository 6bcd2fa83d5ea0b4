// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/windows/WindowsMachine.h"
#include "tests/lib/TestRegistry.h"

#include <QSemaphore>
#include <QThread>

#include <memory>

#include <windows.h>

using namespace changeover;

namespace {
constexpr const wchar_t *installersMutex = L"Global\\_MSIExecute";
}

/// What only a running Windows knows.
class tst_WindowsMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freeSpace()
    {
        const WindowsMachine machine;
        const Reading<qint64> free = machine.freeSpace(machine.folder(KnownFolder::Windows).value());
        QVERIFY(free.hasValue() && *free > 0);
        QVERIFY(machine.freeSpace(QStringLiteral("C:\\no such folder")).isAbsent());
    }

    void power()
    {
        const Reading<PowerState> power = WindowsMachine().powerState();
        QVERIFY2(!power.isUnreadable(), power.isUnreadable() ? qPrintable(power.reason().full()) : "");
        if (power.hasValue() && power->percent)
            QVERIFY(*power->percent >= 0 && *power->percent <= 100);
    }

    // The mutex as Windows Installer holds it: another thread owns it, then only keeps it open.
    void anotherInstaller()
    {
        const WindowsMachine machine;
        QSemaphore owned;
        QSemaphore letGo;
        QSemaphore free;
        QSemaphore close;
        const std::unique_ptr<QThread> installer(QThread::create([&] {
            const HANDLE mutex = CreateMutexW(nullptr, FALSE, installersMutex);
            WaitForSingleObject(mutex, 5000);
            owned.release();
            letGo.acquire();
            ReleaseMutex(mutex);
            free.release();
            close.acquire();
            // Asking must not have kept it: whoever comes next gets it at once.
            if (WaitForSingleObject(mutex, 0) == WAIT_OBJECT_0) {
                ReleaseMutex(mutex);
                free.release();
            }
            CloseHandle(mutex);
        }));
        installer->start();
        QVERIFY(owned.tryAcquire(1, 10000));
        QCOMPARE(machine.otherInstaller().value(), QString::fromWCharArray(installersMutex));
        letGo.release();
        QVERIFY(free.tryAcquire(1, 10000));
        QVERIFY(machine.otherInstaller().isAbsent()); // there, but at rest
        close.release();
        QVERIFY(installer->wait(10000));
        QVERIFY(free.tryAcquire(1, 0));
        QVERIFY(machine.otherInstaller().isAbsent());
    }
};

CHANGEOVER_TEST(WindowsMachine)
#include "tst_WindowsMachine.moc"
