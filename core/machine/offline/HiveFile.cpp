// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/offline/HiveFile.h"

#include "core/machine/offline/HiveHeader.h"
#include "core/machine/offline/MappedFile.h"

#include <QCoreApplication>
#include <QtEndian>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <hivex.h>

namespace changeover {

namespace {

constexpr size_t maxValueBytes = 4 * 1024 * 1024;
// A damaged key can name the same large value a hundred thousand times.
constexpr size_t maxKeyBytes = 64 * 1024 * 1024;
constexpr size_t maxKeyNameBytes = 2 * 255; // Windows' own limits
constexpr size_t maxValueNameBytes = 2 * 16383;
constexpr qsizetype maxDepth = 512;
constexpr size_t maxRemembered = 300000;

// Of the records as they lie in the file, the cell's own length included (see HiveHeader.h for where it is published).
// Names are read here and not by hivex: it gives up a whole list for one name that is not valid UTF-16.
constexpr size_t keyFlagsAt = 6;
constexpr size_t keyNameLengthAt = 76;
constexpr size_t keyNameAt = 80;
constexpr quint32 keyNameIsLatin1 = 0x20;
constexpr size_t valueNameLengthAt = 6;
constexpr size_t valueTypeAt = 16;
constexpr size_t valueFlagsAt = 20;
constexpr size_t valueNameAt = 24;
constexpr quint32 valueNameIsLatin1 = 0x01;
constexpr size_t valueDataAt = 12;
constexpr size_t bigDataCountAt = 6;
constexpr size_t bigDataListAt = 8;
constexpr size_t bigDataSize = 12;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(machine)
};

template <typename T>
using Owned = std::unique_ptr<T, decltype(&std::free)>;

template <typename T>
Owned<T> own(T *pointer)
{
    return Owned<T>(pointer, &std::free);
}

Error damagedKey(const QString &shown)
{
    return {ErrorKind::Damaged, Text::tr("%1 is damaged and could not be read.").arg(shown), {}};
}

} // namespace

bool HiveFile::openImage()
{
    // "Unsafe" is hivex's word for reading on where an entry is damaged. Never for writing: it asserts.
    m_hive = hivex_open(m_image.path.constData(), HIVEX_OPEN_UNSAFE);
    return m_hive != nullptr;
}

Result<std::unique_ptr<HiveFile>> HiveFile::open(const std::shared_ptr<QIODevice> &source,
                                                 const std::function<std::vector<QByteArray>()> &logs)
{
    if (const auto file = std::dynamic_pointer_cast<QFile>(source)) {
        if (std::optional<HiveImage> image = hiveInPlace(file)) {
            std::unique_ptr<HiveFile> hive(new HiveFile(std::move(*image)));
            const LostPages lost;
            if (hive->openImage() && !lost.any())
                return hive;
            // A copy can be repaired, and says how far the disk could be read.
        }
    }
    Result<HiveImage> copy = copyHive(*source, logs);
    if (!copy)
        return copy.error();
    std::unique_ptr<HiveFile> hive(new HiveFile(std::move(copy).value()));
    bool isOpen = hive->openImage();
    if (!isOpen && hive->m_image.repair()) {
        hive->m_incomplete = true;
        isOpen = hive->openImage();
    }
    if (!isOpen)
        return Error{ErrorKind::Damaged, Text::tr("This part of the registry is too damaged to be read."),
                     QString::fromLocal8Bit(std::strerror(errno))};
    return hive;
}

HiveFile::~HiveFile()
{
    if (m_hive)
        hivex_close(m_hive);
}

std::vector<HiveImage::Problem> HiveFile::problems() const
{
    std::vector<HiveImage::Problem> all = m_image.problems;
    if (m_lost)
        all.push_back(
            {{ErrorKind::Damaged, Text::tr("The disk could not be read to the end of this file."), {}}, false});
    if (m_incomplete)
        all.push_back(
            {Error{ErrorKind::Damaged, Text::tr("Some entries of this part of the registry are damaged."), {}}, false});
    return all;
}

quint32 HiveFile::number(size_t at, int bytes) const
{
    if (!holds(at, size_t(bytes)))
        return 0;
    return bytes == 2 ? qFromLittleEndian<quint16>(m_image.bytes + at) : qFromLittleEndian<quint32>(m_image.bytes + at);
}

// hivex looks at every other count before it follows it, but not at that of a value in many parts.
bool HiveFile::holdsBigData(size_t value) const
{
    const size_t data = HiveHeader::binsAt + number(value + valueDataAt, 4);
    if (!holds(data, bigDataSize) || std::memcmp(m_image.bytes + data + 4, "db", 2) != 0)
        return true; // none, or hivex sees that it lies nowhere
    return holds(HiveHeader::binsAt + number(data + bigDataListAt, 4), 4 + 4 * number(data + bigDataCountAt, 2));
}

