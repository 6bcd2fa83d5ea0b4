// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/Settings.h"
#include "core/base/Language.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/gui/Hand.h"
#include "tests/lib/gui/PageAudit.h"
#include "tests/lib/gui/WizardRun.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QTextBrowser>
#include <QTimer>

using namespace changeover;

/// Language and look, changed in the middle of the way with the menu.
class tst_Switches : public QObject
{
    Q_OBJECT

    /// Opens the menu by keys and goes down to an entry. A menu has an event loop of its own: the presses come from
    /// inside it.
    static bool choose(WizardRun &wizard, const char *entry)
    {
        auto *button = wizard.find<QPushButton>(QStringLiteral("menuButton"));
        if (!button)
            return false;
        int downs = 0;
        for (const QAction *action : button->menu()->actions()) {
            downs += action->isSeparator() ? 0 : 1;
            if (action->objectName() == QLatin1String(entry))
                break;
        }
        for (int tabs = 0; QApplication::focusWidget() != button; ++tabs)
            if (tabs > 100 || !hand::press(Qt::Key_Tab))
                return false;
        bool chosen = false;
        QTimer whenOpen;
        connect(&whenOpen, &QTimer::timeout, qApp, [&] {
            if (!QApplication::activePopupWidget())
                return;
            whenOpen.stop();
            QTest::qWait(100); // a person looks before choosing
            chosen = true;
            for (int i = 0; i < downs; ++i)
                chosen = chosen && hand::press(Qt::Key_Down);
            // The menu goes at the press; letting go may reach nobody.
            hand::native::key(Qt::Key_Return, {}, Qt::NoModifier, true);
            hand::native::key(Qt::Key_Return, {}, Qt::NoModifier, false);
            chosen = chosen && QTest::qWaitFor([] { return !QApplication::activePopupWidget(); }, 20000);
        });
        whenOpen.start(50);
        hand::native::key(Qt::Key_Space, {}, Qt::NoModifier, true);
        hand::native::key(Qt::Key_Space, {}, Qt::NoModifier, false);
        return QTest::qWaitFor([&] { return chosen; }, 30000) && wizard.waitForWork();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(language::available(), QStringLiteral("en ar de es fr ru vi zh").split(QLatin1Char(' ')));
        look::speak(QStringLiteral("en"));
    }
    void cleanupTestCase()
    {
        settings::keepLanguage({});
        settings::keepScheme(look::Scheme::System);
        settings::keepTextSize(look::TextSize::Normal);
    }

    void languageInTheMiddle()
    {
        WizardRun wizard;
        BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
        BY_HAND(wizard, goTo(PageId::Hazards));
        QVERIFY(wizard.words().contains(QLatin1String("A password protects the product")));
        QVERIFY(choose(wizard, "language-es"));
        QCOMPARE(language::current(), QStringLiteral("es"));
        QCOMPARE(wizard.page(), PageId::Hazards); // where the person was
        QTRY_VERIFY2(wizard.words().contains(QStringLiteral("¿Qué podría perder?")), qPrintable(wizard.words()));
        // What core says too, not only the frame.
        QTRY_VERIFY2(wizard.words().contains(QStringLiteral("Una contraseña protege el producto")),
                     qPrintable(wizard.words()));
        QVERIFY(!wizard.words().contains(QLatin1String("password")));
        QCOMPARE(settings::language(), QStringLiteral("es"));
        QTRY_COMPARE(auditPage(wizard.window()), QStringList()); // once the layouts have settled

        QVERIFY(choose(wizard, "language-en"));
        QTRY_VERIFY(wizard.words().contains(QLatin1String("What could I lose?")));
        QTRY_VERIFY(wizard.words().contains(QLatin1String("A password protects the product")));
    }

    void lookInTheMiddle()
    {
        WizardRun wizard;
        BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
        BY_HAND(wizard, goTo(PageId::Save));
        BY_HAND(wizard, click(QStringLiteral("saveSkip")));
        const QColor before = wizard.window().palette().color(QPalette::Window);
        QVERIFY(choose(wizard, "scheme-dark"));
        QCOMPARE(look::chosenScheme(), look::Scheme::Dark);
        QTRY_VERIFY(wizard.window().palette().color(QPalette::Window).lightness() < before.lightness());
        QCOMPARE(settings::scheme(), look::Scheme::Dark);
        QCOMPARE(wizard.page(), PageId::Save);
        QTRY_VERIFY(wizard.find<QAbstractButton>(QStringLiteral("saveSkip")));
        QVERIFY(wizard.find<QAbstractButton>(QStringLiteral("saveSkip"))->isChecked()); // nothing is asked again
        QVERIFY(choose(wizard, "scheme-light"));
        QCOMPARE(look::chosenScheme(), look::Scheme::Light);
    }

    void lettersInTheMiddle()
    {
        WizardRun wizard;
        BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
        const auto heightOfQuestion = [&] { return wizard.find(QStringLiteral("question"))->fontMetrics().height(); };
        const int before = heightOfQuestion();
        QVERIFY(choose(wizard, "letters-very-large"));
        QTRY_VERIFY(heightOfQuestion() > before * 1.3);
        QCOMPARE(settings::textSize(), look::TextSize::VeryLarge);
        QCOMPARE(wizard.page(), PageId::Found);
        QTRY_COMPARE(auditPage(wizard.window()), QStringList());
        QVERIFY(choose(wizard, "letters-normal"));
        QTRY_COMPARE(heightOfQuestion(), before);
    }

    void about()
    {
        WizardRun wizard;
        QVERIFY(choose(wizard, "aboutAction"));
        auto *dialog = wizard.find<QDialog>(QStringLiteral("aboutDialog"));
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        const auto textOf = [dialog](const char *page) {
            return dialog->findChild<QTextBrowser *>(QLatin1String(page))->toPlainText();
        };
        QVERIFY(textOf("changelog").contains(QLatin1String("0.1.0")));
        QVERIFY(textOf("thirdParty").contains(QLatin1String("HarfBuzz")));
        QTRY_COMPARE(auditPage(*dialog), QStringList());
        QVERIFY(hand::press(Qt::Key_Escape));
        QTRY_VERIFY(!wizard.find<QDialog>(QStringLiteral("aboutDialog")));
        QVERIFY(wizard.window().isVisible());
    }
};

CHANGEOVER_GUI_TEST(Switches)
#include "tst_Switches.moc"
