// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "core/base/Log.h"
#include "tests/lib/TestRegistry.h"

#include <QTemporaryDir>

using namespace changeover;

class tst_Log : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesAreRedactedAndStayOneLine()
    {
        const QTemporaryDir folder;
        QVERIFY(log::start(folder.filePath(QStringLiteral("logs"))).ok());
        log::hide(Secret(QStringLiteral("hunter2")));
        log::info(QStringLiteral("the password is hunter2 {} %s\nsecond line"));
        const QString text =
            QString::fromUtf8(readFile(folder.filePath(QStringLiteral("logs/changeover.log")), 10000).value());
        QVERIFY(!text.contains(QLatin1String("hunter2")));
        QVERIFY(text.contains(QLatin1String("{} %s\\nsecond line")));
        QCOMPARE(text.count(QLatin1Char('\n')), 1);
    }
};

CHANGEOVER_TEST(Log)
#include "tst_Log.moc"
