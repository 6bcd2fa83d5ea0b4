// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/linux/LinuxRestart.h"
#include "tests/lib/TestRegistry.h"

#include <QFile>
#include <QTemporaryDir>

using namespace changeover;

/// The entry that opens the wizard again after a restart.
class tst_LinuxRestart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneEntryThatGoesAgain()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(QStringLiteral("autostart"));
        LinuxRestart restart(folder);
        QVERIFY(restart.openNothingAfterwards()); // nothing there: done
        QVERIFY(restart.openAfterwards(QStringLiteral("/opt/Мой \"диск\"/100%/changeover"),
                                       {QStringLiteral("--resume"), QStringLiteral("/home/a b\\c$`")}));
        QFile entry(folder + QStringLiteral("/changeover-resume.desktop"));
        QVERIFY(entry.open(QIODevice::ReadOnly));
        const QByteArray text = entry.readAll();
        QVERIFY(text.startsWith("[Desktop Entry]\n") && text.contains("\nType=Application\n"));
        // Worked out by hand from the specification: \\" in the value is \" in the command, which is " in the argument.
        QVERIFY2(text.contains("\nExec=\"/opt/Мой \\\\\"диск\\\\\"/100%%/changeover\" \"--resume\" "
                               "\"/home/a b\\\\\\\\c\\\\$\\\\`\"\n"),
                 text.constData());
        QVERIFY(restart.openAfterwards(QStringLiteral("/x"), {})); // replaces
        QVERIFY(restart.openNothingAfterwards());
        QVERIFY(!QFile::exists(entry.fileName()));
    }

    void aNameThatCannotBeWrittenDown()
    {
        const QTemporaryDir home;
        LinuxRestart restart(home.filePath(QStringLiteral("autostart")));
        QCOMPARE(restart.openAfterwards(QStringLiteral("/a\nExec=evil"), {}).error().kind, ErrorKind::Unsupported);
        QVERIFY(!QFile::exists(home.filePath(QStringLiteral("autostart/changeover-resume.desktop"))));
    }
};

CHANGEOVER_TEST(LinuxRestart)
#include "tst_LinuxRestart.moc"
