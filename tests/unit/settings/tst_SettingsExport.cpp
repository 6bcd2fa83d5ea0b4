// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Detector.h"
#include "core/settings/RegExport.h"
#include "core/settings/SettingsExport.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/TestRegistry.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QStringConverter>

using namespace changeover;

/// The vendor's export for all findings, on practice PCs.
class tst_SettingsExport : public QObject
{
    Q_OBJECT

    static QJsonObject twoGenerations(const QJsonObject &answer)
    {
        QJsonObject pc = FakePc::readFixture(QStringLiteral("two-generations"));
        QJsonArray files = pc.value(QLatin1String("files")).toArray();
        files << QStringLiteral("C:\\Program Files (x86)\\Kaspersky Lab\\Kaspersky 21.24\\avp.com")
              << QStringLiteral("C:\\Program Files (x86)\\Kaspersky Lab\\Kaspersky Anti-Virus 21.3\\avp.com");
        pc.insert(QStringLiteral("files"), files);
        QJsonObject whole = answer;
        whole.insert(QStringLiteral("product"), QStringLiteral("kaspersky-consumer"));
        pc.insert(QStringLiteral("exports"), QJsonArray{whole});
        return pc;
    }

    static std::vector<VendorExportFile> run(const FakePc &pc, const ExportChoices &choices = {},
                                             const CancelToken &cancel = {})
    {
        PracticeActions actions(pc.disk());
        const Catalogue catalogue = Catalogue::builtIn().value();
        return exportWithVendorTools(
            pc.machine(), catalogue, detect(pc.machine(), catalogue), actions, choices, [](const Progress &) {},
            cancel);
    }

private Q_SLOTS:
    void shippedPracticePcs()
    {
        for (const QString &name : PracticeDisk::names()) {
            const QTemporaryDir folder;
            QVERIFY(PracticeDisk::copyTo(name, folder.path()).ok());
            const auto disk = PracticeDisk::open(folder.path(), name).value();
            PracticeActions actions(disk);
            const PracticeMachine machine(disk);
            const Catalogue catalogue = Catalogue::builtIn().value();
            const Inventory inventory = detect(machine, catalogue);
            const auto files =
                exportWithVendorTools(machine, catalogue, inventory, actions, {}, [](const Progress &) {}, {});
            QCOMPARE(files.size(), 1u);
            QVERIFY2(!files[0].why, files[0].why ? qPrintable(files[0].why->full()) : "");
            QVERIFY(files[0].content.contains("practice"));
            QVERIFY2(files[0].path.startsWith(QStringLiteral("settings/%1/Kaspersky-").arg(files[0].productId)) &&
                         files[0].path.endsWith(QLatin1String(".cfg")),
                     qPrintable(files[0].path));
            const RegExport registry = exportRegistry(machine, catalogue, inventory);
            QCOMPARE(registry.files.size(), 2u);
            QVERIFY(registry.blindSpots.empty());
            for (const RegExport::File &file : registry.files) {
                const QString text = QStringDecoder(QStringConverter::Utf16LE)(file.content);
                QVERIFY(text.contains(QLatin1String("ProductName")) || text.contains(QLatin1String("AVState")));
                QVERIFY(!text.contains(QLatin1String("OPEP")) && !text.contains(QLatin1String("8f14e45f")));
            }
        }
    }

    void twoGenerationsAreTwoFiles()
    {
        const FakePc pc(twoGenerations({{QStringLiteral("text"), QStringLiteral("blob")}}));
        const auto files = run(pc);
        QCOMPARE(files.size(), 2u);
        QVERIFY(!files[0].why && !files[1].why);
        QVERIFY(files[0].path != files[1].path);
        QCOMPARE(files[0].content.size(), 4);
    }

