// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lib/RunCli.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

/// `changeover-cli migrate` of the practice computer home-pc in a folder of its own, for tests that disturb it.
class PracticeMigration
{
public:
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QStringList arguments(const QStringList &more = {}) const
    {
        return QStringList{QStringLiteral("migrate"), QStringLiteral("--practice"), QStringLiteral("home-pc"),
                           QStringLiteral("--yes"),   QStringLiteral("--to"),       folder()} +
               more;
    }
    [[nodiscard]] CliRun begin() const { return runCli(arguments()); }
    [[nodiscard]] CliRun resume() const { return runCli(arguments({QStringLiteral("--resume")})); }
    /// Resumes; begins anew where nothing was written yet, which is said by exit code 13.
    [[nodiscard]] CliRun goOn() const
    {
        CliRun run = resume();
        return run.exitCode == 13 ? begin() : run;
    }
    /// A verb that answers in JSON, about the same computer.
    [[nodiscard]] CliRun ask(const char *verb) const
    {
        return runCli({QLatin1String(verb), QStringLiteral("--practice"), QStringLiteral("home-pc"),
                       QStringLiteral("--yes"), QStringLiteral("--json"), QStringLiteral("--to"), folder()});
    }
    /// What is left on the practice computer, and the state of the case: the same after every disturbance.
    [[nodiscard]] QString state() const
    {
        QStringList places;
        for (const QJsonValue leftover : ask("verify").json().value(QLatin1String("leftovers")).toArray())
            places << leftover.toObject().value(QLatin1String("place")).toString();
        QFile content(file(QStringLiteral("case.json")));
        if (!content.open(QIODevice::ReadOnly))
            return QStringLiteral("no case");
        const QJsonObject theCase = QJsonDocument::fromJson(content.readAll()).object();
        const QString bundle = theCase.value(QLatin1String("bundle")).toString();
        const int good = runCli({QStringLiteral("bundle"), QStringLiteral("verify"), bundle}).exitCode;
        return QStringLiteral("%1, bundle %2, %3")
            .arg(theCase.value(QLatin1String("stage")).toString())
            .arg(good)
            .arg(places.join(QLatin1Char(' ')));
    }
    /// state() of a migration that nobody disturbed.
    [[nodiscard]] static QString stateAtTheEnd()
    {
        return QStringLiteral("checked, bundle 0, C:\\ProgramData\\Kaspersky Lab\\AVP21.21 "
                              "HKLM\\SOFTWARE\\WOW6432Node\\KasperskyLab\\AVP21.21 "
                              "HKLM\\SYSTEM\\CurrentControlSet\\Services\\klids.K4W-21-21");
    }
    /// What is half or broken in the folder; empty: all is whole.
    [[nodiscard]] QStringList broken() const
    {
        QStringList wrong = QDir(folder()).entryList({QStringLiteral(".*.part-*")}, QDir::Files | QDir::Hidden);
        for (const QFileInfo &bundle : bundles())
            if (runCli({QStringLiteral("bundle"), QStringLiteral("verify"), bundle.filePath()}).exitCode != 0)
                wrong << bundle.fileName();
        return wrong;
    }
    [[nodiscard]] QFileInfoList bundles() const
    {
        return QDir(folder()).entryInfoList({QStringLiteral("changeover-*.zip")});
    }
    /// As if nothing had been done: the case and what was kept go, and the practice computer with them.
    void forget() const
    {
        for (const QFileInfo &rest : QDir(folder()).entryInfoList(QDir::Files | QDir::Hidden))
            QFile::remove(rest.filePath());
        QDir(file(QStringLiteral("practice-home-pc"))).removeRecursively();
    }

private:
    QTemporaryDir m_folder;
};
