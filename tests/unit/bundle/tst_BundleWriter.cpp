// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/BundleReader.h"
#include "core/bundle/BundleWriter.h"
#include "tests/lib/FailDevice.h"
#include "tests/lib/TestRegistry.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace changeover;

namespace {
/// So many bytes that pack badly, made while they are read.
class Noise : public QIODevice
{
public:
    explicit Noise(qint64 size, bool sequential = false)
        : m_size(size)
        , m_sequential(sequential)
    {
        open(ReadOnly | Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return m_sequential; }
    [[nodiscard]] qint64 size() const override { return m_sequential ? 0 : m_size; }
    qint64 largestRead = 0;

protected:
    qint64 readData(char *data, qint64 most) override
    {
        largestRead = std::max(largestRead, most);
        const qint64 count = std::min(most, m_size - m_at);
        for (qint64 i = 0; i < count; ++i) {
            m_state = m_state * 6364136223846793005U + 1442695040888963407U;
            data[i] = char(m_state >> 56);
        }
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_size;
    qint64 m_at = 0;
    bool m_sequential;
    quint64 m_state = 1;
};
} // namespace

class tst_BundleWriter : public QObject
{
    Q_OBJECT

    static BundleFacts facts()
    {
        return {QStringLiteral("ПК-1"), QStringLiteral("Windows 10"),
                QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), QTimeZone::utc())};
    }
    static QStringList filesIn(const QTemporaryDir &folder)
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    static Status fill(BundleWriter &writer)
    {
        if (Status added = writer.add(QStringLiteral("settings/x/registry.reg"), QByteArray(3000, 'r')); !added)
            return added;
        if (Status added = writer.add(QStringLiteral("quarantine/1.klq"), QByteArray("KLQB\1\2\3")); !added)
            return added;
        return writer.finish();
    }

private Q_SLOTS:
    void roundTrip()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("бандл ملف.zip"));
        Result<std::unique_ptr<BundleWriter>> created = BundleWriter::create(path, facts());
        QVERIFY(created.ok());
        BundleWriter &writer = **created;
        const QStringList names{QStringLiteral("a"),
                                QStringLiteral("b"),
                                QStringLiteral("é"),
                                QStringLiteral("Карантин/отчёт.csv"),
                                QStringLiteral("العربية/ملف.json"),
                                QStringLiteral("日本/語.txt"),
                                QStringLiteral("emoji 😀.txt"),
                                QStringLiteral("empty"),
                                QStringLiteral("empty.klq"),
                                safeBundleName(QString(300, QChar(0x416)))};
        QByteArray content;
        for (const QString &name : names) {
            const Status added =
                writer.add(name, name.startsWith(QLatin1String("empty")) ? QByteArray() : content += name.toUtf8());
            QVERIFY2(added.ok(), qPrintable(name));
        }
        Noise noise(700000);
        double progress = 0;
        QVERIFY(writer.add(QStringLiteral("noise"), noise, [&](const Progress &p) { progress = p.fraction; }, {}).ok());
        QCOMPARE(progress, 1.0);
        QVERIFY(noise.largestRead <= 1024 * 1024);
        Noise stream(5000, true);
        QVERIFY(writer.add(QStringLiteral("stream.klq"), stream, {}, {}).ok());
        writer.couldNotRead(QStringLiteral("HKLM\\\"x\""), QStringLiteral("доступ\nзапрещён"));
        QCOMPARE(filesIn(folder).size(), 1);
        QVERIFY(!QFile::exists(path));
        const Status finished = writer.finish();
        QVERIFY2(finished.ok(), qPrintable(finished.ok() ? QString() : finished.error().full()));
        QCOMPARE(writer.path(), path);
        QCOMPARE(filesIn(folder), QStringList{QStringLiteral("бандл ملف.zip")});
        QVERIFY(!writer.add(QStringLiteral("late"), QByteArray("x")).ok());
        QVERIFY(!writer.finish().ok());

        const Result<BundleCheck> check = verifyBundle(path, {}, {});
        QVERIFY(check.ok());
        QVERIFY(check->isGood());
        const BundleManifest &manifest = check->manifest;
        QCOMPARE(manifest.facts.computer, facts().computer);
        QCOMPARE(manifest.facts.created, facts().created);
        QCOMPARE(manifest.tool, QStringLiteral("Changeover " CHANGEOVER_VERSION));
        QCOMPARE(manifest.files.size(), size_t(names.size() + 2));
        for (qsizetype i = 0; i < names.size(); ++i)
            QCOMPARE(manifest.files[size_t(i)].name, names[i]);
        QCOMPARE(manifest.files[size_t(names.size())].size, 700000);
        QCOMPARE(manifest.files.back().size, 5000);
        QCOMPARE(manifest.couldNotRead.at(0).why, QStringLiteral("доступ\nзапрещён"));
    }

    void nothingButTheManifest()
    {
        const QTemporaryDir folder;
        const auto writer = BundleWriter::create(folder.filePath(QStringLiteral("e.zip")), {});
        QVERIFY((*writer)->finish().ok());
        QVERIFY(verifyBundle((*writer)->path(), {}, {})->isGood());
    }

    void anExistingFileIsNeverReplaced()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("b.zip"));
        for (int i = 0; i < 3; ++i) {
            const auto writer = BundleWriter::create(path, facts());
            QVERIFY(fill(**writer).ok());
        }
        QCOMPARE(filesIn(folder),
                 (QStringList{QStringLiteral("b-2.zip"), QStringLiteral("b-3.zip"), QStringLiteral("b.zip")}));
    }

    void unfinishedLeavesNothing()
    {
        const QTemporaryDir folder;
        {
            const auto writer = BundleWriter::create(folder.filePath(QStringLiteral("b.zip")), facts());
            QVERIFY((*writer)->add(QStringLiteral("x"), QByteArray("x")).ok());
            QCOMPARE(filesIn(folder).size(), 1);
        }
        QVERIFY(filesIn(folder).isEmpty());
    }

    void theFolderMustExist()
    {
        const auto writer =
            BundleWriter::create(QDir::temp().filePath(QStringLiteral("no-such-folder/b.zip")), facts());
        QVERIFY(!writer.ok());
        QCOMPARE(int(writer.error().kind), int(ErrorKind::NotFound));
    }

    void badNamesAreRefused()
    {
        const QTemporaryDir folder;
        const auto created = BundleWriter::create(folder.filePath(QStringLiteral("b.zip")), facts());
        BundleWriter &writer = **created;
        QVERIFY(writer.add(QStringLiteral("a/b"), QByteArray("1")).ok());
        for (const QString &name : {QStringLiteral("../x"), QStringLiteral("/x"), QStringLiteral("A/B"),
                                    QStringLiteral("a"), QStringLiteral("a/b/c"), QStringLiteral("Manifest.JSON"),
                                    QStringLiteral("nul"), QStringLiteral("x\\y"), QString()}) {
            const Status added = writer.add(name, QByteArray("2"));
            QVERIFY2(!added.ok() && added.error().kind == ErrorKind::BadInput, qPrintable(name));
            QVERIFY(writer.add(writer.freeName(name), QByteArray("3")).ok());
        }
        QVERIFY(writer.finish().ok());
        QCOMPARE(readManifest(writer.path())->files.size(), size_t(10));
    }

    void failureAtEveryByte_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("error") << int(FailDevice::Mode::Error);
        QTest::newRow("short") << int(FailDevice::Mode::Short);
        QTest::newRow("lie") << int(FailDevice::Mode::Lie);
    }
    void failureAtEveryByte()
    {
        QFETCH(int, mode);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("b.zip"));
        qint64 total = 0;
        for (qint64 after = 0; total == 0; ++after) {
            FailDevice *device = nullptr;
            auto writer = BundleWriter::create(path, facts(), {}, [&](QIODevice &file) {
                auto made = std::make_unique<FailDevice>(file, after, FailDevice::Mode(mode));
                device = made.get();
                return made;
            });
            QVERIFY(writer.ok());
            const Status filled = fill(**writer);
            const bool whole = filled.ok();
            if (!whole)
                QVERIFY2(filled.error().kind == ErrorKind::Failed && !filled.error().text.isEmpty(),
                         qPrintable(filled.error().full()));
            if (!whole)
                QVERIFY(!(*writer)->add(QStringLiteral("later"), QByteArray("x")).ok());
            writer = Error{};
            if (whole)
                total = after;
            else
                QVERIFY2(filesIn(folder).isEmpty(), qPrintable(QString::number(after)));
        }
        QVERIFY(total > 500);
        QCOMPARE(filesIn(folder), QStringList{QStringLiteral("b.zip")});
        QVERIFY(verifyBundle(path, {}, {})->isGood());
    }

    void aSourceThatBreaksOffIsLeftOut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("deflated") << QStringLiteral("файл");
        QTest::newRow("stored") << QStringLiteral("f.klq");
    }
    void aSourceThatBreaksOffIsLeftOut()
    {
        QFETCH(QString, name);
        for (const auto mode : {FailDevice::Mode::Error, FailDevice::Mode::Short})
            for (const bool last : {false, true}) {
                const QTemporaryDir folder;
                const auto created = BundleWriter::create(folder.filePath(QStringLiteral("b.zip")), facts());
                BundleWriter &writer = **created;
                QVERIFY(writer.add(QStringLiteral("before"), QByteArray(100, 'b')).ok());
                Noise noise(2000000);
                FailDevice broken(noise, 1500000, mode);
                const Status added = writer.add(name, broken, {}, {});
                QVERIFY(!added.ok());
                QCOMPARE(int(added.error().kind), int(ErrorKind::Failed));
                writer.couldNotRead(name, added.error().text);
                if (!last)
                    QVERIFY(writer.add(name, QByteArray("second try")).ok());
                QVERIFY(writer.finish().ok());
                const Result<BundleCheck> check = verifyBundle(writer.path(), {}, {});
                QVERIFY(check.ok() && check->isGood());
                QCOMPARE(check->manifest.files.size(), size_t(last ? 1 : 2));
                QVERIFY(QFileInfo(writer.path()).size() < 3000);
            }
    }

    void cancelled()
    {
        const QTemporaryDir folder;
        const auto created = BundleWriter::create(folder.filePath(QStringLiteral("b.zip")), facts());
        BundleWriter &writer = **created;
        CancelToken cancel;
        Noise noise(3000000);
        const Status added = writer.add(
            QStringLiteral("n"), noise, [&](const Progress &) { cancel.cancel(); }, cancel);
        QCOMPARE(int(added.error().kind), int(ErrorKind::Cancelled));
        QCOMPARE(int(writer.finish({}, cancel).error().kind), int(ErrorKind::Cancelled));
        QVERIFY(!QFile::exists(writer.path()));
    }

    void tooLargeIsRefusedBeforeWriting()
    {
        const QTemporaryDir folder;
        const auto created = BundleWriter::create(folder.filePath(QStringLiteral("b.zip")), facts());
        BundleWriter &writer = **created;
        Noise huge(qint64(4) * 1024 * 1024 * 1024);
        const Status added = writer.add(QStringLiteral("huge"), huge, {}, {});
        QCOMPARE(int(added.error().kind), int(ErrorKind::Unsupported));
        QCOMPARE(huge.largestRead, 0);
        QVERIFY(writer.add(QStringLiteral("small"), QByteArray("s")).ok());
        QVERIFY(writer.finish().ok());
    }

    void limitsHoldForTheWholeFile()
    {
        for (int limit = 5000; limit < 20000; limit += 777) {
            const QTemporaryDir folder;
            const auto created = BundleWriter::create(folder.filePath(QStringLiteral("b.zip")), facts(), {limit, 12});
            BundleWriter &writer = **created;
            int added = 0;
            for (int i = 0; i < 20; ++i) {
                Noise noise(900, i % 2 == 1);
                const Status one = writer.add(QStringLiteral("n%1").arg(i), noise, {}, {});
                if (!one)
                    QCOMPARE(int(one.error().kind), int(ErrorKind::Unsupported));
                added += one.ok();
            }
            QVERIFY(added <= 11);
            QVERIFY(writer.finish().ok());
            QVERIFY(QFileInfo(writer.path()).size() <= limit);
            QCOMPARE(readManifest(writer.path())->files.size(), size_t(added));
        }
    }

    void memoryStaysFlat()
    {
        if (qEnvironmentVariable("CHANGEOVER_FULL_TESTS") != QLatin1String("1"))
            QSKIP("takes long; CHANGEOVER_FULL_TESTS=1 runs it");
        const QTemporaryDir folder;
        const auto created = BundleWriter::create(folder.filePath(QStringLiteral("b.zip")), facts());
        BundleWriter &writer = **created;
        // AddressSanitizer keeps 256 MiB of what was freed; the content must be clearly more than that and the rest.
        Noise noise(600 * 1024 * 1024);
        QVERIFY(writer.add(QStringLiteral("noise"), noise, {}, {}).ok());
        QVERIFY(noise.largestRead <= 1024 * 1024);
        QVERIFY(writer.finish().ok());
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            QSKIP("this system does not say how much memory was used");
        static const QRegularExpression peak(QStringLiteral("VmHWM:\\s+(\\d+) kB"));
        const qint64 kilobytes = peak.match(QString::fromUtf8(status.readAll())).captured(1).toLongLong();
        QVERIFY2(kilobytes > 0 && kilobytes < 450 * 1024, qPrintable(QString::number(kilobytes)));
    }
};

CHANGEOVER_TEST(BundleWriter)
#include "tst_BundleWriter.moc"
