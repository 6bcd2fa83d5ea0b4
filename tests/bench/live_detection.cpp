// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"
#include "core/detect/Detector.h"
#include "core/machine/UserProfiles.h"
#include "core/machine/windows/WindowsMachine.h"
#include "tests/lib/windows/LiveDescription.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <cstdio>

using namespace changeover;

// How long it takes to look at the Windows this runs on, beside Windows' own reg.exe listing the same keys.
namespace {

constexpr int rounds = 9;
constexpr int otherPrograms = 300;

const QString uninstall = QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall");

// The description, among as many other programs as a computer of some years has.
QJsonObject computer(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file));
    QJsonObject description = QJsonDocument::fromJson(source.readAll()).object();
    QJsonObject keys = description.value(QLatin1String("registry")).toObject();
    for (int i = 0; i < otherPrograms; ++i) {
        const QString name = QStringLiteral("Program %1").arg(i);
        const RegistryPath list{RegistryRoot::LocalMachine, i % 2 ? RegistryView::Bits32 : RegistryView::Bits64,
                                uninstall};
        keys.insert(list.child(name).physical(),
                    QJsonObject{{QStringLiteral("DisplayName"), name},
                                {QStringLiteral("DisplayVersion"), QStringLiteral("1.%1").arg(i)},
                                {QStringLiteral("Publisher"), QStringLiteral("Somebody")},
                                {QStringLiteral("InstallLocation"), QStringLiteral("C:\\Program Files\\") + name},
                                {QStringLiteral("UninstallString"),
                                 QStringLiteral("\"C:\\Program Files\\%1\\uninstall.exe\" /x").arg(name)},
                                {QStringLiteral("EstimatedSize"), 1000 + i}});
    }
    description.insert(QStringLiteral("registry"), keys);
    return description;
}

QString signedIn()
{
    if (const auto people = userProfiles(WindowsMachine()); people.hasValue())
        for (const UserProfile &one : *people)
            if (one.registryLoaded)
                return one.sid;
    qFatal("no account is signed in");
}

void detection(const Catalogue &catalogue)
{
    const WindowsMachine machine;
    const Inventory inventory = detect(machine, catalogue);
    if (inventory.findings.empty() || !inventory.blindSpots.empty())
        qFatal("detection found %d products, %d blind spots", int(inventory.findings.size()),
               int(inventory.blindSpots.size()));
}

void reg(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("reg"), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0 || process.readAllStandardOutput().size() < 100)
        qFatal("reg %s does not work", qPrintable(arguments.join(QLatin1Char(' '))));
}

void bareQueries()
{
    // Kaspersky's programs have 32 bits and write there.
    const std::pair<QString, QString> lists[] = {{QStringLiteral("SOFTWARE\\KasperskyLab"), QStringLiteral("/reg:32")},
                                                 {uninstall, QStringLiteral("/reg:64")},
                                                 {uninstall, QStringLiteral("/reg:32")}};
    for (const auto &[key, view] : lists)
        reg({QStringLiteral("query"), QStringLiteral("HKLM\\") + key, QStringLiteral("/s"), view});
}

void bareStarts()
{
    for (int i = 0; i < 3; ++i)
        reg({QStringLiteral("/?")});
}

template <typename Work>
double milliseconds(Work work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> all)
{
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        qFatal("usage: bench-live-detection DESCRIPTION.json");
    const Catalogue catalogue = Catalogue::builtIn().value();
    const LiveDescription live(computer(QCoreApplication::arguments().at(1)), signedIn());
    if (!live.problems().isEmpty())
        qFatal("%s", qPrintable(live.problems().join(QLatin1Char('\n'))));
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> starts;
    // In turn, so that a busy moment meets all of them.
    for (int i = 0; i < rounds; ++i) {
        ours.push_back(milliseconds([&] { detection(catalogue); }));
        theirs.push_back(milliseconds(bareQueries));
        starts.push_back(milliseconds(bareStarts));
    }
    std::printf("a running Windows (Wine) with %d programs in its list, median of %d\n", otherPrograms, rounds);
    std::printf("  detection / reg query of the same keys               %.2f  (wanted: under 3)\n",
                median(ours) / median(theirs));
    std::printf("  detection %.0f ms, reg query %.0f ms, of them %.0f ms for starting its three processes\n",
                median(ours), median(theirs), median(starts));
    return 0;
}
