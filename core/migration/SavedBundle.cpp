// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/SavedBundle.h"

#include "core/bundle/BundleReader.h"
#include "core/quarantine/QuarantineFiles.h"

#include <QJsonDocument>

namespace changeover {

namespace {
constexpr qint64 maxListBytes = 128 * 1024 * 1024; // 100,000 files in quarantine have about 50 MiB

void append(QuarantineList &all, QuarantineList &&one)
{
    std::move(one.items.begin(), one.items.end(), std::back_inserter(all.items));
    std::move(one.unread.begin(), one.unread.end(), std::back_inserter(all.unread));
    all.cancelled |= one.cancelled;
}
} // namespace

Result<SavedBundle> openSavedBundle(const QString &path)
{
    Result<BundleManifest> manifest = readManifest(path);
    if (!manifest)
        return manifest.error();
    SavedBundle bundle;
    bundle.manifest = std::move(manifest).value();
    for (const BundleFile &file : bundle.manifest.files) {
        const bool isInventory = file.name == QLatin1String("inventory.json");
        const bool isQuarantine = file.name.startsWith(QLatin1String("quarantine/")) &&
                                  file.name.endsWith(QLatin1String(".json")) && file.name.count(QLatin1Char('/')) == 1;
        const bool isSettings = file.name == QLatin1String("settings/settings.json");
        if (!isInventory && !isQuarantine && !isSettings)
            continue;
        const Result<QByteArray> content = readBundleFile(path, file.name, maxListBytes);
        if (!content) {
            bundle.problems << content.error().text;
            continue;
        }
        if (isSettings) {
            bundle.settings = QJsonDocument::fromJson(*content).object();
            continue;
        }
        if (isInventory) {
            Result<Inventory> inventory = inventoryFromJson(file.name, *content);
            if (inventory)
                bundle.inventory = std::move(inventory).value();
            else
                bundle.problems << inventory.error().text;
            continue;
        }
        Result<QuarantineList> list = quarantineFromJson(*content);
        if (list)
            append(bundle.quarantine, std::move(list).value());
        else
            bundle.problems << file.name + QStringLiteral(": ") + list.error().text;
    }
    return bundle;
}

} // namespace changeover
