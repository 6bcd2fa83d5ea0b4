// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/TestRegistry.h"
#include "tests/lib/gui/Hand.h"
#include "tests/lib/gui/PageAudit.h"
#include "tests/lib/gui/WizardRun.h"

#include <QApplication>
#include <QLineEdit>
#include <QRadioButton>

using namespace changeover;

/// The whole way without a mouse.
class tst_Keyboard : public QObject
{
    Q_OBJECT

    static QString focusName()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QStringLiteral("(nothing)");
    }

    static bool tabTo(const QString &name)
    {
        for (int presses = 0; presses < 120; ++presses) {
            if (focusName() == name)
                return true;
            if (!hand::press(Qt::Key_Tab))
                return false;
        }
        return false;
    }

    // Radio buttons of one group share one place: the arrow keys move within.
    static bool isReachedByArrows(const QWidget *control)
    {
        const auto *radio = qobject_cast<const QRadioButton *>(control);
        return radio && !radio->isChecked();
    }

    /// Once around with the Tab key: every control is met, once.
    static void walkAround(WizardRun &wizard)
    {
        QStringList wanted;
        for (const QWidget *control : controlsOf(wizard.window()))
            if (!isReachedByArrows(control))
                wanted << control->objectName();
        wanted.sort();
        QStringList met;
        const QString first = focusName();
        do {
            met << focusName();
            QVERIFY(hand::press(Qt::Key_Tab));
            QVERIFY2(met.size() < 200, qPrintable(met.join(QLatin1Char(' '))));
        } while (focusName() != first);
        // What has the focus is on the screen.
        met.sort();
        QCOMPARE(met, wanted);
    }

private Q_SLOTS:
    void everyControlIsMet()
    {
        WizardRun wizard;
        QTRY_COMPARE(focusName(), QStringLiteral("nextButton")); // Enter begins: it only looks
        walkAround(wizard);
        QVERIFY(tabTo(QStringLiteral("welcomeThisComputer")));
        QVERIFY(hand::press(Qt::Key_Down));
        QCOMPARE(focusName(), QStringLiteral("welcomePractice"));
        QVERIFY(wizard.find<QRadioButton>(QStringLiteral("welcomePractice"))->isChecked());
        QVERIFY(tabTo(QStringLiteral("nextButton")));
        QVERIFY(hand::press(Qt::Key_Return));
        BY_HAND(wizard, waitForWork());
        QCOMPARE(wizard.page(), PageId::Found);

        for (PageId page : {PageId::Found, PageId::Why, PageId::Hazards, PageId::Save}) {
            QTRY_COMPARE(wizard.page(), page);
            walkAround(wizard);
            if (page == PageId::Hazards)
                for (const QLineEdit *line : wizard.findAll<QLineEdit>(QStringLiteral("hazard")))
                    if (line->objectName().endsWith(QLatin1String("Accept"))) {
                        QVERIFY(tabTo(line->objectName()));
                        QVERIFY(hand::type(line->placeholderText()));
                    }
            QVERIFY(tabTo(QStringLiteral("nextButton")));
            QVERIFY(hand::press(Qt::Key_Return));
            BY_HAND(wizard, waitForWork());
        }
        // Saved; after the work the focus is on the button that goes on.
        QVERIFY(wizard.session().isSaved());
        QTRY_COMPARE(focusName(), QStringLiteral("nextButton"));
        walkAround(wizard);
        QVERIFY(hand::press(Qt::Key_Return));
        QTRY_COMPARE(wizard.page(), PageId::Protection);
        walkAround(wizard);
        QVERIFY(tabTo(QStringLiteral("nextButton")));
        QVERIFY(hand::press(Qt::Key_Return));
        QTRY_COMPARE(wizard.page(), PageId::Remove);

        // Enter alone, wherever the focus came to rest by itself, removes nothing.
        QTest::qWait(50);
        QVERIFY(focusName() != QLatin1String("nextButton"));
        QVERIFY(hand::press(Qt::Key_Return));
        QVERIFY(hand::press(Qt::Key_Escape));
        QVERIFY(hand::press(Qt::Key_Escape));
        QTest::qWait(100);
        QCOMPARE(wizard.session().work(), Work::None);
        QVERIFY(!wizard.session().lastRemoval());
        if (wizard.find(QStringLiteral("stopCard")))
            QVERIFY(hand::press(Qt::Key_Escape));
        walkAround(wizard);
        QVERIFY(tabTo(QStringLiteral("nextButton")));
        QVERIFY(hand::press(Qt::Key_Space));
        BY_HAND(wizard, waitForWork());
        QVERIFY(wizard.session().lastRemoval());
        walkAround(wizard);
        QVERIFY(tabTo(QStringLiteral("nextButton")));
        QVERIFY(hand::press(Qt::Key_Return));
        QTRY_COMPARE(wizard.page(), PageId::Check);
        BY_HAND(wizard, waitForWork());
        walkAround(wizard);
        QVERIFY(tabTo(QStringLiteral("nextButton")));
        QVERIFY(hand::press(Qt::Key_Return));
        QTRY_COMPARE(wizard.page(), PageId::Done);
        walkAround(wizard);
        QVERIFY(tabTo(QStringLiteral("nextButton")));
        (void)hand::press(Qt::Key_Return); // letting go may reach nobody: the window closes at the press
        QTRY_VERIFY(!wizard.window().isVisible());
    }

    void shortcutsOfTheButtons()
    {
        WizardRun wizard;
        QVERIFY(hand::press(Qt::Key_P, Qt::AltModifier));
        QTRY_VERIFY(wizard.find<QRadioButton>(QStringLiteral("welcomePractice"))->isChecked());
        QVERIFY(hand::press(Qt::Key_S, Qt::AltModifier));
        BY_HAND(wizard, waitForWork());
        QTRY_COMPARE(wizard.page(), PageId::Found);
        BY_HAND(wizard, waitForWork()); // it looks; until then there is nothing to go on with
        QVERIFY(hand::press(Qt::Key_N, Qt::AltModifier));
        QTRY_COMPARE(wizard.page(), PageId::Why);
        QVERIFY(hand::press(Qt::Key_B, Qt::AltModifier));
        QTRY_COMPARE(wizard.page(), PageId::Found);
        QVERIFY(hand::press(Qt::Key_Escape));
        QTRY_VERIFY(wizard.find(QStringLiteral("stopCard")));
        QVERIFY(hand::press(Qt::Key_Escape));
        QTRY_VERIFY(!wizard.find(QStringLiteral("stopCard")));
    }
};

CHANGEOVER_GUI_TEST(Keyboard)
#include "tst_Keyboard.moc"
