// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "core/machine/offline/OfflineDisk.h"
#include "tests/lib/HiveMaker.h"
#include "tests/lib/TestRegistry.h"

#include <QDir>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace changeover;

/// Links and rights as a Linux computer shows them on a mounted disk.
class tst_OfflineLinks : public QObject
{
    Q_OBJECT

    static void link(const QString &target, const QString &at)
    {
        if (::symlink(QFile::encodeName(target).constData(), QFile::encodeName(at).constData()) != 0)
            qFatal("no link %s", qPrintable(at));
    }

private Q_SLOTS:
    void linksOfWindows()
    {
        const QTemporaryDir folder;
        const QString root = folder.filePath(QStringLiteral("disk"));
        writeDisk({}, root);
        QVERIFY(writeFile(folder.filePath(QStringLiteral("secret")), "x").ok());
        QVERIFY(QDir(root).mkpath(QStringLiteral("Users/me")));
        QVERIFY(writeFile(root + QStringLiteral("/Users/me/file"), "abc").ok());
        link(QStringLiteral("Users/me"), root + QStringLiteral("/relative"));
        link(root + QStringLiteral("/Users"), root + QStringLiteral("/absolute"));
        link(QStringLiteral("/\?\?/C:/Users"), root + QStringLiteral("/junction"));
        link(QStringLiteral("C:/Users"), root + QStringLiteral("/junction2"));
        link(QStringLiteral("../secret"), root + QStringLiteral("/out"));
        link(QStringLiteral("Users/../../secret"), root + QStringLiteral("/out2"));
        link(QStringLiteral("/etc/passwd"), root + QStringLiteral("/passwd"));
        link(QStringLiteral("circle2"), root + QStringLiteral("/circle"));
        link(QStringLiteral("circle"), root + QStringLiteral("/circle2"));
        link(QStringLiteral("self/x"), root + QStringLiteral("/self"));
        link(QStringLiteral("nowhere"), root + QStringLiteral("/dangling"));
        const auto disk = std::move(openDisk(root)).value();
        for (const char *inside :
             {"C:\\relative\\file", "C:\\absolute\\me\\FILE", "C:\\junction\\me\\file", "C:\\junction2\\me\\file"}) {
            QVERIFY2(disk->path(QLatin1String(inside)).hasValue(), inside);
            QCOMPARE((*disk->open(QLatin1String(inside)))->readAll(), QByteArray("abc"));
        }
        for (const char *outside :
             {"C:\\out", "C:\\out2", "C:\\passwd", "C:\\circle", "C:\\circle2", "C:\\self", "C:\\circle\\x"}) {
            QVERIFY2(disk->path(QLatin1String(outside)).isUnreadable(), outside);
            QVERIFY2(disk->open(QLatin1String(outside)).isUnreadable(), outside);
            QVERIFY2(disk->children(QLatin1String(outside)).isUnreadable(), outside);
        }
        QVERIFY(disk->path(QStringLiteral("C:\\dangling")).isAbsent());
    }

