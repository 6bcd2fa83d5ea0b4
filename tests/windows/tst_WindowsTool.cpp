// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/windows/WindowsTool.h"
#include "core/base/FileWriter.h"
#include "core/base/Sha256.h"
#include "core/run/Desktop.h"
#include "tests/lib/RunCli.h"
#include "tests/lib/TestRegistry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace changeover;

/// The maker's clean-up tool for real: files that osslsigncode signed, Windows' own check of them, a program that runs.
/// Wine takes a certificate that stands for itself; Windows would not, so what is in its name is a check of ours.
class tst_WindowsTool : public QObject
{
    Q_OBJECT

    static QString standIn(const char *name)
    {
        return qEnvironmentVariable("CHANGEOVER_STANDINS") + QStringLiteral("/tool-%1.exe").arg(QLatin1String(name));
    }
    static QByteArray content(const char *name) { return readFile(standIn(name), 1 << 20).value(); }

    static Result<ToolFacts> check(WindowsTool &tool, const QByteArray &bytes)
    {
        if (const Status begun = tool.begin(); !begun)
            return begun.error();
        if (const Status added = tool.append(bytes.first(1000)); !added)
            return added.error();
        if (const Status added = tool.append(QByteArrayView(bytes).sliced(1000)); !added)
            return added.error();
        return tool.check();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(QFile::exists(standIn("signed")), "tests/standins/tool/build.sh makes the files"); }

