// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/OpenCase.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/gui/Hand.h"
#include "tests/lib/gui/WizardRun.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

using namespace changeover;

/// The questions, the short list, the comparison and the choice, and what becomes of it at the check.
class tst_NewProtectionByClicks : public QObject
{
    Q_OBJECT

    static bool goToProtection(WizardRun &wizard, const QString &practice = QStringLiteral("home-pc"))
    {
        return wizard.startPractice(practice) && wizard.goTo(PageId::Save) &&
               wizard.click(QStringLiteral("saveSkip")) && wizard.goTo(PageId::Protection);
    }
    static QStringList suggested(const WizardRun &wizard)
    {
        QStringList ids;
        for (const QAbstractButton *choice : wizard.findAll<QAbstractButton>(QStringLiteral("choice-")))
            ids << choice->objectName().mid(7);
        return ids;
    }
    static bool isChosen(const WizardRun &wizard, const QString &name)
    {
        const auto *button = wizard.find<QAbstractButton>(name);
        return button && button->isChecked();
    }
    static QString kept(const WizardRun &wizard)
    {
        const Result<Case> theCase = loadCase(wizard.session().folder() + QStringLiteral("/case.json"));
        return theCase ? theCase->newProtection : theCase.error().full();
    }

private Q_SLOTS:
    void answersChangeTheListAtOnce()
    {
        WizardRun wizard;
        QVERIFY2(goToProtection(wizard), qPrintable(wizard.lastTrouble()));
        QVERIFY(isChosen(wizard, QStringLiteral("choiceNotYet")));
        QCOMPARE(suggested(wizard).value(0), QStringLiteral("microsoft-defender"));
        QVERIFY(!suggested(wizard).contains(QStringLiteral("norton")));
        BY_HAND(wizard, click(QStringLiteral("needsVpn")));
        QTRY_COMPARE(suggested(wizard).value(0), QStringLiteral("norton"));
        QVERIFY2(wizard.words().contains(QLatin1String("a VPN for five devices")), qPrintable(wizard.words()));
        QVERIFY(wizard.words().contains(QLatin1String("Not confirmed, so ask the maker: VPN")));
        BY_HAND(wizard, click(QStringLiteral("needsVpn")));
        QTRY_VERIFY(!suggested(wizard).contains(QStringLiteral("norton")));
        QVERIFY(suggested(wizard).size() <= 3);
        // The VPN was found on this computer: what takes its place is open.
        QVERIFY(isChosen(wizard, QStringLiteral("companion1")));
        QVERIFY(wizard.words().contains(QLatin1String("Users who paid got UltraVPN")));
        QVERIFY(!isChosen(wizard, QStringLiteral("companion3")));
    }

    void theOfficeIsKnown()
    {
        WizardRun wizard;
        QVERIFY2(wizard.startPractice(QStringLiteral("office-pc")), qPrintable(wizard.lastTrouble()));
        BY_HAND(wizard, goTo(PageId::Hazards));
        BY_HAND(wizard, acceptHazards());
        BY_HAND(wizard, goTo(PageId::Save));
        BY_HAND(wizard, click(QStringLiteral("saveSkip")));
        BY_HAND(wizard, goTo(PageId::Protection));
        QCOMPARE(wizard.find<QComboBox>(QStringLiteral("needsOwner"))->currentData().toInt(), int(Owner::Office));
        QCOMPARE(wizard.find<QComboBox>(QStringLiteral("needsManager"))->currentData().toInt(), 1);
        QVERIFY(wizard.find(QStringLiteral("othersManageCard")));
        QCOMPARE(suggested(wizard).value(0), QStringLiteral("defender-business"));
    }

    void theChoiceIsKeptAndAskedFor()
    {
        const QTemporaryDir folder;
        {
            WizardRun wizard(folder.path(), {500, 500});
            QVERIFY2(goToProtection(wizard), qPrintable(wizard.lastTrouble()));
            BY_HAND(wizard, click(QStringLiteral("choice-microsoft-defender")));
            QTRY_COMPARE(kept(wizard), QStringLiteral("microsoft-defender"));
            BY_HAND(wizard, next());
            BY_HAND(wizard, back());
            QVERIFY(isChosen(wizard, QStringLiteral("choice-microsoft-defender")));
            BY_HAND(wizard, goTo(PageId::Remove));
            BY_HAND(wizard, next());
            BY_HAND(wizard, goTo(PageId::Check));
            QTRY_VERIFY(wizard.session().watchEnd());
            BY_HAND(wizard, click(QStringLiteral("checkAgainButton")));
            BY_HAND(wizard, waitForWork());
            QTRY_VERIFY2(wizard.words().contains(QLatin1String("Microsoft Defender Antivirus is on and up to date.")),
                         qPrintable(wizard.words()));
            QVERIFY(wizard.find(QStringLiteral("chosenCard")));
        }
    }

