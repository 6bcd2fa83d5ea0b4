// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/BundleWriter.h"
#include "core/fleet/FleetFiles.h"
#include "tests/bench/Median.h"
#include "tests/bench/PeakMemory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTimeZone>

#include <cstdio>

using namespace changeover;

// One page of 5,000 bundles, beside "unzip -p" of their inventories; and how long the command line takes to begin.
namespace {

constexpr int rounds = 3;
constexpr int bundles = 5000;
constexpr int fewer = 500; // memory must not grow tenfold

template <typename Work>
double medianOf(int times, Work work)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i)
        all.push_back(secondsOf(work));
    return median(all);
}

QByteArray inventoryOf(int number)
{
    QJsonArray evidence;
    for (int i = 0; i < 12; ++i)
        evidence << QJsonObject{
            {QStringLiteral("place"), QStringLiteral("HKLM\\SOFTWARE\\KasperskyLab\\AVP21.%1").arg(i)},
            {QStringLiteral("shows"), QStringLiteral("C:\\Program Files\\Kaspersky Lab\\%1").arg(number)}};
    const QJsonObject finding{{QStringLiteral("name"), QStringLiteral("Kaspersky Endpoint Security for Windows")},
                              {QStringLiteral("version"), QStringLiteral("12.%1.0.0").arg(number % 9)},
                              {QStringLiteral("evidence"), evidence}};
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), QStringLiteral("changeover.inventory/1")},
                                     {QStringLiteral("computer"), QStringLiteral("PC-%1").arg(number)},
                                     {QStringLiteral("when"), QStringLiteral("2026-11-20T08:00:00Z")},
                                     {QStringLiteral("findings"), QJsonArray{finding}}})
        .toJson();
}

void makeBundles(const QString &folder)
{
    const QString complete = folder + QStringLiteral(".complete");
    if (QFile::exists(complete))
        return;
    QDir().mkpath(folder);
    for (int i = 0; i < bundles; ++i) {
        auto writer = BundleWriter::create(folder + QStringLiteral("/changeover-PC-%1.zip").arg(i),
                                           {QStringLiteral("PC-%1").arg(i), QStringLiteral("Windows 10"),
                                            QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::utc())});
        if (!writer || !(*writer)->add(QStringLiteral("inventory.json"), inventoryOf(i)) ||
            !(*writer)->add(QStringLiteral("report.html"), QByteArray(20'000, 'r')) || !(*writer)->finish())
            qFatal("cannot write the bundles");
    }
    QFile(complete).open(QIODevice::WriteOnly);
}

size_t overview(const QStringList &paths, const QString &target)
{
    const Result<FleetOverview> read = readFleet(paths, QDateTime::currentDateTimeUtc(), [](const Progress &) {}, {});
    if (!read)
        qFatal("%s", qPrintable(read.error().full()));
    if (const Status written = writeOverview(target, *read); !written)
        qFatal("%s", qPrintable(written.error().full()));
    return read->computers.size();
}

void unzip(const QString &folder)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(QStringLiteral("sh"),
                  {QStringLiteral("-c"),
                   QStringLiteral("for f in \"$0\"/*.zip; do unzip -p \"$f\" inventory.json; done"), folder});
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        qFatal("unzip does not work: %s", process.readAllStandardError().constData());
}

double startUp(const QString &program, const QStringList &arguments)
{
    return medianOf(11, [&] {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(60'000);
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    const QString cli = QCoreApplication::arguments().value(2);
    makeBundles(folder);
    const QString target = folder + QStringLiteral("-overview");
    QDir().mkpath(target);

    QStringList few;
    for (int i = 0; i < fewer; ++i)
        few << folder + QStringLiteral("/changeover-PC-%1.zip").arg(i);
    peakMemory(true);
    overview(few, target);
    const double memoryOfFew = peakMemory(false);
    peakMemory(true);
    size_t computers = 0;
    const double ours = medianOf(rounds, [&] { computers = overview({folder}, target); });
    const double memory = peakMemory(false);
    const double theirs = medianOf(rounds, [&] { unzip(folder); });
    std::printf("overview of %zu bundles: %.2f s, unzip -p of their inventories %.2f s, ratio %.2f (wanted: below 3)\n",
                computers, ours, theirs, ours / theirs);
    std::printf("  memory at most %.0f MiB, of %d bundles %.0f MiB\n", memory, fewer, memoryOfFew);

    const double version = startUp(cli, {QStringLiteral("--version")});
    const double detect = startUp(cli, {QStringLiteral("detect"), QStringLiteral("--json"),
                                        QStringLiteral("--practice"), QStringLiteral("home-pc")});
    std::printf("changeover-cli --version %.0f ms, detect --json of the practice PC %.0f ms, ratio %.1f\n",
                version * 1000, detect * 1000, detect / version);
    return 0;
}
