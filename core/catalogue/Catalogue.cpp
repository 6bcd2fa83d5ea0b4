// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"

#include "core/base/FileWriter.h"
#include "core/base/StrictJson.h"
#include "core/catalogue/FactSource.h"
#include "core/catalogue/LeftoverReader.h"

#include <QDir>

namespace changeover {

namespace {
using Object = StrictJson::Object;

Sign readSign(Object &json)
{
    Sign sign;
    sign.kind = json.choice(QStringLiteral("kind"), signKindNames);
    sign.strong = json.optionalBool(QStringLiteral("strong"), false);
    readSource(json, sign.source, sign.status);
    switch (sign.kind) {
    case SignKind::ProductKey:
        sign.place = json.string(QStringLiteral("place"));
        sign.pattern = json.pattern(QStringLiteral("pattern"));
        sign.requires_ = json.string(QStringLiteral("requires"));
        break;
    case SignKind::UninstallEntry:
        sign.pattern = json.pattern(QStringLiteral("pattern"));
        if (json.has(QStringLiteral("except")))
            sign.except = json.pattern(QStringLiteral("except"));
        break;
    case SignKind::Service:
        sign.pattern = json.pattern(QStringLiteral("pattern"));
        sign.imagePath = json.optionalString(QStringLiteral("imagePath"));
        if (json.has(QStringLiteral("except")))
            sign.except = json.pattern(QStringLiteral("except"));
        break;
    case SignKind::Driver:
        sign.pattern = json.pattern(QStringLiteral("pattern"));
        break;
    case SignKind::Folder:
        sign.place = json.string(QStringLiteral("place"));
        if (json.has(QStringLiteral("pattern")))
            sign.pattern = json.pattern(QStringLiteral("pattern"));
        break;
    case SignKind::RegistryKey:
    case SignKind::Package:
    case SignKind::Unit:
        sign.place = json.string(QStringLiteral("place"));
        break;
    }
    return sign;
}

Removal readRemoval(Object &json)
{
    Removal removal;
    FactStatus status = FactStatus::Unconfirmed;
    removal.method = json.choice(QStringLiteral("method"), removalMethodNames);
    removal.order = json.integer(QStringLiteral("order"));
    readSource(json, removal.source, status);
    removal.keeps = json.optionalString(QStringLiteral("keeps"));
    removal.advice = json.optionalString(QStringLiteral("advice"));
    if ((removal.method == RemovalMethod::ReportOnly || removal.method == RemovalMethod::Program) &&
        removal.advice.isEmpty())
        json.fail(QString(),
                  QStringLiteral("a product that is only reported, or shows windows of its own, needs an \"advice\""));
    json.object(
        QStringLiteral("password"),
        [&](Object &password) {
            removal.passwordProperty = password.string(QStringLiteral("property"));
            removal.loginProperty = password.optionalString(QStringLiteral("loginProperty"));
            removal.passwordEncoding = password.choice(QStringLiteral("encoding"), passwordEncodingNames);
        },
        false);
    return removal;
}

HazardSign readHazardSign(Object &json)
{
    HazardSign sign;
    sign.kind = json.choice(QStringLiteral("kind"), hazardSignKindNames);
    readSource(json, sign.source, sign.status);
    switch (sign.kind) {
    case HazardSignKind::ValueEquals:
        sign.equals = quint32(json.integer(QStringLiteral("equals")));
        [[fallthrough]];
    case HazardSignKind::ValueSet:
        sign.place = json.string(QStringLiteral("place"));
        if (json.has(QStringLiteral("pattern")))
            sign.pattern = json.pattern(QStringLiteral("pattern"));
        sign.key = json.optionalString(QStringLiteral("key"));
        sign.value = json.string(QStringLiteral("value"));
        break;
    case HazardSignKind::ServiceExists:
    case HazardSignKind::InstalledAs:
    case HazardSignKind::PendingFile:
    case HazardSignKind::ClassFilter:
        sign.pattern = json.pattern(QStringLiteral("pattern"));
        break;
    case HazardSignKind::FolderNotEmpty:
        sign.place = json.string(QStringLiteral("place"));
        break;
    case HazardSignKind::Installed:
        break;
    }
    return sign;
}

HazardRule readHazard(Object &json)
{
    static const QRegularExpression kebab(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
    HazardRule rule;
    rule.id = json.string(QStringLiteral("id"));
    if (!rule.id.isEmpty() && !kebab.match(rule.id).hasMatch())
        json.fail(QStringLiteral("id"), QStringLiteral("lower-case words with dashes are expected"));
    rule.title = json.string(QStringLiteral("title"));
    rule.why = json.string(QStringLiteral("why"));
    rule.clear = json.strings(QStringLiteral("clear"));
    if (rule.clear.isEmpty() || rule.clear.contains(QString()))
        json.fail(QStringLiteral("clear"), QStringLiteral("at least one step is needed, and no empty one"));
    rule.blocks = json.optionalBool(QStringLiteral("blocks"), false);
    json.array(QStringLiteral("signs"), [&](Object &sign) { rule.signs.push_back(readHazardSign(sign)); });
    if (rule.signs.empty())
        json.fail(QStringLiteral("signs"), QStringLiteral("at least one sign is needed"));
    return rule;
}

QuarantinePlace readQuarantine(Object &json)
{
    QuarantinePlace place;
    place.format = json.choice(QStringLiteral("format"), quarantineFormatNames);
    place.place = json.string(QStringLiteral("place"));
    place.pattern = json.pattern(QStringLiteral("pattern"));
    place.folder = json.string(QStringLiteral("folder"));
    readSource(json, place.source, place.status);
    return place;
}

SettingsKey readSettingsKey(Object &json)
{
    SettingsKey key;
    key.place = json.string(QStringLiteral("place"));
    key.pattern = json.pattern(QStringLiteral("pattern"));
    readSource(json, key.source, key.status);
    return key;
}

VendorExport readVendorTool(Object &json, bool writesFile)
{
    VendorExport vendor;
    vendor.tool = json.string(QStringLiteral("tool"));
    vendor.arguments = json.strings(QStringLiteral("arguments"));
    if (vendor.arguments.filter(QStringLiteral("{file}")).size() != (writesFile ? 1 : 0))
        json.fail(QStringLiteral("arguments"),
                  writesFile ? QStringLiteral("exactly one has to hold {file}")
                             : QStringLiteral("none may hold {file}: what the tool says is kept"));
    vendor.help = json.optionalStrings(QStringLiteral("help"));
    vendor.passwordArgument = json.optionalString(QStringLiteral("passwordArgument"));
    vendor.loginArgument = json.optionalString(QStringLiteral("loginArgument"));
    vendor.extension = json.string(QStringLiteral("extension"));
    readSource(json, vendor.source, vendor.status);
    return vendor;
}

ExclusionPlaces readExclusions(Object &json)
{
    ExclusionPlaces places;
    places.where = json.strings(QStringLiteral("where"));
    if (places.where.isEmpty() || places.where.contains(QString()))
        json.fail(QStringLiteral("where"), QStringLiteral("at least one step is needed, and no empty one"));
    readSource(json, places.source, places.status);
    return places;
}

Product readProduct(Object &json, const QString &family)
{
    Product product;
    product.family = family;
    product.id = json.string(QStringLiteral("id"));
    product.name = json.string(QStringLiteral("name"));
    product.platform = json.choice(QStringLiteral("platform"), platformNames);
    product.kind = json.choice(QStringLiteral("kind"), productKindNames);
    product.fallback = json.optionalBool(QStringLiteral("fallback"), false);
    json.array(QStringLiteral("signs"), [&](Object &sign) { product.signs.push_back(readSign(sign)); });
    if (product.signs.empty())
        json.fail(QStringLiteral("signs"), QStringLiteral("at least one sign is needed"));
    product.productCodes = json.optionalStrings(QStringLiteral("productCodes"));
    json.object(QStringLiteral("removal"), [&](Object &removal) { product.removal = readRemoval(removal); });
    json.array(
        QStringLiteral("leftovers"), [&](Object &rule) { product.leftovers.push_back(readLeftover(rule)); }, false);
    json.array(
        QStringLiteral("hazards"),
        [&](Object &object) {
            HazardRule rule = readHazard(object);
            const auto sameId = [&](const HazardRule &other) { return other.id == rule.id; };
            if (std::any_of(product.hazards.begin(), product.hazards.end(), sameId))
                object.fail(QStringLiteral("id"), QStringLiteral("this id is used twice"));
            product.hazards.push_back(std::move(rule));
        },
        false);
    // Of a product that can encrypt, a folder may hold the keys, also when no driver of it is there any more.
    const bool encrypts = std::any_of(product.hazards.begin(), product.hazards.end(), [](const HazardRule &hazard) {
        return hazard.id.startsWith(QLatin1String("encryption"));
    });
    for (const LeftoverRule &rule : product.leftovers)
        if (encrypts && rule.clean && rule.kind == LeftoverKind::Folder)
            json.fail(QStringLiteral("leftovers"),
                      QStringLiteral("\"%1\": a folder of a product that encrypts is only reported").arg(rule.id));
    json.array(
        QStringLiteral("quarantine"), [&](Object &place) { product.quarantine.push_back(readQuarantine(place)); },
        false);
    json.array(
        QStringLiteral("settings"), [&](Object &key) { product.settings.push_back(readSettingsKey(key)); }, false);
    json.object(
        QStringLiteral("export"), [&](Object &vendor) { product.vendorExport = readVendorTool(vendor, true); }, false);
    json.object(
        QStringLiteral("quarantineList"),
        [&](Object &vendor) { product.quarantineList = readVendorTool(vendor, false); }, false);
    json.object(
        QStringLiteral("exclusions"), [&](Object &places) { product.exclusions = readExclusions(places); }, false);
    return product;
}
} // namespace

Result<Catalogue> Catalogue::builtIn()
{
    return fromFolder(QStringLiteral(":/catalogue"));
}

Result<Catalogue> Catalogue::fromFolder(const QString &folder)
{
    Catalogue catalogue;
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return Error{ErrorKind::NotFound, QStringLiteral("%1 holds no catalogue file.").arg(folder), {}};
    for (const QString &file : files) {
        const Result<QByteArray> text = readFile(folder + QLatin1Char('/') + file, maxFileBytes);
        if (!text)
            return text.error();
        if (const Status added = catalogue.add(file, *text); !added)
            return added.error();
    }
    return catalogue;
}

Status Catalogue::add(const QString &fileName, const QByteArray &text)
{
    StrictJson json(fileName, text);
    std::vector<Product> read;
    {
        Object root = json.root();
        if (root.integer(QStringLiteral("schema")) != 1)
            root.fail(QStringLiteral("schema"), QStringLiteral("this program reads schema 1"));
        const QString family = root.string(QStringLiteral("family"));
        root.array(QStringLiteral("products"), [&](Object &object) {
            Product product = readProduct(object, family);
            const auto sameId = [&](const Product &other) { return other.id == product.id; };
            if (find(product.id) || std::any_of(read.begin(), read.end(), sameId))
                object.fail(QStringLiteral("id"), QStringLiteral("this id is used twice"));
            read.push_back(std::move(product));
        });
    }
    if (json.failed())
        return json.error();
    std::move(read.begin(), read.end(), std::back_inserter(m_products));
    return Done{};
}

const Product *Catalogue::find(const QString &id) const
{
    for (const Product &product : m_products)
        if (product.id == id)
            return &product;
    return nullptr;
}

} // namespace changeover
