// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/passwords/KpmExport.h"
#include "tests/lib/TestRegistry.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtEndian>

using namespace changeover;

/// The traps of the text export (replacements 6), each by name. The samples are made up in the shape of the public
/// ones.
class tst_KpmExport : public QObject
{
    Q_OBJECT

    static QByteArray site(const QByteArray &name, const QByteArray &password, const QByteArray &comment = {})
    {
        return "Website name: " + name + "\nWebsite URL: https://" + name +
               "\nLogin name:\nLogin: anna\nPassword: " + password + "\nComment: " + comment + "\n\n---\n\n";
    }
    static QByteArray note(const QByteArray &name, const QByteArray &text)
    {
        return "Name: " + name + "\nText: " + text + "\n\n---\n\n";
    }

    static KpmExport good(const QByteArray &bytes)
    {
        Result<KpmExport> read = parseKpmExport(bytes);
        if (!read)
            qWarning("%s", qPrintable(read.error().full()));
        return read.ok() ? std::move(read).value() : KpmExport();
    }
    static QString textOf(const KpmExport &all, size_t index)
    {
        return index < all.entries.size() ? all.entries[index].text.reveal().toString() : QStringLiteral("(no entry)");
    }
    static QString passwordOf(const KpmExport &all, size_t index)
    {
        return index < all.entries.size() ? all.entries[index].password.reveal().toString()
                                          : QStringLiteral("(no entry)");
    }

    static QByteArray sample()
    {
        return "Websites\n\n"
               "Website name: Shop\nWebsite URL: shop.example\nLogin name: At home\nLogin: anna\nPassword: p1\n"
               "Comment: my comment\n\n---\n\n"
               "Website name: Shop\nWebsite URL: shop.example\nLogin name: At work\nLogin: anna@work.example\n"
               "Password: p2\nComment:\n\n---\n\n"
               "Applications\n\n"
               "Application: Mail.app\nLogin name:\nLogin: anna\nPassword: p3\nComment: \n\n---\n\n"
               "Other Accounts\n\n"
               "Account name: Door\nLogin name:\nLogin:\nPassword:\nComment:\n\n---\n\n"
               "Notes\n\n"
               "Name: First\nText:\n\n---\nName: Second\nText: line 1\nline 2\n\n---\n\n";
    }

    static QByteArray utf16(const QString &text, bool bigEndian)
    {
        QByteArray bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
        for (const QChar c : text) {
            char unit[2];
            if (bigEndian)
                qToBigEndian<quint16>(c.unicode(), unit);
            else
                qToLittleEndian<quint16>(c.unicode(), unit);
            bytes.append(unit, 2);
        }
        return bytes;
    }

private Q_SLOTS:
    void everySectionAndField()
    {
        const KpmExport all = good(sample());
        QCOMPARE(all.count(KpmSection::Websites), 2);
        QCOMPARE(all.count(KpmSection::Applications), 1);
        QCOMPARE(all.count(KpmSection::OtherAccounts), 1);
        QCOMPARE(all.count(KpmSection::Notes), 2);
        QVERIFY(all.problems.empty());
        const KpmEntry &first = all.entries[0];
        QCOMPARE(first.line, 3);
        QCOMPARE(first.name, QStringLiteral("Shop"));
        QCOMPARE(first.loginName, QStringLiteral("At home"));
        QCOMPARE(first.login, QStringLiteral("anna"));
        QCOMPARE(passwordOf(all, 0), QStringLiteral("p1"));
        QCOMPARE(textOf(all, 0), QStringLiteral("my comment"));
        QCOMPARE(all.entries[2].name, QStringLiteral("Mail.app"));
        QCOMPARE(all.entries[3].name, QStringLiteral("Door"));
        // The next record may follow the dashes at once.
        QCOMPARE(all.entries[4].name, QStringLiteral("First"));
        QCOMPARE(textOf(all, 4), QString());
        QCOMPARE(all.entries[5].name, QStringLiteral("Second"));
        QCOMPARE(textOf(all, 5), QStringLiteral("line 1\nline 2"));
    }