    void namesTheSigner()
    {
        WindowsTool tool;
        const QByteArray bytes = content("signed");
        const Result<ToolFacts> facts = check(tool, bytes);
        QVERIFY2(facts.ok(), facts.ok() ? "" : qPrintable(facts.error().full()));
        QCOMPARE(facts->signer, QStringLiteral("Kaspersky Stand-in"));
        QCOMPARE(facts->organization, QStringLiteral("Kaspersky Throw-away Lab"));
        QCOMPARE(facts->issuer, QStringLiteral("Kaspersky Stand-in")); // it stands for itself
        QCOMPARE(facts->sha256.toLatin1(), Sha256::of(bytes).toHex());
        QCOMPARE(facts->size, qint64(bytes.size()));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("says");
        QTest::newRow("unsigned") << QByteArray("unsigned") << QStringLiteral("Nobody has signed");
        QTest::newRow("another name") << QByteArray("other") << QStringLiteral("Somebody Else");
        QTest::newRow("one byte changed") << QByteArray("changed") << QStringLiteral("changed after it was signed");
    }
    void refuses()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, says);
        WindowsTool tool;
        const Result<ToolFacts> facts = check(tool, content(file.constData()));
        QVERIFY(!facts.ok());
        QCOMPARE(int(facts.error().kind), int(ErrorKind::BadInput));
        QVERIFY2(facts.error().text.contains(says), qPrintable(facts.error().full()));
        QVERIFY(!tool.run([](const Progress &) {}).ok());
    }

    void whatIsNoProgramIsNotSigned()
    {
        WindowsTool tool;
        const Result<ToolFacts> facts = check(tool, QByteArray(2000, 'x'));
        QVERIFY(!facts.ok());
        QCOMPARE(int(facts.error().kind), int(ErrorKind::BadInput));
    }

    void nobodyChangesTheCopyAfterTheCheck()
    {
        WindowsTool tool;
        QVERIFY(check(tool, content("signed")).ok());
        QFile copy(tool.file());
        QVERIFY(copy.exists());
        QVERIFY(!copy.open(QIODevice::ReadWrite));
        QVERIFY(!QFile::remove(tool.file()));
        QVERIFY(!tool.append("x").ok());
    }

    void runsItWaitsForWhatItStartsAndBringsItsLogs()
    {
        QString folder;
        {
            WindowsTool tool;
            const Result<ToolFacts> facts = check(tool, content("signed"));
            QVERIFY2(facts.ok(), facts.ok() ? "" : qPrintable(facts.error().full()));
            folder = QFileInfo(tool.file()).path();
            QElapsedTimer clock;
            clock.start();
            const Result<ToolOutcome> outcome = tool.run([](const Progress &) {});
            QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().full()));
            QCOMPARE(outcome->exitCode, 7); // 8 if it had been given an argument
            QVERIFY2(clock.elapsed() > 1000, "its child takes longer than itself");
            QCOMPARE(int(outcome->logs.size()), 2);
            for (const ToolLog &log : outcome->logs) {
                QVERIFY(log.name.startsWith(QLatin1String("kavremvr")));
                QVERIFY(log.content.contains("stand-in clean-up tool"));
            }
            QVERIFY(!tool.run([](const Progress &) {}).ok()); // once
        }
        QVERIFY2(!QDir(folder).exists(), qPrintable(folder));
    }

    void theCopyGoesWithTheObject()
    {
        QString folder;
        {
            WindowsTool tool;
            QVERIFY(tool.begin().ok());
            folder = QFileInfo(tool.file()).path();
            QVERIFY(QDir(folder).exists());
        }
        QVERIFY(!QDir(folder).exists());
    }

    void onTheCommandLine()
    {
        QVERIFY(hasDesktop());
        const CliRun shown = runCli({QStringLiteral("tool"), standIn("signed"), QStringLiteral("--json")});
        QVERIFY2(shown.exitCode == 0, (shown.out + shown.talk).constData());
        QCOMPARE(shown.json().value(QLatin1String("signer")).toString(), QStringLiteral("Kaspersky Stand-in"));
        const QString sha256 = shown.json().value(QLatin1String("sha256")).toString();
        QCOMPARE(sha256.toLatin1(), Sha256::of(content("signed")).toHex());
        const CliRun words = runCli({QStringLiteral("tool"), standIn("signed")});
        QVERIFY2(words.out.contains("Windows says that \"Kaspersky Stand-in") && words.out.contains(sha256.toLatin1()),
                 words.out.constData());
        for (const char *bad : {"unsigned", "other", "changed"})
            QCOMPARE(runCli({QStringLiteral("tool"), standIn(bad)}).exitCode, 13);

        const CliRun otherHash =
            runCli({QStringLiteral("tool"), standIn("signed"), QStringLiteral("--run"), QString(64, QLatin1Char('0'))});
        QCOMPARE(otherHash.exitCode, 87);
        const QTemporaryDir folder;
        const CliRun ran = runCli({QStringLiteral("tool"), standIn("signed"), QStringLiteral("--run"), sha256,
                                   QStringLiteral("--to"), folder.path(), QStringLiteral("--json")});
        QVERIFY2(ran.exitCode == 0, (ran.out + ran.talk).constData());
        QCOMPARE(ran.json().value(QLatin1String("toolExitCode")).toInt(), 7);
        QCOMPARE(QDir(folder.filePath(QStringLiteral("logs"))).entryList({QStringLiteral("kavremvr*.log")}).size(), 2);
    }

    // What the service manager starts has no desktop: session 0 on Windows, a hidden window station under Wine. This is
    // no service, so that the start ends in an error; what it wrote down by then counts.
    void whereNobodySeesAWindowNothingIsRun()
    {
        const QTemporaryDir folder;
        const QString sha256 = QString::fromLatin1(Sha256::of(content("signed")).toHex());
        const QString line = QStringLiteral("\"%1\" tool \"%2\" --run %3 --to \"%4\" --quiet")
                                 .arg(QDir::toNativeSeparators(cliPath()),
                                      QDir::toNativeSeparators(QFileInfo(standIn("signed")).absoluteFilePath()), sha256,
                                      QDir::toNativeSeparators(folder.path()));
        const SC_HANDLE manager = OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CREATE_SERVICE);
        QVERIFY(manager);
        const SC_HANDLE service = CreateServiceW(manager, L"ChangeoverToolTest", L"ChangeoverToolTest",
                                                 SERVICE_ALL_ACCESS, SERVICE_WIN32_OWN_PROCESS, SERVICE_DEMAND_START,
                                                 SERVICE_ERROR_IGNORE, reinterpret_cast<const wchar_t *>(line.utf16()),
                                                 nullptr, nullptr, nullptr, nullptr, nullptr);
        const bool made = service != nullptr;
        if (made) {
            StartServiceW(service, 0, nullptr);
            DeleteService(service);
            CloseServiceHandle(service);
        }
        CloseServiceHandle(manager);
        QVERIFY(made);
        const QString log = folder.filePath(QStringLiteral("logs/changeover.log"));
        QTRY_VERIFY_WITH_TIMEOUT(readFile(log, 1 << 20).ok() && readFile(log, 1 << 20)->contains("tool ends"), 30000);
        const QByteArray written = readFile(log, 1 << 20).value();
        QVERIFY2(written.contains("nobody can see one here"), written.constData());
        QVERIFY2(QDir(folder.filePath(QStringLiteral("logs"))).entryList({QStringLiteral("kavremvr*")}).isEmpty(),
                 written.constData());
    }
};

CHANGEOVER_TEST(WindowsTool)
#include "tst_WindowsTool.moc"
