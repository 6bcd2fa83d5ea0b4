// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/RunCli.h"
#include "tests/lib/TestRegistry.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>

/// changeover-cli passwords, as the real program.
class tst_CliPasswords : public QObject
{
    Q_OBJECT

    const QByteArray m_website = "Websites\r\n\r\nWebsite name: secretsite.example\r\n"
                                 "Website URL: secretsite.example\r\nLogin name:\r\nLogin: secretlogin\r\n"
                                 "Password: secretpassword\r\nComment:\r\n\r\n---\r\n\r\n";
    const QByteArray m_note = "Notes\r\n\r\nName: secretname\r\nText: secrettext\r\n\r\n---\r\n";

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_from;
    QString m_to;

    void give(const QByteArray &content) const
    {
        QFile file(m_from);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // Also checks what holds for every run: nothing of the passwords in what is said or logged.
    CliRun run(const QStringList &more) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QString home = m_folder->filePath(QStringLiteral("home"));
        for (const char *name : {"XDG_DATA_HOME", "HOME"})
            environment.insert(QLatin1String(name), home);
        const CliRun done = runCli(QStringList{QStringLiteral("passwords"), m_from} + more, environment);
        QByteArray said = done.out + done.talk;
        for (QDirIterator logs(home, QDir::Files, QDirIterator::Subdirectories); logs.hasNext();)
            said += contentOf(logs.next());
        // "secret" in any spelling: all words of the samples hold it.
        return said.toLower().contains("secret") ? CliRun{-2, done.out, said} : done;
    }
    CliRun convert(const QString &target, const QStringList &more = {}) const
    {
        return run(QStringList{QStringLiteral("--for"), target, QStringLiteral("--to"), m_to} + more);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_from = m_folder->filePath(QStringLiteral("مفاتيح.txt"));
        m_to = m_folder->filePath(QStringLiteral("out.csv"));
        give(m_website + m_note);
    }

    void converts()
    {
        for (const char *name : {"chrome", "firefox", "bitwarden", "1password", "keepassxc"}) {
            const CliRun done = convert(QLatin1String(name), {QStringLiteral("--force")});
            QVERIFY2(done.exitCode == 0, (done.out + done.talk).constData());
            QVERIFY2(contentOf(m_to).contains("\"secretpassword\""), name);
            QCOMPARE(contentOf(m_to).contains("secrettext"),
                     QByteArray(name) == "bitwarden" || QByteArray(name) == "keepassxc");
            QVERIFY(done.talk.contains("plain text"));
        }
        QCOMPARE(contentOf(m_from), m_website + m_note);
        if (onThisSystem(1, 0) == 0)
            QCOMPARE(QFile::permissions(m_to) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                     QFileDevice::Permissions());
    }

    void saysWhatDidNotFit()
    {
        const CliRun done = convert(QStringLiteral("firefox"));
        QVERIFY2(done.out.contains("Notes: 0 of 1") && done.out.contains("Notes: 1 (there is no place"),
                 done.out.constData());
        QVERIFY(done.out.contains("bitwarden, keepassxc"));
        QVERIFY(!convert(QStringLiteral("keepassxc"), {QStringLiteral("--force")}).out.contains("Not in the new file"));
    }

    void json()
    {
        const QJsonObject json = convert(QStringLiteral("chrome"), {QStringLiteral("--json")}).json();
        QCOMPARE(json.value(QLatin1String("schema")).toString(), QStringLiteral("changeover.passwords/1"));
        QCOMPARE(json.value(QLatin1String("outcome")).toString(), QStringLiteral("ok"));
        const QJsonObject sections = json.value(QLatin1String("sections")).toObject();
        QCOMPARE(sections.value(QLatin1String("websites")).toObject().value(QLatin1String("written")).toInt(), 1);
        QCOMPARE(sections.value(QLatin1String("notes")).toObject().value(QLatin1String("found")).toInt(), 1);
        QCOMPARE(sections.value(QLatin1String("notes")).toObject().value(QLatin1String("written")).toInt(-1), 0);
        const QJsonArray unfit = json.value(QLatin1String("didNotFit")).toArray();
        QCOMPARE(unfit.size(), 1);
        QCOMPARE(unfit[0].toObject().value(QLatin1String("reason")).toString(), QStringLiteral("note"));
        QCOMPARE(unfit[0].toObject().value(QLatin1String("count")).toInt(), 1);
        QCOMPARE(json.value(QLatin1String("originalDeleted")).toBool(true), false);
    }

