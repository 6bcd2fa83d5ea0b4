// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/RunCli.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/linux/KeslPackage.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

#include <unistd.h>

/// The helper for real: a second account without rights runs the program, pkexec and polkit give the helper its own, a
/// package is removed, and what is written belongs to that account.
class tst_Pkexec : public QObject
{
    Q_OBJECT

    const QString m_account = QStringLiteral("changeover-test");
    const QString m_rule = QStringLiteral("/etc/polkit-1/rules.d/49-changeover-test.rules");
    QTemporaryDir m_folder;
    KeslPackage m_package;
    QString m_cli;
    qint64 m_bus = 0;

    /// Runs the program as the account without rights.
    CliRun cli(const QStringList &arguments) const
    {
        QProcess process;
        process.start(QStringLiteral("setpriv"),
                      QStringList{QStringLiteral("--reuid=") + m_account, QStringLiteral("--regid=") + m_account,
                                  QStringLiteral("--init-groups"), QStringLiteral("env"), QStringLiteral("-i"),
                                  QStringLiteral("PATH=/usr/bin:/bin"), QStringLiteral("HOME=/nonexistent"),
                                  QStringLiteral("LANG=C.UTF-8"), m_cli} +
                          arguments);
        process.waitForFinished(120000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    bool allow(bool yes) const
    {
        QFile rule(m_rule);
        if (!rule.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return false;
        rule.write("polkit.addRule(function(action, subject) {\n  if (action.id == \"org.freedesktop.policykit.exec\" "
                   "&& subject.user == \"" +
                   m_account.toUtf8() + "\")\n    return " + (yes ? "polkit.Result.YES" : "polkit.Result.NO") +
                   ";\n});\n");
        rule.close();
        QTest::qWait(1500); // polkit watches the folder
        return true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QByteArray obstacle = KeslPackage::obstacle(); !obstacle.isEmpty())
            QSKIP(obstacle.constData());
        if (!QFileInfo::exists(QStringLiteral("/usr/bin/pkexec")))
            QSKIP("pkexec is not installed");
        QByteArray out;
        QVERIFY2(runProgram(QStringLiteral("useradd"),
                            {QStringLiteral("--system"), QStringLiteral("--user-group"),
                             QStringLiteral("--no-create-home"), m_account},
                            &out) == 0 ||
                     out.contains("already exists"),
                 out.constData());
        // A socket alone does not say that a bus listens: one that was killed leaves its files behind.
        const QStringList ask{QStringLiteral("--system"), QStringLiteral("--dest=org.freedesktop.DBus"),
                              QStringLiteral("--print-reply"), QStringLiteral("/"),
                              QStringLiteral("org.freedesktop.DBus.GetId")};
        if (runProgram(QStringLiteral("dbus-send"), ask) != 0) {
            QFile::remove(QStringLiteral("/run/dbus/system_bus_socket"));
            QFile::remove(QStringLiteral("/run/dbus/pid"));
            QDir().mkpath(QStringLiteral("/run/dbus"));
            QVERIFY2(runProgram(QStringLiteral("dbus-daemon"),
                                {QStringLiteral("--system"), QStringLiteral("--fork"), QStringLiteral("--print-pid")},
                                &out) == 0,
                     out.constData());
            m_bus = out.trimmed().toLongLong();
        }
        // A copy that the other account may run, wherever the build lies.
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFileDevice::ReadOther |
                                                           QFileDevice::ExeOther));
        m_cli = m_folder.filePath(QStringLiteral("changeover-cli"));
        QVERIFY(QFile::copy(cliPath(), m_cli));
        QVERIFY(QFile::setPermissions(m_cli,
                                      QFile::permissions(cliPath()) | QFileDevice::ExeOther | QFileDevice::ReadOther));

        const QByteArray problem = m_package.install();
        QVERIFY2(problem.isEmpty(), problem.constData());
    }

