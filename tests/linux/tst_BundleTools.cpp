// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/BundleReader.h"
#include "core/bundle/BundleWriter.h"
#include "tests/lib/TestRegistry.h"

#include <QStandardPaths>
#include <QTemporaryDir>

#include <sys/mount.h>
#include <sys/stat.h>

using namespace changeover;

/// What others say about a bundle, and disks that really fail.
class tst_BundleTools : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_bundle;

    static BundleFacts facts() { return {QStringLiteral("PC"), QStringLiteral("Debian"), {}}; }

    static QByteArray run(const QString &program, const QStringList &arguments, int *exitCode)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        *exitCode = process.waitForFinished(60000) ? process.exitCode() : -1;
        return process.readAll();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto writer = BundleWriter::create(m_folder.filePath(QStringLiteral("b.zip")), facts());
        QVERIFY((*writer)->add(QStringLiteral("quarantine/отчёт.csv"), QByteArray("text").repeated(50000)).ok());
        QVERIFY((*writer)->add(QStringLiteral("العربية.json"), QByteArray("{}")).ok());
        QVERIFY((*writer)->add(QStringLiteral("quarantine/1.klq"), QByteArray("text").repeated(50000)).ok());
        QVERIFY((*writer)->add(QStringLiteral("empty"), QByteArray()).ok());
        const Status finished = (*writer)->finish();
        QVERIFY2(finished.ok(), qPrintable(finished.ok() ? QString() : finished.error().full()));
        m_bundle = (*writer)->path();
    }

    void tools_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unzip") << QStringLiteral("unzip") << QStringList{QStringLiteral("-t"), m_bundle};
        QTest::newRow("7z") << QStringLiteral("7z")
                            << QStringList{QStringLiteral("t"), QStringLiteral("-bb1"), m_bundle};
        QTest::newRow("Python") << QStringLiteral("python3")
                                << QStringList{
                                       QStringLiteral("-c"),
                                       QStringLiteral("import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\n"
                                                      "assert z.testzip() is None\n"
                                                      "assert z.read('quarantine/отчёт.csv') == b'text' * 50000\n"
                                                      "i = z.getinfo('quarantine/1.klq')\n"
                                                      "assert i.compress_type == 0 and i.compress_size == 200000\n"
                                                      "assert z.getinfo('quarantine/отчёт.csv').compress_size < 2000\n"
                                                      "print(z.namelist())"),
                                       m_bundle};
    }
    void tools()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + QStringLiteral(" is not installed; tests/run.sh installs it")));
        int exitCode = -1;
        const QByteArray out = run(program, arguments, &exitCode);
        QVERIFY2(exitCode == 0, out.constData());
        QVERIFY2(out.contains("отчёт.csv") && out.contains("العربية.json"), out.constData());
    }

    void onlyTheOwnerMayRead()
    {
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(m_bundle).constData(), &info), 0);
        QCOMPARE(int(info.st_mode & 0777), 0600);
    }

    void fullDisk()
    {
        const QTemporaryDir place;
        const QByteArray mountPoint = QFile::encodeName(place.path());
        if (::mount("none", mountPoint.constData(), "tmpfs", 0, "size=256k") != 0)
            QSKIP("no small disk can be mounted here (that needs root): the full disk is not tested");
        QStringList left;
        QStringList problems;
        // Each size is full at another place: in a file's content, at its end, in the table, while names are written.
        for (int size = 0; size < 400 * 1024; size += 3571) {
            const auto writer = BundleWriter::create(place.filePath(QStringLiteral("b.zip")), facts());
            if (!writer) {
                problems << writer.error().full();
                break;
            }
            Status done = (*writer)->add(QStringLiteral("a.klq"), QByteArray(size, 'a'));
            for (int i = 0; i < 60 && done.ok(); ++i)
                done = (*writer)->add(QStringLiteral("%1").arg(i), QByteArray());
            if (done.ok())
                done = (*writer)->finish();
            if (done.ok()) {
                if (!verifyBundle((*writer)->path(), {}, {})->isGood())
                    problems << QStringLiteral("not good at %1").arg(size);
                QFile::remove((*writer)->path());
            } else if (done.error().kind != ErrorKind::DiskFull) {
                problems << done.error().full();
            } else {
                left << QStringLiteral("full at %1").arg(size);
            }
        }
        const QStringList files = QDir(place.path()).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(::umount(mountPoint.constData()), 0);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
        QCOMPARE(files, QStringList());
        QVERIFY(left.size() > 30);
    }

    void theFolderGoesAway()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("stick")));
        const QString stick = folder.filePath(QStringLiteral("stick"));
        const auto writer = BundleWriter::create(stick + QStringLiteral("/b.zip"), facts());
        QVERIFY(QDir(stick).removeRecursively());
        QVERIFY((*writer)->add(QStringLiteral("x"), QByteArray("x")).ok()); // Linux writes on to a file without a name
        const Status finished = (*writer)->finish();
        QVERIFY(!finished.ok());
        QCOMPARE(int(finished.error().kind), int(ErrorKind::NotFound));
        QVERIFY(!QFileInfo::exists(stick));
    }

    void aFolderThatMayNotBeWritten()
    {
        const auto writer = BundleWriter::create(QStringLiteral("/proc/b.zip"), facts());
        QVERIFY(!writer.ok());
        QVERIFY2(writer.error().kind == ErrorKind::AccessDenied, qPrintable(writer.error().full()));
    }
};

CHANGEOVER_TEST(BundleTools)
#include "tst_BundleTools.moc"
