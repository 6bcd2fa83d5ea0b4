// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/RegistryJson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace changeover {

RegistryEntry registryEntryFromJson(const QString &name, const QJsonValue &json)
{
    if (json.isDouble())
        return RegistryEntry::ofNumber(name, quint32(json.toInteger()));
    if (json.isArray()) {
        QStringList all;
        for (const QJsonValue one : json.toArray())
            all << one.toString();
        return RegistryEntry::ofTexts(name, all);
    }
    if (!json.isObject())
        return RegistryEntry::ofText(name, json.toString());
    const QJsonObject object = json.toObject();
    const QJsonValue expand = object.value(QLatin1String("expand"));
    if (expand.isString())
        return RegistryEntry::ofText(name, expand.toString(), registryType::expandText);
    return {name, quint32(object.value(QLatin1String("type")).toInteger(registryType::binary)),
            QByteArray::fromHex(object.value(QLatin1String("hex")).toString().toLatin1())};
}

QJsonValue registryEntryToJson(const RegistryEntry &entry)
{
    const QString text = entry.text();
    const bool isPlain = text.isValidUtf16() && entry == RegistryEntry::ofText(entry.name, text, entry.type);
    if (entry.type == registryType::text && isPlain)
        return text;
    if (entry.type == registryType::expandText && isPlain)
        return QJsonObject{{QStringLiteral("expand"), text}};
    if (const auto number = entry.number())
        return qint64(*number);
    const QStringList texts = entry.texts();
    if (entry.type == registryType::texts && texts.join(QString()).isValidUtf16() &&
        entry == RegistryEntry::ofTexts(entry.name, texts))
        return QJsonArray::fromStringList(texts);
    const QString hex = QString::fromLatin1(entry.data.toHex());
    if (entry.type == registryType::binary)
        return QJsonObject{{QStringLiteral("hex"), hex}};
    return QJsonObject{{QStringLiteral("type"), qint64(entry.type)}, {QStringLiteral("hex"), hex}};
}

} // namespace changeover
