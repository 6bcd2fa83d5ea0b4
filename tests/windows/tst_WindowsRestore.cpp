// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/RestorePoint.h"
#include "core/actions/windows/WindowsRestore.h"
#include "tests/lib/TestRegistry.h"

using namespace changeover;

/// Restore points of the running Windows. Wine has none, so that here only the way to "cannot be made" is real.
class tst_WindowsRestore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timesOfWmi()
    {
        const auto utc = [](const char *text) {
            return wmiTime(QString::fromLatin1(text)).toUTC().toString(Qt::ISODate);
        };
        QCOMPARE(utc("20261125033000.000000-000"), QStringLiteral("2026-11-25T03:30:00Z"));
        QCOMPARE(utc("20261125033000.123456+060"), QStringLiteral("2026-11-25T02:30:00Z"));
        QCOMPARE(utc("20261125033000.123456-300"), QStringLiteral("2026-11-25T08:30:00Z"));
        QVERIFY(!wmiTime(QStringLiteral("yesterday")).isValid());
        QVERIFY(!wmiTime({}).isValid());
    }

    void wineSaysThatItCannot()
    {
        WindowsRestore system;
        const SystemRestore::State state = system.state();
        QCOMPARE(state.minutesBetween, 24 * 60);
        const Result<std::vector<RestorePoint>> list = system.list();
        qInfo("protection %d; list: %s", int(state.protection),
              list ? qPrintable(QString::number(list->size())) : qPrintable(list.error().full()));
        const auto answer = system.create(QStringLiteral("Changeover test"));
        qInfo("create: %s",
              answer ? qPrintable(QStringLiteral("code %1").arg(answer->code)) : qPrintable(answer.error().full()));
        QVERIFY(!answer.ok() || answer->code != 0);

        const Result<RestorePointResult> made = makeRestorePoint(system, {1, 0});
        QVERIFY(!made.ok());
        QVERIFY(!made.error().text.isEmpty());
        qInfo("%s", qPrintable(made.error().full()));
    }

    void theListCanBeAskedForAgain()
    {
        WindowsRestore system;
        const bool first = system.list().ok();
        QCOMPARE(system.list().ok(), first);
    }
};

CHANGEOVER_TEST(WindowsRestore)
#include "tst_WindowsRestore.moc"
