// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/SourceFile.h"
#include "tests/lib/TestRegistry.h"

#include <QDirIterator>
#include <QProcess>

/// The architecture as a test: see README.md, "How the code is laid out".
class tst_Structure : public QObject
{
    Q_OBJECT

    const QString m_source = sourceFile("");

    // Floors from the ground up. Folders of one floor do not know each other.
    const QList<QStringList> m_floors{
        {QStringLiteral("core/base")},
        {QStringLiteral("core/machine")},
        {QStringLiteral("core/catalogue")},
        {QStringLiteral("core/run")},
        {QStringLiteral("core/detect"), QStringLiteral("core/protection")},
        {QStringLiteral("core/hazards")},
        {QStringLiteral("core/actions")},
        {QStringLiteral("core/bundle")},
        {QStringLiteral("core/settings"), QStringLiteral("core/quarantine"), QStringLiteral("core/passwords")},
        {QStringLiteral("core/removal"), QStringLiteral("core/verify"), QStringLiteral("core/guide")},
        {QStringLiteral("core/report")},
        {QStringLiteral("core/elevation"), QStringLiteral("core/fleet")},
        {QStringLiteral("core/migration")},
        {QStringLiteral("app/cli"), QStringLiteral("app/wizard")}};

    int floorOf(const QString &folder) const
    {
        for (int i = 0; i < m_floors.size(); ++i)
            if (m_floors[i].contains(folder))
                return i;
        return -1;
    }

    QStringList sources(const QStringList &folders) const
    {
        QStringList all;
        for (const QString &folder : folders) {
            QDirIterator files(m_source + QLatin1Char('/') + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext())
                all << files.next().mid(m_source.size() + 1);
        }
        return all;
    }

    QByteArray read(const QString &file) const
    {
        QFile f(m_source + QLatin1Char('/') + file);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }

    static QString folderOf(const QString &path) { return path.section(QLatin1Char('/'), 0, 1); }

private Q_SLOTS:
    void includesGoDownward()
    {
        static const QRegularExpression include(QStringLiteral("#include \"((?:core|app)/[^\"]+)\""));
        const QStringList files = sources({QStringLiteral("core"), QStringLiteral("app")});
        QVERIFY(files.size() > 50);
        QStringList wrong;
        for (const QString &file : files) {
            const QString own = folderOf(file);
            QVERIFY2(floorOf(own) >= 0, qPrintable(file + QStringLiteral(": this folder has no floor")));
            for (auto it = include.globalMatch(QString::fromUtf8(read(file))); it.hasNext();) {
                const QString used = folderOf(it.next().captured(1));
                if (used != own && floorOf(used) >= floorOf(own))
                    wrong << file + QStringLiteral(" includes ") + used;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void coreKnowsNoWidgets()
    {
        static const QRegularExpression widgets(QStringLiteral(
            "#include [<\"](QtWidgets|QtGui|Q(Widget|Application|Wizard|MessageBox|Label|Dialog|Pixmap|Icon)[>\"./])"));
        for (const QString &file : sources({QStringLiteral("core"), QStringLiteral("app/cli")}))
            QVERIFY2(!widgets.match(QString::fromUtf8(read(file))).hasMatch(), qPrintable(file));
        for (QDirIterator lists(m_source + QStringLiteral("/core"),
                                {QStringLiteral("CMakeLists.txt"), QStringLiteral("*.cmake")}, QDir::Files,
                                QDirIterator::Subdirectories);
             lists.hasNext();) {
            const QString list = lists.next().mid(m_source.size() + 1);
            QVERIFY2(!read(list).contains("Qt6::Widgets") && !read(list).contains("Qt6::Gui"), qPrintable(list));
        }
        // And as linked: the command line, which links all of core, needs neither library.
        QProcess readelf;
        readelf.start(QStringLiteral("readelf"), {QStringLiteral("-d"), QCoreApplication::applicationDirPath() +
                                                                            QStringLiteral("/changeover-cli")});
        QVERIFY(readelf.waitForFinished());
        const QByteArray needed = readelf.readAllStandardOutput();
        QVERIFY(needed.contains("libQt6Core"));
        QVERIFY(!needed.contains("libQt6Widgets") && !needed.contains("libQt6Gui"));
    }

    void platformCodeStaysInItsFolders()
    {
        static const QRegularExpression condition(
            QStringLiteral("^\\s*#\\s*(if|ifdef|ifndef|elif).*(Q_OS_|_WIN32|__linux__|WIN32)"),
            QRegularExpression::MultilineOption);
        for (const QString &file : sources({QStringLiteral("core"), QStringLiteral("app")})) {
            const QString text = QString::fromUtf8(read(file));
            QVERIFY2(!condition.match(text).hasMatch(), qPrintable(file));
            if (!file.contains(QLatin1String("/windows/")))
                QVERIFY2(!text.contains(QLatin1String("#include <windows.h>")), qPrintable(file));
        }
    }

    void everyFileNamesItsLicenceAndStaysSmall()
    {
        for (const QString &file : sources({QStringLiteral("core"), QStringLiteral("app"), QStringLiteral("tests")})) {
            const QByteArray text = read(file);
            QVERIFY2(text.startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n"), qPrintable(file));
            QVERIFY2(text.count('\n') <= 500, qPrintable(file));
            if (file.endsWith(QLatin1String(".h")))
                QVERIFY2(text.contains("#pragma once"), qPrintable(file));
        }
    }

    void noNetworkCode()
    {
        static const QRegularExpression network(QStringLiteral("QNetwork|QTcp|QUdp|QSsl|WinHttp|wininet|curl"),
                                                QRegularExpression::CaseInsensitiveOption);
        for (const QString &file : sources({QStringLiteral("core"), QStringLiteral("app")}))
            QVERIFY2(!network.match(QString::fromUtf8(read(file))).hasMatch(), qPrintable(file));
    }

    void topLevelIsAsAgreed()
    {
        QProcess git;
        git.setWorkingDirectory(m_source);
        git.start(QStringLiteral("git"), {QStringLiteral("ls-files")});
        QVERIFY(git.waitForFinished());
        if (git.exitCode() != 0)
            QSKIP("not a git checkout: the list of tracked files is not to be had");
        QStringList top;
        for (const QString &file :
             QString::fromUtf8(git.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            if (const QString first = file.section(QLatin1Char('/'), 0, 0);
                !first.startsWith(QLatin1Char('.')) && !top.contains(first))
                top << first;
        top.sort();
        const QStringList allowed{QStringLiteral("CMakeLists.txt"),
                                  QStringLiteral("CMakePresets.json"),
                                  QStringLiteral("LICENSE"),
                                  QStringLiteral("README.md"),
                                  QStringLiteral("app"),
                                  QStringLiteral("core"),
                                  QStringLiteral("installer"),
                                  QStringLiteral("resources"),
                                  QStringLiteral("tests"),
                                  QStringLiteral("translations")};
        for (const QString &name : std::as_const(top))
            QVERIFY2(allowed.contains(name), qPrintable(name));
    }
};

CHANGEOVER_TEST(Structure)
#include "tst_Structure.moc"
