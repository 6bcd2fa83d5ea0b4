// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/pages/WhyParts.h"
#include "app/wizard/widgets/Card.h"
#include "app/wizard/widgets/Texts.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/gui/Hand.h"
#include "tests/lib/gui/PageAudit.h"
#include "tests/lib/gui/WizardRun.h"

#include <QComboBox>
#include <QLabel>
#include <QTimeZone>

#include <memory>

using namespace changeover;

/// "Must I? By when?" as a person asks it.
class tst_WhyPage : public QObject
{
    Q_OBJECT

    static QString wordsOf(const QWidget &widget)
    {
        QStringList words;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            words << label->text();
        return words.join(u'\n');
    }

    // With the keys, as somebody without a mouse does.
    static bool choose(WizardRun &wizard, const QString &name, int downs)
    {
        auto *box = wizard.find<QComboBox>(name);
        if (!box)
            return false;
        box->setFocus();
        const int wanted = box->currentIndex() + downs;
        for (int i = 0; i < downs; ++i)
            if (!hand::press(Qt::Key_Down))
                return false;
        return box->currentIndex() == wanted;
    }

private Q_SLOTS:
    void countryAndRoleDecideTheAnswer()
    {
        WizardRun wizard;
        BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
        BY_HAND(wizard, goTo(PageId::Why));
        QVERIFY(wizard.words().contains(QLatin1String("No law makes you remove it.")));
        for (const char *name : {"whyCountry", "whyRole"}) {
            QLabel *label = nullptr;
            for (QLabel *one : wizard.findAll<QLabel>({}))
                if (one->buddy() && one->buddy()->objectName() == QLatin1String(name))
                    label = one;
            QVERIFY2(label && label->text().contains(u'&'), name);
        }
        QCOMPARE(wizard.find<QComboBox>(QStringLiteral("whyRole"))->count(), 4);

        QVERIFY(choose(wizard, QStringLiteral("whyRole"), 2));
        QCOMPARE(int(wizard.session().decisions.role), int(Role::Federal));
        QTRY_VERIFY(wizard.words().contains(QLatin1String("Yes, and the dates have passed.")));

        QVERIFY(choose(wizard, QStringLiteral("whyCountry"), 2));
        QCOMPARE(int(wizard.session().decisions.country), int(Country::Germany));
        QCOMPARE(int(wizard.session().decisions.role), int(Role::Business));
        QCOMPARE(wizard.find<QComboBox>(QStringLiteral("whyRole"))->count(), 2);
        QTRY_VERIFY(wizard.words().contains(QLatin1String("The US order does not make you remove it.")));
        QCOMPARE(auditPage(wizard.window()), QStringList());

        // It is still there when the person comes back.
        BY_HAND(wizard, next());
        BY_HAND(wizard, back());
        QCOMPARE(wizard.find<QComboBox>(QStringLiteral("whyCountry"))->currentData().toInt(), int(Country::Germany));
    }

    void theDaysWithoutUpdatesOfThisComputer()
    {
        WizardRun wizard;
        BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
        BY_HAND(wizard, goTo(PageId::Why));
        auto *card = wizard.find<Card>(QStringLiteral("update1"));
        QVERIFY(card);
        const QString words = wordsOf(*card);
        QVERIFY2(words.contains(QString::number(QDate(2024, 9, 28).daysTo(QDate::currentDate()))), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("last updated on ") + texts::day(QDate(2024, 9, 28))),
                 qPrintable(words));
        QVERIFY(!wizard.find(QStringLiteral("successorCard"))); // there is none on this computer
    }

    void reasonsAndAnswerStandSideBySide()
    {
        WizardRun wizard;
        BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
        BY_HAND(wizard, goTo(PageId::Why));
        BY_HAND(wizard, click(QStringLiteral("reasonsGroup")));
        QTRY_VERIFY(wizard.find(QStringLiteral("reasonsSide1")) && wizard.find(QStringLiteral("reasonsSide2")));
        QTest::qWait(50);
        const QWidget *reasons = wizard.find(QStringLiteral("reasonsSide1"));
        const QWidget *answer = wizard.find(QStringLiteral("reasonsSide2"));
        QVERIFY(wordsOf(*reasons).contains(QLatin1String("Why did the US decide this?")));
        QVERIFY(wordsOf(*answer).contains(QLatin1String("What does Kaspersky answer?")));
        QCOMPARE(reasons->y(), answer->y());
        QVERIFY(qAbs(reasons->width() - answer->width()) < 8);
        BY_HAND(wizard, click(QStringLiteral("reportedGroup")));
        BY_HAND(wizard, click(QStringLiteral("reported1")));
        QCOMPARE(auditPage(wizard.window()), QStringList());
        BY_HAND(wizard, takePicture(QStringLiteral("why-both-sides")));
    }

    void whatCouldNotBeSeenIsSaid()
    {
        const QDate today(2026, 11, 22);
        const auto wordsFor = [&](const UpdateTime &time) {
            const std::unique_ptr<Card> card(whyparts::makeUpdateCard(
                QStringLiteral("update1"),
                {QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("Kaspersky X"), time}, today));
            return wordsOf(*card);
        };
        QVERIFY(wordsFor({}).contains(QLatin1String("could not be seen")));
        QVERIFY(wordsFor({std::nullopt, true}).contains(QLatin1String("never updated")));
        const QDateTime old(QDate(2025, 9, 22), QTime(0, 0), QTimeZone::utc());
        QVERIFY(wordsFor({old, false}).contains(QLatin1String("426")));
        QVERIFY(wordsFor({QDateTime(today, QTime(0, 0), QTimeZone::utc()), false})
                    .contains(QLatin1String("a short time ago")));
        // A clock that is wrong is no date.
        QVERIFY(wordsFor({old.addYears(9), false}).contains(QLatin1String("could not be seen")));
    }

    void whatTookItsPlaceHasACard()
    {
        const Timeline timeline = Timeline::builtIn().value();
        Finding finding;
        finding.name = QStringLiteral("Kaspersky");
        finding.kind = ProductKind::Antivirus;
        QVERIFY(!whyparts::makeSuccessorCard({finding}, timeline.aboutSuccessor()));
        finding.name = QStringLiteral("UltraAV");
        finding.kind = ProductKind::Successor;
        const std::unique_ptr<Card> card(whyparts::makeSuccessorCard({finding}, timeline.aboutSuccessor()));
        QVERIFY(card);
        const QString words = wordsOf(*card);
        QVERIFY(words.contains(QLatin1String("Found here: UltraAV")));
        QVERIFY(words.contains(QLatin1String("Only the name was seen"))); // its signs are not confirmed
        // Inside the folds, each filled when it is opened.
        for (QAbstractButton *fold : card->findChildren<QAbstractButton *>())
            fold->click();
        const QString opened = wordsOf(*card);
        QVERIFY(opened.contains(QLatin1String("Pango Group")));
        QVERIFY(opened.contains(QLatin1String("Remove it with its own uninstaller")));
    }
};

CHANGEOVER_GUI_TEST(WhyPage)
#include "tst_WhyPage.moc"
