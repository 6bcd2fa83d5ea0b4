// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"
#include "core/machine/UserProfiles.h"
#include "core/machine/offline/OfflineDisk.h"
#include "core/machine/windows/WindowsMachine.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/HiveMaker.h"
#include "tests/lib/SourceFile.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/VerdictLines.h"
#include "tests/lib/windows/LiveDescription.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>

using namespace changeover;

/// The same computer gives the same inventory, whether this program runs on it or its disk is looked at elsewhere. Each
/// description of tests/data/machines is put into the Windows this runs on and written as registry files, and read both
/// ways.
class tst_LiveAndOffline : public QObject
{
    Q_OBJECT

    const Catalogue m_catalogue = Catalogue::builtIn().value();
    QString m_sid; ///< a person who is signed in

    // Why a description cannot be both, a Windows that runs under Wine and a disk; empty: it can.
    static QString whyNot(const QJsonObject &description)
    {
        const auto any = [](const QStringList &all, const char *part) {
            return std::any_of(all.begin(), all.end(),
                               [&](const QString &one) { return one.contains(QLatin1String(part)); });
        };
        const QStringList keys = description.value(QLatin1String("registry")).toObject().keys();
        const QStringList files = description.value(QLatin1String("files")).toVariant().toStringList();
        const QJsonObject expect = description.value(QLatin1String("expect")).toObject();
        const QStringList leftovers = expect.value(QLatin1String("leftovers")).toVariant().toStringList();
        if (description.contains(QLatin1String("platform")))
            return QStringLiteral("it is not Windows");
        if (description.contains(QLatin1String("unreadable")))
            return QStringLiteral("nothing is locked against this test, nor in a file");
        if (any(keys, "HKCU\\"))
            return QStringLiteral("a disk has no current user");
        if (any(files, "NTUSER.DAT") || any(leftovers, "C:\\Users\\"))
            return QStringLiteral("it is about the folders of other people, and only one has an account here");
        if (any(leftovers, " security-center "))
            return QStringLiteral("a disk has no Security Center, nor has Wine");
        return {};
    }

    // What differs although the computer is the same. Whether a program runs is not among the lines at all.
    QStringList lines(const Machine &machine) const
    {
        QStringList all = verdictLines(verify(machine, m_catalogue));
        for (QString &line : all) {
            // One spells its own folder "C:\windows", the other "C:\Windows".
            line.replace(machine.folder(KnownFolder::Windows).value(), QStringLiteral("<windows>"),
                         Qt::CaseInsensitive);
            // The live one's person stands for those of the description.
            static const QRegularExpression sid(QStringLiteral("S-1-5-21(-[0-9]+)+"));
            line.replace(sid, QStringLiteral("<person>"));
        }
        all.sort();
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const WindowsMachine machine;
        const Reading<std::vector<UserProfile>> people = userProfiles(machine);
        QVERIFY(people.hasValue());
        for (const UserProfile &one : *people)
            if (one.registryLoaded)
                m_sid = one.sid;
        QVERIFY(!m_sid.isEmpty());
        const QStringList before = lines(machine);
        QVERIFY2(before.isEmpty(), qPrintable(QStringLiteral("somebody left:\n") + before.join(QLatin1Char('\n'))));
    }

    void sameInventory_data()
    {
        QTest::addColumn<QString>("name");
        int rows = 0;
        for (const QString &file : QDir(sourceFile("tests/data/machines")).entryList({QStringLiteral("*.json")})) {
            const QString name = file.chopped(5);
            if (const QString why = whyNot(FakePc::readFixture(name)); !why.isEmpty()) {
                qInfo("left out: %s: %s", qPrintable(name), qPrintable(why));
                continue;
            }
            QTest::newRow(qPrintable(name)) << name;
            ++rows;
        }
        QVERIFY(rows > 80);
    }
    void sameInventory()
    {
        QFETCH(QString, name);
        const QJsonObject description = FakePc::readFixture(name);
        const QTemporaryDir folder;
        writeDisk(description, folder.path());
        const auto offline = openDisk(folder.path());
        QVERIFY2(offline.ok(), offline.ok() ? "" : qPrintable(offline.error().full()));
        const QStringList expected = lines(**offline);
        const QJsonObject expect = description.value(QLatin1String("expect")).toObject();
        QVERIFY(qsizetype(expected.size()) >= expect.value(QLatin1String("findings")).toArray().size() +
                                                  expect.value(QLatin1String("leftovers")).toArray().size());

        LiveDescription live(description, m_sid);
        QVERIFY2(live.problems().isEmpty(), qPrintable(live.problems().join(QLatin1Char('\n'))));
        const QStringList found = lines(WindowsMachine());
        live.undo();
        QVERIFY2(live.problems().isEmpty(), qPrintable(live.problems().join(QLatin1Char('\n'))));
        QCOMPARE(found, expected);
    }

    // Also when a row above has failed: who comes next finds Windows as it was.
    void cleanupTestCase()
    {
        const QStringList after = lines(WindowsMachine());
        QVERIFY2(after.isEmpty(), qPrintable(after.join(QLatin1Char('\n'))));
    }
};

CHANGEOVER_TEST(LiveAndOffline)
#include "tst_LiveAndOffline.moc"
