// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/HiveMaker.h"

#include "core/machine/RegistryJson.h"
#include "core/machine/offline/HiveHeader.h"
#include "core/machine/offline/Marvin32.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QtEndian>

#include <hivex.h>

using namespace changeover;

namespace {

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void put(QByteArray &bytes, qsizetype at, quint32 number)
{
    qToLittleEndian(number, bytes.data() + at);
}

void put16(QByteArray &bytes, qsizetype at, quint16 number)
{
    qToLittleEndian(number, bytes.data() + at);
}

} // namespace

QByteArray HiveMaker::empty()
{
    QByteArray hive(8192, '\0');
    hive.replace(0, 4, "regf");
    put(hive, 4, 1);
    put(hive, 8, 1);
    put(hive, 20, 1);
    put(hive, 24, 5);
    put(hive, 32, 1);
    put(hive, 36, 0x20); // the root, behind the head of the first bin
    put(hive, 40, 4096);
    put(hive, 44, 1);
    fixChecksum(hive);

    constexpr qsizetype bin = 4096;
    hive.replace(bin, 4, "hbin");
    put(hive, bin + 8, 4096);
    constexpr qsizetype root = bin + 0x20;
    constexpr qsizetype rootSize = 0x60;
    put(hive, root, quint32(-rootSize));
    hive.replace(root + 4, 2, "nk");
    put16(hive, root + 6, 0x2C);
    put(hive, root + 20, 0xFFFFFFFF);
    for (const qsizetype none : {32, 36, 44, 52})
        put(hive, root + none, 0xFFFFFFFF);
    constexpr qsizetype security = root + rootSize;
    put(hive, root + 48, quint32(security - bin));
    put16(hive, root + 76, 4);
    hive.replace(root + 80, 4, "ROOT");
    constexpr qsizetype securitySize = 0x30;
    put(hive, security, quint32(-securitySize));
    hive.replace(security + 4, 2, "sk");
    put(hive, security + 8, quint32(security - bin));
    put(hive, security + 12, quint32(security - bin));
    put(hive, security + 16, 1);
    put(hive, security + 20, 20);
    put(hive, security + 24, 0x80040001); // a self-relative descriptor with nothing in it
    put(hive, security + securitySize, quint32(bin + 4096 - security - securitySize));
    return hive;
}

void HiveMaker::fixChecksum(QByteArray &sector)
{
    quint32 sum = HiveHeader::plainChecksum(sector);
    sum = sum == 0 ? 1 : sum == 0xFFFFFFFF ? 0xFFFFFFFE : sum;
    put(sector, HiveHeader::checksumAt, sum);
}

HiveMaker::HiveMaker(QString path)
    : m_path(std::move(path))
{
    // hivex opens what C's open() can name, and on Windows that need not be every path.
    m_work = QFile::encodeName(QDir::toNativeSeparators(m_folder.filePath(QStringLiteral("hive"))));
    writeBytes(m_folder.filePath(QStringLiteral("hive")), empty());
    m_hive = hivex_open(m_work.constData(), HIVEX_OPEN_WRITE);
    if (!m_hive)
        qFatal("hivex does not open the empty hive: %s", qPrintable(qt_error_string(errno)));
    m_nodes.emplace(QString(), hivex_root(m_hive));
}

HiveMaker::~HiveMaker()
{
    hivex_close(m_hive);
}

size_t HiveMaker::node(const QString &key)
{
    const QString folded = key.toLower();
    if (const auto known = m_nodes.find(folded); known != m_nodes.end())
        return known->second;
    const qsizetype cut = key.lastIndexOf(QLatin1Char('\\'));
    const size_t parent = node(cut < 0 ? QString() : key.left(cut));
    const size_t made = hivex_node_add_child(m_hive, parent, key.mid(cut + 1).toUtf8().constData());
    if (made == 0)
        qFatal("cannot add %s: %s", qPrintable(key), qPrintable(qt_error_string(errno)));
    m_nodes.emplace(folded, made);
    return made;
}

void HiveMaker::set(const QString &key, const std::vector<RegistryEntry> &values)
{
    const size_t at = node(key);
    if (values.empty())
        return;
    std::vector<QByteArray> names;
    names.reserve(values.size());
    std::vector<hive_set_value> raw;
    for (const RegistryEntry &entry : values) {
        names.push_back(entry.name.toUtf8());
        raw.push_back({names.back().data(), hive_type(entry.type), size_t(entry.data.size()),
                       const_cast<char *>(entry.data.constData())});
    }
    if (hivex_node_set_values(m_hive, at, raw.size(), raw.data(), 0) != 0)
        qFatal("cannot write the values of %s: %s", qPrintable(key), qPrintable(qt_error_string(errno)));
}

void HiveMaker::write()
{
    QFile made(m_folder.filePath(QStringLiteral("hive")));
    if (hivex_commit(m_hive, m_work.constData(), 0) != 0 || !made.open(QIODevice::ReadOnly))
        qFatal("cannot write %s", qPrintable(m_path));
    writeBytes(m_path, made.readAll());
}

