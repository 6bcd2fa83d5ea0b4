// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/linux/LinuxActions.h"
#include "tests/lib/TestRegistry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <signal.h>

using namespace changeover;

/// A script in the place of kesl-control (kaspersky-artifacts 6) that exports, lies, hangs and floods.
class tst_KeslControl : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// "$3" is the file to write.
    VendorExportRequest request(const QByteArray &script) const
    {
        QFile file(m_folder.filePath(QStringLiteral("kesl-control")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write("#!/bin/sh\n" + script + "\n") < 0)
            qFatal("cannot write the script");
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        VendorExportRequest one;
        one.productId = QStringLiteral("kaspersky-endpoint-security-linux");
        one.tool = file.fileName();
        one.how.arguments = {QStringLiteral("--export-settings"), QStringLiteral("--file"), QStringLiteral("{file}")};
        one.how.extension = QStringLiteral(".ini");
        one.timeoutMs = 20000;
        return one;
    }
    static Result<ExportOutcome> run(const VendorExportRequest &request, const CancelToken &cancel = {})
    {
        return LinuxActions().vendorExport(
            request, [](const Progress &) {}, cancel);
    }
    [[nodiscard]] QByteArray noted(const char *name) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }
    static bool isAlive(qint64 pid)
    {
        // A child without a parent may stay as a zombie where nothing reaps it; that is not alive.
        QFile state(QStringLiteral("/proc/%1/stat").arg(pid));
        return state.open(QIODevice::ReadOnly) && !state.readAll().contains(") Z ");
    }

