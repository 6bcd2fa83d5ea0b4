// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "core/migration/CaseFile.h"
#include "tests/lib/RunCli.h"
#include "tests/lib/TestRegistry.h"

#include <QDir>
#include <QTemporaryDir>

#include <sys/mount.h>
#include <unistd.h>

using namespace changeover;

/// A disk that is really full: a small one of our own.
class tst_FullDisk : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    bool m_mounted = false;

    bool resize(int kibibytes)
    {
        const QByteArray size = "size=" + QByteArray::number(kibibytes) + "k";
        return ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", m_mounted ? MS_REMOUNT : 0,
                       size.constData()) == 0;
    }
    void empty() const
    {
        for (const QFileInfo &entry :
             QDir(m_folder.path()).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
            entry.isDir() ? void(QDir(entry.filePath()).removeRecursively()) : void(QFile::remove(entry.filePath()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (geteuid() != 0 || !resize(64))
            QSKIP("this account may not mount a small disk");
        m_mounted = true;
    }

    void aFileIsWholeOrAsItWas()
    {
        const QString file = m_folder.filePath(QStringLiteral("f"));
        QVERIFY(writeFile(file, "before").ok());
        const Status written = writeFile(file, QByteArray(256 * 1024, 'x'));
        QVERIFY(!written.ok());
        QCOMPARE(int(written.error().kind), int(ErrorKind::DiskFull));
        QCOMPARE(readFile(file, 100).value(), QByteArray("before"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QVERIFY(QFile::remove(file));
    }

    void theWayStopsWithNothingHalf_data()
    {
        QTest::addColumn<int>("kibibytes");
        for (const int size : {72, 88, 96, 100, 104, 108, 112, 116, 120, 124, 128, 132, 136, 140, 160})
            QTest::addRow("%d KiB", size) << size;
    }
    void theWayStopsWithNothingHalf()
    {
        QFETCH(int, kibibytes);
        empty();
        QVERIFY(resize(kibibytes));
        const CliRun run = runCli({QStringLiteral("migrate"), QStringLiteral("--practice"), QStringLiteral("home-pc"),
                                   QStringLiteral("--yes"), QStringLiteral("--to"), m_folder.path()});
        QVERIFY2(run.exitCode == 16 || run.exitCode == 10, (QByteArray::number(run.exitCode) + run.talk).constData());
        if (run.exitCode == 16)
            QVERIFY2(run.talk.contains("no room"), run.talk.constData());
        // Whatever is there is whole.
        const Result<Case> theCase = loadCase(m_folder.filePath(QStringLiteral("case.json")));
        QVERIFY(theCase.ok() || theCase.error().kind == ErrorKind::NotFound);
        for (const QFileInfo &bundle : QDir(m_folder.path()).entryInfoList({QStringLiteral("changeover-*.zip")}))
            QCOMPARE(runCli({QStringLiteral("bundle"), QStringLiteral("verify"), bundle.filePath()}).exitCode, 0);
        QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral(".*.part-*")}, QDir::Files | QDir::Hidden).isEmpty());
    }

    // A stick that fills up: the older overview stays as it was.
    void anOverviewIsWholeOrAsItWas()
    {
        empty();
        QVERIFY(resize(128));
        const QTemporaryDir results;
        const auto note = [&](int number) {
            return writeFile(results.filePath(QStringLiteral("%1.json").arg(number)),
                             QStringLiteral("{\"schema\":\"changeover.fleet-note/1\",\"computer\":\"PC-%1\",\"when\":"
                                            "\"2026-11-20T08:00:00Z\",\"state\":\"failed\",\"text\":\"%1\"}")
                                 .arg(number)
                                 .toUtf8());
        };
        const QStringList report{QStringLiteral("fleet"), QStringLiteral("report"), results.path(),
                                 QStringLiteral("--to"), m_folder.path()};
        QVERIFY(note(0).ok());
        QCOMPARE(runCli(report).exitCode, 0);
        const QString page = m_folder.filePath(QStringLiteral("overview.html"));
        const QByteArray before = readFile(page, 1 << 20).value();
        for (int i = 1; i < 1000; ++i)
            QVERIFY(note(i).ok());
        const CliRun full = runCli(report);
        QCOMPARE(full.exitCode, 16);
        QVERIFY2(full.talk.contains("no room"), full.talk.constData());
        QCOMPARE(readFile(page, 1 << 20).value(), before);
        QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral(".*.part-*")}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void cleanupTestCase()
    {
        if (m_mounted)
            QCOMPARE(::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH), 0);
    }
};

CHANGEOVER_TEST(FullDisk)
#include "tst_FullDisk.moc"