void writeDisk(const QJsonObject &description, const QString &root, const QString &windowsFolder)
{
    for (const QJsonValue &value : description.value(QLatin1String("files")).toArray()) {
        QString path = value.toString();
        if (path.startsWith(QLatin1String("C:\\")))
            path = path.mid(2).replace(QLatin1Char('\\'), QLatin1Char('/'));
        writeBytes(root + path, "x");
    }
    const QString platform = description.value(QLatin1String("platform")).toString();
    if (platform == QLatin1String("macos")) {
        writeBytes(root + QStringLiteral("/System/Library/CoreServices/SystemVersion.plist"),
                   "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict>\n"
                   "<key>ProductName</key><string>macOS</string>\n"
                   "<key>ProductUserVisibleVersion</key><string>14.5</string>\n</dict></plist>\n");
        return;
    }
    if (platform == QLatin1String("linux")) {
        writeBytes(root + QStringLiteral("/etc/os-release"), "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\n");
        writeBytes(root + QStringLiteral("/etc/hostname"), "test-pc\n");
        QByteArray status;
        for (const QJsonValue &value : description.value(QLatin1String("packages")).toArray()) {
            const QJsonObject package = value.toObject();
            if (package.value(QLatin1String("manager")).toString() == QLatin1String("dpkg"))
                status += "Package: " + package.value(QLatin1String("name")).toString().toUtf8() +
                          "\nStatus: install ok installed\nVersion: " +
                          package.value(QLatin1String("version")).toString().toUtf8() + "\n\n";
        }
        writeBytes(root + QStringLiteral("/var/lib/dpkg/status"), status);
        return;
    }
    const QString config = root + QLatin1Char('/') + windowsFolder + QStringLiteral("/System32/config/");
    HiveMaker software(config + QStringLiteral("SOFTWARE"));
    HiveMaker system(config + QStringLiteral("SYSTEM"));
    std::map<QString, std::unique_ptr<HiveMaker>> people;
    const auto ofPerson = [&](const QString &sid) -> HiveMaker & {
        std::unique_ptr<HiveMaker> &hive = people[sid];
        if (!hive) {
            const QString name = QStringLiteral("person%1").arg(people.size());
            hive = std::make_unique<HiveMaker>(root + QStringLiteral("/Users/") + name + QStringLiteral("/NTUSER.DAT"));
            software.set(QStringLiteral("Microsoft\\Windows NT\\CurrentVersion\\ProfileList\\") + sid,
                         {RegistryEntry::ofText(QStringLiteral("ProfileImagePath"),
                                                QStringLiteral("C:\\Users\\") + name, registryType::expandText)});
        }
        return *hive;
    };
    const QJsonObject keys = description.value(QLatin1String("registry")).toObject();
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        std::vector<RegistryEntry> values;
        const QJsonObject written = key.value().toObject();
        for (auto value = written.begin(); value != written.end(); ++value)
            values.push_back(registryEntryFromJson(value.key(), value.value()));
        QString path = key.key();
        if (path.startsWith(QLatin1String("HKLM\\SOFTWARE\\"), Qt::CaseInsensitive)) {
            software.set(path.mid(14), values);
        } else if (path.startsWith(QLatin1String("HKLM\\SYSTEM\\"), Qt::CaseInsensitive)) {
            path.replace(QLatin1String("CurrentControlSet"), QLatin1String("ControlSet002"), Qt::CaseInsensitive);
            system.set(path.mid(12), values);
        } else if (path.startsWith(QLatin1String("HKU\\"))) {
            ofPerson(path.section(QLatin1Char('\\'), 1, 1)).set(path.section(QLatin1Char('\\'), 2), values);
        }
    }
    system.set(QStringLiteral("Select"), {RegistryEntry::ofNumber(QStringLiteral("Current"), 2)});
    system.set(
        QStringLiteral("ControlSet002\\Control\\ComputerName\\ComputerName"),
        {RegistryEntry::ofText(QStringLiteral("ComputerName"),
                               description.value(QLatin1String("computer")).toString(QStringLiteral("TEST-PC")))});
    software.set(
        QStringLiteral("Microsoft\\Windows NT\\CurrentVersion"),
        {RegistryEntry::ofText(QStringLiteral("ProductName"),
                               description.value(QLatin1String("system")).toString(QStringLiteral("Windows 10"))),
         RegistryEntry::ofText(QStringLiteral("SystemRoot"), QStringLiteral("C:\\") + windowsFolder)});
    software.write();
    system.write();
    for (const auto &[sid, hive] : people)
        hive->write();
}

QByteArray logBytes(const QByteArray &hive, const std::vector<LogEntryBytes> &entries)
{
    QByteArray log = hive.left(HiveHeader::size);
    put(log, HiveHeader::typeAt, HiveHeader::typeOfNewLog);
    if (!entries.empty()) {
        put(log, 4, entries.front().sequence);
        put(log, 8, entries.front().sequence);
    }
    HiveMaker::fixChecksum(log);
    for (const LogEntryBytes &one : entries) {
        QByteArray entry(40, '\0');
        QByteArray data;
        for (const auto &[offset, bytes] : one.pages) {
            QByteArray reference(8, '\0');
            put(reference, 0, offset);
            put(reference, 4, quint32(bytes.size()));
            entry += reference;
            data += bytes;
        }
        entry += data;
        entry.append((512 - entry.size() % 512) % 512, '\0');
        entry.replace(0, 4, "HvLE");
        put(entry, 4, quint32(entry.size()));
        put(entry, 12, one.sequence);
        put(entry, 16, one.binsSize);
        put(entry, 20, quint32(one.pages.size()));
        qToLittleEndian(registryMarvin32(QByteArrayView(entry).sliced(40)), entry.data() + 24);
        qToLittleEndian(registryMarvin32(QByteArrayView(entry).first(32)), entry.data() + 32);
        log += entry;
    }
    return log;
}

LogEntryBytes difference(const QByteArray &from, const QByteArray &to, quint32 sequence)
{
    LogEntryBytes entry{sequence, quint32(to.size() - HiveHeader::binsAt), {}};
    for (qsizetype at = HiveHeader::binsAt; at < to.size(); at += HiveHeader::pageSize)
        if (const QByteArray page = to.mid(at, HiveHeader::pageSize); page != from.mid(at, HiveHeader::pageSize))
            entry.pages.emplace_back(quint32(at - HiveHeader::binsAt), page);
    return entry;
}
