// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/passwords/PasswordMove.h"
#include "tests/lib/CsvTable.h"
#include "tests/lib/TestRegistry.h"

#include <QTemporaryDir>

using namespace changeover;

class tst_PasswordMove : public QObject
{
    Q_OBJECT

    const QByteArray m_website =
        "Websites\n\nWebsite name: a.example\nWebsite URL: a.example\nLogin name:\nLogin: anna\n"
        "Password: p \nComment:\n\n---\n\n";
    const QByteArray m_note = "Notes\n\nName: n\nText: t\n\n---\n";

    static QStringList filesIn(const QTemporaryDir &folder)
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

private Q_SLOTS:
    void fromFileToFile()
    {
        const QTemporaryDir folder;
        const QString from = folder.filePath(QStringLiteral("كلمات.txt"));
        const QString to = folder.filePath(QStringLiteral("новый.csv"));
        QVERIFY(writeFile(from, m_website).ok());
        const Result<KpmExport> exported = readKpmFile(from);
        QVERIFY(exported.ok());
        const Result<PasswordConversion> done = savePasswords(*exported, PasswordTarget::Firefox, to, IfThere::Refuse);
        QVERIFY(done.ok() && done->isComplete());
        const auto table = readCsvTable(readFile(to, 1000).value());
        QVERIFY(table && table->size() == 2);
        QCOMPARE((*table)[1][2], QStringLiteral("p "));
        QCOMPARE(done->bytes, QFileInfo(to).size());
        QCOMPARE(readFile(from, 1000).value(), m_website);
        QCOMPARE(int(savePasswords(*exported, PasswordTarget::Chrome, to, IfThere::Refuse).error().kind),
                 int(ErrorKind::BadInput));
        QVERIFY(savePasswords(*exported, PasswordTarget::Chrome, to, IfThere::Replace).ok());
        QVERIFY(readFile(to, 1000).value().startsWith("name,"));
        QCOMPARE(filesIn(folder).size(), 2);
    }

    void nothingThatFitsWritesNothing()
    {
        const QTemporaryDir folder;
        const KpmExport notes = parseKpmExport(m_note).value();
        const auto done =
            savePasswords(notes, PasswordTarget::Chrome, folder.filePath(QStringLiteral("x.csv")), IfThere::Refuse);
        QCOMPARE(int(done.error().kind), int(ErrorKind::Unsupported));
        QVERIFY(filesIn(folder).isEmpty());
    }

    void whoHasAPlaceForEverything()
    {
        using T = PasswordTarget;
        const auto all = [](const QByteArray &bytes) { return targetsForAll(parseKpmExport(bytes).value()); };
        QCOMPARE(all(m_website), (std::vector<T>{T::Chrome, T::Firefox, T::Bitwarden, T::OnePassword, T::KeePassXc}));
        QCOMPARE(all(m_website + m_note), (std::vector<T>{T::Bitwarden, T::KeePassXc}));
        QCOMPARE(all("Notes\n\nName: n\nText: " + QByteArray(9000, 't') + "\n\n---\n"), (std::vector<T>{T::KeePassXc}));
    }

    void deletes()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("f.txt"));
        QCOMPARE(int(deletePlainFile(file).error().kind), int(ErrorKind::NotFound));
        QVERIFY(writeFile(file, "x").ok());
        QVERIFY(deletePlainFile(file).ok());
        QVERIFY(filesIn(folder).isEmpty());
        QCOMPARE(int(deletePlainFile(folder.path()).error().kind), int(ErrorKind::Unsupported));
        QVERIFY(QFileInfo(folder.path()).isDir());
        const QString warning = plainFileWarning();
        QVERIFY(warning.contains(QStringLiteral("SSD")) && warning.contains(QStringLiteral("backup")));
    }

    // Removing the link would leave the passwords where they are.
    void aLinkIsNotDeletedForItsFile()
    {
        if (QSysInfo::kernelType() == QLatin1String("winnt"))
            QSKIP("links are made by administrators here");
        const QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(QStringLiteral("f.txt")), "x").ok());
        const QString link = folder.filePath(QStringLiteral("link.txt"));
        QVERIFY(QFile::link(folder.filePath(QStringLiteral("f.txt")), link));
        QCOMPARE(int(deletePlainFile(link).error().kind), int(ErrorKind::Unsupported));
        QCOMPARE(filesIn(folder).size(), 2);
    }
};

CHANGEOVER_TEST(PasswordMove)
#include "tst_PasswordMove.moc"
