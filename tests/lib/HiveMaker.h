// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Registry.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QTemporaryDir>

#include <map>
#include <memory>

struct hive_h;

/// Writes a real registry file through hivex, from an empty one of a single key.
class HiveMaker
{
public:
    explicit HiveMaker(QString path);
    ~HiveMaker();
    HiveMaker(const HiveMaker &) = delete;
    HiveMaker &operator=(const HiveMaker &) = delete;

    /// "A\B\C"; empty: the root. Keys on the way are made.
    void set(const QString &key, const std::vector<changeover::RegistryEntry> &values = {});
    void write();

    /// A hive with nothing in it but its root.
    static QByteArray empty();
    /// Writes the sum of the first sector anew, as Windows does.
    static void fixChecksum(QByteArray &sector);

private:
    size_t node(const QString &key);

    QString m_path;
    QTemporaryDir m_folder;
    QByteArray m_work;
    hive_h *m_hive = nullptr;
    std::map<QString, size_t> m_nodes;
};

/// Turns a description of tests/data/machines into a disk as it lies mounted somewhere: real hives, or a dpkg status
/// file, and the files.
void writeDisk(const QJsonObject &description, const QString &root,
               const QString &windowsFolder = QStringLiteral("Windows"));

/// A transaction log of Windows 8.1 or later: `pages` are entries of (offset in the hive's bins, bytes).
struct LogEntryBytes
{
    quint32 sequence = 0;
    quint32 binsSize = 0;
    std::vector<std::pair<quint32, QByteArray>> pages;
};
[[nodiscard]] QByteArray logBytes(const QByteArray &hive, const std::vector<LogEntryBytes> &entries);
/// What leads from one state of a hive to the other, as one entry.
[[nodiscard]] LogEntryBytes difference(const QByteArray &from, const QByteArray &to, quint32 sequence);