    void passwordIsForOneFindingAndTriedOnce()
    {
        const QString hash = QString::fromLatin1(QCryptographicHash::hash("right", QCryptographicHash::Sha256).toHex());
        const FakePc pc(twoGenerations(
            {{QStringLiteral("text"), QStringLiteral("blob")}, {QStringLiteral("passwordSha256"), hash}}));
        const Catalogue catalogue = Catalogue::builtIn().value();
        const Inventory inventory = detect(pc.machine(), catalogue);
        QVERIFY(exportTakesPassword(inventory.findings[0], catalogue));
        ExportChoices choices;
        choices.credentials.push_back({inventory.findings[0].id, {}, Secret(QStringLiteral("right"))});
        auto files = run(pc, choices);
        QVERIFY(!files[0].why);
        QCOMPARE(int(files[1].why->kind), int(ErrorKind::WrongPassword));
        QCOMPARE(pc.disk()->exports[0].attempts, 2);

        choices.credentials[0].password = Secret(QStringLiteral("wrong"));
        files = run(pc, choices);
        QVERIFY(files[0].why->text.contains(QLatin1String("tried once")));
        QCOMPARE(pc.disk()->exports[0].attempts, 4);
        QVERIFY(PracticeDisk::open(pc.folder(), {}).value()->exports[0].attempts == 4);
    }

    void reasonsAreGiven()
    {
        QJsonObject pc = twoGenerations({{QStringLiteral("exitCode"), 1}});
        QJsonArray files = pc.value(QLatin1String("files")).toArray();
        files.removeLast(); // the old generation lost its avp.com
        pc.insert(QStringLiteral("files"), files);
        const auto results = run(FakePc(pc));
        QList<int> kinds;
        for (const VendorExportFile &one : results) {
            QVERIFY(one.path.isEmpty() && one.content.isEmpty());
            kinds << int(one.why->kind);
        }
        std::sort(kinds.begin(), kinds.end());
        QCOMPARE(kinds, QList<int>({int(ErrorKind::NotFound), int(ErrorKind::Unsupported)}));

        const auto empty = run(FakePc(twoGenerations({{QStringLiteral("text"), QString()}})));
        QVERIFY(empty[0].why->text.contains(QLatin1String("empty")));
    }

    void cancelledBeforeItBegins()
    {
        const FakePc pc(twoGenerations({{QStringLiteral("text"), QStringLiteral("blob")}}));
        CancelToken cancel;
        cancel.cancel();
        const auto files = run(pc, {}, cancel);
        QCOMPARE(int(files[0].why->kind), int(ErrorKind::Cancelled));
        QCOMPARE(pc.disk()->exports[0].attempts, 0);
    }

    void possibleFindingsWaitForAYes()
    {
        const FakePc pc(twoGenerations({{QStringLiteral("text"), QStringLiteral("blob")}}));
        PracticeActions actions(pc.disk());
        const Catalogue catalogue = Catalogue::builtIn().value();
        Inventory inventory = detect(pc.machine(), catalogue);
        inventory.findings[0].certainty = Certainty::Possible;
        const auto go = [&](const ExportChoices &choices) {
            return exportWithVendorTools(pc.machine(), catalogue, inventory, actions, choices, [](const Progress &) {},
                                         {});
        };
        QCOMPARE(int(go({})[0].why->kind), int(ErrorKind::Unsupported));
        QCOMPARE(pc.disk()->exports[0].attempts, 1);
        QVERIFY(!go({{inventory.findings[0].id}, {}})[0].why);
    }

    void hostileNamesStayInTheFolder()
    {
        const FakePc pc(twoGenerations({{QStringLiteral("text"), QStringLiteral("blob")}}));
        PracticeActions actions(pc.disk());
        const Catalogue catalogue = Catalogue::builtIn().value();
        Inventory inventory = detect(pc.machine(), catalogue);
        inventory.findings[0].name = QStringLiteral("../..\\\\C:Касперский\n");
        inventory.findings[0].version = QStringLiteral("..");
        inventory.findings[1].name = QStringLiteral("..");
        inventory.findings[1].version.clear();
        const auto files =
            exportWithVendorTools(pc.machine(), catalogue, inventory, actions, {}, [](const Progress &) {}, {});
        QCOMPARE(files[0].path, QStringLiteral("settings/kaspersky-consumer/C.cfg"));
        QCOMPARE(files[1].path, QStringLiteral("settings/kaspersky-consumer/settings.cfg"));
    }
};

CHANGEOVER_TEST(SettingsExport)
#include "tst_SettingsExport.moc"
