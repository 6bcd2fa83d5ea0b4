// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/windows/WindowsActions.h"
#include "tests/lib/RunCli.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/windows/MsiStandins.h"
#include "tests/lib/windows/OtherInstaller.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <windows.h>

using namespace changeover;

/// The three stand-in packages (tests/standins/msi), installed by Windows Installer, found through the registry,
/// removed by our program. What is true afterwards is read with Windows' own tools, not with ours.
/// CHANGEOVER_STANDINS names the folder of the packages, CHANGEOVER_TEST_(WRONG_)PASSWORD the agent's passwords.
class tst_MsiWay : public QObject
{
    Q_OBJECT

    const QString m_agentId = QStringLiteral("kaspersky-network-agent:") + msi::agent;
    const QString m_vpnId = QStringLiteral("kaspersky-secure-connection:") + msi::vpn;
    QTemporaryDir m_folder;

    static DWORD number(const QString &value)
    {
        DWORD data = 0;
        DWORD size = sizeof data;
        RegGetValueW(HKEY_LOCAL_MACHINE, L"SOFTWARE\\ChangeoverStandin",
                     reinterpret_cast<const wchar_t *>(value.utf16()), RRF_RT_REG_DWORD | RRF_SUBKEY_WOW6464KEY,
                     nullptr, &data, &size);
        return data;
    }
    static QProcessEnvironment withPassword(const char *variable)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("AGENT_PASSWORD"), qEnvironmentVariable(variable));
        return environment;
    }
    CliRun cli(const QStringList &arguments,
               const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment()) const
    {
        return runCli(arguments + QStringList{QStringLiteral("--json"), QStringLiteral("--to"), m_folder.path()},
                      environment);
    }
    QStringList found() const
    {
        QStringList ids;
        for (const QJsonValue &finding :
             cli({QStringLiteral("detect")}).json().value(QLatin1String("findings")).toArray())
            ids << finding.toObject().value(QLatin1String("id")).toString();
        ids.sort();
        return ids;
    }
    /// Starts a removal that waits in its uninstaller, and gives back when its log says that it is in there.
    std::unique_ptr<QProcess> startSlowRemoval(const QString &id) const
    {
        const QString folder = m_folder.filePath(QStringLiteral("slow"));
        auto process = std::make_unique<QProcess>();
        process->start(cliPath(),
                       {QStringLiteral("remove"), QStringLiteral("--accept"), QStringLiteral("managed"),
                        QStringLiteral("--only"), id, QStringLiteral("--yes"), QStringLiteral("--to"), folder});
        for (int i = 0; i < 200; ++i) {
            for (const QFileInfo &log :
                 QDir(folder + QStringLiteral("/logs")).entryInfoList({QStringLiteral("kaspersky-*.log")})) {
                QFile file(log.filePath());
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains("stand-in waits"))
                    return process;
            }
            if (process->waitForFinished(50))
                return nullptr;
        }
        return nullptr;
    }

    /// Until its progress says so, or false where it ends or a minute goes by.
    static bool saysThatItWaits(QProcess &process)
    {
        QByteArray talk;
        for (int i = 0; i < 600 && process.state() != QProcess::NotRunning; ++i) {
            process.waitForReadyRead(100);
            talk += process.readAllStandardError();
            if (talk.contains("Waiting for it"))
                return true;
        }
        qWarning("%s", talk.constData());
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!qEnvironmentVariable("CHANGEOVER_STANDINS").isEmpty() &&
                     !qEnvironmentVariable("CHANGEOVER_TEST_PASSWORD").isEmpty(),
                 "run this through tests/run.sh");
        for (const char *name : {"endpoint-security", "network-agent", "vpn"})
            QCOMPARE(msi::install(name), 0);
        QVERIFY(msi::keyExists(QStringLiteral("HKLM\\SOFTWARE\\KasperskyLab\\protected\\KES\\environment"), "/reg:32"));
        QVERIFY(!msi::keyExists(QStringLiteral("HKLM\\SOFTWARE\\KasperskyLab"), "/reg:64"));
    }

    void allThreeAreFoundForCertain()
    {
        const CliRun detect = cli({QStringLiteral("detect")});
        QVERIFY2(detect.exitCode == 1, (QByteArray::number(detect.exitCode) + detect.out + detect.talk).constData());
        QMap<QString, QJsonObject> findings;
        for (const QJsonValue &finding : detect.json().value(QLatin1String("findings")).toArray())
            findings.insert(finding.toObject().value(QLatin1String("productCode")).toString(), finding.toObject());
        QCOMPARE(findings.keys(), QStringList({msi::agent, msi::kes, msi::vpn}));
        for (const QJsonObject &finding : std::as_const(findings))
            QCOMPARE(finding.value(QLatin1String("certainty")).toString(), QStringLiteral("certain"));
        QCOMPARE(findings[msi::kes].value(QLatin1String("version")).toString(), QStringLiteral("12.4.0.467"));
        QCOMPARE(findings[msi::kes].value(QLatin1String("installFolder")).toString(),
                 msi::programs + QStringLiteral("KES.12.4.0"));
        QVERIFY(findings[msi::kes].value(QLatin1String("running")).toBool());
        QVERIFY(findings[msi::agent].value(QLatin1String("running")).toBool());
        QVERIFY(!findings[msi::vpn].value(QLatin1String("running")).toBool());
        QVERIFY(detect.json().value(QLatin1String("couldNotLook")).toArray().isEmpty());
    }

    void hazardsAreNamed()
    {
        const CliRun hazards = cli({QStringLiteral("hazards")});
        QVERIFY2(hazards.exitCode == 4, (hazards.out + hazards.talk).constData()); // a server manages this computer
        QCOMPARE(cli({QStringLiteral("remove"), QStringLiteral("--yes")}).exitCode, 4);
        QStringList ids;
        for (const QJsonValue &hazard : hazards.json().value(QLatin1String("hazards")).toArray())
            ids << hazard.toObject().value(QLatin1String("id")).toString();
        QVERIFY2(ids.contains(QStringLiteral("managed")), qPrintable(ids.join(QLatin1Char(' '))));
        QVERIFY2(ids.contains(QStringLiteral("nothing-protects-afterwards")), qPrintable(ids.join(QLatin1Char(' '))));
    }

    void everythingIsKeptInABundle()
    {
        const CliRun kept = cli({QStringLiteral("export")});
        QVERIFY2(kept.exitCode == 0, (kept.out + kept.talk).constData());
        const QString bundle = kept.json().value(QLatin1String("bundle")).toString();
        QCOMPARE(runCli({QStringLiteral("bundle"), QStringLiteral("verify"), bundle}).exitCode, 0);
        const QByteArray list = runCli({QStringLiteral("bundle"), QStringLiteral("list"), bundle}).out;
        for (const char *name : {"settings/kaspersky-endpoint-security/registry.reg",
                                 "settings/kaspersky-endpoint-security/Kaspersky-Endpoint",
                                 "settings/kaspersky-secure-connection/registry.reg", "settings/settings.json",
                                 "inventory.csv", "report.html"})
            QVERIFY2(list.contains(name), (list + name).constData());
    }

    void wrongPasswordStopsAtOnce()
    {
        const DWORD before = number(QStringLiteral("AgentAttempts"));
        const CliRun remove = cli({QStringLiteral("remove"), QStringLiteral("--accept"), QStringLiteral("managed"),
                                   QStringLiteral("--only"), m_agentId, QStringLiteral("--yes"),
                                   QStringLiteral("--password-env"), QStringLiteral("AGENT_PASSWORD")},
                                  withPassword("CHANGEOVER_TEST_WRONG_PASSWORD"));
        QVERIFY2(remove.exitCode == 1603, (remove.out + remove.talk).constData());
        QCOMPARE(number(QStringLiteral("AgentAttempts")), before + 1);
        const QJsonObject step = remove.json().value(QLatin1String("steps")).toArray().at(0).toObject();
        QVERIFY(step.value(QLatin1String("text")).toString().contains(QLatin1String("password")));
        QVERIFY(!step.value(QLatin1String("next")).toString().isEmpty());
        QVERIFY(found().contains(m_agentId));
        QByteArray state;
        runProgram(QStringLiteral("sc"), {QStringLiteral("query"), QStringLiteral("klnagent")}, &state);
        QVERIFY2(state.contains("RUNNING"), state.constData());
    }

    void aFailedRemovalSkipsTheRest()
    {
        const CliRun remove =
            cli({QStringLiteral("remove"), QStringLiteral("--accept"), QStringLiteral("managed"),
                 QStringLiteral("--only"), m_agentId, QStringLiteral("--only"), m_vpnId, QStringLiteral("--yes")});
        QCOMPARE(remove.exitCode, 1603);
        QCOMPARE(remove.json()
                     .value(QLatin1String("steps"))
                     .toArray()
                     .at(1)
                     .toObject()
                     .value(QLatin1String("state"))
                     .toString(),
                 QStringLiteral("skipped"));
        QVERIFY(found().contains(m_vpnId));
    }

    void cancelBeforeThePointOfNoReturn()
    {
        QVERIFY(msi::turnKnob(msi::vpn, "RemoveDelayMs", 5000));
        WindowsActions actions;
        UninstallRequest request;
        request.method = RemovalMethod::Msi;
        request.productCode = msi::vpn;
        CancelToken cancel;
        int reports = 0;
        const auto outcome = actions.uninstall(
            request,
            [&](const Progress &progress) {
                ++reports;
                if (progress.canCancel && progress.now.size() > 0 && reports > 5)
                    cancel.cancel();
            },
            cancel);
        QVERIFY(msi::turnKnob(msi::vpn, "RemoveDelayMs", 0));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->code, 1602);
        QVERIFY(reports > 5);
        QVERIFY(msi::keyExists(QStringLiteral("HKLM\\SOFTWARE\\KasperskyLab\\KSDE21.9\\environment"), "/reg:32"));
        QVERIFY(QFile::exists(msi::programs + QStringLiteral("Kaspersky VPN 21.9\\ksde.exe")));
        QVERIFY(found().contains(m_vpnId));
    }

    // One that hangs is reported; it is not ended.
    void aStalledUninstallerIsSaid()
    {
        QVERIFY(msi::turnKnob(msi::vpn, "HangMs", 3500));
        QVERIFY(msi::turnKnob(msi::vpn, "RemoveDelayMs", 2000));
        WindowsActions actions(1000);
        UninstallRequest request;
        request.method = RemovalMethod::Msi;
        request.productCode = msi::vpn;
        CancelToken cancel;
        bool said = false;
        const auto outcome = actions.uninstall(
            request,
            [&](const Progress &progress) {
                if (!progress.now.contains(QLatin1String("said nothing for 0:0")))
                    return;
                said = true;
                cancel.cancel(); // the person's own word, while that is possible
            },
            cancel);
        QVERIFY(msi::turnKnob(msi::vpn, "HangMs", 0));
        QVERIFY(msi::turnKnob(msi::vpn, "RemoveDelayMs", 0));
        QVERIFY(outcome.ok() && said);
        QCOMPARE(outcome->code, 1602);
        QVERIFY(found().contains(m_vpnId));
    }

    void secondCopyIsTurnedAway()
    {
        QVERIFY(msi::turnKnob(msi::vpn, "RemoveDelayMs", 20000));
        const auto first = startSlowRemoval(m_vpnId);
        QVERIFY(first);
        const CliRun second = cli({QStringLiteral("remove"), QStringLiteral("--accept"), QStringLiteral("managed"),
                                   QStringLiteral("--only"), m_vpnId, QStringLiteral("--yes")});
        QVERIFY2(second.exitCode == 183, (second.out + second.talk).constData());
        // Looking is always allowed.
        QCOMPARE(cli({QStringLiteral("detect")}).exitCode, 1);

        // And the first is ended half-way, as by the task manager.
        first->kill();
        QVERIFY(first->waitForFinished(10000));
        QVERIFY(msi::turnKnob(msi::vpn, "RemoveDelayMs", 0));
        QVERIFY(msi::keyExists(QStringLiteral("HKLM\\SOFTWARE\\KasperskyLab\\KSDE21.9\\environment"), "/reg:32"));
    }

    void afterAnInterruptedRemovalTheNextGoesThrough()
    {
        const CliRun remove = cli({QStringLiteral("remove"), QStringLiteral("--accept"), QStringLiteral("managed"),
                                   QStringLiteral("--only"), m_vpnId, QStringLiteral("--yes")});
        QVERIFY2(remove.exitCode == 0, (remove.out + remove.talk).constData());
        QVERIFY(!msi::keyExists(QStringLiteral("HKLM\\SOFTWARE\\KasperskyLab\\KSDE21.9"), "/reg:32"));
        QVERIFY(!msi::serviceExists(QStringLiteral("KSDE21.9")));
        QVERIFY(!QFile::exists(msi::programs + QStringLiteral("Kaspersky VPN 21.9")));
        QCOMPARE(cli({QStringLiteral("remove"), QStringLiteral("--accept"), QStringLiteral("managed"),
                      QStringLiteral("--only"), m_vpnId, QStringLiteral("--yes")})
                     .exitCode,
                 1605);
    }

    // Windows Installer's own lock, held by somebody else for a while.
    void anotherInstallerIsWaitedFor()
    {
        QCOMPARE(msi::install("vpn"), 0);
        const QStringList remove{QStringLiteral("remove"),
                                 QStringLiteral("--accept"),
                                 QStringLiteral("managed"),
                                 QStringLiteral("--only"),
                                 m_vpnId,
                                 QStringLiteral("--yes")};
        OtherInstaller other;
        QVERIFY(other.isThere());
        const CliRun atOnce = cli(remove + QStringList{QStringLiteral("--wait"), QStringLiteral("0")});
        QVERIFY2(atOnce.exitCode == 1618, (atOnce.out + atOnce.talk).constData());
        QVERIFY(found().contains(m_vpnId));
        QProcess waiting;
        waiting.start(cliPath(),
                      remove + QStringList{QStringLiteral("--progress"), QStringLiteral("json"), QStringLiteral("--to"),
                                           m_folder.filePath(QStringLiteral("wait"))});
        QVERIFY(saysThatItWaits(waiting));
        QTest::qWait(2000);
        const bool stillWaits = waiting.state() == QProcess::Running && found().contains(m_vpnId);
        other.end();
        QVERIFY(waiting.waitForFinished(30000));
        QVERIFY(stillWaits);
        QCOMPARE(waiting.exitCode(), 0);
        QVERIFY(!found().contains(m_vpnId));
    }

    // It goes while we wait for our turn: nothing is left to do, and that is no failure.
    void goneWhileWeWait()
    {
        QCOMPARE(msi::install("vpn"), 0);
        OtherInstaller other;
        QVERIFY(other.isThere());
        const QString folder = m_folder.filePath(QStringLiteral("gone"));
        QProcess waiting;
        waiting.start(cliPath(),
                      {QStringLiteral("remove"), QStringLiteral("--accept"), QStringLiteral("managed"),
                       QStringLiteral("--only"), m_vpnId, QStringLiteral("--yes"), QStringLiteral("--to"), folder,
                       QStringLiteral("--json"), QStringLiteral("--progress"), QStringLiteral("json")});
        // Not before: gone already when it looks would be another answer.
        QVERIFY(saysThatItWaits(waiting));
        const bool waits = waiting.state() == QProcess::Running;
        const int byHand =
            runProgram(QStringLiteral("msiexec"), {QStringLiteral("/x"), msi::vpn, QStringLiteral("/qn")});
        other.end();
        QVERIFY(waiting.waitForFinished(30000));
        QVERIFY(waits);
        QCOMPARE(byHand, 0);
        QCOMPARE(waiting.exitCode(), 0);
        const QJsonObject step = QJsonDocument::fromJson(waiting.readAllStandardOutput())
                                     .object()
                                     .value(QLatin1String("steps"))
                                     .toArray()
                                     .at(0)
                                     .toObject();
        QCOMPARE(step.value(QLatin1String("vendorCode")).toInt(), 1605);
        QCOMPARE(step.value(QLatin1String("state")).toString(), QStringLiteral("done"));
    }

    // As at home: msiexec itself, its windows and its log.
    void withTheVendorsWindows()
    {
        QCOMPARE(msi::install("vpn"), 0);
        const CliRun remove =
            cli({QStringLiteral("remove"), QStringLiteral("--accept"), QStringLiteral("managed"),
                 QStringLiteral("--only"), m_vpnId, QStringLiteral("--yes"), QStringLiteral("--vendor-windows")});
        QVERIFY2(remove.exitCode == 0, (remove.out + remove.talk).constData());
        QVERIFY(!found().contains(m_vpnId));
        QVERIFY(!msi::serviceExists(QStringLiteral("KSDE21.9")));
        bool named = false;
        for (const QFileInfo &info : QDir(m_folder.filePath(QStringLiteral("logs"))).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            named = named || (file.open(QIODevice::ReadOnly) && file.readAll().contains("msiexec.exe /i"));
        }
        QVERIFY(named);
    }

    // A program with an uninstaller of its own, which goes on as a copy of itself.
    void byItsOwnProgram()
    {
        WindowsActions actions;
        UninstallRequest request;
        request.method = RemovalMethod::Program;
        const QString folder = QStringLiteral("C:\\Program Files\\UltraAV Проба");
        QVERIFY(QDir().mkpath(folder));
        const QString program = folder + QStringLiteral("\\uninst 1.exe");
        QVERIFY(QFile::copy(QStringLiteral("C:\\Windows\\System32\\cmd.exe"), program));
        const auto run = [&](const QString &arguments) {
            request.uninstallString = QLatin1Char('"') + program + QStringLiteral("\" ") + arguments;
            return actions.uninstall(request, [](const Progress &) {}, {});
        };
        const Result<UninstallOutcome> seven = run(QStringLiteral("/c exit 7"));
        QVERIFY2(seven.ok(), seven ? "" : qPrintable(seven.error().full()));
        QCOMPARE(seven->code, 7);
        // What it starts and does not wait for belongs to it.
        const Result<UninstallOutcome> copy = run(QStringLiteral("/c start /b cmd /c \"ping -n 3 127.0.0.1 >nul\""));
        QVERIFY(copy.ok());
        QVERIFY(QDir(folder).removeRecursively());
        request.uninstallString = QStringLiteral("cmd /c echo");
        QCOMPARE(actions.uninstall(request, [](const Progress &) {}, {}).error().kind, ErrorKind::Unsupported);
    }

    void failingUninstallerIsSaid()
    {
        QVERIFY(msi::turnKnob(msi::kes, "FailRemove", 1));
        const CliRun remove = cli({QStringLiteral("remove"), QStringLiteral("--accept"), QStringLiteral("managed"),
                                   QStringLiteral("--only"), QStringLiteral("kaspersky-endpoint-security:") + msi::kes,
                                   QStringLiteral("--yes")});
        QVERIFY(msi::turnKnob(msi::kes, "FailRemove", 0));
        QCOMPARE(remove.exitCode, 1603);
        QVERIFY(msi::serviceExists(QStringLiteral("AVP.KES.21.17")));
    }

    void rightPasswordRemovesTheAgent()
    {
        const CliRun remove = cli({QStringLiteral("remove"), QStringLiteral("--accept"), QStringLiteral("managed"),
                                   QStringLiteral("--only"), m_agentId, QStringLiteral("--yes"),
                                   QStringLiteral("--password-env"), QStringLiteral("AGENT_PASSWORD")},
                                  withPassword("CHANGEOVER_TEST_PASSWORD"));
        QVERIFY2(remove.exitCode == 0, (remove.out + remove.talk).constData());
        QVERIFY(!msi::serviceExists(QStringLiteral("klnagent")));
        QVERIFY(!QFile::exists(msi::programs + QStringLiteral("NetworkAgent\\klnagent.exe")));
    }

    void endpointSecurityWithARestartToCome()
    {
        QVERIFY(msi::turnKnob(msi::kes, "RebootRemove", 1));
        const CliRun migrate = cli({QStringLiteral("migrate"), QStringLiteral("--accept"), QStringLiteral("managed"),
                                    QStringLiteral("--yes")});
        QVERIFY2(migrate.exitCode == 3010, (migrate.out + migrate.talk).constData());
        QVERIFY(!msi::serviceExists(QStringLiteral("AVP.KES.21.17")));
        QVERIFY(!msi::serviceExists(QStringLiteral("avpsus")));
        QVERIFY(
            !msi::keyExists(QStringLiteral("HKLM\\SOFTWARE\\KasperskyLab\\protected\\KES\\environment"), "/reg:32"));
        QVERIFY(!QFile::exists(msi::programs + QStringLiteral("KES.12.4.0\\avp.exe")));
        QCOMPARE(migrate.json().value(QLatin1String("verdict")).toObject().value(QLatin1String("state")).toString(),
                 QStringLiteral("leftovers"));
    }

    void leftoversAreNamed()
    {
        const CliRun verify = cli({QStringLiteral("verify")});
        QCOMPARE(verify.exitCode, 3);
        QStringList places;
        for (const QJsonValue &leftover : verify.json().value(QLatin1String("leftovers")).toArray())
            places << leftover.toObject().value(QLatin1String("place")).toString();
        places.sort();
        QCOMPARE(places, QStringList({QStringLiteral("C:\\ProgramData\\Kaspersky Lab\\KES.12.4"),
                                      QStringLiteral("HKLM\\SOFTWARE\\WOW6432Node\\KasperskyLab\\protected\\KES"),
                                      QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\klids.KES-12-4")}));
    }

    void removalsLeftTheirLogs()
    {
        const QDir logs(m_folder.filePath(QStringLiteral("logs")));
        QVERIFY(logs.entryList({QStringLiteral("kaspersky-*.log")}).size() >= 3);
        for (const QFileInfo &info : logs.entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            QVERIFY(!text.contains(qEnvironmentVariable("CHANGEOVER_TEST_PASSWORD")));
            QVERIFY(!text.contains(QLatin1String("0035006500630072"))); // its middle, in the agent's hex
        }
        // They stay inside the prefix for wine.NoSecretLeft.
        m_folder.setAutoRemove(false);
    }

    void cleanupTestCase() { msi::removeLeftovers(); }
};

CHANGEOVER_TEST(MsiWay)
#include "tst_MsiWay.moc"