std::optional<QString> HiveFile::name(size_t at, size_t length, bool oneByteEach) const
{
    if (!holds(at, length))
        return std::nullopt;
    const char *bytes = reinterpret_cast<const char *>(m_image.bytes) + at;
    if (oneByteEach)
        return QString::fromLatin1(bytes, qsizetype(length));
    QString text(qsizetype(length / 2), Qt::Uninitialized);
    std::memcpy(text.data(), bytes, size_t(text.size()) * 2);
    return text;
}

std::shared_ptr<const HiveFile::Children> HiveFile::childrenOf(size_t node) const
{
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_children.find(node); known != m_children.end())
        return known->second;
    auto children = std::make_shared<Children>();
    // hivex reads a key's whole record, also of one in the last bytes.
    const auto nodes = own(holds(node, keyNameAt) ? hivex_node_children(m_hive, node) : nullptr);
    children->readable = nodes != nullptr;
    size_t count = 0;
    for (; nodes && nodes.get()[count] != 0; ++count) {
        const size_t child = nodes.get()[count];
        const size_t length = number(child + keyNameLengthAt, 2);
        const std::optional<QString> read =
            length > maxKeyNameBytes ? std::nullopt
                                     : name(child + keyNameAt, length, number(child + keyFlagsAt, 2) & keyNameIsLatin1);
        if (!read) {
            children->complete = false;
            continue;
        }
        if (const QString folded = read->toCaseFolded(); !children->byName.contains(folded)) {
            children->byName.insert(folded, child);
            children->names << *read;
        }
    }
    // hivex leaves out what cannot be a key; the number that there should be tells.
    if (children->readable && count != hivex_node_nr_children(m_hive, node))
        children->complete = false;
    if (!children->readable || !children->complete)
        m_incomplete = true;
    if (m_remembered > maxRemembered) {
        m_children.clear();
        m_remembered = 0;
    }
    m_remembered += count + 1;
    m_children.emplace(node, children);
    return children;
}

bool HiveFile::readValues(size_t node, RegistryKey &key) const
{
    const auto values = own(holds(node, keyNameAt) ? hivex_node_values(m_hive, node) : nullptr);
    if (!values)
        return false;
    size_t total = 0;
    for (size_t i = 0; values.get()[i] != 0; ++i) {
        const size_t value = values.get()[i];
        const size_t length = number(value + valueNameLengthAt, 2);
        const bool isValue =
            holds(value, valueNameAt) && std::memcmp(m_image.bytes + value + 4, "vk", 2) == 0 && holdsBigData(value);
        const std::optional<QString> valueName =
            !isValue || length > maxValueNameBytes
                ? std::nullopt
                : name(value + valueNameAt, length, number(value + valueFlagsAt, 2) & valueNameIsLatin1);
        size_t size = 0;
        if (!valueName || hivex_value_type(m_hive, value, nullptr, &size) != 0) {
            m_incomplete = true;
            continue;
        }
        total += length;
        if (size > maxValueBytes || total + size > maxKeyBytes) {
            if (total < maxKeyBytes)
                key.tooLarge << *valueName;
            continue;
        }
        const auto data = own(hivex_value_value(m_hive, value, nullptr, &size));
        if (!data) {
            m_incomplete = true;
            continue;
        }
        total += size;
        key.values.push_back({*valueName, number(value + valueTypeAt, 4), QByteArray(data.get(), qsizetype(size))});
    }
    return true;
}

Reading<RegistryKey> HiveFile::key(const QStringList &names, const QString &shown) const
{
    const LostPages lost;
    const Reading<RegistryKey> key = readKey(names, shown);
    if (!lost.any())
        return key;
    m_lost = true;
    return key.hasValue() ? key : Reading<RegistryKey>::unreadable(damagedKey(shown));
}

Reading<RegistryKey> HiveFile::readKey(const QStringList &names, const QString &shown) const
{
    size_t node = hivex_root(m_hive);
    if (node == 0)
        return Reading<RegistryKey>::unreadable(damagedKey(shown));
    if (names.size() > maxDepth)
        return Reading<RegistryKey>::absent();
    for (const QString &one : names) {
        const std::shared_ptr<const Children> children = childrenOf(node);
        const auto found = children->byName.constFind(one.toCaseFolded());
        if (found == children->byName.constEnd()) {
            // It may be the one that cannot be read.
            return children->readable && children->complete ? Reading<RegistryKey>::absent()
                                                            : Reading<RegistryKey>::unreadable(damagedKey(shown));
        }
        node = *found;
    }
    const std::shared_ptr<const Children> children = childrenOf(node);
    RegistryKey key;
    key.subkeys = children->names;
    if (!children->readable || !readValues(node, key))
        return Reading<RegistryKey>::unreadable(damagedKey(shown));
    return key;
}

} // namespace changeover
