// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Detector.h"
#include "core/elevation/HelperClient.h"
#include "core/elevation/Journal.h"
#include "tests/lib/RunCli.h"
#include "tests/lib/SourceFile.h"
#include "tests/lib/TestRegistry.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <windows.h>

using namespace changeover;

/// The helper for real: ShellExecuteEx with "runas", the named pipe, both process ids.
class tst_RunAs : public QObject
{
    Q_OBJECT

    static HANDLE pipe(const wchar_t *name)
    {
        return CreateNamedPipeW(name, PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED | FILE_FLAG_FIRST_PIPE_INSTANCE,
                                PIPE_TYPE_BYTE | PIPE_REJECT_REMOTE_CLIENTS, 1, 4096, 4096, 0, nullptr);
    }

private Q_SLOTS:
    void theMakersCleanUpToolGoesThroughThePipe()
    {
        Result<std::unique_ptr<Channel>> channel = startHelper(QCoreApplication::applicationFilePath());
        QVERIFY2(channel.ok(), channel.ok() ? "" : qPrintable(channel.error().full()));
        HelperClient client(std::move(channel).value());
        const auto silent = [](const Progress &) {};
        const QString standIns = qEnvironmentVariable("CHANGEOVER_STANDINS");
        QFile changed(standIns + QStringLiteral("/tool-changed.exe"));
        QVERIFY2(changed.open(QIODevice::ReadOnly), "tests/standins/tool/build.sh makes the files");
        QCOMPARE(int(client.checkTool(changed, silent, {}).error().kind), int(ErrorKind::BadInput));
        QFile file(standIns + QStringLiteral("/tool-signed.exe"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<ToolFacts> facts = client.checkTool(file, silent, {});
        QVERIFY2(facts.ok(), facts.ok() ? "" : qPrintable(facts.error().full()));
        QCOMPARE(facts->signer, QStringLiteral("Kaspersky Stand-in"));
        QVERIFY(!client.runTool(QString(64, QLatin1Char('0')), silent).ok());
        const Result<ToolOutcome> outcome = client.runTool(facts->sha256, silent);
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().full()));
        QCOMPARE(outcome->exitCode, 7);
        QCOMPARE(int(outcome->logs.size()), 2);
    }

    void helperAnswersThroughThePipe()
    {
        Result<std::unique_ptr<Channel>> channel = startHelper(QCoreApplication::applicationFilePath());
        QVERIFY2(channel.ok(), channel.ok() ? "" : qPrintable(channel.error().full()));
        const qint64 helperId = (*channel)->peer().processId;
        QVERIFY(helperId > 0 && helperId != GetCurrentProcessId());
        {
            HelperClient client(std::move(channel).value());
            const Result<Inventory> inventory = client.inventory();
            QVERIFY2(inventory.ok(), inventory.ok() ? "" : qPrintable(inventory.error().full()));
            QJsonObject theirs = toJson(*inventory);
            QJsonObject ours = toJson(detect(*thisMachine(), Catalogue::builtIn().value()));
            theirs.remove(QStringLiteral("when"));
            ours.remove(QStringLiteral("when"));
            QCOMPARE(theirs, ours);

            std::vector<EngineFile> logs;
            RemovalChoices choices;
            choices.acceptedHazards << QStringLiteral("managed");
            choices.only = {QStringLiteral("kaspersky-other:{00000000-0000-0000-0000-000000000000}")};
            QCOMPARE(int(client
                             .remove(
                                 choices, [](const Progress &) {}, {}, logs)
                             .error()
                             .kind),
                     int(ErrorKind::BadInput));
        }
        // With the conversation over, it ends by itself.
        const HANDLE process = OpenProcess(SYNCHRONIZE, FALSE, DWORD(helperId));
        if (process) {
            QCOMPARE(WaitForSingleObject(process, 10000), DWORD(WAIT_OBJECT_0));
            CloseHandle(process);
        }
        QVERIFY(QFileInfo::exists(Journal::defaultFolder() + QStringLiteral("\\journal.jsonl")));
    }

    // Below ProgramData anybody may have made it first; and a variable is the caller's to set.
    void theHelpersFolderIsWhereOnlyAdministratorsMakeOne()
    {
        for (const char *variable : {"ProgramData", "ProgramFiles", "CommonProgramFiles", "CommonProgramW6432"}) {
            const QByteArray before = qgetenv(variable);
            qputenv(variable, "C:\\evil");
            QVERIFY2(Journal::defaultFolder().startsWith(QLatin1String("C:\\Program Files\\"), Qt::CaseInsensitive),
                     qPrintable(Journal::defaultFolder()));
            qputenv(variable, before);
        }
    }

    void theCallersOwnSettingsAreLookedAt()
    {
        // An entry in this user's own list of programs, seen by the helper through the caller's id.
        const QString key =
            QStringLiteral("HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\ChangeoverTest");
        QProcess reg;
        reg.start(QStringLiteral("reg"),
                  {QStringLiteral("add"), key, QStringLiteral("/v"), QStringLiteral("DisplayName"),
                   QStringLiteral("/d"), QStringLiteral("Kaspersky Test Thing"), QStringLiteral("/f")});
        QVERIFY(reg.waitForFinished());
        QCOMPARE(reg.exitCode(), 0);
        Result<std::unique_ptr<Channel>> channel = startHelper(QCoreApplication::applicationFilePath());
        QVERIFY(channel.ok());
        const Result<Inventory> inventory = HelperClient(std::move(channel).value()).inventory();
        reg.start(QStringLiteral("reg"), {QStringLiteral("delete"), key, QStringLiteral("/f")});
        QVERIFY(reg.waitForFinished());
        QVERIFY(inventory.ok());
        const auto isIt = [](const Finding &finding) { return finding.name == QLatin1String("Kaspersky Test Thing"); };
        QVERIFY(std::any_of(inventory->findings.begin(), inventory->findings.end(), isIt));
    }

