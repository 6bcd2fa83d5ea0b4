// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/StrictJson.h"
#include "core/catalogue/Product.h"
#include "core/machine/Machine.h"

#include <QJsonObject>

#include <vector>

namespace changeover {

/// How sure it is that a product is there.
enum class Certainty
{
    Certain,  ///< several independent confirmed signs
    Likely,   ///< one strong confirmed sign
    Possible, ///< a name or an unconfirmed sign only: the person confirms before anything is done
};
inline constexpr auto certaintyNames = namedEnum<Certainty>(
    {{Certainty::Certain, "certain"}, {Certainty::Likely, "likely"}, {Certainty::Possible, "possible"}});
/// The word for a person, in the person's language.
[[nodiscard]] QString certaintyText(Certainty certainty);

/// One thing seen on the computer that speaks for a product.
struct Evidence
{
    SignKind kind = SignKind::UninstallEntry;
    QString place; ///< where: registry key, path, package
    QString shows; ///< what was read there
    bool strong = false;
    FactStatus status = FactStatus::Unconfirmed;
    QString source;
};

/// One installed product. Two generations side by side are two findings.
struct Finding
{
    QString id; ///< stable between two looks: product id and its code, key or package name
    QString productId;
    QString name;
    QString version;
    ProductKind kind = ProductKind::Other;
    Certainty certainty = Certainty::Possible;
    QString productCode;       ///< "{GUID}" of its MSI package, if it has one
    QString uninstallString;   ///< as the program list has it, read as data only: see uninstallCommand()
    bool isOnePersons = false; ///< its entry lies in one person's own list, which that person can write
    QString packageName;       ///< on Linux
    QString packageManager;
    QString installFolder;
    bool running = false; ///< one of its services runs now
    std::vector<Evidence> evidence;

    /// The name with the version behind it, unless the name already holds it.
    [[nodiscard]] QString fullName() const;
};

/// A place that could not be looked at. Never shown as "nothing there".
struct BlindSpot
{
    QString place;
    Error why;
};

struct Inventory
{
    MachineFacts facts;
    QDateTime when;
    std::vector<Finding> findings;
    std::vector<BlindSpot> blindSpots;

    [[nodiscard]] const Finding *find(const QString &id) const;
};

[[nodiscard]] QJsonObject toJson(const Inventory &inventory);
/// The same back, as it comes from the helper or a case file. Never trusted: `place` names it in the error.
[[nodiscard]] Result<Inventory> inventoryFromJson(const QString &place, const QByteArray &json);
[[nodiscard]] BlindSpot blindSpotFromJson(StrictJson::Object &json);
[[nodiscard]] QJsonArray toJson(const std::vector<BlindSpot> &blindSpots);

} // namespace changeover
