// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "core/bundle/BundleReader.h"
#include "core/migration/OpenCase.h"
#include "tests/lib/OfficePc.h"
#include "tests/lib/TestRegistry.h"

#include <QStringEncoder>

using namespace changeover;

namespace {
const ProgressSink silent = [](const Progress &) {};

/// The office computer, called ANNAS-PC and used by an Anna.
QJsonObject description()
{
    QJsonObject pc = office::description();
    pc.insert(QStringLiteral("computer"), QStringLiteral("ANNAS-PC"));
    QJsonObject registry = pc.value(QLatin1String("registry")).toObject();
    registry.insert(
        QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList\\S-1-5-21-77-88-99-1001"),
        QJsonObject{{QStringLiteral("ProfileImagePath"), QStringLiteral("C:\\Users\\Anna")}});
    pc.insert(QStringLiteral("registry"), registry);
    return pc;
}
} // namespace

/// The file for somebody who helps.
class tst_HelpFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatHelpsAndNoNames()
    {
        const FakePc pc(description());
        Migration migration(std::make_unique<PracticeMachine>(pc.disk()), std::make_unique<PracticeActions>(pc.disk()),
                            Catalogue::builtIn().value(), pc.folder() + QStringLiteral("/lock"));
        QCOMPARE(migration.facts().computerName, QStringLiteral("ANNAS-PC"));
        const QTemporaryDir folder;
        OpenCase openCase(migration, folder.path());
        QVERIFY(openCase.begin(migration.look()).ok());
        QVERIFY(openCase.check({}).ok()); // the report

        // As Windows Installer writes it, and as we do.
        const QString line =
            QStringLiteral("MSI (s): C:\\Users\\ANNA\\AppData of S-1-5-21-77-88-99-1001 on annas-pc, Prüfung\n");
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QVERIFY(makeFolder(folder.filePath(QStringLiteral("logs"))).ok());
        QVERIFY(writeFile(folder.filePath(QStringLiteral("logs/msi.log")), QByteArray(utf16(line))).ok());
        QVERIFY(writeFile(folder.filePath(QStringLiteral("logs/Anna.log")), line.toUtf8()).ok());

        const Result<QString> file = openCase.collectForHelp(silent, {});
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().full()));
        QVERIFY(!QFileInfo(*file).fileName().contains(QLatin1String("ANNAS"), Qt::CaseInsensitive));
        const Result<BundleCheck> checked = verifyBundle(*file, silent, {});
        QVERIFY(checked.ok() && checked->isGood());
        QCOMPARE(checked->manifest.facts.computer, QStringLiteral("computer"));

        QMap<QString, QString> contents;
        for (const BundleFile &one : checked->manifest.files) {
            const Result<QByteArray> content = readBundleFile(*file, one.name, 1 << 24);
            QVERIFY(content.ok());
            contents.insert(one.name, QString::fromUtf8(*content));
        }
        for (const char *name : {"now/inventory.json", "now/plan.json", "now/hazards.json", "now/verdict.json",
                                 "now/restart.json", "case.json", "report.html", "logs/msi.log", "logs/person1.log"})
            QVERIFY2(contents.contains(QLatin1String(name)), name);
        static const QRegularExpression names(QStringLiteral("(?i)\\banna\\b|annas-pc|77-88-99"));
        for (auto it = contents.cbegin(); it != contents.cend(); ++it)
            QVERIFY2(!names.match(it.key() + it.value()).hasMatch(), qPrintable(it.key()));

        const QString masked =
            QStringLiteral("MSI (s): C:\\Users\\person1\\AppData of S-1-5-21-0-0-0-1001 on computer, Prüfung\n");
        QCOMPARE(contents.value(QStringLiteral("logs/msi.log")), masked);
        QCOMPARE(contents.value(QStringLiteral("logs/person1.log")), masked);
        QVERIFY(
            contents.value(QStringLiteral("now/inventory.json")).contains(QLatin1String("\"computer\": \"computer\"")));
        QVERIFY(contents.value(QStringLiteral("now/inventory.json")).contains(office::kesId));
    }
};

CHANGEOVER_TEST(HelpFile)
#include "tst_HelpFile.moc"
