// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarantine/KlqbObject.h"
#include "tests/bench/Median.h"
#include "tests/lib/KlqbBytes.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <cstdio>

using namespace changeover;

// Decoding and hashing the largest files that lie in a quarantine, beside openssl hashing the same file as it is.
namespace {

constexpr qint64 objectSize = qint64(1) << 30;
constexpr int rounds = 5;

void makeContainer(const QString &path)
{
    const QByteArray metadata = klqb::record("cNP_QB_RESTORER_PID", klqb::number32(1));
    const qint64 all = 0x40 + objectSize + metadata.size();
    QFile file(path);
    if (file.size() == all)
        return;
    QByteArray block(1 << 20, '\0');
    quint32 state = 1;
    for (char &byte : block)
        byte = char((state = state * 1664525 + 1013904223) >> 24);
    bool written =
        file.open(QIODevice::WriteOnly) &&
        file.write(klqb::header(quint32(0x40 + objectSize), quint32(metadata.size()), quint32(objectSize))) > 0;
    for (qint64 at = 0; at < objectSize; at += block.size())
        written = written && file.write(block) == block.size();
    if (!written || file.write(metadata) != metadata.size())
        qFatal("cannot write %s", qPrintable(path));
}

void ours(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !hashOfObject(file).ok())
        qFatal("cannot hash %s", qPrintable(path));
}

void openssl(const QString &path)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), {QStringLiteral("dgst"), QStringLiteral("-sha256"), path});
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        qFatal("openssl does not work: %s", process.readAllStandardError().constData());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString path = QString::fromLocal8Bit(argc > 1 ? argv[1] : "large.klq");
    makeContainer(path);
    openssl(path); // and from here on it is in memory
    std::vector<double> decoding;
    std::vector<double> hashing;
    for (int i = 0; i < rounds; ++i) {
        decoding.push_back(secondsOf([&] { ours(path); }));
        hashing.push_back(secondsOf([&] { openssl(path); }));
    }
    std::printf("a container of 1 GiB, median of %d\n", rounds);
    std::printf("  openssl dgst -sha256 / decoding and hashing           %.2f  (wanted: at least 0.8)\n",
                median(hashing) / median(decoding));
    std::printf("  ours %.2f s, openssl %.2f s\n", median(decoding), median(hashing));
    return 0;
}
