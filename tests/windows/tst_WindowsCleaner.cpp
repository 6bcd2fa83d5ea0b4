// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/Cleaner.h"
#include "core/base/windows/Wide.h"
#include "core/machine/windows/WindowsMachine.h"
#include "core/verify/CleanBackup.h"
#include "tests/lib/TestRegistry.h"

#include <QDir>
#include <QTemporaryDir>

#include <windows.h>

#include <winsvc.h>

using namespace changeover;

/// Taking away and putting back in Windows' own registry, service manager and file system.
class tst_WindowsCleaner : public QObject
{
    Q_OBJECT

    const WindowsMachine m_machine;
    const std::unique_ptr<Cleaner> m_cleaner = thisMachineCleaner();
    const RegistryPath m_top{RegistryRoot::LocalMachine, RegistryView::Bits32,
                             QStringLiteral("SOFTWARE\\Changeover Test Ж")};
    const RegistryPath m_other{RegistryRoot::LocalMachine, RegistryView::Bits64, m_top.path};

    // A service whose program is gone, as a product leaves it.
    static void makeService(const QString &name, DWORD type)
    {
        const SC_HANDLE manager = OpenSCManagerW(nullptr, nullptr, SC_MANAGER_ALL_ACCESS);
        QVERIFY(manager);
        const SC_HANDLE service =
            CreateServiceW(manager, wide(name), wide(name), SERVICE_ALL_ACCESS, type, SERVICE_DEMAND_START,
                           SERVICE_ERROR_NORMAL, L"C:\\gone\\x.exe", nullptr, nullptr, nullptr, nullptr, nullptr);
        QVERIFY2(service, qPrintable(QString::number(GetLastError())));
        CloseServiceHandle(service);
        CloseServiceHandle(manager);
    }
    static bool isRegistered(const QString &name)
    {
        const SC_HANDLE manager = OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT);
        const SC_HANDLE service = OpenServiceW(manager, wide(name), SERVICE_QUERY_STATUS);
        if (service)
            CloseServiceHandle(service);
        CloseServiceHandle(manager);
        return service;
    }
    static void removeService(const QString &name)
    {
        const SC_HANDLE manager = OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT);
        if (const SC_HANDLE service = OpenServiceW(manager, wide(name), DELETE)) {
            DeleteService(service);
            CloseServiceHandle(service);
        }
        CloseServiceHandle(manager);
    }

private Q_SLOTS:
    void cleanup()
    {
        QVERIFY(m_cleaner->deleteKey(m_top));
        QVERIFY(m_cleaner->deleteKey(m_other));
        for (const char *name : {"ChangeoverTestService", "ChangeoverTestDriver"})
            removeService(QLatin1String(name));
    }

    void keysWithAllTheirValues()
    {
        const std::vector<RegistryEntry> values{
            RegistryEntry::ofText({}, QStringLiteral("default")),
            RegistryEntry::ofText(QStringLiteral("Имя"), QStringLiteral("%X%"), registryType::expandText),
            RegistryEntry::ofNumber(QStringLiteral("n"), 0xFFFFFFFF),
            RegistryEntry::ofTexts(QStringLiteral("list"), {QStringLiteral("a"), QStringLiteral("b")}),
            {QStringLiteral("odd"), registryType::binary, QByteArray("\0\1\2", 3)},
            {QStringLiteral("empty"), registryType::none, {}}};
        QVERIFY(m_cleaner->writeKey(m_top, values));
        QVERIFY(m_cleaner->writeKey(m_top.child(QStringLiteral("a")).child(QStringLiteral("b")), {}));
        QVERIFY(m_cleaner->writeKey(m_other, {}));

        const Result<std::vector<BackedUp::Key>> copied = copyTree(m_machine, m_top);
        QVERIFY(copied.ok());
        QCOMPARE(copied->size(), size_t(3));
        QVERIFY(m_cleaner->deleteKey(m_top));
        QVERIFY(m_machine.registryKey(m_top).isAbsent());
        QVERIFY(m_machine.registryKey(m_other).hasValue()); // the other view is another key
        QVERIFY(m_cleaner->deleteKey(m_top));               // twice is no error

        for (const BackedUp::Key &key : *copied)
            QVERIFY(m_cleaner->writeKey(key.path, key.values));
        const Result<std::vector<BackedUp::Key>> again = copyTree(m_machine, m_top);
        QVERIFY(again.ok());
        QCOMPARE(again->size(), copied->size());
        for (size_t i = 0; i < copied->size(); ++i)
            QVERIFY(again->at(i).values == copied->at(i).values);
        // What is there is never written over.
        QCOMPARE(m_cleaner->writeKey(m_top, {}).error().kind, ErrorKind::BadInput);
        QCOMPARE(m_machine.registryKey(m_top)->values.size(), values.size());
    }

    void services()
    {
        makeService(QStringLiteral("ChangeoverTestService"), SERVICE_WIN32_OWN_PROCESS);
        QVERIFY(m_cleaner->deleteService(QStringLiteral("ChangeoverTestService")));
        QVERIFY(!isRegistered(QStringLiteral("ChangeoverTestService")));
        QCOMPARE(m_cleaner->deleteService(QStringLiteral("ChangeoverTestService")).error().kind, ErrorKind::NotFound);

        makeService(QStringLiteral("ChangeoverTestDriver"), SERVICE_KERNEL_DRIVER);
        const Status driver = m_cleaner->deleteService(QStringLiteral("ChangeoverTestDriver"));
        QVERIFY(!driver);
        QCOMPARE(driver.error().kind, ErrorKind::Unsupported);
        QVERIFY(isRegistered(QStringLiteral("ChangeoverTestDriver")));
        // One that runs: Windows' own event log does everywhere.
        QCOMPARE(m_cleaner->deleteService(QStringLiteral("EventLog")).error().kind, ErrorKind::Busy);
    }

    void folders()
    {
        const QTemporaryDir place;
        const QString from = place.filePath(QStringLiteral("Данные AVP"));
        const QString to = place.filePath(QStringLiteral("backup"));
        QVERIFY(QDir().mkpath(from + QStringLiteral("/in it")));
        QVERIFY(m_cleaner->moveFolder(from, to));
        QVERIFY(!QDir(from).exists() && QDir(to + QStringLiteral("/in it")).exists());
        QCOMPARE(m_cleaner->moveFolder(from, to + QStringLiteral("2")).error().kind, ErrorKind::NotFound);
        // What is there is never replaced.
        QVERIFY(QDir().mkpath(from));
        const Status taken = m_cleaner->moveFolder(from, to);
        QVERIFY(!taken);
        QVERIFY(QDir(from).exists() && QDir(to + QStringLiteral("/in it")).exists());
    }
};

CHANGEOVER_TEST(WindowsCleaner)
#include "tst_WindowsCleaner.moc"
