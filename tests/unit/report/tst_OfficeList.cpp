// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "core/report/OfficeList.h"
#include "tests/lib/TestRegistry.h"

#include <QLockFile>
#include <QTemporaryDir>

using namespace changeover;

class tst_OfficeList : public QObject
{
    Q_OBJECT

    static OfficeEntry entry(const char *computer, OfficeState state)
    {
        return {QString::fromUtf8(computer),
                state,
                QDateTime::fromString(QStringLiteral("2026-11-29T12:00:00Z"), Qt::ISODate),
                QStringLiteral("Ана Müller"),
                QStringLiteral("AM"),
                QStringLiteral("E:\\PC\\changeover-PC.zip")};
    }

private Q_SLOTS:
    void growsByComputerAndReplacesTheSame()
    {
        const QTemporaryDir folder;
        QVERIFY(officelist::load(folder.path())->empty());
        QVERIFY(officelist::put(folder.path(), entry("PC-2", OfficeState::Begun)).ok());
        QVERIFY(officelist::put(folder.path(), entry("ПК-1 <b>", OfficeState::Removed)).ok());
        QVERIFY(officelist::put(folder.path(), entry("PC-2", OfficeState::Done)).ok());
        const Result<std::vector<OfficeEntry>> list = officelist::load(folder.path());
        QVERIFY(list.ok());
        QCOMPARE(list->size(), std::size_t(2));
        QCOMPARE(list->at(0).computer, QStringLiteral("PC-2"));
        QVERIFY(list->at(0).state == OfficeState::Done);
        QCOMPARE(list->at(0).person, QStringLiteral("Ана Müller"));
        const QByteArray page = readFile(officelist::pageIn(folder.path()), 1 << 20).value();
        QVERIFY(page.contains("1 of 2 computers are done."));
        QVERIFY(page.contains("ПК-1 &lt;b&gt;"));
        QVERIFY(page.contains("changeover-PC.zip"));
    }

    void aDamagedListIsLeftAlone()
    {
        const QTemporaryDir folder;
        const QByteArray damaged =
            R"({"schema": "changeover.office/1", "computers": [{"computer": "A", "state": "x"}]})";
        QVERIFY(writeFile(officelist::fileIn(folder.path()), damaged).ok());
        const Status put = officelist::put(folder.path(), entry("B", OfficeState::Done));
        QVERIFY(!put.ok());
        QVERIFY2(put.error().full().contains(QLatin1String("state")), qPrintable(put.error().full()));
        QCOMPARE(readFile(officelist::fileIn(folder.path()), 1000).value(), damaged);
    }

    void thePlaceIsAFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("f"));
        QVERIFY(writeFile(file, "x").ok());
        QVERIFY(!officelist::put(file, entry("B", OfficeState::Done)).ok());
    }

    void checklistHasRoomForWhatIsNotKnown()
    {
        const QByteArray open = checklistHtml({});
        QVERIFY(open.count("&#9744;") >= 15);
        QVERIFY(open.contains("Computer: <b>____"));
        const QByteArray known = checklistHtml({QStringLiteral("PC <1>"), QStringLiteral("Ana"), QStringLiteral("A")});
        QVERIFY(known.contains("Computer: <b>PC &lt;1&gt;</b>"));
        QVERIFY(known.contains("page-break-before"));
    }
};

CHANGEOVER_TEST(OfficeList)
#include "tst_OfficeList.moc"
