// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Reading.h"
#include "core/machine/Registry.h"
#include "core/machine/offline/HiveCopy.h"

#include <QHash>

#include <atomic>
#include <memory>
#include <mutex>
#include <unordered_map>

struct hive_h;

namespace changeover {

/// One registry file of a Windows that is not running, read through hivex from a private copy. However damaged it is:
/// what can be read is read, what cannot is said.
class HiveFile
{
public:
    /// `logs` gives the content of its LOG1 and LOG2 and is asked only where they are needed.
    [[nodiscard]] static Result<std::unique_ptr<HiveFile>> open(QIODevice &source,
                                                                const std::function<std::vector<QByteArray>()> &logs);
    HiveFile(const HiveFile &) = delete;
    HiveFile &operator=(const HiveFile &) = delete;
    ~HiveFile();

    /// A key by the names that lead to it from the hive's root; none: the root itself. `shown` is its name in messages.
    [[nodiscard]] Reading<RegistryKey> key(const QStringList &names, const QString &shown) const;

    /// What is not as it should be, as far as is known by now: damage may show when a key is read.
    [[nodiscard]] std::vector<HiveCopy::Problem> problems() const;

private:
    explicit HiveFile(HiveCopy copy)
        : m_copy(std::move(copy))
    {
    }
    /// The keys directly below one, as the hive lists them.
    struct Children
    {
        bool readable = true;
        bool complete = true;
        QStringList names;
        QHash<QString, size_t> byName; ///< by folded name
    };
    [[nodiscard]] std::shared_ptr<const Children> childrenOf(size_t node) const;
    [[nodiscard]] bool readValues(size_t node, RegistryKey &key) const;
    [[nodiscard]] quint32 number(size_t at, int bytes) const;
    /// A name of `length` bytes; nothing if it does not lie within the copy.
    [[nodiscard]] std::optional<QString> name(size_t at, size_t length, bool oneByteEach) const;

    HiveCopy m_copy;
    hive_h *m_hive = nullptr;
    mutable std::atomic<bool> m_incomplete = false;
    mutable std::mutex m_mutex; ///< guards the two below
    mutable std::unordered_map<size_t, std::shared_ptr<const Children>> m_children;
    mutable size_t m_remembered = 0;
};

} // namespace changeover
