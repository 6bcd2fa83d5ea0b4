// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Places.h"
#include "tests/lib/AllFiles.h"
#include "tests/lib/RunCli.h"
#include "tests/lib/RunProgram.h"
#include "tests/lib/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace changeover;

/// From a stick: everything stays beside the program, nothing on the computer.
class tst_CliPortable : public QObject
{
    Q_OBJECT

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
        file.write(content);
    }
    // The program on a stick, with or without its marker.
    static QString stick(const QTemporaryDir &folder, bool marked)
    {
        const QString program = folder.filePath(QFileInfo(cliPath()).fileName());
        if (!QFile::copy(cliPath(), program))
            QTest::qFail("cannot copy the program", __FILE__, __LINE__);
        if (marked)
            write(folder.filePath(QLatin1String(places::portableMarker)), {});
        return program;
    }
    // Everything where something of ours could stay: on Linux a home of its own; Windows' real folders, which no
    // variable moves, and the registry.
    static QStringList traces(const QString &home)
    {
        if (QSysInfo::kernelType() != QLatin1String("winnt"))
            return allFiles(home);
        QStringList all;
        // Of the documents only what would be ours: under Wine they are the Linux home, with all that is in it.
        const QString roaming = qEnvironmentVariable("APPDATA");
        const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        for (const QString &folder : {QFileInfo(roaming).path(), qEnvironmentVariable("ProgramData"),
                                      documents + QStringLiteral("/Changeover")})
            for (const QString &line : allFiles(QDir::fromNativeSeparators(folder)))
                if (const QString path = line.section(QLatin1Char(' '), 0, -3); !path.contains(QLatin1String("/Temp")))
                    all << path;
        // All of it has a hundred thousand keys: those where programs leave something.
        for (const char *key : {"HKCU\\Software", "HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"}) {
            QByteArray out;
            runProgram(QStringLiteral("reg"), {QStringLiteral("query"), QLatin1String(key), QStringLiteral("/s")},
                       &out);
            for (const QByteArray &line : out.split('\n'))
                if (line.startsWith("HK") && !line.contains("\\Wine"))
                    all << QString::fromLocal8Bit(line.trimmed());
        }
        QByteArray top;
        runProgram(QStringLiteral("reg"), {QStringLiteral("query"), QStringLiteral("HKLM\\Software")}, &top);
        all << QString::fromLocal8Bit(top);
        return all;
    }
    static CliRun run(const QString &program, const QString &line, const QProcessEnvironment &environment)
    {
        return runCli(line.split(QLatin1Char(' ')), environment, {}, program);
    }

private Q_SLOTS:
    void nothingStaysOnTheComputer()
    {
        const QTemporaryDir folder;
        const QString program = stick(folder, true);
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            environment.insert(QLatin1String(variable), home.path());
        // What a first start of any program makes is there before.
        run(program, QStringLiteral("--version"), environment);
        const QStringList before = traces(home.path());
        for (const char *line :
             {"detect", "hazards", "plan", "verify", "timeline", "export", "replacements",
              "migrate --dry-run --no-input", "migrate --practice home-pc --yes", "collect --practice home-pc"}) {
            const CliRun one = run(program, QLatin1String(line), environment);
            QVERIFY2(one.exitCode >= 0 && one.exitCode != onThisSystem(82, 16), line + QByteArray(": ") + one.talk);
        }
        QCOMPARE(traces(home.path()), before);
        // It lies beside the program, by the computer's name.
        const QStringList cases =
            QDir(folder.filePath(QStringLiteral("cases"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(cases.size(), 1);
        const QString mine = folder.filePath(QStringLiteral("cases/") + cases[0]);
        QVERIFY2(QFile::exists(mine + QStringLiteral("/logs/changeover.log")), qPrintable(mine));
        QVERIFY(!QDir(mine).entryList({QStringLiteral("changeover-*.zip")}).isEmpty());
    }

    void withoutTheMarkerAsUsual()
    {
        const QTemporaryDir folder;
        const QString program = stick(folder, false);
        run(program, QStringLiteral("detect"), QProcessEnvironment::systemEnvironment());
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("cases"))));
    }

    // A stick that was filled up or made read-only in part: said, and gone on elsewhere.
    void aStickThatCannotBeWritten()
    {
        const QTemporaryDir folder;
        const QString program = stick(folder, true);
        write(folder.filePath(QStringLiteral("cases")), "a file where the folder should be");
        const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const CliRun looks = run(program, QStringLiteral("detect"), environment);
        QVERIFY(looks.exitCode != onThisSystem(82, 16)); // to look, nothing has to be written
        const CliRun keeps = run(program, QStringLiteral("export"), environment);
        QCOMPARE(keeps.exitCode, onThisSystem(82, 16));
        QVERIFY2(keeps.talk.contains("--case-dir"), keeps.talk.constData());
        const QTemporaryDir other;
        const CliRun elsewhere = run(program, QStringLiteral("export --case-dir ") + other.path(), environment);
        QVERIFY2(elsewhere.exitCode == 0, elsewhere.talk.constData());
        QVERIFY(!QDir(other.path()).entryList({QStringLiteral("changeover-*.zip")}).isEmpty());
    }
};

CHANGEOVER_TEST(CliPortable)
#include "tst_CliPortable.moc"
