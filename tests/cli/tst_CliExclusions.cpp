// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/RunCli.h"
#include "tests/lib/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

/// changeover-cli exclusions, the real program.
class tst_CliExclusions : public QObject
{
    Q_OBJECT

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static CliRun run(const QString &folder, const QByteArray &input, const QStringList &more = {})
    {
        return runCli(QStringList{QStringLiteral("exclusions"), QStringLiteral("-"), QStringLiteral("--to"), folder} +
                          more,
                      QProcessEnvironment::systemEnvironment(), input);
    }

    const QByteArray m_list = "C:\\Tools\\Data\r\nC:\\Windows\r\npowershell.exe\r\nnonsense\xE2\x80\xAE!\r\n";

private Q_SLOTS:
    void listAndFiles()
    {
        const QTemporaryDir folder;
        const QString to = folder.filePath(QStringLiteral("Ausnahmen для вас"));
        const CliRun result = run(to, m_list);
        QVERIFY2(result.exitCode == 0, result.talk.constData());
        QVERIFY2(result.out.contains("fine, path: C:\\Tools\\Data\n"), result.out.constData());
        QVERIFY2(result.out.contains("DANGEROUS, path: C:\\Windows\n    Windows itself"), result.out.constData());
        QVERIFY2(result.out.contains("DANGEROUS, process: powershell.exe\n"), result.out.constData());
        QVERIFY2(result.out.contains("NOT UNDERSTOOD: nonsense<U+202E>!\n"), result.out.constData());
        QVERIFY2(result.out.contains("1 fine, 0 questionable, 2 dangerous, 1 not understood"), result.out.constData());
        QVERIFY(result.talk.contains("defender-exclusions.ps1"));
        const QByteArray script = read(to + QStringLiteral("/defender-exclusions.ps1"));
        QVERIFY(script.contains("\r\nExclude 'Path' 'C:\\Tools\\Data'\r\n"));
        QVERIFY(script.contains("\r\n# Exclude 'Path' 'C:\\Windows'\r\n"));
        const QJsonObject table = QJsonDocument::fromJson(read(to + QStringLiteral("/exclusions.json"))).object();
        QCOMPARE(table.value(QLatin1String("schema")).toString(), QStringLiteral("changeover.exclusions/1"));
        QCOMPARE(table.value(QLatin1String("entries")).toArray().size(), 4);
    }

    void jsonFromAFile()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("list.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_list) == m_list.size());
        file.close();
        const CliRun result = runCli({QStringLiteral("exclusions"), file.fileName(), QStringLiteral("--to"),
                                      folder.filePath(QStringLiteral("out")), QStringLiteral("--json")});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.talk.isEmpty(), result.talk.constData());
        const QJsonObject json = result.json();
        QCOMPARE(json.value(QLatin1String("counts")).toObject().value(QLatin1String("dangerous")).toInt(), 2);
        QCOMPARE(json.value(QLatin1String("outcome")).toString(), QStringLiteral("ok"));
        for (const QJsonValue &path : json.value(QLatin1String("files")).toArray())
            QVERIFY(QFile::exists(path.toString()));
    }

    // A person may have changed the script by hand.
    void nothingIsReplacedUnasked()
    {
        const QTemporaryDir folder;
        const QString script = folder.filePath(QStringLiteral("defender-exclusions.ps1"));
        QFile file(script);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        const CliRun refused = run(folder.path(), m_list);
        QCOMPARE(refused.exitCode, onThisSystem(82, 16));
        QVERIFY2(refused.talk.contains("--force"), refused.talk.constData());
        QCOMPARE(read(script), QByteArray("mine"));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("exclusions.json"))));
        QCOMPARE(run(folder.path(), m_list, {QStringLiteral("--force")}).exitCode, 0);
        QVERIFY(read(script).contains("Exclude 'Path'"));
    }

    void bothFilesOrNone()
    {
        const QTemporaryDir folder;
        // A folder stands where the script should go: it is written second.
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("defender-exclusions.ps1")));
        const CliRun result = run(folder.path(), m_list, {QStringLiteral("--force")});
        QCOMPARE(result.exitCode, onThisSystem(82, 16));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("exclusions.json"))));
    }

    void whatCannotBeUsed()
    {
        const QTemporaryDir folder;
        const int badData = onThisSystem(13, 19);
        QCOMPARE(run(folder.path(), "C:\\\xC1\xE0\xE7\xE0").exitCode, badData);
        QCOMPARE(run(folder.path(), QByteArray(1024 * 1024 + 1, 'x')).exitCode, badData);
        QCOMPARE(run(folder.path(), QByteArray(10001, '\n')).exitCode, badData);
        const CliRun empty = run(folder.path(), " \n");
        QCOMPARE(empty.exitCode, badData);
        QVERIFY2(empty.talk.contains("manage exclusions"), empty.talk.constData()); // it says where to look
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("defender-exclusions.ps1"))));
        QCOMPARE(runCli({QStringLiteral("exclusions"), QStringLiteral("-")}).exitCode, onThisSystem(87, 2));
        QCOMPARE(
            runCli({QStringLiteral("exclusions"), QStringLiteral("/no/such"), QStringLiteral("--to"), folder.path()})
                .exitCode,
            onThisSystem(1605, 13));
    }
};

CHANGEOVER_TEST(CliExclusions)
#include "tst_CliExclusions.moc"
