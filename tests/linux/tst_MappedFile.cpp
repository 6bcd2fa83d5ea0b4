// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/offline/MappedFile.h"
#include "core/machine/offline/OfflineDisk.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/HiveMaker.h"
#include "tests/lib/TestRegistry.h"

#include <QTemporaryDir>

#include <sys/mount.h>
#include <unistd.h>

using namespace changeover;

/// Files of another disk that are read where they lie.
class tst_MappedFile : public QObject
{
    Q_OBJECT

    static constexpr qint64 page = 4096;

    static bool mayBeMapped(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && pathToMap(file).has_value();
    }

private Q_SLOTS:
    void onlyWhatNobodyElseMayWrite()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("hive"));
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
        QVERIFY(QFile::setPermissions(path, own | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(mayBeMapped(path));
        QVERIFY(QFile::setPermissions(path, own | QFile::WriteGroup));
        QVERIFY(!mayBeMapped(path));
        QVERIFY(QFile::setPermissions(path, own | QFile::WriteOther));
        QVERIFY(!mayBeMapped(path));
        QVERIFY(!mayBeMapped(QStringLiteral("/dev/null")));
        if (geteuid() != 0)
            QSKIP("only the administrator can give a file away or mount it read-only");
        QVERIFY(QFile::setPermissions(path, own));
        QCOMPARE(::chown(QFile::encodeName(path).constData(), 65534, 65534), 0);
        QVERIFY(!mayBeMapped(path)); // its owner may write it
        const QByteArray place = QFile::encodeName(folder.path());
        if (::mount(place.constData(), place.constData(), nullptr, MS_BIND, nullptr) != 0)
            QSKIP("this account may not mount anything");
        const int readOnly = ::mount(nullptr, place.constData(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr);
        const bool allowed = mayBeMapped(path);
        QCOMPARE(::umount(place.constData()), 0);
        QCOMPARE(readOnly, 0);
        QVERIFY(allowed);
    }

    void aPageThatIsGoneReadsAsZeros()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("hive")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.write(QByteArray(4 * page, 'x')), 4 * page);
        QVERIFY(file.flush());
        const uchar *bytes = file.map(0, 4 * page);
        QVERIFY(bytes);
        const LostPages lost;
        QCOMPARE(bytes[2 * page], uchar('x'));
        QVERIFY(!lost.any());
        QVERIFY(file.resize(page)); // as when the disk is gone: the system has nothing for these pages any more
        QCOMPARE(bytes[2 * page + 7], uchar(0));
        QVERIFY(lost.any());
        QCOMPARE(bytes[3 * page], uchar(0));
        QCOMPARE(bytes[0], uchar('x')); // what is there stays
    }

    void aHiveThatEndsWhileItIsRead()
    {
        const QTemporaryDir folder;
        writeDisk(FakePc::readFixture(QStringLiteral("consumer-21.3-with-all-signs")), folder.path());
        const QString software = folder.filePath(QStringLiteral("Windows/System32/config/SOFTWARE"));
        {
            HiveMaker maker(software);
            for (int i = 0; i < 200; ++i)
                maker.set(QStringLiteral("Many\\Key %1").arg(i),
                          {RegistryEntry::ofText(QStringLiteral("V"), QString(200, QLatin1Char('v')))});
            maker.write();
        }
        QVERIFY(mayBeMapped(software));
        const auto disk = openDisk(folder.path());
        QVERIFY(disk.ok());
        QVERIFY((*disk)->unreadParts().empty());
        QVERIFY(QFile::resize(software, page));
        const Reading<RegistryKey> key = (*disk)->registryKey(
            {RegistryRoot::LocalMachine, RegistryView::Bits64, QStringLiteral("SOFTWARE\\Many\\Key 199")});
        QVERIFY(key.isUnreadable());
        const std::vector<UnreadPart> parts = (*disk)->unreadParts();
        QCOMPARE(int(parts.size()), 1);
        QVERIFY(parts[0].place.endsWith(QStringLiteral("SOFTWARE")));
        QVERIFY2(parts[0].why.text.contains(QStringLiteral("could not be read to the end")),
                 qPrintable(parts[0].why.text));
    }
};

CHANGEOVER_TEST(MappedFile)
#include "tst_MappedFile.moc"
