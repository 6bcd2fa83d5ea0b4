// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/Target.h"
#include "tests/lib/SourceFile.h"
#include "tests/lib/TestRegistry.h"

#include <QDir>

/// What the fuzzers have learned (tests/fuzz), fed to the same functions by whatever compiler and system this is. A
/// file that breaks one ends the program; its name is the last line.
class tst_FuzzCorpus : public QObject
{
    Q_OBJECT

    const QDir m_corpus{sourceFile("tests/fuzz/corpus")};

private Q_SLOTS:
    void everyTargetHasItsFolder()
    {
        QStringList targets;
        for (const auto &[name, target] : fuzzTargets())
            targets << name;
        QVERIFY(targets.size() >= 13);
        QCOMPARE(m_corpus.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), targets);
    }

    void corpus_data()
    {
        QTest::addColumn<QString>("target");
        for (const auto &[name, target] : fuzzTargets())
            QTest::addRow("%s", qPrintable(name)) << name;
    }
    void corpus()
    {
        QFETCH(QString, target);
        const QDir folder(m_corpus.filePath(target));
        const QStringList files = folder.entryList(QDir::Files, QDir::Name);
        QVERIFY(!files.isEmpty());
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            qInfo("%s", qPrintable(name));
            fuzzTargets().at(target)(file.readAll());
        }
    }
};

CHANGEOVER_TEST(FuzzCorpus)
#include "tst_FuzzCorpus.moc"
