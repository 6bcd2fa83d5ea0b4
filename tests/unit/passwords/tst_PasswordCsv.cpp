// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/passwords/PasswordCsv.h"
#include "tests/lib/CsvTable.h"
#include "tests/lib/TestRegistry.h"

#include <QBuffer>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace changeover;

/// The file of each target: its columns, what does not fit, and that everything else arrives byte for byte.
class tst_PasswordCsv : public QObject
{
    Q_OBJECT

    using Table = std::vector<QStringList>;

    static KpmEntry entry(KpmSection section, const QString &name, const QString &url, const QString &login,
                          const QString &password, const QString &text = {}, const QString &loginName = {})
    {
        return {section, 1, name, url, loginName, login, Secret(QString(password)), Secret(QString(text))};
    }
    static KpmEntry site(const QString &url, const QString &login, const QString &password, const QString &text = {})
    {
        return entry(KpmSection::Websites, url.section(QStringLiteral("://"), -1), url, login, password, text);
    }

    static QByteArray bytesOf(const KpmExport &all, PasswordTarget target, PasswordConversion *result = nullptr)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const Result<PasswordConversion> done = convertPasswords(all, target, buffer);
        if (done.ok() && result)
            *result = *done;
        return done.ok() ? buffer.data() : QByteArray("failed");
    }
    static Table tableOf(const KpmExport &all, PasswordTarget target, PasswordConversion *result = nullptr)
    {
        return readCsvTable(bytesOf(all, target, result)).value_or(Table{{QStringLiteral("no table")}});
    }
    static QString unfitOf(const PasswordConversion &done)
    {
        QStringList all;
        for (const Unfit &one : done.unfit)
            all << QStringLiteral("%1/%2=%3")
                       .arg(kpmSectionNames.name(one.section), unfitReasonNames.name(one.reason),
                            QString::number(one.count));
        return all.join(QLatin1Char(' '));
    }

    static KpmExport oneOfEach()
    {
        KpmExport all;
        all.entries = {entry(KpmSection::Websites, QStringLiteral("My shop"), QStringLiteral("shop.example/login"),
                             QStringLiteral("anna"), QStringLiteral("p1"), QStringLiteral("c1"),
                             QStringLiteral("At home")),
                       entry(KpmSection::Applications, QStringLiteral("Mail.app"), {}, QStringLiteral("anna"),
                             QStringLiteral("p2"), QStringLiteral("c2")),
                       entry(KpmSection::OtherAccounts, QStringLiteral("Door"), {}, {}, QStringLiteral("p3")),
                       entry(KpmSection::Notes, QStringLiteral("Note"), {}, {}, {}, QStringLiteral("one\ntwo"))};
        return all;
    }

    static QString randomText(QRandomGenerator &random, bool withLines)
    {
        static const QStringList pieces{
            QStringLiteral("\""),        QStringLiteral("\"\""),       QStringLiteral(","),
            QStringLiteral(";"),         QStringLiteral("'"),          QStringLiteral("="),
            QStringLiteral("+@-"),       QStringLiteral(" "),          QStringLiteral("\t"),
            QStringLiteral("كلمة السر"), QStringLiteral("\U0001F511"), QStringLiteral("a\u0308"),
            QStringLiteral("\u202E"),    QStringLiteral("\\"),         QStringLiteral("#"),
            QStringLiteral("Zz9")};
        QString text;
        for (int i = random.bounded(8); i > 0; --i)
            text +=
                withLines && random.bounded(4) == 0 ? QStringLiteral("\n") : pieces[random.bounded(int(pieces.size()))];
        return text;
    }

    // 200 that fit everywhere: what does not is another test's.
    static KpmExport random200()
    {
        QRandomGenerator random(11);
        KpmExport all;
        for (int i = 0; i < 200; ++i) {
            KpmEntry one = entry(KpmSection::Websites, randomText(random, false),
                                 QStringLiteral("https://site%1.example/?a=%2,b;c").arg(i).arg(random.bounded(99)),
                                 randomText(random, false), QLatin1Char('p') + randomText(random, false),
                                 randomText(random, true));
            if (i % 5 == 0)
                one.loginName = randomText(random, false);
            all.entries.push_back(one);
        }
        return all;
    }

    struct Columns
    {
        int url, login, password, note;
    };
    static Columns columnsOf(const QStringList &header)
    {
        const auto at = [&](const QStringList &names) {
            for (int i = 0; i < int(header.size()); ++i)
                if (names.contains(header[i].toLower()))
                    return i;
            return -1;
        };
        return {at({QStringLiteral("url"), QStringLiteral("website"), QStringLiteral("login_uri")}),
                at({QStringLiteral("username"), QStringLiteral("login_username")}),
                at({QStringLiteral("password"), QStringLiteral("login_password")}),
                at({QStringLiteral("note"), QStringLiteral("notes")})};
    }

    static void compareWithEntries(const Table &table, const KpmExport &all)
    {
        QCOMPARE(table.size(), all.entries.size() + 1);
        const Columns columns = columnsOf(table[0]);
        QVERIFY(columns.url >= 0 && columns.login >= 0 && columns.password >= 0);
        for (size_t i = 0; i < all.entries.size(); ++i) {
            const KpmEntry &one = all.entries[i];
            const QStringList &row = table[i + 1];
            QVERIFY(row[columns.url].contains(one.url));
            QCOMPARE(row[columns.login], one.login);
            QCOMPARE(row[columns.password], one.password.reveal().toString());
            const QString text = one.text.reveal().toString();
            if (columns.note >= 0) // Chrome's may begin with the name
                QCOMPARE(table[0][0] == QLatin1String("name") ? row[columns.note].right(text.size())
                                                              : row[columns.note],
                         text);
        }
    }

    static void everyTarget()
    {
        QTest::addColumn<PasswordTarget>("target");
        for (const auto &target : passwordTargetNames.entries)
            QTest::newRow(target.name) << target.value;
    }

