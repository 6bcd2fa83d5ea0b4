// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/TestRegistry.h"
#include "tests/lib/gui/WizardRun.h"
#include "tests/lib/linux/KeslPackage.h"

#include <QFile>

using namespace changeover;

/// A real package of this system, removed by clicks: first its uninstaller fails, then it does not.
class tst_DebByClicks : public QObject
{
    Q_OBJECT

    KeslPackage m_package;
    const QString m_refusal = QStringLiteral("/var/lib/dpkg/info/kesl.prerm");

private Q_SLOTS:
    void initTestCase()
    {
        if (const QByteArray obstacle = KeslPackage::obstacle(); !obstacle.isEmpty())
            QSKIP(obstacle.constData());
        const QByteArray problem = m_package.install();
        QVERIFY2(problem.isEmpty(), problem.constData());
    }

    void fromFoundToDone()
    {
        WizardRun wizard;
        BY_HAND(wizard, click(QStringLiteral("welcomeThisComputer")));
        BY_HAND(wizard, next());
        QVERIFY2(wizard.words().contains(QLatin1String("Kaspersky Endpoint Security")), qPrintable(wizard.words()));
        QVERIFY(!wizard.find(QStringLiteral("practiceCard")));
        BY_HAND(wizard, goTo(PageId::Save));
        BY_HAND(wizard, next());
        QVERIFY2(wizard.session().isSaved(), qPrintable(wizard.words()));
        BY_HAND(wizard, goTo(PageId::Remove));

        // The vendor's own script refuses, as a product does that protects itself.
        QFile script(m_refusal);
        QVERIFY(script.open(QIODevice::ReadWrite));
        const QByteArray original = script.readAll();
        script.resize(0);
        QVERIFY(script.write("#!/bin/sh\necho 'stand-in: self-defence is on' >&2\nexit 1\n") > 0);
        script.close();
        BY_HAND(wizard, next());
        QVERIFY(script.open(QIODevice::WriteOnly) && script.write(original) == original.size());
        script.close();
        QCOMPARE(wizard.page(), PageId::Remove);
        QCOMPARE(KeslPackage::state(), QByteArray("installed"));
        QVERIFY(wizard.session().lastRemoval() && wizard.session().lastRemoval()->firstProblem());
        QVERIFY2(!wizard.session().lastRemoval()->firstProblem()->result.next.isEmpty(), qPrintable(wizard.words()));
        QVERIFY(wizard.find(QStringLiteral("helpCard")));

        BY_HAND(wizard, next()); // "Try again"
        QVERIFY2(KeslPackage::state() != "installed", qPrintable(wizard.words()));
        BY_HAND(wizard, next());
        QCOMPARE(wizard.page(), PageId::Check);
        QVERIFY(wizard.session().verdict());
        QCOMPARE(wizard.session().verdict()->state(), VerdictState::Leftovers);
        BY_HAND(wizard, click(QStringLiteral("leftoversCardFold")));
        QVERIFY2(wizard.words().contains(QLatin1String("/var/opt/kaspersky")), qPrintable(wizard.words()));
        BY_HAND(wizard, goTo(PageId::Done));
        BY_HAND(wizard, click(QStringLiteral("nextButton")));
        QTRY_VERIFY(!wizard.window().isVisible());
    }
};

CHANGEOVER_GUI_TEST(DebByClicks)
#include "tst_DebByClicks.moc"
