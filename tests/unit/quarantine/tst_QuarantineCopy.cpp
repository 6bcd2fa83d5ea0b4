// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "core/quarantine/QuarantineCopy.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/KlqbBytes.h"
#include "tests/lib/MemorySink.h"
#include "tests/lib/SourceFile.h"
#include "tests/lib/TestRegistry.h"

using namespace changeover;

class tst_QuarantineCopy : public QObject
{
    Q_OBJECT

    const Catalogue m_catalogue = Catalogue::builtIn().value();
    const QString m_ksws = QStringLiteral("Kaspersky Security for Windows Server/11.0/Quarantine/");
    FakePc m_pc{QJsonObject()};
    QByteArray m_large;

    QString place(const QString &below) const
    {
        return m_pc.folder() + QStringLiteral("/files/C/ProgramData/Kaspersky Lab/") + below;
    }
    void put(const QString &below, const QByteArray &content) const
    {
        QVERIFY(makeFolder(QFileInfo(place(below)).absolutePath()).ok());
        QVERIFY(writeFile(place(below), content).ok());
    }
    Result<std::vector<UnreadContainer>> copy(MemorySink &sink, CopyFor whom, const ProgressSink &progress = {},
                                              const CancelToken &cancel = {})
    {
        const auto machine = m_pc.machine();
        return copyQuarantine(machine, listQuarantine(machine, m_catalogue), whom, sink, progress, cancel);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray records =
            klqb::record("cNP_QB_FULLNAME", klqb::path16(QStringLiteral("C:\\Users\\Анна\\x.exe")));
        m_large = klqb::container(records) + QByteArray(3 * 1024 * 1024 + 5, 'x'); // several blocks
        put(QStringLiteral("AVP21.3/QB/one.klq"), m_large);
        put(QStringLiteral("AVP21.3/QB/two.klq"), klqb::container(records));
        put(QStringLiteral("AVP21.3/QB/no container"), "something else");
        put(m_ksws + QStringLiteral("quarantine.db"),
            readFile(sourceFile("tests/data/ksws/good-published-row.db"), 1 << 20).value());
        put(m_ksws + QStringLiteral("{98571591-f30d-453e-b6ed-6ff2cf218344}"), "scrambled object");
    }

    void asTheyAre()
    {
        MemorySink sink;
        std::vector<double> seen;
        const auto left =
            copy(sink, CopyFor::ThisAccount, [&](const Progress &progress) { seen.push_back(progress.fraction); });
        QVERIFY(left.ok());
        QVERIFY(left->empty());
        QCOMPARE(int(sink.files.size()), 3);
        QVERIFY(sink.files[QStringLiteral("kaspersky-consumer/one.klq")] == m_large);
        QCOMPARE(sink.files[QStringLiteral("kaspersky-security-windows-server/{98571591-f30d-453e-b6ed-6ff2cf218344}")],
                 QByteArray("scrambled object"));
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QCOMPARE(seen.back(), 1.0);
    }

    // Everybody may make folders with these names: a link in one, read with an administrator's rights for somebody who
    // has none, must not bring home what only the administrator may read.
    void forAnotherAccountOnlyWhatProvesToBeAContainer()
    {
        const QString swapped = place(QStringLiteral("AVP21.3/QB/two.klq"));
        const auto machine = m_pc.machine();
        const QuarantineList list = listQuarantine(machine, m_catalogue);
        const QByteArray container = readFile(swapped, 1 << 20).value();
        QVERIFY(writeFile(swapped, "only for administrators").ok()); // as through a link, after it was listed
        MemorySink sink;
        const auto left = copyQuarantine(machine, list, CopyFor::AnotherAccount, sink, {}, {});
        QVERIFY(writeFile(swapped, container).ok());
        QVERIFY(left.ok());
        QCOMPARE(int(sink.files.size()), 1);
        QVERIFY(sink.files[QStringLiteral("kaspersky-consumer/one.klq")] == m_large);
        // Nothing in the server products' files says what they are.
        QStringList named;
        for (const UnreadContainer &one : *left)
            named << one.container.section(QLatin1Char('\\'), -1) + QLatin1Char(' ') + errorKindName(one.why.kind);
        named.sort();
        QCOMPARE(named, (QStringList{QStringLiteral("two.klq damaged"),
                                     QStringLiteral("{98571591-f30d-453e-b6ed-6ff2cf218344} unsupported")}));
    }

    void whatDoesNotFitIsNamedAndTheRestGoesOn()
    {
        MemorySink sink;
        sink.beginFails = Error{ErrorKind::Unsupported, QStringLiteral("too large"), {}};
        auto left = copy(sink, CopyFor::ThisAccount);
        QVERIFY(left.ok());
        QCOMPARE(int(left->size()), 3);
        sink.beginFails.reset();
        sink.appendFails = Error{ErrorKind::Unsupported, QStringLiteral("too large"), {}};
        left = copy(sink, CopyFor::ThisAccount);
        QVERIFY(left.ok());
        QCOMPARE(int(left->size()), 3);
        QCOMPARE(sink.dropped, 3);
    }

    void aFullDiskEndsIt()
    {
        MemorySink sink;
        sink.appendFails = Error{ErrorKind::DiskFull, QStringLiteral("full"), {}};
        const auto left = copy(sink, CopyFor::ThisAccount);
        QVERIFY(!left.ok());
        QCOMPARE(int(left.error().kind), int(ErrorKind::DiskFull));
        QVERIFY(sink.files.empty());
    }

    void cancelled()
    {
        MemorySink sink;
        CancelToken cancel;
        const auto machine = m_pc.machine();
        const QuarantineList list = listQuarantine(machine, m_catalogue);
        const auto left = copyQuarantine(
            machine, list, CopyFor::ThisAccount, sink, [&](const Progress &) { cancel.cancel(); }, cancel);
        QVERIFY(!left.ok());
        QCOMPARE(int(left.error().kind), int(ErrorKind::Cancelled));
        QVERIFY(sink.dropped == 1 || sink.files.size() == 1);
        QVERIFY(sink.files.size() < 3);
    }
};

CHANGEOVER_TEST(QuarantineCopy)
#include "tst_QuarantineCopy.moc"
