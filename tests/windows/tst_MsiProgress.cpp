// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/windows/MsiProgress.h"
#include "core/actions/windows/WindowsActions.h"
#include "tests/lib/TestRegistry.h"

using namespace changeover;

class tst_MsiProgress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoPhases()
    {
        MsiProgress bar;
        bar.record(0, 100, 0, 1); // the script is written
        bar.record(2, 50, 0, 0);
        QCOMPARE(bar.fraction(), 0.1);
        bar.record(0, 1000, 0, 0); // and carried out
        bar.record(1, 100, 1, 0);
        for (int i = 0; i < 5; ++i)
            bar.actionData();
        QCOMPARE(bar.fraction(), 0.6);
        bar.record(2, 500, 0, 0);
        QCOMPARE(bar.fraction(), 1.0);
    }

    void neverGoesBackOrOver()
    {
        MsiProgress bar;
        bar.record(0, 10, 0, 0);
        bar.record(2, 1000000, 0, 0);
        QCOMPARE(bar.fraction(), 1.0);
        bar.record(0, 10, 1, 0); // rollback
        bar.record(2, 5, 0, 0);
        QCOMPARE(bar.fraction(), 1.0);
    }

    void nonsenseIsHarmless()
    {
        MsiProgress bar;
        bar.record(2, 5, 0, 0);
        bar.record(0, -5, 0, 0);
        bar.record(2, -5, 0, 0);
        bar.record(3, -1, 0, 0);
        bar.record(99, 1, 2, 3);
        QCOMPARE(bar.fraction(), 0.0);
    }

    void propertiesAreQuotedForTheInstaller()
    {
        UninstallRequest request;
        QCOMPARE(msiProperties(request), QStringLiteral("REMOVE=ALL REBOOT=ReallySuppress"));
        request.password = Secret(QStringLiteral("a \"b\" c=d"));
        QCOMPARE(msiProperties(request),
                 QStringLiteral("REMOVE=ALL REBOOT=ReallySuppress")); // a product that takes none
        request.passwordProperty = QStringLiteral("KLPASSWD");
        request.loginProperty = QStringLiteral("KLLOGIN");
        request.login = QStringLiteral("KLAdmin");
        QVERIFY(msiProperties(request).endsWith(QStringLiteral(" KLLOGIN=\"KLAdmin\" KLPASSWD=\"a \"\"b\"\" c=d\"")));
        request.loginProperty.clear();
        request.passwordEncoding = PasswordEncoding::Utf16Hex;
        request.password = Secret(QStringLiteral("Aя"));
        QVERIFY(msiProperties(request).endsWith(QStringLiteral(" KLPASSWD=\"41004F04\"")));
    }
};

CHANGEOVER_TEST(MsiProgress)
#include "tst_MsiProgress.moc"