private Q_SLOTS:
    void exports()
    {
        const auto outcome = run(request("[ \"$1 $2\" = '--export-settings --file' ] && [ ! -e \"$3\" ] && "
                                         "stat -c %a \"$(dirname \"$3\")\" && echo '[Общие]' > \"$3\""));
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().full()));
        QCOMPARE(outcome->content, QByteArray("[Общие]\n"));
        QCOMPARE(outcome->detail, QStringLiteral("700"));
    }

    void nothingStaysBehind()
    {
        QVERIFY(run(request("echo x > \"$3\"; dirname \"$3\" > \"$(dirname \"$0\")/where\"")).ok());
        QVERIFY(noted("where").startsWith('/'));
        QVERIFY(!QFile::exists(QString::fromUtf8(noted("where"))));
    }

    void lies()
    {
        QVERIFY(run(request("echo done")).error().text.contains(QLatin1String("no file")));
        QVERIFY(run(request(": > \"$3\"")).error().text.contains(QLatin1String("empty")));
        QVERIFY(run(request("ln -s /etc/hostname \"$3\"")).error().text.contains(QLatin1String("no file")));
        QVERIFY(run(request("mkdir \"$3\"")).error().text.contains(QLatin1String("no file")));
        QCOMPARE(int(run(request("echo x > \"$3\"; exit 3")).error().kind), int(ErrorKind::Unsupported));
        QCOMPARE(int(run(request("kill -SEGV $$")).error().kind), int(ErrorKind::Failed));
    }

    void hangs()
    {
        // The child ignores a polite end, and holds the output open.
        VendorExportRequest one = request("sh -c \"trap '' TERM; echo \\$\\$ > $(dirname \"$0\")/child; "
                                          "while :; do sleep 1; done\"");
        one.timeoutMs = 1000;
        QElapsedTimer clock;
        clock.start();
        const auto outcome = run(one);
        QCOMPARE(int(outcome.error().kind), int(ErrorKind::Timeout));
        QVERIFY(clock.elapsed() < 15000);
        const qint64 child = noted("child").toLongLong();
        QVERIFY(child > 0);
        QTRY_VERIFY(!isAlive(child));
    }

    void asksOnStdinAndGetsNothing()
    {
        const auto outcome = run(request("read answer && exit 9; (: < /dev/tty) 2> /dev/null && exit 8; exit 7"));
        QVERIFY(outcome.error().text.contains(QLatin1String("code 7")));
    }

    void floods()
    {
        QElapsedTimer clock;
        clock.start();
        const auto outcome = run(request("yes Exporting"));
        QCOMPARE(int(outcome.error().kind), int(ErrorKind::Damaged));
        QVERIFY2(outcome.error().text.contains(QLatin1String("talking")), qPrintable(outcome.error().text));
        QVERIFY(outcome.error().detail.size() < 5000);
        QVERIFY(clock.elapsed() < 15000);
    }

    void writesWithoutEnd()
    {
        const auto outcome = run(request("exec cat /dev/zero > \"$3\""));
        QCOMPARE(int(outcome.error().kind), int(ErrorKind::Damaged));
        QVERIFY2(outcome.error().text.contains(QLatin1String("64 MiB")), qPrintable(outcome.error().text));
        // Sparse and done at once: seen afterwards.
        const auto quick = run(request("truncate -s 65M \"$3\""));
        QCOMPARE(int(quick.error().kind), int(ErrorKind::Damaged));
    }

    void isCancelled()
    {
        CancelToken cancel;
        const auto outcome = LinuxActions().vendorExport(
            request("exec sleep 60"), [&](const Progress &) { cancel.cancel(); }, cancel);
        QCOMPARE(int(outcome.error().kind), int(ErrorKind::Cancelled));
    }

    void isNotThere()
    {
        VendorExportRequest one = request("");
        one.tool = m_folder.filePath(QStringLiteral("none"));
        QCOMPARE(int(run(one).error().kind), int(ErrorKind::NotFound));
        one.tool = QStringLiteral("kesl-control");
        QCOMPARE(int(run(one).error().kind), int(ErrorKind::BadInput));
    }

    void listsItsBackup()
    {
        VendorExportRequest list = request("[ \"$*\" = '-B --query' ] && printf 'ObjectId=1\nFileName=/home/анна/x\n'");
        list.how.arguments = {QStringLiteral("-B"), QStringLiteral("--query")};
        const auto outcome = run(list);
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().full()));
        QCOMPARE(outcome->content, QByteArray("ObjectId=1\nFileName=/home/анна/x\n"));
        // Many objects: a list may be longer than what a tool says beside an export.
        VendorExportRequest longList = request("yes 0123456789012345678901234567890 | head -n 200000");
        longList.how.arguments = list.how.arguments;
        QCOMPARE(run(longList)->content.size(), 200000 * 32);
        VendorExportRequest endless = request("yes");
        endless.how.arguments = list.how.arguments;
        QCOMPARE(int(run(endless).error().kind), int(ErrorKind::Damaged));
        VendorExportRequest refused = request("echo 'Access denied'; exit 2");
        refused.how.arguments = list.how.arguments;
        QVERIFY(run(refused).error().text.contains(QLatin1String("gave no list (code 2)")));
    }

    // What the tool itself says about its command decides, and it is asked without a password.
    void asksForHelpFirst()
    {
        VendorExportRequest one =
            request("if [ \"$1\" = HELP ]; then echo \"$*\" > \"$(dirname \"$0\")/help\"; "
                    "echo 'EXPORT <profile> <file> [/password=<pw>]'; echo ' <profile>: settings'; "
                    "else echo \"$1 $2 $4\" > \"$(dirname \"$0\")/arguments\"; echo x > \"$3\"; fi");
        one.how.help = {QStringLiteral("HELP"), QStringLiteral("EXPORT")};
        one.how.arguments = {QStringLiteral("EXPORT"), QStringLiteral("{file}")};
        one.how.passwordArgument = QStringLiteral("/password={password}");
        one.password = Secret(QStringLiteral("Gr8-Geheimnis"));
        const auto outcome = run(one);
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().full()));
        QCOMPARE(noted("help"), QByteArray("HELP EXPORT"));
        QCOMPARE(noted("arguments"), QByteArray("EXPORT settings /password=Gr8-Geheimnis"));

        // A version that answers nothing any more: its password is not even tried.
        VendorExportRequest stale = request("echo \"$*\" >> \"$(dirname \"$0\")/stale\"; exit 3");
        stale.how = one.how;
        stale.password = one.password;
        QCOMPARE(int(run(stale).error().kind), int(ErrorKind::Unsupported));
        QCOMPARE(noted("stale"), QByteArray("HELP EXPORT"));
    }

    void passwordOnlyWhenTheToolTakesOne()
    {
        VendorExportRequest one = request("echo \"$# $*\" > \"$(dirname \"$0\")/arguments\"; echo x > \"$3\"");
        one.password = Secret(QStringLiteral("Gr8-Geheimnis"));
        QVERIFY(run(one).ok());
        QVERIFY(noted("arguments").startsWith("3 "));
        QVERIFY(!noted("arguments").contains("Geheimnis"));
    }
};

CHANGEOVER_TEST(KeslControl)
#include "tst_KeslControl.moc"
