// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/NameMask.h"
#include "tests/lib/TestRegistry.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace changeover;

class tst_NameMask : public QObject
{
    Q_OBJECT

private:
    const NameMask m_mask{QStringLiteral("ANNAS-PC"),
                          {QStringLiteral("Anna"), QStringLiteral("Anna Marie Müller"), QStringLiteral("Иван"),
                           QStringLiteral("محمد"), QStringLiteral("R&D"), QStringLiteral("Public")}};

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        const auto row = [](const char *name, const char *text, const char *masked) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(masked);
        };
        row("a path", "C:\\Users\\Anna\\Desktop\\a.txt", "C:\\Users\\person1\\Desktop\\a.txt");
        row("another case", "c:/users/ANNA/x", "c:/users/person1/x");
        row("the longer name first", "C:\\Users\\Anna Marie Müller", "C:\\Users\\person2");
        row("its short name", "C:\\Users\\ANNAMA~1\\AppData", "C:\\Users\\person2\\AppData");
        row("the computer", "\\\\annas-pc\\share", "\\\\computer\\share");
        row("Cyrillic", "/home/иван/.config", "/home/person3/.config");
        row("Arabic", "C:\\Users\\محمد\\x", "C:\\Users\\person4\\x");
        row("a part of a word stays", "annals, Annabel, Susanna, anna_", "annals, Annabel, Susanna, anna_");
        row("everybody's", "C:\\Users\\Public\\x", "C:\\Users\\Public\\x");
        row("no short name of letters we do not know", "a ~1", "a ~1");
        row("numbers of accounts", "S-1-5-21-111-222-333-1001, S-1-5-18", "S-1-5-21-0-0-0-1001, S-1-5-18");
        row("of Entra", "S-1-12-1-1-2-3-4 S-1-12-1-9", "S-1-12-1-0-0-0-0 S-1-12-1-9");
        row("twice", "Anna Anna", "person1 person1");
        row("nothing", "", "");
    }
    void words()
    {
        QFETCH(const QString, text);
        QTEST(m_mask.text(text), "masked");
    }

    // An account may be called as a key, a tag or an attribute is.
    void theFormStays()
    {
        const NameMask mask(QStringLiteral("schema"), {QStringLiteral("table"), QStringLiteral("R&D")});
        const QJsonObject json{{QStringLiteral("schema"), QStringLiteral("a table")},
                               {QStringLiteral("table"), QJsonArray{QStringLiteral("R&D"), 1, true}}};
        const QJsonObject expected{{QStringLiteral("schema"), QStringLiteral("a person1")},
                                   {QStringLiteral("table"), QJsonArray{QStringLiteral("person2"), 1, true}}};
        QCOMPARE(mask.json(json).toObject(), expected);
        QCOMPARE(mask.html(QStringLiteral("<table class=\"the table\">a table of R&amp;D</table>")),
                 QStringLiteral("<table class=\"the person1\">a person1 of person2</table>"));
    }

    void noNames()
    {
        const NameMask mask(QString(), {QString(), QStringLiteral(" ")});
        QCOMPARE(mask.text(QStringLiteral("as it was")), QStringLiteral("as it was"));
    }
};

CHANGEOVER_TEST(NameMask)
#include "tst_NameMask.moc"
