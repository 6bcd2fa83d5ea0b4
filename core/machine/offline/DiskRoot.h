// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Machine.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace changeover {

/// The file system of another computer, mounted below a folder of this one. Every path is walked name by name and never
/// leaves the folder: links are resolved as that computer would, within the folder, and one that leads elsewhere is
/// "unreadable".
class DiskRoot
{
public:
    enum class Names
    {
        Windows, ///< without regard to case; links may lead to "C:\…"
        Linux    ///< as they are; links may lead to "/…"
    };
    /// `folder` must exist.
    DiskRoot(const QString &folder, Names names);

    [[nodiscard]] QString folder() const { return localOf({}); }
    /// The letter this disk had on its own computer; links and Windows paths with another one lie on another disk.
    void setDrive(QChar letter) { m_drive = letter.toUpper(); }
    [[nodiscard]] QChar drive() const { return m_drive; }

    /// A path as that computer names it: "C:\a\b" or "/a/b".
    [[nodiscard]] Reading<PathInfo> path(const QString &path) const;
    [[nodiscard]] Reading<QStringList> children(const QString &path) const;
    /// Files only: a pipe or a device is "unreadable".
    [[nodiscard]] Reading<std::shared_ptr<QIODevice>> open(const QString &path) const;
    /// For the machine that this disk belongs to.
    [[nodiscard]] std::unique_ptr<FolderReader> folderReader(const QString &path, const Machine &machine) const;

private:
    /// Where it lies on this computer.
    [[nodiscard]] Reading<QString> resolve(const QString &path) const;
    [[nodiscard]] Reading<QString> partsToLocal(const QString &path, QStringList parts) const;
    [[nodiscard]] QString localOf(const QStringList &parts) const;
    [[nodiscard]] std::optional<QStringList> split(QString path) const;
    /// The parts, from the root on, that stand for a link in the folder that `at` leads to; nothing: it leads out.
    [[nodiscard]] std::optional<QStringList> target(const QString &local, const QStringList &at) const;
    [[nodiscard]] Reading<QString> entryOf(const QString &folder, const QString &name) const;

    QString m_folder; ///< without a slash at its end; empty for "/"
    Names m_names;
    QChar m_drive = QLatin1Char('C');
    std::unique_ptr<Machine> m_host; ///< this computer: it sorts the system's errors
};

} // namespace changeover
