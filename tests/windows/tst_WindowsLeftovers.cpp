// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/windows/Wide.h"
#include "core/machine/UserProfiles.h"
#include "core/machine/windows/WindowsMachine.h"
#include "core/verify/Leftovers.h"
#include "tests/lib/TestRegistry.h"

#include <QDir>

#include <windows.h>

using namespace changeover;

/// Traces of a removed product as they lie in Windows' own registry and in a person's folder, put there and taken away.
class tst_WindowsLeftovers : public QObject
{
    Q_OBJECT

    const WindowsMachine m_machine;
    const QString m_extension = QStringLiteral("ahkjpbeeocnddjkakilopmfdlnjdpcdm");
    const QString m_host = QStringLiteral("com.kaspersky.ahkjpbeeocnddjkakilopmfdlnjdpcdm.host");
    const QString m_keyboard = QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\Class\\"
                                              "{4D36E96B-E325-11CE-BFC1-08002BE10318}");
    const QString m_certificate = QStringLiteral("SOFTWARE\\Microsoft\\SystemCertificates\\ROOT\\Certificates\\00AA");
    const QString m_hosts = QStringLiteral("SOFTWARE\\Google\\Chrome\\NativeMessagingHosts\\") + m_host;
    const QString m_policy = QStringLiteral("SOFTWARE\\Policies\\Google\\Chrome\\ExtensionInstallForcelist");
    const QString m_task = QStringLiteral("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Schedule\\TaskCache\\Tree\\"
                                          "Kaspersky_Test");
    const QString m_own = QStringLiteral("SOFTWARE\\KasperskyLab\\AVP21.25");
    UserProfile m_person;

    static void put(HKEY root, const QString &path, REGSAM view, const QString &name, DWORD type,
                    const QByteArray &data)
    {
        HKEY key = nullptr;
        QCOMPARE(RegCreateKeyExW(root, wide(path), 0, nullptr, 0, KEY_WRITE | view, nullptr, &key, nullptr),
                 LSTATUS(ERROR_SUCCESS));
        QCOMPARE(RegSetValueExW(key, wide(name), 0, type, reinterpret_cast<const BYTE *>(data.constData()),
                                DWORD(data.size())),
                 LSTATUS(ERROR_SUCCESS));
        RegCloseKey(key);
    }
    static void remove(HKEY root, const QString &path, REGSAM view) { RegDeleteKeyExW(root, wide(path), view, 0); }

    QString profileFolder() const
    {
        return m_person.folder + QStringLiteral("\\AppData\\Local\\Google\\Chrome\\User Data\\Changeover Test");
    }

    QStringList places() const
    {
        // No finding: what an installed stand-in shares with these would hide them.
        Inventory nothing;
        nothing.facts = m_machine.facts();
        std::vector<BlindSpot> blindSpots;
        QStringList all;
        for (const Leftover &leftover : findLeftovers(m_machine, Catalogue::builtIn().value(), nothing, blindSpots))
            all << QStringList{leftoverKindNames.name(leftover.kind), leftover.place}.join(QLatin1Char(' '));
        return all;
    }

    QStringList expected() const
    {
        return {
            QStringLiteral("class-filter HKLM\\") + m_keyboard + QStringLiteral(", UpperFilters: klkbdflt.K4W-21-26"),
            QStringLiteral("root-certificate HKLM\\") + m_certificate,
            QStringLiteral("registry-key HKLM\\") + m_hosts,
            QStringLiteral("registry-key HKLM\\SOFTWARE\\WOW6432Node\\") + m_hosts.mid(9),
            QStringLiteral("registry-value HKLM\\") + m_policy + QStringLiteral(", 77"),
            QStringLiteral("scheduled-task HKLM\\") + m_task,
            QStringLiteral("registry-key HKU\\") + m_person.sid + QLatin1Char('\\') + m_own,
            QStringLiteral("browser-extension ") + profileFolder() + QStringLiteral("\\Extensions\\") + m_extension};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Reading<std::vector<UserProfile>> people = userProfiles(m_machine);
        QVERIFY(people.hasValue());
        for (const UserProfile &one : *people)
            if (one.registryLoaded)
                m_person = one;
        QVERIFY(!m_person.folder.isEmpty());

        const QByteArray text = RegistryEntry::ofText({}, QStringLiteral("x")).data;
        put(HKEY_LOCAL_MACHINE, m_keyboard, KEY_WOW64_64KEY, QStringLiteral("UpperFilters"), REG_MULTI_SZ,
            RegistryEntry::ofTexts({}, {QStringLiteral("klkbdflt.K4W-21-26"), QStringLiteral("kbdclass")}).data);
        put(HKEY_LOCAL_MACHINE, m_certificate, KEY_WOW64_64KEY, QStringLiteral("Blob"), REG_BINARY,
            "\x30\x82 KASPERSKY Anti-Virus Personal Root Certificate \x30");
        for (const REGSAM view : {KEY_WOW64_64KEY, KEY_WOW64_32KEY})
            put(HKEY_LOCAL_MACHINE, m_hosts, view, {}, REG_SZ, text);
        put(HKEY_LOCAL_MACHINE, m_policy, KEY_WOW64_64KEY, QStringLiteral("77"), REG_SZ,
            RegistryEntry::ofText({}, m_extension + QStringLiteral(";https://x")).data);
        put(HKEY_LOCAL_MACHINE, m_task, KEY_WOW64_64KEY, QStringLiteral("Id"), REG_SZ, text);
        put(HKEY_CURRENT_USER, m_own, KEY_WOW64_64KEY, QStringLiteral("x"), REG_SZ, text);
        QVERIFY(QDir().mkpath(profileFolder() + QStringLiteral("/Extensions/") + m_extension));
    }

    void eachIsFoundOnce()
    {
        const QStringList found = places();
        for (const QString &place : expected())
            QVERIFY2(found.count(place) == 1,
                     qPrintable(place + QStringLiteral(" among\n") + found.join(QLatin1Char('\n'))));
    }

    void cleanupTestCase()
    {
        HKEY key = nullptr;
        if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, wide(m_keyboard), 0, KEY_WRITE | KEY_WOW64_64KEY, &key) ==
            ERROR_SUCCESS) {
            RegDeleteValueW(key, L"UpperFilters");
            RegCloseKey(key);
        }
        for (const QString &path : {m_certificate, m_hosts, m_policy, m_task})
            remove(HKEY_LOCAL_MACHINE, path, KEY_WOW64_64KEY);
        remove(HKEY_LOCAL_MACHINE, m_hosts, KEY_WOW64_32KEY);
        remove(HKEY_CURRENT_USER, m_own, KEY_WOW64_64KEY);
        QDir(profileFolder()).removeRecursively();
        const QStringList found = places();
        for (const QString &place : expected())
            QVERIFY2(!found.contains(place), qPrintable(place));
    }
};

CHANGEOVER_TEST(WindowsLeftovers)
#include "tst_WindowsLeftovers.moc"