    void severalLoginsOfOneSite()
    {
        const KpmExport all = good(sample());
        QCOMPARE(all.entries[0].name, all.entries[1].name);
        QCOMPARE(all.entries[1].loginName, QStringLiteral("At work"));
        QCOMPARE(passwordOf(all, 1), QStringLiteral("p2"));
    }

    void urlWithoutScheme() { QCOMPARE(good(sample()).entries[0].url, QStringLiteral("shop.example")); }

    void emptyValues()
    {
        const KpmExport all = good(sample());
        QCOMPARE(all.entries[3].loginName + all.entries[3].login, QString());
        QVERIFY(all.entries[3].password.isEmpty() && all.entries[3].text.isEmpty());
    }

    void linesOfANoteThatLookLikeKeysOrSections()
    {
        const QByteArray text = "one\nPassword: not mine\nUsername: x\nLogin: y\nWebsites\n\nNotes\nName: z\nText: t\n"
                                "Website name: w\nend";
        const KpmExport all = good("Notes\n\n" + note("n", text) + note("m", "other"));
        QCOMPARE(all.entries.size(), size_t(2));
        QCOMPARE(textOf(all, 0), QString::fromUtf8(text));
        QCOMPARE(textOf(all, 1), QStringLiteral("other"));
        QVERIFY(all.entries[0].password.isEmpty());
    }

    void linesOfACommentThatLookLikeKeysOrSections()
    {
        const QByteArray comment = "old one\nPassword: old\nLogin: before\nApplications\nApplication: x\nComment: c";
        const KpmExport all = good("Websites\n\n" + site("a.example", "new", comment) + site("b.example", "p"));
        QCOMPARE(all.entries.size(), size_t(2));
        QCOMPARE(passwordOf(all, 0), QStringLiteral("new"));
        QCOMPARE(all.entries[0].login, QStringLiteral("anna"));
        QCOMPARE(textOf(all, 0), QString::fromUtf8(comment));
    }

