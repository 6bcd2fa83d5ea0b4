// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/Reading.h"
#include "core/machine/Registry.h"
#include "core/machine/offline/HiveImage.h"

#include <QHash>

#include <atomic>
#include <memory>
#include <mutex>
#include <unordered_map>

struct hive_h;

namespace changeover {

/// One registry file of a Windows that is not running, read through hivex: where it lies if it is clean and nobody else
/// may write it, else from a private copy. However damaged it is: what can be read is read, what cannot is said.
class HiveFile
{
public:
    /// `logs` gives the content of its LOG1 and LOG2 and is asked only where they are needed.
    [[nodiscard]] static Result<std::unique_ptr<HiveFile>> open(const std::shared_ptr<QIODevice> &source,
                                                                const std::function<std::vector<QByteArray>()> &logs);
    HiveFile(const HiveFile &) = delete;
    HiveFile &operator=(const HiveFile &) = delete;
    ~HiveFile();

    /// A key by the names that lead to it from the hive's root; none: the root itself. `shown` is its name in messages.
    [[nodiscard]] Reading<RegistryKey> key(const QStringList &names, const QString &shown) const;

    /// What is not as it should be, as far as is known by now: damage may show when a key is read.
    [[nodiscard]] std::vector<HiveImage::Problem> problems() const;

private:
    explicit HiveFile(HiveImage image)
        : m_image(std::move(image))
    {
    }
    [[nodiscard]] bool openImage();
    [[nodiscard]] Reading<RegistryKey> readKey(const QStringList &names, const QString &shown) const;
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
    [[nodiscard]] bool holds(size_t at, size_t bytes) const { return at + bytes <= size_t(m_image.size); }
    [[nodiscard]] bool holdsBigData(size_t value) const;
    [[nodiscard]] quint32 number(size_t at, int bytes) const;
    /// A name of `length` bytes; nothing if it does not lie within the hive.
    [[nodiscard]] std::optional<QString> name(size_t at, size_t length, bool oneByteEach) const;

    HiveImage m_image;
    hive_h *m_hive = nullptr;
    mutable std::atomic<bool> m_incomplete = false; ///< entries are damaged
    mutable std::atomic<bool> m_lost = false;       ///< the disk no longer gives them
    mutable std::mutex m_mutex;                     ///< guards the two below
    mutable std::unordered_map<size_t, std::shared_ptr<const Children>> m_children;
    mutable size_t m_remembered = 0;
};

} // namespace changeover