    void refusedRightsChangeNothing()
    {
        QVERIFY(allow(false));
        const CliRun remove = cli({QStringLiteral("remove"), QStringLiteral("--yes")});
        QVERIFY2(remove.exitCode == 5, (QByteArray::number(remove.exitCode) + remove.talk).constData());
        QVERIFY(remove.talk.contains("needs an administrator's rights") && remove.talk.contains("Nothing was changed"));
        QVERIFY(KeslPackage::isInstalled());
    }

    void withRightsTheBundleIsTheAccounts()
    {
        QVERIFY(allow(true));
        const QString to = m_folder.filePath(QStringLiteral("kept"));
        QVERIFY(QDir().mkpath(to));
        QCOMPARE(runProgram(QStringLiteral("chown"), {m_account, to}), 0);
        const CliRun kept = cli({QStringLiteral("export"), QStringLiteral("--json"), QStringLiteral("--to"), to});
        QVERIFY2(kept.exitCode == 0, (QByteArray::number(kept.exitCode) + kept.talk + kept.out).constData());
        const QFileInfo bundle(kept.json().value(QLatin1String("bundle")).toString());
        QVERIFY(bundle.exists());
        QCOMPARE(bundle.owner(), m_account);
        QCOMPARE(cli({QStringLiteral("bundle"), QStringLiteral("verify"), bundle.filePath()}).exitCode, 0);
        QVERIFY(KeslPackage::isInstalled());
    }

    void withRightsTheWholeWayAndAllOfItIsTheAccounts()
    {
        QVERIFY(allow(true));
        const QString to = m_folder.filePath(QStringLiteral("for the account"));
        QVERIFY(QDir().mkpath(to));
        QCOMPARE(runProgram(QStringLiteral("chown"), {m_account, to}), 0);
        const CliRun migrate = cli(
            {QStringLiteral("migrate"), QStringLiteral("--yes"), QStringLiteral("--json"), QStringLiteral("--to"), to});
        QVERIFY2(
            migrate.exitCode == 3,
            (QByteArray::number(migrate.exitCode) + migrate.talk + migrate.out).constData()); // its data folder stays
        QVERIFY(!KeslPackage::isInstalled());
        for (const QFileInfo &file : QDir(to).entryInfoList(QDir::Files))
            QCOMPARE(file.owner(), m_account);
        QVERIFY(QFileInfo::exists(to + QStringLiteral("/report.html")));
        const QString bundle = migrate.json().value(QLatin1String("bundle")).toString();
        QCOMPARE(cli({QStringLiteral("bundle"), QStringLiteral("verify"), bundle}).exitCode, 0);
        const QFileInfoList logs = QDir(to + QStringLiteral("/logs")).entryInfoList(QDir::Files);
        QVERIFY(logs.size() >= 2);
        for (const QFileInfo &log : logs)
            QCOMPARE(log.owner(), m_account);
        // The helper's own record is closed to everybody else.
        const QFileInfo journal(QStringLiteral("/var/lib/changeover/journal.jsonl"));
        QVERIFY(journal.exists());
        QCOMPARE(journal.owner(), QStringLiteral("root"));
        QVERIFY(!(QFileInfo(QStringLiteral("/var/lib/changeover")).permissions() &
                  (QFileDevice::ReadOther | QFileDevice::ReadGroup)));
    }

    void byHandTheHelperDoesNothing()
    {
        QByteArray out;
        QVERIFY(runProgram(m_cli, {QStringLiteral("helper")}, &out) != 0);
        QVERIFY2(out.contains("started by Changeover itself"), out.constData());
    }

    void cleanupTestCase()
    {
        QFile::remove(m_rule);
        m_package.purge();
        if (m_bus > 0)
            runProgram(QStringLiteral("kill"), {QString::number(m_bus)});
        if (geteuid() == 0)
            runProgram(QStringLiteral("userdel"), {m_account});
    }
};

CHANGEOVER_TEST(Pkexec)
#include "tst_Pkexec.moc"
