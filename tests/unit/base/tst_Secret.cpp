// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Secret.h"
#include "tests/lib/TestRegistry.h"

using namespace changeover;

class tst_Secret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wipeEmptiesItsOwnAndNoOthersCopy()
    {
        QString text(QStringLiteral("hunter2"));
        const QString keepsItAlive = text;
        Secret::wipe(text);
        QVERIFY(text.isEmpty());
        QCOMPARE(keepsItAlive, QStringLiteral("hunter2"));
    }

    void takesOverAndSurvivesCopies()
    {
        QString typed = QString(QStringLiteral("hunter")) + QLatin1Char('2');
        Secret copy;
        {
            const Secret secret(std::move(typed));
            copy = secret;
        }
        QCOMPARE(copy.reveal().toString(), QStringLiteral("hunter2"));
        QVERIFY(!copy.isEmpty());
        QVERIFY(Secret().isEmpty());
    }

    void sharedStringsAreNotOverwritten()
    {
        const QString mine = QString(QStringLiteral("hunter")) + QLatin1Char('2');
        QString shared = mine;
        {
            const Secret secret(std::move(shared));
        }
        QCOMPARE(mine, QStringLiteral("hunter2"));
    }
};

CHANGEOVER_TEST(Secret)
#include "tst_Secret.moc"
