// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/Restart.h"
#include "core/machine/windows/WindowsMachine.h"
#include "tests/lib/TestRegistry.h"

using namespace changeover;

/// The one RunOnce entry, and how a start of Windows is told from the next. The restart itself is not tried: it would
/// end the tests.
class tst_WindowsRestart : public QObject
{
    Q_OBJECT

    const WindowsMachine m_machine;
    const RegistryPath m_key{RegistryRoot::CurrentUser, RegistryView::Bits64,
                             QStringLiteral("Software\\Microsoft\\Windows\\CurrentVersion\\RunOnce")};

    [[nodiscard]] QString entry() const
    {
        const Reading<RegistryKey> key = m_machine.registryKey(m_key);
        return key.hasValue() ? key->text(QStringLiteral("Changeover")) : QString();
    }

private Q_SLOTS:
    void oneEntryThatGoesAgain()
    {
        const std::unique_ptr<Restart> restart = thisMachineRestart();
        QVERIFY(restart->openNothingAfterwards());
        QVERIFY(
            restart->openAfterwards(QStringLiteral("C:/Program Files/Смена/changeover.exe"),
                                    {QStringLiteral("--resume"), QStringLiteral("--case-dir"), QStringLiteral("D:/")}));
        QCOMPARE(entry(), QStringLiteral("\"C:\\Program Files\\Смена\\changeover.exe\" \"--resume\" \"--case-dir\" "
                                         "\"D:\\\\\""));
        QVERIFY(restart->openNothingAfterwards());
        QCOMPARE(entry(), QString());
        QVERIFY(restart->openNothingAfterwards());
        // Windows would cut it off, and run something else.
        QVERIFY(!restart->openAfterwards(QStringLiteral("C:/") + QString(300, QLatin1Char('x')), {}));
        QCOMPARE(entry(), QString());
    }

    void theSameStartHasTheSameId()
    {
        const Reading<QString> first = m_machine.bootId();
        QVERIFY2(first.hasValue(), first.isUnreadable() ? qPrintable(first.reason().full()) : "");
        QTest::qWait(1100);
        QCOMPARE(*WindowsMachine().bootId(), *first);
        QVERIFY(first->toULongLong() > 0);
    }
};

CHANGEOVER_TEST(WindowsRestart)
#include "tst_WindowsRestart.moc"
