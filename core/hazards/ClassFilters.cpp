// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hazards/ClassFilters.h"

#include "core/hazards/PendingFiles.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace changeover {

namespace {

constexpr quint32 startDisabled = 4;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(hazards)
};

struct DeviceClass
{
    const char *id;
    const char *loses; ///< %1: the filter's name
};
constexpr DeviceClass deviceClasses[] = {
    {"{4D36E96B-E325-11CE-BFC1-08002BE10318}", QT_TRANSLATE_NOOP("hazards", "The keyboard needs \"%1\".")},
    {"{4D36E96F-E325-11CE-BFC1-08002BE10318}", QT_TRANSLATE_NOOP("hazards", "The mouse needs \"%1\".")}};

class Search
{
public:
    Search(const Machine &machine, const QRegularExpression &names, std::vector<BlindSpot> &blindSpots)
        : m_machine(machine)
        , m_names(names)
        , m_blindSpots(blindSpots)
    {
        const Reading<std::vector<PendingFile>> pending = pendingFiles(machine);
        if (pending.hasValue())
            m_pending = *pending;
        m_pendingUnreadable = pending.isUnreadable() ? std::optional(pending.reason()) : std::nullopt;
    }

    std::vector<HazardSeen> run()
    {
        for (const DeviceClass &device : deviceClasses) {
            const RegistryPath path{RegistryRoot::LocalMachine, RegistryView::Bits64,
                                    QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\Class\\") +
                                        QLatin1String(device.id)};
            const Reading<RegistryKey> key = m_machine.registryKey(path);
            if (key.isUnreadable())
                blind(path.physical(), key.reason());
            if (!key.hasValue())
                continue;
            for (const char *list : {"UpperFilters", "LowerFilters"})
                for (const QString &name : namesIn(*key, QLatin1String(list)))
                    filter(name, Text::tr(device.loses).arg(name),
                           path.physical() + QStringLiteral(", ") + QLatin1String(list));
        }
        return std::move(m_seen);
    }

private:
    QStringList namesIn(const RegistryKey &key, QLatin1String list) const
    {
        const RegistryEntry *value = key.find(list);
        if (!value)
            return {};
        // A single name as plain text is not how Windows writes it, but how it reads it.
        const QStringList all = value->texts() + QStringList{value->text()};
        return all.filter(m_names);
    }

    void filter(const QString &name, const QString &needs, const QString &list)
    {
        const RegistryPath path{RegistryRoot::LocalMachine, RegistryView::Bits64,
                                QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\") + name};
        const Reading<RegistryKey> service = m_machine.registryKey(path);
        const auto lost = [&](const QString &place, const QString &why) {
            m_seen.push_back({list, needs});
            m_seen.push_back({place, why});
        };
        if (service.isUnreadable())
            return blind(path.physical(), service.reason());
        if (service.isAbsent())
            return lost(path.physical(), Text::tr("This driver is not registered any more."));
        if (service->number(QStringLiteral("DeleteFlag")).value_or(0) != 0)
            return lost(path.physical(), Text::tr("Windows removes this driver at the next start (DeleteFlag)."));
        if (service->number(QStringLiteral("Start")) == startDisabled)
            return lost(path.physical(), Text::tr("This driver is disabled (Start = 4)."));

        QString file = programOfImagePath(m_machine, service->text(QStringLiteral("ImagePath")));
        if (file.isEmpty()) // Windows' own default for drivers
            file = expandFolders(m_machine,
                                 QStringLiteral("%SystemRoot%\\System32\\drivers\\") + name + QStringLiteral(".sys"));
        const Reading<PathInfo> now = m_machine.path(file);
        if (now.isUnreadable())
            return blind(file, now.reason());
        const Reading<bool> later = isThereAfterStart(m_machine, m_pending, file);
        if (later.isUnreadable())
            return blind(file, later.reason());
        if (!*later)
            return lost(
                file, now.hasValue()
                          ? Text::tr("The next start deletes or moves this driver's file (%1).").arg(pendingFilesList())
                          : Text::tr("This driver's file is missing."));
        // There now, but what the next start does to it is not known.
        if (m_pendingUnreadable)
            blind(pendingFilesKey(), *m_pendingUnreadable);
    }

    void blind(const QString &place, const Error &why) { m_blindSpots.push_back({place, why}); }

    const Machine &m_machine;
    const QRegularExpression &m_names;
    std::vector<BlindSpot> &m_blindSpots;
    std::vector<PendingFile> m_pending;
    std::optional<Error> m_pendingUnreadable;
    std::vector<HazardSeen> m_seen;
};

} // namespace

std::vector<HazardSeen> filtersThatLoseTheirDriver(const Machine &machine, const QRegularExpression &names,
                                                   std::vector<BlindSpot> &blindSpots)
{
    return Search(machine, names, blindSpots).run();
}

} // namespace changeover
