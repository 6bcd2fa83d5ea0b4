// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lib/RunProgram.h"
#include "tests/lib/SourceFile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

/// The stand-in package (tests/standins/deb) on this system: built, installed, purged again. Touches no real one.
class KeslPackage
{
public:
    static constexpr const char *dataFolder = "/var/opt/kaspersky/kesl";

    /// Why it cannot be installed here; empty: nothing stands against it.
    [[nodiscard]] static QByteArray obstacle()
    {
        if (geteuid() != 0)
            return "installing a package needs root";
        if (QDir(QStringLiteral("/opt/kaspersky")).exists() && isInstalled())
            return "a real kesl is installed on this computer: it is not touched";
        return {};
    }
    /// Empty: it is installed now; else what went wrong.
    [[nodiscard]] QByteArray install()
    {
        QByteArray out;
        if (runProgram(sourceFile("tests/standins/deb/build.sh"), {m_folder.path()}, &out))
            return out;
        const QStringList debs = QDir(m_folder.path()).entryList({QStringLiteral("kesl_*.deb")});
        if (debs.size() != 1 ||
            runProgram(QStringLiteral("dpkg"), {QStringLiteral("-i"), m_folder.filePath(debs[0])}, &out))
            return out + "no package";
        m_installed = true;
        return {};
    }
    /// As dpkg itself says.
    [[nodiscard]] static QByteArray state()
    {
        QByteArray text;
        runProgram(
            QStringLiteral("dpkg-query"),
            {QStringLiteral("-W"), QStringLiteral("-f"), QStringLiteral("${db:Status-Status}"), QStringLiteral("kesl")},
            &text);
        return text;
    }
    [[nodiscard]] static bool isInstalled() { return state() == "installed"; }
    void purge()
    {
        if (!m_installed)
            return;
        m_installed = false;
        // Something else may hold the package database for a moment; left behind, the package would be found next time.
        for (int tries = 0; tries < 20; ++tries) {
            if (runProgram(QStringLiteral("dpkg"), {QStringLiteral("--purge"), QStringLiteral("kesl")}) == 0)
                break;
            QTest::qWait(500);
        }
        QDir(QLatin1String(dataFolder)).removeRecursively();
        QDir().rmdir(QStringLiteral("/var/opt/kaspersky"));
    }
    KeslPackage() = default;
    KeslPackage(const KeslPackage &) = delete;
    KeslPackage &operator=(const KeslPackage &) = delete;
    ~KeslPackage() { purge(); }

private:
    QTemporaryDir m_folder;
    bool m_installed = false;
};