    // Reading many files of one folder gives what asking for each by its path gives.
    void aFolderFileByFile()
    {
        const QTemporaryDir folder;
        const QString root = folder.filePath(QStringLiteral("disk"));
        writeDisk({}, root);
        QVERIFY(writeFile(folder.filePath(QStringLiteral("secret")), "x").ok());
        const QString store = root + QStringLiteral("/QB");
        QVERIFY(QDir(store).mkpath(QStringLiteral("Restored")));
        QVERIFY(writeFile(store + QStringLiteral("/имя"), "abc").ok());
        QVERIFY(writeFile(store + QStringLiteral("/empty"), {}).ok());
        QVERIFY(QFile::setPermissions(store + QStringLiteral("/empty"), {}));
        link(QStringLiteral("имя"), store + QStringLiteral("/inside"));
        link(QStringLiteral("../../secret"), store + QStringLiteral("/outside"));
        link(QStringLiteral("gone"), store + QStringLiteral("/dangling"));
        QCOMPARE(::mkfifo(QFile::encodeName(store + QStringLiteral("/pipe")).constData(), 0600), 0);
        const auto disk = std::move(openDisk(root)).value();
        const QString place = QStringLiteral("C:\\qb"); // the case means nothing
        const auto reader = disk->folderReader(place);
        QStringList names = *disk->children(place);
        QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("dangling empty inside outside pipe Restored имя"));
        names << QStringLiteral("missing") << QStringLiteral("..\\..\\secret") << QStringLiteral("../../secret");
        for (const QString &name : names) {
            const Reading<PathInfo> info = disk->path(place + QLatin1Char('\\') + name);
            const Reading<FolderEntry> entry = reader->entry(name);
            QVERIFY2(entry.isAbsent() == info.isAbsent() && entry.isUnreadable() == info.isUnreadable(),
                     qPrintable(name));
            if (!info.hasValue())
                continue;
            QCOMPARE(entry->info.isFolder, info->isFolder);
            QCOMPARE(entry->info.size, info->size);
            QCOMPARE(entry->info.modified, info->modified);
            const auto content = disk->open(place + QLatin1Char('\\') + name);
            QCOMPARE(entry->content.hasValue(), content.hasValue());
            if (content.hasValue()) {
                QCOMPARE((*entry->content)->size(), (*content)->size());
                QCOMPARE((*entry->content)->readAll(), (*content)->readAll());
            }
        }
        QVERIFY(reader->entry(QStringLiteral("outside")).isUnreadable());
        QCOMPARE((*reader->entry(QStringLiteral("inside"))->content)->readAll(), QByteArray("abc"));
        QVERIFY(!reader->entry(QStringLiteral("pipe"))->content.hasValue()); // and does not wait for ever
        const auto nowhere = disk->folderReader(QStringLiteral("C:\\nowhere"));
        QVERIFY(nowhere->entry(QStringLiteral("x")).isAbsent());
    }

    void linksOfLinux()
    {
        const QTemporaryDir folder;
        const QString root = folder.filePath(QStringLiteral("disk"));
        for (const char *name : {"etc", "usr/lib/systemd/system", "opt"})
            QVERIFY(QDir(root).mkpath(QLatin1String(name)));
        QVERIFY(writeFile(root + QStringLiteral("/usr/lib/os-release"), "PRETTY_NAME=Test\n").ok());
        QVERIFY(writeFile(root + QStringLiteral("/usr/lib/systemd/system/kesl.service"), "x").ok());
        link(QStringLiteral("usr/lib"), root + QStringLiteral("/lib"));
        // As the disk's own computer sees it: from its own root.
        link(QStringLiteral("/usr/lib/os-release"), root + QStringLiteral("/etc/os-release"));
        link(QStringLiteral("/etc/passwd"), root + QStringLiteral("/opt/passwd"));
        const auto disk = std::move(openDisk(root)).value();
        QCOMPARE(disk->facts().systemName, QStringLiteral("Test"));
        QVERIFY(disk->path(QStringLiteral("/lib/systemd/system/kesl.service")).hasValue());
        QVERIFY(disk->path(QStringLiteral("/opt/passwd")).isAbsent());
        QVERIFY(disk->path(QStringLiteral("/../secret")).isAbsent());
    }

    void aPipeIsNoFile()
    {
        const QTemporaryDir folder;
        writeDisk({}, folder.path());
        const QString hive = folder.filePath(QStringLiteral("Windows/System32/config/SOFTWARE"));
        QVERIFY(QFile::remove(hive));
        QCOMPARE(::mkfifo(QFile::encodeName(hive).constData(), 0600), 0);
        const auto disk = std::move(openDisk(folder.path())).value(); // and does not wait for ever
        QCOMPARE(disk->unreadParts().size(), size_t(1));
        QVERIFY(disk->registryKey({RegistryRoot::LocalMachine, RegistryView::Bits64, QStringLiteral("SOFTWARE\\X")})
                    .isUnreadable());
    }

    void withoutRights()
    {
        if (::geteuid() == 0)
            QSKIP("root may read everything; the same is tested through setpriv in cli.CliDisk");
        const QTemporaryDir folder;
        writeDisk({}, folder.path());
        QFile::setPermissions(folder.path(), {});
        const auto opened = openDisk(folder.path());
        QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        QCOMPARE(int(opened.error().kind), int(ErrorKind::AccessDenied));
    }
};

CHANGEOVER_TEST(OfflineLinks)
#include "tst_OfflineLinks.moc"
