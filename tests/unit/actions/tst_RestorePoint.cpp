// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/RestorePoint.h"
#include "core/actions/practice/PracticeRestore.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace changeover;

namespace {

constexpr ReadBack once{2, 0};

// Answers what it is told to, also what no Windows should.
class ToldRestore : public SystemRestore
{
public:
    State state() override { return now; }
    Result<std::vector<RestorePoint>> list() override
    {
        if (listFails)
            return Error{ErrorKind::Failed, QStringLiteral("no list"), {}};
        if (asked > 0 && lateBy-- <= 0 && appears)
            return std::vector<RestorePoint>{*appears};
        return points;
    }
    Result<Answer> create(const QString &description) override
    {
        ++asked;
        if (appears && appears->description.isEmpty())
            appears->description = description;
        return answer;
    }

    State now{RestoreProtection::On, 24 * 60};
    std::vector<RestorePoint> points;
    std::optional<RestorePoint> appears;
    Answer answer;
    int asked = 0;
    int lateBy = 0;
    bool listFails = false;
};

QDateTime ago(qint64 minutes)
{
    return QDateTime::currentDateTimeUtc().addSecs(-60 * minutes);
}

QJsonObject pc(const char *answer, const QJsonArray &points = {})
{
    return {{QStringLiteral("computer"), QStringLiteral("X")},
            {QStringLiteral("system"), QStringLiteral("Windows 11")},
            {QStringLiteral("platform"), QStringLiteral("windows")},
            {QStringLiteral("restorePoints"),
             QJsonObject{{QStringLiteral("answer"), QLatin1String(answer)}, {QStringLiteral("points"), points}}}};
}
} // namespace

