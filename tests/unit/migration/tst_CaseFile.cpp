// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "core/detect/Detector.h"
#include "core/migration/CaseFile.h"
#include "tests/lib/OfficePc.h"
#include "tests/lib/TestRegistry.h"

using namespace changeover;

class tst_CaseFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(QStringLiteral("case ПК نظام.json")); }

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const FakePc pc(office::description());
        Case before;
        before.computer = QStringLiteral("ПК-1");
        before.standIn = QStringLiteral("practice: x");
        before.begun = QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05Z"), Qt::ISODate);
        before.stage = Stage::Removed;
        before.before = detect(pc.machine(), Catalogue::builtIn().value());
        before.before.blindSpots.push_back(
            {QStringLiteral("HKLM\\x"), {ErrorKind::AccessDenied, QStringLiteral("no"), QStringLiteral("5")}});
        before.saved = {QStringLiteral("C:\\a\\b.zip"),
                        {QStringLiteral("Settings")},
                        {{QStringLiteral("avp.com"), {ErrorKind::Failed, QStringLiteral("It failed."), {}}}}};
        before.removal.records.push_back({office::kesId,
                                          QStringLiteral("Removing"),
                                          {JobState::Done, QStringLiteral("Removed."), {}, {}, 3010, true}});
        QVERIFY(saveCase(path(), before).ok());
        const Result<Case> after = loadCase(path());
        QVERIFY2(after.ok(), after.ok() ? "" : qPrintable(after.error().full()));
        QCOMPARE(toJson(after->before), toJson(before.before));
        QCOMPARE(toJson(after->removal), toJson(before.removal));
        QCOMPARE(after->computer, before.computer);
        QCOMPARE(after->begun, before.begun);
        QCOMPARE(toJson(after->saved), toJson(before.saved));
        QVERIFY(after->stage == Stage::Removed);
        QVERIFY(!after->restorePoint); // as in a case of an earlier version, which has no such key
    }

    void theRestorePointComesBack()
    {
        const FakePc pc(office::description());
        const QString file = m_folder.filePath(QStringLiteral("restore.json"));
        Case before;
        before.computer = QStringLiteral("X");
        before.begun = QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05Z"), Qt::ISODate);
        before.before = detect(pc.machine(), Catalogue::builtIn().value());
        before.restorePoint = RestorePointResult{{41, before.begun, QStringLiteral("Changeover")}, false};
        QVERIFY(saveCase(file, before).ok());
        const Result<Case> after = loadCase(file);
        QVERIFY2(after.ok(), after.ok() ? "" : qPrintable(after.error().full()));
        QVERIFY(after->restorePoint);
        QCOMPARE(toJson(*after->restorePoint), toJson(*before.restorePoint));
    }

    void theNewProtectionComesBack()
    {
        const FakePc pc(office::description());
        const QString file = m_folder.filePath(QStringLiteral("protection.json"));
        Case before;
        before.computer = QStringLiteral("X");
        before.begun = QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05Z"), Qt::ISODate);
        before.before = detect(pc.machine(), Catalogue::builtIn().value());
        QVERIFY(saveCase(file, before).ok());
        QVERIFY(!readFile(file, 1 << 20)->contains("newProtection")); // as in a case of an earlier version
        QVERIFY(loadCase(file)->newProtection.isEmpty());
        before.newProtection = QStringLiteral("Guard \"7\" für alle");
        QVERIFY(saveCase(file, before).ok());
        const Result<Case> after = loadCase(file);
        QVERIFY2(after.ok(), after.ok() ? "" : qPrintable(after.error().full()));
        QCOMPARE(after->newProtection, before.newProtection);
    }

    void cutOffAnywhereIsSaid()
    {
        const QByteArray whole = readFile(path(), 1 << 20).value();
        const QString copy = m_folder.filePath(QStringLiteral("copy.json"));
        for (qsizetype length = 0; length < whole.trimmed().size(); length += 211) {
            QVERIFY(writeFile(copy, whole.left(length)).ok());
            const Result<Case> loaded = loadCase(copy);
            QVERIFY(!loaded.ok());
            QCOMPARE(int(loaded.error().kind), int(ErrorKind::Damaged));
        }
    }

    void noneIsNotDamaged()
    {
        QCOMPARE(int(loadCase(m_folder.filePath(QStringLiteral("none"))).error().kind), int(ErrorKind::NotFound));
    }
};

CHANGEOVER_TEST(CaseFile)
#include "tst_CaseFile.moc"
