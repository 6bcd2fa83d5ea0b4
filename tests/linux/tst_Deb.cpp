// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/RunCli.h"
#include "tests/lib/TestRegistry.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

#include <unistd.h>

/// A real package of this system: installed, found, removed, verified, and looked at from outside with dpkg itself.
class tst_Deb : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QString m_data = QStringLiteral("/var/opt/kaspersky/kesl");
    const QString m_id = QStringLiteral("kaspersky-endpoint-security-linux:kesl");
    bool m_ours = false;

    static int system(const QString &program, const QStringList &arguments, QByteArray *out = nullptr)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished(60000))
            return -1;
        const QByteArray text = process.readAll();
        if (out)
            *out = text;
        return process.exitCode();
    }
    static QByteArray dpkgState()
    {
        QByteArray state;
        system(
            QStringLiteral("dpkg-query"),
            {QStringLiteral("-W"), QStringLiteral("-f"), QStringLiteral("${db:Status-Status}"), QStringLiteral("kesl")},
            &state);
        return state;
    }
    static CliRun cli(const char *verb, const QStringList &more = {})
    {
        return runCli(QStringList{QString::fromLatin1(verb), QStringLiteral("--json")} + more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (geteuid() != 0)
            QSKIP("installing a package needs root");
        if (QDir(QStringLiteral("/opt/kaspersky")).exists() && dpkgState() == "installed")
            QSKIP("a real kesl is installed on this computer: it is not touched");
        QByteArray out;
        QVERIFY2(
            system(QStringLiteral(CHANGEOVER_SOURCE_DIR "/tests/standins/deb/build.sh"), {m_folder.path()}, &out) == 0,
            out.constData());
        const QStringList debs = QDir(m_folder.path()).entryList({QStringLiteral("kesl_*.deb")});
        QCOMPARE(debs.size(), 1);
        QVERIFY2(system(QStringLiteral("dpkg"), {QStringLiteral("-i"), m_folder.filePath(debs[0])}, &out) == 0,
                 out.constData());
        m_ours = true;
        QCOMPARE(dpkgState(), QByteArray("installed"));
    }

    void isFoundForCertain()
    {
        const CliRun run = cli("detect");
        QCOMPARE(run.exitCode, 1);
        const QJsonObject finding = run.json().value(QLatin1String("findings")).toArray().at(0).toObject();
        QCOMPARE(finding.value(QLatin1String("id")).toString(), m_id);
        QCOMPARE(finding.value(QLatin1String("certainty")).toString(), QStringLiteral("certain"));
        QCOMPARE(finding.value(QLatin1String("version")).toString(), QStringLiteral("12.1.0-1508"));
    }

    void withoutRightsNothingHappens()
    {
        QByteArray out;
        // A copy that the other account may execute, wherever the build lies.
        const QString copy = QDir::tempPath() + QStringLiteral("/changeover-cli-no-rights");
        QFile::remove(copy);
        QVERIFY(QFile::copy(cliPath(), copy));
        QVERIFY(QFile::setPermissions(copy,
                                      QFile::permissions(cliPath()) | QFileDevice::ExeOther | QFileDevice::ReadOther));
        const int code =
            system(QStringLiteral("setpriv"),
                   {QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups"),
                    QStringLiteral("env"), QStringLiteral("HOME=/nonexistent"), copy, QStringLiteral("remove"),
                    QStringLiteral("--yes")},
                   &out);
        QFile::remove(copy);
        QVERIFY2(code == 5, (QByteArray::number(code) + out).constData());
        QVERIFY2(out.contains("Nothing was changed"), out.constData());
        QCOMPARE(dpkgState(), QByteArray("installed"));
    }

    void heldPackageManagerIsBusy()
    {
        // dpkg's own lock, held as another dpkg would.
        QProcess holder;
        holder.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import fcntl,sys; f=open('/var/lib/dpkg/lock','w'); "
                                     "fcntl.lockf(f,fcntl.LOCK_EX); print('held',flush=True); sys.stdin.read()")});
        QVERIFY(holder.waitForReadyRead(10000));
        const CliRun run = cli("remove", {QStringLiteral("--yes")});
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished(10000));
        QVERIFY2(run.exitCode == 12, (run.out + run.talk).constData());
        QCOMPARE(dpkgState(), QByteArray("installed"));
    }

    void isRemovedWithALog()
    {
        const CliRun run = cli(
            "remove", {QStringLiteral("--yes"), QStringLiteral("--to"), m_folder.filePath(QStringLiteral("result"))});
        QVERIFY2(run.exitCode == 0, (run.out + run.talk).constData());
        QVERIFY(dpkgState() != "installed");
        QVERIFY(!QFile::exists(QStringLiteral("/opt/kaspersky/kesl/bin/kesl-control")));
        QCOMPARE(QDir(m_folder.filePath(QStringLiteral("result/logs")))
                     .entryList({QStringLiteral("kaspersky-*.log")})
                     .size(),
                 1);
    }

    void leftoverIsNamed()
    {
        const CliRun run = cli("verify");
        QCOMPARE(run.exitCode, 3);
        const QJsonArray leftovers = run.json().value(QLatin1String("leftovers")).toArray();
        QCOMPARE(leftovers.size(), 1);
        QCOMPARE(leftovers[0].toObject().value(QLatin1String("place")).toString(), m_data);
    }

    void againThereIsNothingToDo() { QCOMPARE(cli("remove", {QStringLiteral("--yes")}).exitCode, 0); }

    void cleanupTestCase()
    {
        if (!m_ours)
            return;
        system(QStringLiteral("dpkg"), {QStringLiteral("--purge"), QStringLiteral("kesl")});
        QDir(m_data).removeRecursively();
        QDir().rmdir(QStringLiteral("/var/opt/kaspersky"));
        QCOMPARE(cli("verify").exitCode, 0);
    }
};

CHANGEOVER_TEST(Deb)
#include "tst_Deb.moc"