    void replacesNoFileUnasked()
    {
        QFile there(m_to);
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write("mine");
        there.close();
        QCOMPARE(convert(QStringLiteral("chrome")).exitCode, onThisSystem(82, 16));
        QCOMPARE(contentOf(m_to), QByteArray("mine"));
        QCOMPARE(convert(QStringLiteral("chrome"), {QStringLiteral("--force")}).exitCode, 0);
        QVERIFY(contentOf(m_to).startsWith("name,url"));
        m_to = m_from;
        QCOMPARE(convert(QStringLiteral("chrome"), {QStringLiteral("--force")}).exitCode, onThisSystem(87, 2));
        QCOMPARE(contentOf(m_from), m_website + m_note);
    }

    void deletesTheOriginalOnlyIfNothingIsMissing()
    {
        const QStringList deleting{QStringLiteral("--delete-original"), QStringLiteral("--force")};
        const CliRun kept = convert(QStringLiteral("chrome"), deleting);
        QCOMPARE(kept.exitCode, 4);
        QVERIFY(kept.talk.contains("not deleted"));
        QVERIFY(QFile::exists(m_from) && QFile::exists(m_to));

        const CliRun gone = convert(QStringLiteral("keepassxc"), deleting);
        QCOMPARE(gone.exitCode, 0);
        QVERIFY(!QFile::exists(m_from));
        QVERIFY2(gone.talk.contains("SSD") && gone.talk.contains("backup"), gone.talk.constData());
        QVERIFY(contentOf(m_to).contains("secrettext"));

        give(m_website + m_note.chopped(8)); // the end is cut off
        const CliRun cut = convert(QStringLiteral("keepassxc"), deleting);
        QCOMPARE(cut.exitCode, 4);
        QVERIFY2(cut.out.contains("begins in line 14"), cut.out.constData());
        QVERIFY(QFile::exists(m_from));

        give(m_website);
        const QJsonObject json =
            convert(QStringLiteral("firefox"), deleting + QStringList{QStringLiteral("--json")}).json();
        QVERIFY(json.value(QLatin1String("originalDeleted")).toBool());
        QVERIFY(json.value(QLatin1String("warning")).toString().contains(QStringLiteral("SSD")));
        QVERIFY(!QFile::exists(m_from));
    }

    void refused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("windows");
        QTest::addColumn<int>("linuxCode");
        const QStringList good{QStringLiteral("--for"), QStringLiteral("chrome"), QStringLiteral("--to"),
                               QStringLiteral("OUT")};
        QTest::newRow("no target") << good.mid(2) << m_website << 87 << 2;
        QTest::newRow("unknown target") << QStringList{QStringLiteral("--for"), QStringLiteral("paper")} + good.mid(2)
                                        << m_website << 87 << 2;
        QTest::newRow("no file to write") << good.mid(0, 2) << m_website << 87 << 2;
        QTest::newRow("no folder") << QStringList{good[0], good[1], good[2], QStringLiteral("OUT/none/f.csv")}
                                   << m_website << 82 << 16;
        QTest::newRow("another language") << good << QByteArray(m_website).replace("Websites", "Sitios") << 13 << 19;
        QTest::newRow("a code page") << good << m_website + "\xFC" << 13 << 19;
        QTest::newRow("nothing fits") << good << m_note << 87 << 2;
        QTest::newRow("a stray word") << good + QStringList{QStringLiteral("x")} << m_website << 87 << 2;
        QTest::newRow("--practice") << good + QStringList{QStringLiteral("--practice"), QStringLiteral("home-pc")}
                                    << m_website << 87 << 2;
    }
    void refused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, content);
        QFETCH(int, windows);
        QFETCH(int, linuxCode);
        give(content);
        for (QString &one : arguments)
            one.replace(QStringLiteral("OUT"), m_to);
        const CliRun done = run(arguments + QStringList{QStringLiteral("--delete-original")});
        QVERIFY2(done.exitCode == onThisSystem(windows, linuxCode),
                 (QByteArray::number(done.exitCode) + done.talk).constData());
        QVERIFY(!done.talk.isEmpty());
        QVERIFY(!QFile::exists(m_to));
        QCOMPARE(contentOf(m_from), content);
    }

    void noSuchExport()
    {
        QVERIFY(QFile::remove(m_from));
        QCOMPARE(convert(QStringLiteral("chrome")).exitCode, onThisSystem(1605, 13));
    }
};

CHANGEOVER_TEST(CliPasswords)
#include "tst_CliPasswords.moc"