    void dashesWithinANote_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("between lines") << QByteArray("above\n---\nbelow");
        QTest::newRow("set off") << QByteArray("above\n\n---\n\nbelow");
        QTest::newRow("several") << QByteArray("---\n---\n\n---\nx");
        QTest::newRow("before a first key that is alone") << QByteArray("a\n---\nName: x\nand more");
        QTest::newRow("before a section's title") << QByteArray("a\n---\nNotes\nb");
        QTest::newRow("title, then no record") << QByteArray("a\n\n---\n\nNotes\n\nb");
        QTest::newRow("before one key") << QByteArray("a\n\n---\n\nPIN: 1234");
        QTest::newRow("heading, one key") << QByteArray("a\n\n---\n\nBank\n\nPIN: 1234\nmore");
        QTest::newRow("longer dashes") << QByteArray("a\n----\n--- \nb");
        QTest::newRow("a record of another section") << QByteArray("a\n---\nWebsite name: x\nWebsite URL: y\nLogin: z");
    }
    void dashesWithinANote()
    {
        QFETCH(QByteArray, text);
        const KpmExport all = good("Notes\n\n" + note("n", text) + note("m", text));
        QCOMPARE(all.entries.size(), size_t(2));
        QCOMPARE(textOf(all, 0), QString::fromUtf8(text));
        QCOMPARE(textOf(all, 1), QString::fromUtf8(text));
        QCOMPARE(all.entries[1].name, QStringLiteral("m"));
        const KpmExport comments =
            good("Websites\n\n" + site("a.example", "p", text.mid(0, 3) + "\n---\nx") + "Notes\n\n" + note("n", text));
        QCOMPARE(textOf(comments, 0), QString::fromUtf8(text.mid(0, 3) + "\n---\nx"));
        QCOMPARE(textOf(comments, 1), QString::fromUtf8(text));
    }

    // Nothing tells this from two notes. Both halves arrive.
    void aNoteThatHoldsAWholeRecordLosesNothing()
    {
        const KpmExport all = good("Notes\n\n" + note("n", "a\n---\nName: x\nText: b"));
        QCOMPARE(all.entries.size(), size_t(2));
        QCOMPARE(textOf(all, 0), QStringLiteral("a"));
        QCOMPARE(textOf(all, 1), QStringLiteral("b"));
    }

    void anUnknownSectionIsNotTakenForAComment()
    {
        const QByteArray head = "Websites\n\n" + site("a.example", "p", "c");
        const Result<KpmExport> read = parseKpmExport(
            head + "Bank Cards\n\nCard name: Visa\nCard number: 4111\n\n---\n\nNotes\n\n" + note("n", "t"));
        QVERIFY(!read.ok());
        QVERIFY2(read.error().text.contains(QStringLiteral("Line 12 ")), qPrintable(read.error().text));
    }

    void valuesWithColons()
    {
        const KpmExport all = good("Websites\n\nWebsite name: a: b\nWebsite URL: http://x:80/?q=a:b\nLogin name: c:\n"
                                   "Login: d:e\nPassword: :f: g:\nComment: h: i\n\n---\n");
        QCOMPARE(all.entries[0].name, QStringLiteral("a: b"));
        QCOMPARE(all.entries[0].url, QStringLiteral("http://x:80/?q=a:b"));
        QCOMPARE(all.entries[0].loginName, QStringLiteral("c:"));
        QCOMPARE(all.entries[0].login, QStringLiteral("d:e"));
        QCOMPARE(passwordOf(all, 0), QStringLiteral(":f: g:"));
        QCOMPARE(textOf(all, 0), QStringLiteral("h: i"));
    }

    void passwordsKeepSpacesAndTabs()
    {
        for (const QByteArray &end : {QByteArray("\n"), QByteArray("\r\n")}) {
            QByteArray bytes =
                "Websites\n\n" + site("a.example", " two  \t ") + site("b.example", "\t") + site("c.example", " ");
            const KpmExport all = good(bytes.replace("\n", end));
            QCOMPARE(passwordOf(all, 0), QStringLiteral(" two  \t "));
            QCOMPARE(passwordOf(all, 1), QStringLiteral("\t"));
            QCOMPARE(passwordOf(all, 2), QStringLiteral(" "));
        }
    }

    void multiLineTextsKeepTheirEmptyLines()
    {
        const QByteArray text = "\n\nfirst\n\n\nlast\n\n";
        for (const QByteArray &end : {QByteArray("\n"), QByteArray("\r\n")}) {
            QByteArray bytes =
                "Websites\n\n" + site("a.example", "p", text) + "Notes\n\n" + note("n", text) + note("m", "x");
            const KpmExport all = good(bytes.replace("\n", end));
            QCOMPARE(all.entries.size(), size_t(3));
            QCOMPARE(textOf(all, 0), QString::fromUtf8(text));
            QCOMPARE(textOf(all, 1), QString::fromUtf8(text));
        }
    }

    void encodings()
    {
        const QString text =
            QString::fromUtf8("Notes\r\n\r\n" + note("Ключ مفتاح \xF0\x9F\x94\x91", "ä\nß").replace("\n", "\r\n"));
        const QList<QByteArray> all{text.toUtf8(), "\xEF\xBB\xBF" + text.toUtf8(), utf16(text, false),
                                    utf16(text, true)};
        for (const QByteArray &bytes : all) {
            const KpmExport read = good(bytes);
            QCOMPARE(read.entries.size(), size_t(1));
            QCOMPARE(read.entries[0].name, QStringLiteral("Ключ مفتاح \U0001F511"));
            QCOMPARE(textOf(read, 0), QStringLiteral("ä\nß"));
        }
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &bytes, const char *says) {
            QTest::newRow(name) << bytes << QString::fromUtf8(says);
        };
        const QByteArray one = "Websites\n\n" + site("a.example", "p");
        row("a Windows code page", one + "Notes\n\n" + note("n", "Gr\xFC\xDF"), "Line 15 cannot be read");
        row("a code page names Notepad", one + "\xE4", "Notepad");
        row("cut UTF-16", utf16(QString::fromUtf8(one), false).chopped(1), "Line 11 cannot be read");
        row("half a pair in UTF-16", utf16(QString::fromUtf8(one) + QChar(0xD83D), true), "Line 12 cannot be read");
        row("null character", "Websites\n\n" + site("a.example", QByteArray("p\0q", 3)), "Line 7 holds a null");
        row("null in UTF-16", utf16(QStringLiteral("Notes\n") + QChar(0), false), "Line 2 holds a null");
        row("UTF-16 without a mark", utf16(QString::fromUtf8(one), false).mid(2), "Line 1 holds a null");
        row("another language", QByteArray(one).replace("Websites", "Sitios web"), "Line 1 is not understood");
        row("keys in another language", QByteArray(one).replace("Password:", "Kennwort:"), "Line 7 is not understood");
        row("first key in another language", QByteArray(one).replace("Website name:", "Nom:"),
            "Line 3 is not understood");
        row("English is asked for", QByteArray(one).replace("Websites", "Sitios web"), "English version");
        row("a key twice", QByteArray(one).replace("Login:", "Password:"), "Line 7 is not understood");
        row("a line between records", one + "something\n\n" + site("b.example", "p"), "Line 12 seems to begin a part");
        row("unknown section first", "Addresses\n\nStreet: x\n\n---\n\n" + one, "Line 1 is not understood");
        row("no export", "Dear Anna,\n\nhow are you?\n", "not a text export");
        row("no export, later line", "\n\n# Password\n", "line 3");
        row("a picture", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), "Line 1 cannot be read");
        row("empty", {}, "not one entry");
        row("only titles", "Websites\n\nNotes\n\n", "not one entry");
        row("only a mark", "\xFF\xFE", "not one entry");
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const Result<KpmExport> read = parseKpmExport(bytes);
        QVERIFY(!read.ok());
        QCOMPARE(int(read.error().kind), int(ErrorKind::Damaged));
        QVERIFY2(read.error().full().contains(says), qPrintable(read.error().full()));
    }

    void tooLarge()
    {
        QByteArray bytes("Notes\n\nName: n\nText: ");
        bytes += QByteArray(qsizetype(maxKpmBytes) - bytes.size(), 'x');
        QVERIFY(parseKpmExport(bytes).ok());
        bytes += 'x';
        const Result<KpmExport> read = parseKpmExport(bytes);
        QVERIFY(!read.ok() && read.error().text.contains(QStringLiteral("64 MB")));
    }

    void truncatedIsKeptAndSaid()
    {
        const QByteArray whole =
            "Websites\n\n" + site("a.example", "first") + site("b.example", "second", "two\nlines");
        const qsizetype second = whole.indexOf("Website name: b");
        for (qsizetype size = whole.indexOf("b.example", second); size < whole.lastIndexOf("---"); ++size) {
            const KpmExport all = good(whole.first(size));
            QCOMPARE(all.entries.size(), size_t(2));
            QCOMPARE(textOf(all, 0), QString());
            QCOMPARE(passwordOf(all, 0), QStringLiteral("first"));
            QCOMPARE(all.problems.size(), size_t(1));
            QCOMPARE(all.problems[0].line, 12);
            QVERIFY(all.problems[0].text.contains(QStringLiteral("12")));
            if (whole.first(size).contains("second"))
                QCOMPARE(passwordOf(all, 1), QStringLiteral("second"));
        }
        QVERIFY(good(whole).problems.empty());
        QVERIFY(good(whole.first(whole.lastIndexOf("---") + 3)).problems.empty()); // no line end after the last dashes
    }

    // Every error the reader can give, on files full of a word that must not appear.
    void errorsHoldNothingOfTheFile()
    {
        QByteArray secret = sample();
        for (const char *value : {"Shop", "shop.example", "anna", "my comment", "p1", "p2", "p3", "Door", "line 1"})
            secret.replace(value, "XYZZY");
        QRandomGenerator random(5);
        int failed = 0;
        for (int i = 0; i < 3000; ++i) {
            QByteArray bytes = secret;
            bytes.insert(random.bounded(int(bytes.size())),
                         QByteArray("\xFF\0\nXYZZY:\n---\n", 14).mid(random.bounded(13)));
            bytes.remove(random.bounded(int(bytes.size())), random.bounded(20));
            const Result<KpmExport> read = parseKpmExport(bytes);
            failed += read.ok() ? 0 : 1;
            const QString said =
                read.ok() ? (read->problems.empty() ? QString() : read->problems[0].text) : read.error().full();
            QVERIFY2(!said.contains(QStringLiteral("XYZZY")), qPrintable(said));
        }
        QVERIFY(failed > 500);
    }

    // An error or entries, never a crash or a hang; seconds in the short tier, a minute with tests/run.sh --full.
    void mutated()
    {
        const bool full = qEnvironmentVariableIntValue("CHANGEOVER_FULL_TESTS") == 1;
        const QList<QByteArray> originals{sample(), QByteArray(sample()).replace("\n", "\r\n"),
                                          utf16(QString::fromUtf8(sample()), false),
                                          "Notes\n\n" + note("n", "a\n\n---\n\nBank\n\nPIN: 1\nx: 2\n---\nName: x")};
        const QList<QByteArray> pieces{"---\n", "\n",     "\r\n",      "Notes\n",  "Websites\n\n", "Name: ",
                                       "Text:", "Login:", "Password:", "\xEF\xBB", "\xFF\xFE",     QByteArray(1, '\0'),
                                       ": "};
        QRandomGenerator random(7);
        int read = 0;
        int refusals = 0;
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < (full ? 60000 : 2000)) {
            QByteArray bytes = originals[random.bounded(int(originals.size()))];
            for (int changes = random.bounded(1, 6); changes > 0 && !bytes.isEmpty(); --changes) {
                const qsizetype at = random.bounded(int(bytes.size()));
                const qsizetype length = random.bounded(1, 60);
                switch (random.bounded(5)) {
                case 0:
                    bytes[at] = char(random.bounded(256));
                    break;
                case 1:
                    bytes.remove(at, length);
                    break;
                case 2:
                    bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), length));
                    break;
                case 3:
                    bytes.truncate(at);
                    break;
                case 4:
                    bytes.insert(at, pieces[random.bounded(int(pieces.size()))]);
                    break;
                }
            }
            const Result<KpmExport> result = parseKpmExport(bytes);
            ++(result.ok() ? read : refusals);
            if (result.ok())
                for (const KpmEntry &entry : result->entries)
                    QVERIFY(entry.line >= 1 && entry.line <= bytes.count('\n') + 1);
        }
        QVERIFY2(read > 20 && refusals > 20, qPrintable(QStringLiteral("%1 %2").arg(read).arg(refusals)));
    }

    // A file that is nothing but dashes and titles must not take the square of its size.
    void hostileSizesAreRead()
    {
        QElapsedTimer clock;
        clock.start();
        const QByteArray head = "Notes\n\nName: n\nText: x\n";
        QVERIFY(parseKpmExport(head + QByteArray("---\n\n").repeated(200000)).ok());
        QVERIFY(parseKpmExport(head + "---\n" + QByteArray("Notes\n\n").repeated(200000) + "x").ok());
        QVERIFY(parseKpmExport(head + QByteArray("\n").repeated(1000000) + "---\nx").ok());
        QVERIFY2(clock.elapsed() < 20000, qPrintable(QString::number(clock.elapsed())));
    }
};

CHANGEOVER_TEST(KpmExport)
#include "tst_KpmExport.moc"