private Q_SLOTS:
    // Each header as its source has it (PasswordTarget.cpp).
    void headers_data()
    {
        QTest::addColumn<PasswordTarget>("target");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("chrome") << PasswordTarget::Chrome << QByteArray("name,url,username,password,note");
        QTest::newRow("firefox") << PasswordTarget::Firefox
                                 << QByteArray("url,username,password,httpRealm,formActionOrigin,guid,timeCreated,"
                                               "timeLastUsed,timePasswordChanged");
        QTest::newRow("bitwarden") << PasswordTarget::Bitwarden
                                   << QByteArray("folder,favorite,type,name,notes,fields,reprompt,login_uri,"
                                                 "login_username,login_password,login_totp");
        QTest::newRow("1password") << PasswordTarget::OnePassword
                                   << QByteArray("Title,Website,Username,Password,Notes");
        QTest::newRow("keepassxc") << PasswordTarget::KeePassXc
                                   << QByteArray("Group,Title,Username,Password,URL,Notes");
    }
    void headers()
    {
        QFETCH(PasswordTarget, target);
        QFETCH(QByteArray, header);
        QVERIFY(bytesOf(oneOfEach(), target).startsWith(header + "\r\n"));
        QVERIFY(QByteArray(formatOf(target).source).startsWith("https://"));
    }

    void rowsOfEachTarget()
    {
        const auto rows = [](PasswordTarget target) {
            QStringList all;
            for (const QStringList &row : tableOf(oneOfEach(), target))
                all << row.join(QLatin1Char('|'));
            return all.mid(1).join(QStringLiteral(" / "));
        };
        QCOMPARE(rows(PasswordTarget::Chrome),
                 QStringLiteral("My shop|https://shop.example/login|anna|p1|My shop: At home\nc1"));
        QCOMPARE(rows(PasswordTarget::Firefox), QStringLiteral("https://shop.example/login|anna|p1||||||"));
        QCOMPARE(
            rows(PasswordTarget::Bitwarden),
            QStringLiteral("||login|My shop: At home|c1|||shop.example/login|anna|p1| / "
                           "||login|Mail.app|c2||||anna|p2| / ||login|Door||||||p3| / ||note|Note|one\ntwo||||||"));
        QCOMPARE(rows(PasswordTarget::OnePassword),
                 QStringLiteral("My shop: At home|shop.example/login|anna|p1|c1 / Mail.app||anna|p2|c2 / Door|||p3|"));
        QCOMPARE(
            rows(PasswordTarget::KeePassXc),
            QStringLiteral("Websites|My shop: At home|anna|p1|shop.example/login|c1 / "
                           "Applications|Mail.app|anna|p2||c2 / Other Accounts|Door||p3|| / Notes|Note||||one\ntwo"));
    }

    void whatDoesNotFitIsCounted_data()
    {
        QTest::addColumn<PasswordTarget>("target");
        QTest::addColumn<QString>("unfit");
        QTest::addColumn<QList<int>>("written");
        QTest::newRow("chrome") << PasswordTarget::Chrome
                                << QStringLiteral("applications/no-web-address=1 other-accounts/no-web-address=1 "
                                                  "notes/note=1")
                                << QList<int>{1, 0, 0, 0};
        QTest::newRow("firefox") << PasswordTarget::Firefox
                                 << QStringLiteral("websites/comment=1 websites/name=1 applications/no-web-address=1 "
                                                   "other-accounts/no-web-address=1 notes/note=1")
                                 << QList<int>{1, 0, 0, 0};
        QTest::newRow("bitwarden") << PasswordTarget::Bitwarden << QString() << QList<int>{1, 1, 1, 1};
        QTest::newRow("1password") << PasswordTarget::OnePassword << QStringLiteral("notes/note=1")
                                   << QList<int>{1, 1, 1, 0};
        QTest::newRow("keepassxc") << PasswordTarget::KeePassXc << QString() << QList<int>{1, 1, 1, 1};
    }
    void whatDoesNotFitIsCounted()
    {
        QFETCH(PasswordTarget, target);
        QFETCH(QString, unfit);
        QFETCH(QList<int>, written);
        PasswordConversion done;
        const KpmExport all = oneOfEach();
        const QByteArray bytes = bytesOf(all, target, &done);
        QCOMPARE(unfitOf(done), unfit);
        QCOMPARE(done.isComplete(), unfit.isEmpty());
        QCOMPARE(done.bytes, bytes.size());
        int sum = 0;
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(done.written(kpmSectionNames.entries[size_t(i)].value, all), written[i]);
            sum += written[i];
        }
        QCOMPARE(int(tableOf(all, target).size()), sum + 1);
    }

    void addressesForBrowsers_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("written"); // empty: did not fit
        const auto row = [](const char *url, const char *written) {
            QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(written);
        };
        row("example.com", "https://example.com");
        row("www.example.com/a?b=http://c", "https://www.example.com/a?b=http://c");
        row("localhost:8080", "https://localhost:8080");
        row("http://example.com", "http://example.com");
        row("HTTPS://Example.com/", "HTTPS://Example.com/");
        row("  example.com ", "https://example.com");
        row("пример.рф", "https://пример.рф");
        row("ftp://example.com", "");
        row("android://abc@com.app/", "");
        row("not a site", "");
        row("", "");
        row("https://", "");
    }
    void addressesForBrowsers()
    {
        QFETCH(QString, url);
        QFETCH(QString, written);
        KpmExport all;
        all.entries = {entry(KpmSection::Websites, {}, url, QStringLiteral("a"), QStringLiteral("p"))};
        for (const PasswordTarget target : {PasswordTarget::Chrome, PasswordTarget::Firefox}) {
            PasswordConversion done;
            const Table table = tableOf(all, target, &done);
            QCOMPARE(done.isComplete(), !written.isEmpty());
            QCOMPARE(int(table.size()), written.isEmpty() ? 1 : 2);
            if (!written.isEmpty())
                QCOMPARE(table[1][columnsOf(table[0]).url], written);
        }
        // Elsewhere it stays as it was.
        const Table table = tableOf(all, PasswordTarget::KeePassXc);
        QCOMPARE(table[1][4], url);
    }

    void browsersTakeNothingWithoutAPassword()
    {
        KpmExport all;
        all.entries = {site(QStringLiteral("https://a.example"), QStringLiteral("a"), {})};
        for (const PasswordTarget target : {PasswordTarget::Chrome, PasswordTarget::Firefox}) {
            PasswordConversion done;
            QCOMPARE(tableOf(all, target, &done).size(), size_t(1));
            QCOMPARE(unfitOf(done), QStringLiteral("websites/no-password=1"));
        }
        QCOMPARE(tableOf(all, PasswordTarget::KeePassXc).size(), size_t(2));
    }

    // Several logins of one site: all arrive, but that Firefox knows only one password for a site's user name.
    void severalLoginsOfOneSite()
    {
        const QString url = QStringLiteral("https://a.example/x");
        KpmExport all;
        all.entries = {site(url, QStringLiteral("a"), QStringLiteral("p1")),
                       site(url, QStringLiteral("b"), QStringLiteral("p2")),
                       site(QStringLiteral("A.example"), QStringLiteral("a"), QStringLiteral("p3")),
                       site(url, QStringLiteral("a"), QStringLiteral("p1")),
                       site(QStringLiteral("https://a.example:8443"), QStringLiteral("a"), QStringLiteral("p4"))};
        PasswordConversion done;
        QCOMPARE(tableOf(all, PasswordTarget::Firefox, &done).size(), size_t(5));
        QCOMPARE(unfitOf(done), QStringLiteral("websites/same-account=1"));
        QCOMPARE(tableOf(all, PasswordTarget::Chrome, &done).size(), size_t(6));
        QVERIFY(done.isComplete());
    }

    void lengths()
    {
        const QString url = QStringLiteral("https://a.example");
        const QString login = QStringLiteral("a");
        KpmExport all;
        all.entries = {site(url, login, QString(1000, QLatin1Char('p'))),
                       site(url, login, QString(1001, QLatin1Char('p'))),
                       site(url, QString(501, QChar(u'ä')), QStringLiteral("p")), // 1002 bytes
                       site(url, login, QStringLiteral("p"), QString(1000, QLatin1Char('c'))),
                       site(url, login, QStringLiteral("p"), QString(1001, QLatin1Char('c'))),
                       site(url + QLatin1Char('/') + QString(2048, QLatin1Char('u')), login, QStringLiteral("p"))};
        PasswordConversion done;
        const Table table = tableOf(all, PasswordTarget::Chrome, &done);
        QCOMPARE(unfitOf(done), QStringLiteral("websites/too-long=3 websites/comment-too-long=1"));
        QCOMPARE(done.written(KpmSection::Websites, all), 3);
        QCOMPARE(table.size(), size_t(4));
        QCOMPARE(table[2][4].size(), 1000);
        QCOMPARE(table[3][4], QString()); // the login is not lost with its comment
        QVERIFY(!done.isLargeForTarget());

        // One value too long, and Bitwarden refuses the whole file.
        KpmExport notes;
        for (const int size : {7400, 7401})
            notes.entries.push_back(
                entry(KpmSection::Notes, QStringLiteral("n"), {}, {}, {}, QString(size, QLatin1Char('t'))));
        QCOMPARE(tableOf(notes, PasswordTarget::Bitwarden, &done).size(), size_t(2));
        QCOMPARE(unfitOf(done), QStringLiteral("notes/too-long=1"));
        QCOMPARE(tableOf(notes, PasswordTarget::KeePassXc).size(), size_t(3));

        KpmExport many;
        for (int i = 0; i < 3000; ++i)
            many.entries.push_back(
                site(QStringLiteral("https://site-number-%1.example/login").arg(i), login, QStringLiteral("password")));
        bytesOf(many, PasswordTarget::Chrome, &done);
        QVERIFY(done.isLargeForTarget());
        bytesOf(many, PasswordTarget::KeePassXc, &done);
        QVERIFY(!done.isLargeForTarget());
    }

    // Bitwarden's reader takes the cell for a row of addresses.
    void bitwardenAddressWithCommas()
    {
        KpmExport all;
        all.entries = {site(QStringLiteral("https://a.example/b,c"), {}, QStringLiteral("p")),
                       site(QStringLiteral("https://a.example/\"b\";c"), {}, QStringLiteral("p")),
                       site(QStringLiteral("https://a.example/b"), {}, QStringLiteral("p"))};
        const Table table = tableOf(all, PasswordTarget::Bitwarden);
        QCOMPARE(table[1][7], QStringLiteral("\"https://a.example/b,c\""));
        QCOMPARE(table[2][7], QStringLiteral("\"https://a.example/\"\"b\"\";c\""));
        QCOMPARE(table[3][7], QStringLiteral("https://a.example/b"));
    }

    void passwordsAreNotMadeSafeForSpreadsheets()
    {
        KpmExport all;
        const QStringList passwords{QStringLiteral("=1+1"),
                                    QStringLiteral("+a"),
                                    QStringLiteral("-a"),
                                    QStringLiteral("@a"),
                                    QStringLiteral(" a "),
                                    QStringLiteral("\ta\u202E"),
                                    QString(40000, QLatin1Char('a'))};
        for (const QString &password : passwords)
            all.entries.push_back(site(QStringLiteral("https://a.example"), password.left(9), password));
        const Table table = tableOf(all, PasswordTarget::KeePassXc);
        for (int i = 0; i < int(passwords.size()); ++i)
            QCOMPARE(table[size_t(i) + 1][3], passwords[i]);
    }

    void twoHundredReadBackByAnotherReader_data() { everyTarget(); }
    void twoHundredReadBackByAnotherReader()
    {
        QFETCH(PasswordTarget, target);
        const KpmExport all = random200();
        compareWithEntries(tableOf(all, target), all);
    }

    void twoHundredReadBackByPython_data() { everyTarget(); }
    void twoHundredReadBackByPython()
    {
        QFETCH(PasswordTarget, target);
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("python3 is not here");
        const KpmExport all = random200();
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("t.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytesOf(all, target));
        file.close();
        QProcess process;
        process.start(python, {QStringLiteral("-c"),
                               QStringLiteral("import csv,json,sys; print(json.dumps(list(csv.reader(open(sys.argv[1], "
                                              "encoding='utf-8', newline=''), strict=True))))"),
                               file.fileName()});
        QVERIFY(process.waitForFinished());
        const QJsonArray rows = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
        Table table;
        for (const QJsonValue row : rows) {
            QStringList cells;
            for (const QJsonValue value : row.toArray())
                cells << value.toString();
            table.push_back(cells);
        }
        compareWithEntries(table, all);
    }

    void aDeviceThatFails()
    {
        QBuffer closed;
        closed.open(QIODevice::ReadOnly);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        const Result<PasswordConversion> done = convertPasswords(oneOfEach(), PasswordTarget::KeePassXc, closed);
        QVERIFY(!done.ok());
        QCOMPARE(int(done.error().kind), int(ErrorKind::Failed));
    }
};

CHANGEOVER_TEST(PasswordCsv)
#include "tst_PasswordCsv.moc"
