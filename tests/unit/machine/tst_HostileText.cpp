// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "core/catalogue/Catalogue.h"
#include "core/detect/Detector.h"
#include "core/machine/practice/PracticeMachine.h"
#include "tests/lib/TestRegistry.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace changeover;

/// Our own files with bytes changed, cut and doubled: an error with its place, or a computer that is looked at; never
/// a crash or a hang. Seconds in the short tier, minutes with tests/run.sh --full.
class tst_HostileText : public QObject
{
    Q_OBJECT

    static int seconds() { return qEnvironmentVariableIntValue("CHANGEOVER_FULL_TESTS") == 1 ? 60 : 2; }

    static QByteArray mutate(QByteArray text, QRandomGenerator &random)
    {
        for (int changes = random.bounded(1, 6); changes > 0 && !text.isEmpty(); --changes) {
            const qsizetype at = random.bounded(int(text.size()));
            const qsizetype length = random.bounded(1, 40);
            switch (random.bounded(5)) {
            case 0:
                text[at] = char(random.bounded(256));
                break;
            case 1:
                text.remove(at, length);
                break;
            case 2:
                text.insert(at, text.mid(random.bounded(int(text.size())), length));
                break;
            case 3:
                text.truncate(at);
                break;
            case 4:
                text.insert(at, QByteArray("\"{}[],:\\%.*+()0-9").mid(random.bounded(16), 1));
                break;
            }
        }
        return text;
    }

private Q_SLOTS:
    void catalogue()
    {
        for (const char *name : {"consumer", "linux"}) {
            const QByteArray original =
                readFile(QStringLiteral(":/catalogue/kaspersky-%1.json").arg(QLatin1String(name)), 1 << 20).value();
            QRandomGenerator random(1);
            int good = 0;
            int bad = 0;
            QElapsedTimer clock;
            clock.start();
            while (clock.elapsed() < seconds() * 500) {
                Catalogue catalogue;
                const Status added = catalogue.add(QStringLiteral("x.json"), mutate(original, random));
                ++(added ? good : bad);
                if (!added)
                    QVERIFY2(added.error().text.startsWith(QLatin1String("x.json:")), qPrintable(added.error().text));
            }
            QVERIFY(bad > 100);
            QVERIFY(good > 0);
        }
    }

    void computer()
    {
        const QByteArray original = readFile(QStringLiteral(":/practice/home-pc/pc.json"), 1 << 20).value();
        const Catalogue catalogue = Catalogue::builtIn().value();
        const QTemporaryDir folder;
        QRandomGenerator random(2);
        int looked = 0;
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < seconds() * 1000) {
            QVERIFY(writeFile(folder.filePath(QStringLiteral("pc.json")), mutate(original, random)).ok());
            const auto disk = PracticeDisk::open(folder.path(), QStringLiteral("x"));
            if (!disk)
                continue;
            ++looked;
            const Inventory inventory = detect(PracticeMachine(*disk), catalogue);
            QVERIFY(inventory.findings.size() < 100);
        }
        QVERIFY(looked > 0);
    }
};

CHANGEOVER_TEST(HostileText)
#include "tst_HostileText.moc"