    void anotherNameIsTyped()
    {
        WizardRun wizard;
        QVERIFY2(goToProtection(wizard), qPrintable(wizard.lastTrouble()));
        BY_HAND(wizard, click(QStringLiteral("choiceOtherName")));
        QVERIFY(hand::type(QStringLiteral("Guard 7")));
        QVERIFY(isChosen(wizard, QStringLiteral("choiceOther")));
        BY_HAND(wizard, next());
        QTRY_COMPARE(kept(wizard), QStringLiteral("Guard 7"));
        BY_HAND(wizard, back());
        QVERIFY(isChosen(wizard, QStringLiteral("choiceOther")));
        BY_HAND(wizard, click(QStringLiteral("choiceNotYet")));
        QTRY_COMPARE(kept(wizard), QString());
        BY_HAND(wizard, click(QStringLiteral("choiceOther")));
        QTRY_COMPARE(kept(wizard), QStringLiteral("Guard 7"));
        BY_HAND(wizard, goTo(PageId::Remove));
        BY_HAND(wizard, next());
        BY_HAND(wizard, goTo(PageId::Check));
        QTRY_VERIFY2(wizard.words().contains(QLatin1String("but not Guard 7 yet")), qPrintable(wizard.words()));
        QVERIFY(wizard.words().contains(QLatin1String("How Windows writes its name is not confirmed")));
    }

    // Every cell can be heard alone, and any product can be taken.
    void theComparison()
    {
        WizardRun wizard;
        QVERIFY2(goToProtection(wizard), qPrintable(wizard.lastTrouble()));
        BY_HAND(wizard, click(QStringLiteral("compareFold")));
        QTRY_VERIFY(wizard.find<QTableView>(QStringLiteral("compareTable")));
        auto *table = wizard.find<QTableView>(QStringLiteral("compareTable"));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(table);
        QVERIFY(spoken && spoken->tableInterface());
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("All programs side by side"));
        const QAbstractItemModel *model = table->model();
        QVERIFY(model->rowCount() >= 28);
        int webroot = -1;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString product = model->index(row, 0).data().toString();
            if (product.startsWith(QLatin1String("Webroot")))
                webroot = row;
            for (int column = 1; column < model->columnCount(); ++column) {
                const QAccessibleInterface *cell = spoken->tableInterface()->cellAt(row, column);
                QVERIFY(cell);
                const QString name = cell->text(QAccessible::Name);
                QVERIFY2(name.startsWith(product) && name.size() > product.size() + 4, qPrintable(name));
            }
        }
        QVERIFY(webroot > 0);
        QCOMPARE(model->index(webroot, 2).data().toString(), QStringLiteral("Ask the maker"));
        table->setFocus();
        QVERIFY(hand::press(Qt::Key_End, Qt::ControlModifier));
        QTRY_VERIFY(wizard.words().contains(QLatin1String("WithSecure")));
        table->setCurrentIndex(model->index(webroot, 0));
        QTRY_VERIFY(wizard.find(QStringLiteral("compareTake")));
        BY_HAND(wizard, click(QStringLiteral("compareTake")));
        QTRY_COMPARE(kept(wizard), QStringLiteral("webroot"));
        // It is none of the suggestions, so it stands in the line.
        QVERIFY(isChosen(wizard, QStringLiteral("choiceOther")));
        QVERIFY(wizard.find<QLineEdit>(QStringLiteral("choiceOtherName"))->text().startsWith(QLatin1String("Webroot")));
        BY_HAND(wizard, next());
        QTRY_COMPARE(kept(wizard), QStringLiteral("webroot"));
    }

    void whatACaseKeepsIsThereAgain()
    {
        const QTemporaryDir folder;
        {
            WizardRun wizard(folder.path());
            QVERIFY2(goToProtection(wizard), qPrintable(wizard.lastTrouble()));
            BY_HAND(wizard, click(QStringLiteral("choice-avast")));
            QTRY_COMPARE(kept(wizard), QStringLiteral("avast"));
        }
        WizardRun wizard(folder.path());
        QTRY_VERIFY(wizard.find(QStringLiteral("welcomeResume")));
        BY_HAND(wizard, click(QStringLiteral("welcomeResume")));
        BY_HAND(wizard, next());
        QCOMPARE(wizard.session().decisions.newProtection, QStringLiteral("avast"));
    }
};

CHANGEOVER_GUI_TEST(NewProtectionByClicks)
#include "tst_NewProtectionByClicks.moc"
