// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/TestRegistry.h"

#include <QDir>
#include <QProcess>

/// What the Windows programs need from a PC, read out of the files. CHANGEOVER_WINDOWS_BIN names their folder.
class tst_WindowsPrograms : public QObject
{
    Q_OBJECT

    const QString m_folder = qEnvironmentVariable("CHANGEOVER_WINDOWS_BIN");

    QByteArray dump(const QString &file, const QString &what) const
    {
        QProcess objdump;
        objdump.start(QStringLiteral("x86_64-w64-mingw32-objdump"), {what, m_folder + QLatin1Char('/') + file});
        return objdump.waitForFinished(60000) && objdump.exitCode() == 0 ? objdump.readAllStandardOutput()
                                                                         : QByteArray();
    }
    QStringList programs() const
    {
        QStringList all = QDir(m_folder).entryList({QStringLiteral("changeover*.exe")});
        all.removeAll(QStringLiteral("changeover-tests.exe"));
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!m_folder.isEmpty(), "run this through tests/run.sh");
        QVERIFY(programs().contains(QStringLiteral("changeover-cli.exe")));
    }

    void importSystemLibrariesOnly()
    {
        // Part of every Windows 10 1809, with or without a desktop.
        const QStringList allowed{QStringLiteral("advapi32.dll"),
                                  QStringLiteral("authz.dll"),
                                  QStringLiteral("bcrypt.dll"),
                                  QStringLiteral("comdlg32.dll"),
                                  QStringLiteral("crypt32.dll"),
                                  QStringLiteral("d3d11.dll"),
                                  QStringLiteral("d3d12.dll"),
                                  QStringLiteral("d3d9.dll"),
                                  QStringLiteral("dwmapi.dll"),
                                  QStringLiteral("dwrite.dll"),
                                  QStringLiteral("dxgi.dll"),
                                  QStringLiteral("gdi32.dll"),
                                  QStringLiteral("imm32.dll"),
                                  QStringLiteral("iphlpapi.dll"),
                                  QStringLiteral("kernel32.dll"),
                                  QStringLiteral("mpr.dll"),
                                  QStringLiteral("msi.dll"),
                                  QStringLiteral("msvcrt.dll"),
                                  QStringLiteral("netapi32.dll"),
                                  QStringLiteral("ntdll.dll"),
                                  QStringLiteral("ole32.dll"),
                                  QStringLiteral("oleaut32.dll"),
                                  QStringLiteral("rpcrt4.dll"),
                                  QStringLiteral("setupapi.dll"),
                                  QStringLiteral("shcore.dll"),
                                  QStringLiteral("shell32.dll"),
                                  QStringLiteral("shlwapi.dll"),
                                  QStringLiteral("user32.dll"),
                                  QStringLiteral("userenv.dll"),
                                  QStringLiteral("uxtheme.dll"),
                                  QStringLiteral("uiautomationcore.dll"),
                                  QStringLiteral("version.dll"),
                                  QStringLiteral("winmm.dll"),
                                  QStringLiteral("winspool.drv"),
                                  QStringLiteral("wintrust.dll"),
                                  QStringLiteral("ws2_32.dll"),
                                  QStringLiteral("wtsapi32.dll")};
        static const QRegularExpression name(QStringLiteral("DLL Name: (\\S+)"));
        for (const QString &program : programs()) {
            int imports = 0;
            for (auto it = name.globalMatch(QString::fromLatin1(dump(program, QStringLiteral("-p")))); it.hasNext();
                 ++imports) {
                const QString library = it.next().captured(1).toLower();
                // API sets are names that every Windows 10 resolves by itself.
                const bool apiSet = library.startsWith(QLatin1String("api-ms-win-core-"));
                QVERIFY2(apiSet || allowed.contains(library),
                         qPrintable(program + QStringLiteral(" imports ") + library));
            }
            QVERIFY(imports > 2);
        }
    }

    void carryManifestAndVersion()
    {
        for (const QString &program : programs()) {
            QFile file(m_folder + QLatin1Char('/') + program);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(bytes.contains("requestedExecutionLevel level=\"asInvoker\""), qPrintable(program));
            QVERIFY2(bytes.size() <= 30 * 1024 * 1024, qPrintable(program));
        }
    }

    void areHardened()
    {
        for (const QString &program : programs()) {
            const QByteArray header = dump(program, QStringLiteral("-p"));
            for (const char *flag : {"HIGH_ENTROPY_VA", "DYNAMIC_BASE", "NX_COMPAT"})
                QVERIFY2(header.contains(flag), qPrintable(program + QLatin1Char(' ') + QLatin1String(flag)));
        }
    }
};

CHANGEOVER_TEST(WindowsPrograms)
#include "tst_WindowsPrograms.moc"
