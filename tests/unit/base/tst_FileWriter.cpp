// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "tests/lib/TestRegistry.h"

#include <QTemporaryDir>

using namespace changeover;

class tst_FileWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesAndReplaces()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("имя с пробелом ملف.json"));
        QVERIFY(writeFile(file, "one").ok());
        QVERIFY(writeFile(file, "two").ok());
        QCOMPARE(readFile(file, 100).value(), QByteArray("two"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // no temporary file is left
    }

    void failureKeepsWhatWasThere()
    {
        const QTemporaryDir folder;
        const Status written = writeFile(folder.filePath(QStringLiteral("missing/file")), "x");
        QVERIFY(!written.ok());
        QCOMPARE(int(written.error().kind), int(ErrorKind::AccessDenied));
    }

    void privateFileIsTheOwnersAlone()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("пароли كلمات.csv"));
        QVERIFY(writeFile(file, "open to all").ok());
        QVERIFY(
            QFile::setPermissions(file, QFile::permissions(file) | QFileDevice::ReadGroup | QFileDevice::ReadOther));
        const Status refused = writePrivateFile(file, "secret", IfThere::Refuse);
        QCOMPARE(int(refused.error().kind), int(ErrorKind::BadInput));
        QCOMPARE(readFile(file, 100).value(), QByteArray("open to all"));
        QVERIFY(writePrivateFile(file, "secret", IfThere::Replace).ok());
        QCOMPARE(readFile(file, 100).value(), QByteArray("secret"));
        if (QSysInfo::kernelType() != QLatin1String("winnt")) {
            const QFileDevice::Permissions others =
                QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
            QVERIFY(!(QFile::permissions(file) & others));
        }
        QVERIFY(writePrivateFile(folder.filePath(QStringLiteral("new")), "x", IfThere::Refuse).ok());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2); // no temporary file is left
    }

    void privateFileThatCannotBe()
    {
        const QTemporaryDir folder;
        QVERIFY(makeFolder(folder.filePath(QStringLiteral("d"))).ok());
        const Status onFolder = writePrivateFile(folder.filePath(QStringLiteral("d")), "x", IfThere::Replace);
        QVERIFY(!onFolder.ok());
        QVERIFY(QFileInfo(folder.filePath(QStringLiteral("d"))).isDir());
        const Status missing = writePrivateFile(folder.filePath(QStringLiteral("none/f")), "x", IfThere::Refuse);
        QCOMPARE(int(missing.error().kind), int(ErrorKind::AccessDenied));
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void readingIsBounded()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("f"));
        QVERIFY(writeFile(file, QByteArray(11, 'x')).ok());
        QCOMPARE(int(readFile(file, 10).error().kind), int(ErrorKind::Damaged));
        const QByteArray large(100'000, 'y'); // more than is read at once
        QVERIFY(writeFile(file, large).ok());
        QCOMPARE(readFile(file, large.size()).value(), large);
        QCOMPARE(int(readFile(file, large.size() - 1).error().kind), int(ErrorKind::Damaged));
        QCOMPARE(int(readFile(folder.filePath(QStringLiteral("none")), 10).error().kind), int(ErrorKind::NotFound));
    }

    void folderThatIsAFile()
    {
        const QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(QStringLiteral("f")), "x").ok());
        QCOMPARE(int(makeFolder(folder.filePath(QStringLiteral("f"))).error().kind), int(ErrorKind::BadInput));
        QVERIFY(!makeFolder(folder.filePath(QStringLiteral("f/g"))).ok());
        QVERIFY(makeFolder(folder.filePath(QStringLiteral("a/b/c"))).ok());
    }
};

CHANGEOVER_TEST(FileWriter)
#include "tst_FileWriter.moc"
