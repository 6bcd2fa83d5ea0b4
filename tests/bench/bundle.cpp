// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/BundleWriter.h"
#include "tests/bench/Median.h"
#include "tests/bench/PeakMemory.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

#include <cstdio>

using namespace changeover;

// A bundle of 500 MiB beside "zip -6" of the same files, and the memory it takes.
namespace {

constexpr int rounds = 3;
constexpr qint64 mebibyte = 1 << 20;
constexpr qint64 memoryWanted = 64; // MiB

quint32 random(quint32 &state)
{
    return (state = state * 1664525 + 1013904223) >> 8;
}

/// Lines as a product's log has them: packs to about a fifth.
QByteArray text(qint64 size, quint32 &state)
{
    static const char *const words[] = {"scan",     "C:\\Users\\Anna\\Documents\\",
                                        "started",  "object",
                                        "finished", "HEUR:Trojan.Win32.Generic",
                                        "file",     "update",
                                        "license",  "database",
                                        "error",    "not found"};
    QByteArray all;
    all.reserve(size + 256);
    while (all.size() < size) {
        all += "2024-09-" + QByteArray::number(random(state) % 30 + 1) + "T" + QByteArray::number(random(state));
        for (int i = 0; i < 8; ++i)
            (all += ' ') += words[random(state) % std::size(words)];
        all += "\r\n";
    }
    return all.first(size);
}

QByteArray noise(qint64 size, quint32 &state)
{
    QByteArray all(size, Qt::Uninitialized);
    for (char &byte : all)
        byte = char(random(state));
    return all;
}

void makeFiles(const QString &folder)
{
    const QString complete = folder + QStringLiteral(".complete");
    if (QFile::exists(complete))
        return;
    quint32 state = 1;
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(folder + QLatin1Char('/') + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    };
    for (const char *name : {"/logs", "/containers", "/small"})
        QDir().mkpath(folder + QLatin1String(name));
    for (int i = 0; i < 25; ++i)
        write(QStringLiteral("logs/%1.log").arg(i), text(10 * mebibyte, state));
    for (int i = 0; i < 100; ++i)
        write(QStringLiteral("containers/%1.klq").arg(i), noise(2 * mebibyte, state));
    for (int i = 0; i < 10'000; ++i)
        write(QStringLiteral("small/%1.reg").arg(i), text(5243, state));
    QFile(complete).open(QIODevice::WriteOnly);
}

struct Took
{
    double writing = 0;
    double all = 0;
};

Took ours(const QString &folder, const QString &target)
{
    QFile::remove(target);
    Took took;
    took.all = secondsOf([&] {
        auto writer = BundleWriter::create(target, {QStringLiteral("PC"), QStringLiteral("Windows 10"), {}});
        if (!writer)
            qFatal("%s", qPrintable(writer.error().full()));
        took.writing = secondsOf([&] {
            QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
                    qFatal("cannot read %s", qPrintable(file.fileName()));
                if (const Status added = (*writer)->add(file.fileName().mid(folder.size() + 1), file, {}, {}); !added)
                    qFatal("%s", qPrintable(added.error().full()));
            }
        });
        if (const Status finished = (*writer)->finish(); !finished)
            qFatal("%s", qPrintable(finished.error().full()));
    });
    return took;
}

void infoZip(const QString &folder, const QString &target)
{
    QFile::remove(target);
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("zip"), {QStringLiteral("-6"), QStringLiteral("-q"), QStringLiteral("-r"),
                                          QStringLiteral("-n"), QStringLiteral(".klq"), target, QStringLiteral(".")});
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        qFatal("zip does not work: %s", process.readAll().constData());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = QDir(QString::fromLocal8Bit(argc > 1 ? argv[1] : "bundle")).absolutePath();
    makeFiles(folder);
    const QString bundle = folder + QStringLiteral(".ours.zip");
    const QString peer = folder + QStringLiteral(".peer.zip");
    infoZip(folder, peer); // and from here on the files are in memory
    std::vector<double> writing;
    std::vector<double> all;
    std::vector<double> zipping;
    double memory = 0;
    for (int i = 0; i < rounds; ++i) {
        peakMemory(true);
        const Took took = ours(folder, bundle);
        memory = std::max(memory, peakMemory(false));
        writing.push_back(took.writing);
        all.push_back(took.all);
        zipping.push_back(secondsOf([&] { infoZip(folder, peer); }));
    }
    std::printf("a bundle of 500 MiB (logs, containers, 10,000 small files), median of %d\n", rounds);
    std::printf("  zip -6 / writing it, flushing, reading it back        %.2f  (wanted: at least 0.95)\n",
                median(zipping) / median(all));
    std::printf("  zip -6 / only writing it                              %.2f\n", median(zipping) / median(writing));
    std::printf("  peak memory, MiB                                      %.0f  (wanted: at most %lld)\n", memory,
                static_cast<long long>(memoryWanted));
    std::printf("  ours %.2f s, of them writing %.2f s; zip %.2f s; sizes %lld and %lld KiB\n", median(all),
                median(writing), median(zipping), static_cast<long long>(QFile(bundle).size() >> 10),
                static_cast<long long>(QFile(peer).size() >> 10));
    return 0;
}
