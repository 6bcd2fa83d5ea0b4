// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/Cleaner.h"
#include "core/base/FileWriter.h"
#include "tests/lib/TestRegistry.h"

#include <QDir>
#include <QTemporaryDir>

using namespace changeover;

/// Moving a folder aside, where somebody without rights may have put links in the way.
class tst_LinuxCleaner : public QObject
{
    Q_OBJECT

    const std::unique_ptr<Cleaner> m_cleaner = thisMachineCleaner();

private Q_SLOTS:
    void thereAndBack()
    {
        const QTemporaryDir place;
        const QString from = place.filePath(QStringLiteral("данные kfl"));
        const QString to = place.filePath(QStringLiteral("backup"));
        QVERIFY(QDir().mkpath(from + QStringLiteral("/in it")));
        QVERIFY(m_cleaner->moveFolder(from, to));
        QVERIFY(!QDir(from).exists() && QDir(to + QStringLiteral("/in it")).exists());
        QVERIFY(m_cleaner->moveFolder(to, from));
        QVERIFY(QDir(from + QStringLiteral("/in it")).exists());
        QCOMPARE(m_cleaner->moveFolder(to, from).error().kind, ErrorKind::NotFound);
        QVERIFY(QDir().mkpath(to));
        QCOMPARE(m_cleaner->moveFolder(from, to).error().kind, ErrorKind::BadInput);
    }

    void noLinkIsFollowed()
    {
        const QTemporaryDir place;
        QVERIFY(QDir().mkpath(place.filePath(QStringLiteral("elsewhere/kfl"))));
        QVERIFY(QFile::link(place.filePath(QStringLiteral("elsewhere")), place.filePath(QStringLiteral("way"))));
        const Status moved =
            m_cleaner->moveFolder(place.filePath(QStringLiteral("way/kfl")), place.filePath(QStringLiteral("backup")));
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, ErrorKind::Unsupported);
        QVERIFY(QDir(place.filePath(QStringLiteral("elsewhere/kfl"))).exists());
        // A link in the folder's own place is moved as the link it is; what it leads to stays.
        QVERIFY(QFile::link(place.filePath(QStringLiteral("elsewhere")), place.filePath(QStringLiteral("kfl"))));
        QVERIFY(m_cleaner->moveFolder(place.filePath(QStringLiteral("kfl")), place.filePath(QStringLiteral("aside"))));
        QVERIFY(QDir(place.filePath(QStringLiteral("elsewhere/kfl"))).exists());
        QVERIFY(!m_cleaner->moveFolder(place.filePath(QStringLiteral("elsewhere/../way")),
                                       place.filePath(QStringLiteral("b"))));
    }

    void anotherDisk()
    {
        const QTemporaryDir here;
        const QTemporaryDir shared(QStringLiteral("/dev/shm/changeover-XXXXXX"));
        if (!shared.isValid())
            QSKIP("no second file system on this computer");
        QVERIFY(QDir().mkpath(here.filePath(QStringLiteral("kfl"))));
        const Status moved =
            m_cleaner->moveFolder(here.filePath(QStringLiteral("kfl")), shared.filePath(QStringLiteral("kfl")));
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, ErrorKind::Unsupported);
        QVERIFY(QDir(here.filePath(QStringLiteral("kfl"))).exists());
    }
};

CHANGEOVER_TEST(LinuxCleaner)
#include "tst_LinuxCleaner.moc"
