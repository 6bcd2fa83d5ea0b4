// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Detector.h"
#include "core/elevation/HelperClient.h"
#include "core/elevation/Journal.h"
#include "tests/lib/RunCli.h"
#include "tests/lib/TestRegistry.h"

#include <QFileInfo>

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
    void helperAnswersThroughThePipe()
    {
        Result<std::unique_ptr<Channel>> channel = startHelper();
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

    void helperEndsWhenItsCallerIsGone()
    {
        Result<std::unique_ptr<Channel>> channel = startHelper();
        QVERIFY(channel.ok());
        const HANDLE process = OpenProcess(SYNCHRONIZE, FALSE, DWORD((*channel)->peer().processId));
        QVERIFY(process);
        std::move(channel).value().reset(); // no goodbye
        QCOMPARE(WaitForSingleObject(process, 10000), DWORD(WAIT_OBJECT_0));
        CloseHandle(process);
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
