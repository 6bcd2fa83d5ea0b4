// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/RunCli.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/linux/KeslPackage.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

/// A real package of this system: installed, found, removed, verified, and looked at from outside with dpkg itself.
class tst_Deb : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    KeslPackage m_package;
    const QString m_data = QLatin1String(KeslPackage::dataFolder);
    const QString m_id = QStringLiteral("kaspersky-endpoint-security-linux:kesl");
    bool m_ours = false;

    static CliRun cli(const char *verb, const QStringList &more = {})
    {
        return runCli(QStringList{QString::fromLatin1(verb), QStringLiteral("--json")} + more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QByteArray obstacle = KeslPackage::obstacle(); !obstacle.isEmpty())
            QSKIP(obstacle.constData());
        const QByteArray problem = m_package.install();
        QVERIFY2(problem.isEmpty(), problem.constData());
        m_ours = true;
        QCOMPARE(KeslPackage::state(), QByteArray("installed"));
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
            runProgram(QStringLiteral("setpriv"),
                       {QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                        QStringLiteral("--clear-groups"), QStringLiteral("env"), QStringLiteral("HOME=/nonexistent"),
                        copy, QStringLiteral("remove"), QStringLiteral("--yes")},
                       &out);
        QFile::remove(copy);
        QVERIFY2(code == 5, (QByteArray::number(code) + out).constData());
        QVERIFY2(out.contains("Nothing was changed"), out.constData());
        QCOMPARE(KeslPackage::state(), QByteArray("installed"));
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
        const CliRun run = cli("remove", {QStringLiteral("--yes"), QStringLiteral("--wait"), QStringLiteral("0")});
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished(10000));
        QVERIFY2(run.exitCode == 12, (run.out + run.talk).constData());
        QCOMPARE(KeslPackage::state(), QByteArray("installed"));
    }

    void isRemovedWithALog()
    {
        const CliRun run = cli(
            "remove", {QStringLiteral("--yes"), QStringLiteral("--to"), m_folder.filePath(QStringLiteral("result"))});
        QVERIFY2(run.exitCode == 0, (run.out + run.talk).constData());
        QVERIFY(KeslPackage::state() != "installed");
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
        m_package.purge();
        QCOMPARE(cli("verify").exitCode, 0);
    }
};

CHANGEOVER_TEST(Deb)
#include "tst_Deb.moc"