    void aStandardUserSavesTheQuarantineListThroughIt()
    {
        // This user without the administrators' group: what a standard user's process looks like.
        HANDLE token = nullptr;
        HANDLE limited = nullptr;
        QVERIFY(OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &token));
        BYTE sid[SECURITY_MAX_SID_SIZE];
        DWORD size = sizeof sid;
        QVERIFY(CreateWellKnownSid(WinBuiltinAdministratorsSid, nullptr, sid, &size));
        SID_AND_ATTRIBUTES administrators{sid, 0};
        QVERIFY(
            CreateRestrictedToken(token, DISABLE_MAX_PRIVILEGE, 1, &administrators, 0, nullptr, 0, nullptr, &limited));

        const QString quarantine = QStringLiteral("C:\\ProgramData\\Kaspersky Lab\\KES.12.4\\QB");
        QVERIFY(QDir().mkpath(quarantine));
        const QString sample = sourceFile("tests/data/klqb/good-cyrillic-path.klq");
        QFile::remove(quarantine + QStringLiteral("\\1.klq"));
        QVERIFY(QFile::copy(QStringLiteral("Z:") + sample, quarantine + QStringLiteral("\\1.klq")));

        const QTemporaryDir folder;
        QString line = QStringLiteral("\"%1\" export --to \"%2\"")
                           .arg(QDir::toNativeSeparators(cliPath()), QDir::toNativeSeparators(folder.path()));
        STARTUPINFOW start = {};
        start.cb = sizeof start;
        PROCESS_INFORMATION process = {};
        QVERIFY(CreateProcessAsUserW(limited, nullptr, reinterpret_cast<wchar_t *>(line.data()), nullptr, nullptr,
                                     FALSE, 0, nullptr, nullptr, &start, &process));
        QCOMPARE(WaitForSingleObject(process.hProcess, 60000), DWORD(WAIT_OBJECT_0));
        DWORD code = 99;
        QVERIFY(GetExitCodeProcess(process.hProcess, &code));
        CloseHandle(process.hThread);
        CloseHandle(process.hProcess);
        CloseHandle(limited);
        CloseHandle(token);
        QFile::remove(quarantine + QStringLiteral("\\1.klq"));

        QFile log(folder.filePath(QStringLiteral("logs/changeover.log")));
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray text = log.readAll();
        QVERIFY2(code == 0, (QByteArray::number(int(code)) + text).constData());
        QVERIFY2(text.contains("helper started"), text.constData()); // it did not have the rights itself
        const QStringList bundles = QDir(folder.path()).entryList({QStringLiteral("changeover-*.zip")});
        QCOMPARE(bundles.size(), 1);
        QVERIFY(runCli({QStringLiteral("bundle"), QStringLiteral("list"), folder.filePath(bundles[0])})
                    .out.contains("quarantine/kaspersky-endpoint-security.csv"));
    }

    void helperEndsWhenItsCallerIsGone()
    {
        Result<std::unique_ptr<Channel>> channel = startHelper(QCoreApplication::applicationFilePath());
        QVERIFY(channel.ok());
        const HANDLE process = OpenProcess(SYNCHRONIZE, FALSE, DWORD((*channel)->peer().processId));
        QVERIFY(process);
        std::move(channel).value().reset(); // no goodbye
        QCOMPARE(WaitForSingleObject(process, 10000), DWORD(WAIT_OBJECT_0));
        CloseHandle(process);
    }

    // Knows the pipe's name and comes before the helper: it is told from it by its process.
    void aStrangerThatComesFirstIsSentAway()
    {
        qputenv("CHANGEOVER_TEST_STRANGER", "1");
        const Result<std::unique_ptr<Channel>> channel = startHelper(QCoreApplication::applicationFilePath());
        qunsetenv("CHANGEOVER_TEST_STRANGER");
        QVERIFY(!channel.ok());
        QVERIFY2(channel.error().detail.contains(QLatin1String("another process came")),
                 qPrintable(channel.error().full()));
    }

    void strangersPipeIsNotJoined()
    {
        const wchar_t *name = L"\\\\.\\pipe\\changeover-0123456789abcdef0123456789abcdef";
        const HANDLE own = pipe(name);
        QVERIFY(own != INVALID_HANDLE_VALUE);
        // The name is taken: a second server of it is refused, so nobody can sit in between.
        QCOMPARE(pipe(name), INVALID_HANDLE_VALUE);
        const auto joined = joinCaller(QString::fromWCharArray(name), qint64(GetCurrentProcessId()) + 1);
        QVERIFY(!joined.ok());
        QCOMPARE(int(joined.error().kind), int(ErrorKind::AccessDenied));
        CloseHandle(own);
    }

    void onlyPipesOfOurKind()
    {
        for (const char *name :
             {"", "\\\\.\\pipe\\other", "\\\\server\\pipe\\changeover-0123456789abcdef0123456789abcdef", "C:\\x",
              "\\\\.\\pipe\\changeover-0123456789ABCDEF0123456789abcdef",
              "\\\\.\\pipe\\changeover-0123456789abcdef0123456789abcdef\\..\\x"})
            QCOMPARE(int(joinCaller(QLatin1String(name), 1).error().kind), int(ErrorKind::BadInput));
    }

    void byHandTheHelperDoesNothing()
    {
        const CliRun run = runCli({QStringLiteral("helper")});
        QVERIFY(run.exitCode != 0);
        QVERIFY2(run.talk.contains("started by Changeover itself"), run.talk.constData());
    }
};

CHANGEOVER_TEST(RunAs)
#include "tst_RunAs.moc"