class tst_RestorePoint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsOnlyWhenItIsListed()
    {
        ToldRestore system;
        system.answer = {0, 41};
        system.appears = RestorePoint{41, ago(0), {}};
        const Result<RestorePointResult> made = makeRestorePoint(system, once);
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().full()));
        QCOMPARE(made->point.number, 41);
        QVERIFY(made->isNew);
        QVERIFY2(made->sentence().contains(QLatin1String("Restore point 41 was made")), qPrintable(made->sentence()));
    }

    void isWaitedFor()
    {
        ToldRestore system;
        system.answer = {0, 41};
        system.appears = RestorePoint{41, ago(0), {}};
        system.lateBy = 1;
        QVERIFY(makeRestorePoint(system, once).ok());
        ToldRestore later;
        later.answer = {0, 41};
        later.appears = RestorePoint{41, ago(0), {}};
        later.lateBy = 2;
        QVERIFY(!makeRestorePoint(later, once).ok());
    }

    void refused_data()
    {
        QTest::addColumn<int>("protection");
        QTest::addColumn<QString>("says");
        QTest::newRow("off") << int(RestoreProtection::Off) << QStringLiteral("switched off");
        QTest::newRow("policy") << int(RestoreProtection::Forbidden) << QStringLiteral("organization");
        QTest::newRow("not there") << int(RestoreProtection::NotThere) << QStringLiteral("this system has none");
    }
    void refused()
    {
        QFETCH(int, protection);
        QFETCH(QString, says);
        ToldRestore system;
        system.now.protection = RestoreProtection(protection);
        const Result<RestorePointResult> made = makeRestorePoint(system, once);
        QVERIFY(!made.ok());
        QCOMPARE(int(made.error().kind), int(ErrorKind::Unsupported));
        QVERIFY2(made.error().text.contains(says), qPrintable(made.error().text));
        QCOMPARE(system.asked, 0);
    }

    void everyAnswer_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("kind");
        QTest::newRow("no room") << 112 << int(ErrorKind::DiskFull);
        QTest::newRow("no rights") << 5 << int(ErrorKind::AccessDenied);
        QTest::newRow("service off") << 1058 << int(ErrorKind::Unsupported);
        QTest::newRow("safe mode") << 10 << int(ErrorKind::Unsupported);
        QTest::newRow("too slow") << 1460 << int(ErrorKind::Timeout);
        QTest::newRow("anything else") << 1359 << int(ErrorKind::Failed);
    }
    void everyAnswer()
    {
        QFETCH(int, code);
        QFETCH(int, kind);
        ToldRestore system;
        system.now.protection = RestoreProtection::Unknown; // then only trying shows it
        system.answer.code = quint32(code);
        const Result<RestorePointResult> made = makeRestorePoint(system, once);
        QVERIFY(!made.ok());
        QCOMPARE(int(made.error().kind), kind);
        QCOMPARE(system.asked, 1);
    }

    void doneWithNothingToShowIsAnError()
    {
        ToldRestore system;
        system.answer = {0, 41};
        system.points = {{40, ago(25 * 60), QStringLiteral("Windows Update")}};
        const Result<RestorePointResult> made = makeRestorePoint(system, once);
        QVERIFY(!made.ok());
        QVERIFY2(made.error().text.contains(QLatin1String("Do not count on one")), qPrintable(made.error().text));
        // Another program's of the very number.
        system.points = {{41, ago(25 * 60), QStringLiteral("Windows Update")}};
        QVERIFY(!makeRestorePoint(system, once).ok());
    }

    void aRecentOneInsteadIsNamed()
    {
        ToldRestore system;
        system.answer = {0, 40}; // of the earlier one: the same name, and still not made now
        system.points = {{39, ago(90), QStringLiteral("Windows Update")},
                         {40, ago(60), QStringLiteral("Changeover: before programs are removed")}};
        const Result<RestorePointResult> made = makeRestorePoint(system, once);
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().full()));
        QVERIFY(!made->isNew);
        QCOMPARE(made->point.number, 40);
        QVERIFY2(made->sentence().contains(QLatin1String("no new restore point")), qPrintable(made->sentence()));
        // Where Windows is set to make one each time, that is no excuse.
        system.now.minutesBetween = 0;
        QVERIFY(!makeRestorePoint(system, once).ok());
    }

    void noListNoTry()
    {
        ToldRestore system;
        system.listFails = true;
        QVERIFY(!makeRestorePoint(system, once).ok());
        QCOMPARE(system.asked, 0);
    }

    void practicePlaysThemAll()
    {
        FakePc works(pc("works"));
        PracticeRestore restore(works.disk());
        const Result<RestorePointResult> made = makeRestorePoint(restore, once);
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().full()));
        QCOMPARE(made->point.number, 1);
        // It is on the disk, and so still there for the next start.
        const auto again = PracticeDisk::open(works.folder(), QStringLiteral("practice: x"));
        QVERIFY(again.ok() && (*again)->restore);
        QCOMPARE(int((*again)->restore->points.size()), 1);

        const auto kindOf = [](const char *answer) {
            FakePc fake(pc(answer));
            PracticeRestore system(fake.disk());
            const Result<RestorePointResult> result = makeRestorePoint(system, once);
            return result ? -1 : int(result.error().kind);
        };
        QCOMPARE(kindOf("off"), int(ErrorKind::Unsupported));
        QCOMPARE(kindOf("policy"), int(ErrorKind::Unsupported));
        QCOMPARE(kindOf("full"), int(ErrorKind::DiskFull));
        QCOMPARE(kindOf("silent"), int(ErrorKind::Failed));

        FakePc silent(pc("silent", {QJsonObject{{QStringLiteral("number"), 7},
                                                {QStringLiteral("made"), ago(30).toString(Qt::ISODate)},
                                                {QStringLiteral("description"), QStringLiteral("Windows Update")}}}));
        PracticeRestore system(silent.disk());
        const Result<RestorePointResult> earlier = makeRestorePoint(system, once);
        QVERIFY(earlier.ok() && !earlier->isNew);
        QCOMPARE(earlier->point.number, 7);
    }

    void withoutAnyItSaysSo()
    {
        QJsonObject description = pc("works");
        description.remove(QStringLiteral("restorePoints"));
        FakePc fake(description);
        PracticeActions actions(fake.disk());
        const auto system = actions.systemRestore();
        QCOMPARE(int(makeRestorePoint(*system, once).error().kind), int(ErrorKind::Unsupported));
    }

    void comesBackFromJson()
    {
        const RestorePointResult before{
            {7, QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05Z"), Qt::ISODate), QStringLiteral("x")},
            false};
        const QByteArray text = QJsonDocument(toJson(before)).toJson();
        const Result<RestorePointResult> after = restorePointFromJson(QStringLiteral("here"), text);
        QVERIFY2(after.ok(), after.ok() ? "" : qPrintable(after.error().full()));
        QCOMPARE(toJson(*after), toJson(before));
        QVERIFY(!restorePointFromJson(QStringLiteral("here"), "{}").ok());
    }
};

CHANGEOVER_TEST(RestorePoint)
#include "tst_RestorePoint.moc"
