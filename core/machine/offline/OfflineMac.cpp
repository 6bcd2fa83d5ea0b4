// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/offline/OfflineMac.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace changeover {

namespace {
constexpr char versionFile[] = "/System/Library/CoreServices/SystemVersion.plist";
constexpr char supportFolder[] = "/Library/Application Support"; // of the volume with what is installed

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(machine)
};

/// The text behind that key, wherever it stands in a property list written as XML.
QString textOf(const QByteArray &list, const char *key)
{
    QXmlStreamReader xml(list);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("key"))
            continue;
        if (xml.readElementText(QXmlStreamReader::SkipChildElements) == QLatin1String(key) &&
            xml.readNextStartElement() && xml.name() == QLatin1String("string"))
            return xml.readElementText(QXmlStreamReader::SkipChildElements).simplified();
    }
    return {};
}
} // namespace

bool OfflineMac::isMac(const DiskRoot &root)
{
    return !root.path(QLatin1String(versionFile)).isAbsent() || (!root.path(QLatin1String(supportFolder)).isAbsent() &&
                                                                 !root.path(QStringLiteral("/private/var")).isAbsent());
}

OfflineMac::OfflineMac(std::unique_ptr<DiskRoot> root)
    : OfflineUnix(std::move(root), Platform::MacOs)
{
    const QByteArray version = smallFile(*m_root, versionFile);
    const QString name = textOf(version, "ProductName");
    m_facts.systemName = (name.isEmpty() ? QStringLiteral("macOS") : name) + QLatin1Char(' ') +
                         textOf(version, "ProductUserVisibleVersion");
    m_facts.systemName = m_facts.systemName.simplified();
    m_facts.computerName =
        textOf(smallFile(*m_root, "/Library/Preferences/SystemConfiguration/preferences.plist"), "ComputerName");
}

std::vector<UnreadPart> OfflineMac::unreadParts() const
{
    if (!m_root->path(QLatin1String(supportFolder)).isAbsent())
        return {};
    return {{QLatin1String(supportFolder),
             {ErrorKind::NotFound,
              Text::tr("This is the part of a Mac's disk that holds the system. Programs lie on the part called "
                       "\"Data\": mount that one and give its folder."),
              {}},
             false}};
}

} // namespace changeover
