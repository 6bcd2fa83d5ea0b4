// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/BundleManifest.h"

#include "core/base/StrictJson.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace changeover {

namespace {
const QString schema = QStringLiteral("changeover.bundle/1");
}

QJsonObject toJson(const BundleManifest &manifest)
{
    QJsonArray files;
    for (const BundleFile &file : manifest.files)
        files.append(QJsonObject{{QStringLiteral("name"), file.name},
                                 {QStringLiteral("size"), file.size},
                                 {QStringLiteral("sha256"), file.sha256}});
    QJsonArray unread;
    for (const UnreadPlace &place : manifest.couldNotRead)
        unread.append(QJsonObject{{QStringLiteral("place"), place.place}, {QStringLiteral("why"), place.why}});
    return {{QStringLiteral("schema"), schema},
            {QStringLiteral("tool"), manifest.tool},
            {QStringLiteral("computer"), manifest.facts.computer},
            {QStringLiteral("system"), manifest.facts.system},
            {QStringLiteral("created"),
             manifest.facts.created.toOffsetFromUtc(manifest.facts.created.offsetFromUtc()).toString(Qt::ISODate)},
            {QStringLiteral("files"), files},
            {QStringLiteral("couldNotRead"), unread}};
}

Result<BundleManifest> parseManifest(const QByteArray &json)
{
    static const QRegularExpression hash(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    BundleManifest manifest;
    StrictJson document(QLatin1String(manifestName), json);
    {
        StrictJson::Object root = document.root();
        if (const QString found = root.string(QStringLiteral("schema")); !document.failed() && found != schema)
            root.fail(QStringLiteral("schema"), QStringLiteral("\"%1\" is not known; \"%2\" is").arg(found, schema));
        manifest.tool = root.string(QStringLiteral("tool"));
        manifest.facts.computer = root.optionalString(QStringLiteral("computer"));
        manifest.facts.system = root.optionalString(QStringLiteral("system"));
        manifest.facts.created = root.time(QStringLiteral("created"));
        root.array(QStringLiteral("files"), [&](StrictJson::Object &file) {
            BundleFile one{file.string(QStringLiteral("name")), file.count(QStringLiteral("size")),
                           file.string(QStringLiteral("sha256"))};
            if (!document.failed() && !hash.match(one.sha256).hasMatch())
                file.fail(QStringLiteral("sha256"), QStringLiteral("64 hex digits are expected"));
            manifest.files.push_back(std::move(one));
        });
        root.array(QStringLiteral("couldNotRead"), [&](StrictJson::Object &place) {
            manifest.couldNotRead.push_back(
                {place.string(QStringLiteral("place")), place.optionalString(QStringLiteral("why"))});
        });
    }
    if (document.failed())
        return document.error();
    return manifest;
}

} // namespace changeover
