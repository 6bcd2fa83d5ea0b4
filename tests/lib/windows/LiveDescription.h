// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Registry.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Turns the Windows this runs on into the computer of a description (tests/data/machines): its keys in the real
/// registry, its files on the real disk. What writeDisk() is for a disk. Everything is as it was when this object is
/// gone; nothing that was there before is lost.
class LiveDescription
{
public:
    /// `personSid`: who stands for every person of the description. Windows knows only people who have an account.
    LiveDescription(const QJsonObject &description, const QString &personSid);
    ~LiveDescription();
    LiveDescription(const LiveDescription &) = delete;
    LiveDescription &operator=(const LiveDescription &) = delete;

    /// What could not be written, or once it is undone, not taken away again. Empty: all is well.
    [[nodiscard]] QStringList problems() const { return m_problems; }
    /// Earlier than the destructor, to ask for problems.
    void undo();

private:
    /// A key of the registry as Windows itself stores it, behind "HKLM\" or "HKU\".
    struct Place
    {
        bool isPerson = false;
        QString path;
    };
    struct Before
    {
        Place key;
        QString name;
        std::optional<changeover::RegistryEntry> value;
    };

    void writeKey(const Place &key, const std::vector<changeover::RegistryEntry> &values);
    void writeFile(const QString &path);

    std::vector<Place> m_madeKeys;
    std::vector<Before> m_changedValues;
    QStringList m_madePaths;
    QStringList m_problems;
};
