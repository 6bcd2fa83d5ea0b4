// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/RegExport.h"

#include "core/settings/KnownSettings.h"
#include "core/settings/RegText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(settings)
};

// One product's file being written.
class Walk
{
public:
    Walk(const Machine &machine, const RegExportLimits &limits, RegExport &out, RegExport::File &file)
        : m_machine(machine)
        , m_limits(limits)
        , m_out(out)
        , m_file(file)
    {
    }

    void key(const RegistryPath &path, int depth, bool secret)
    {
        const QString place = path.physical();
        if (m_text.size() > m_limits.bytes || depth > m_limits.depth) {
            m_out.blindSpots.push_back(
                {place,
                 {ErrorKind::Unsupported, Text::tr("%1 was left out: there is too much in it.").arg(place), {}}});
            return;
        }
        const Reading<RegistryKey> read = m_machine.registryKey(path);
        if (read.isUnreadable())
            m_out.blindSpots.push_back({place, read.reason()});
        if (!read.hasValue())
            return;
        if (!m_text.key(place)) {
            cannotHold(place);
            return;
        }
        ++m_file.keys;
        for (const QString &name : read->tooLarge)
            m_out.blindSpots.push_back(
                {valuePlace(place, name),
                 {ErrorKind::Unsupported, Text::tr("The value %1 was left out: it is too large.").arg(name), {}}});
        for (const RegistryEntry &entry : read->values)
            value(place, entry, secret);
        for (const QString &name : read->subkeys)
            key(path.child(name), depth + 1, secret || couldHoldSecret(name));
    }

    [[nodiscard]] QByteArray bytes() const { return m_text.bytes(); }

private:
    static QString valuePlace(const QString &place, const QString &name)
    {
        return place + QLatin1Char('\\') + (name.isEmpty() ? QStringLiteral("@") : name);
    }

    void cannotHold(const QString &place)
    {
        m_out.blindSpots.push_back(
            {place,
             {ErrorKind::Unsupported,
              Text::tr("%1 was left out: its name holds characters that a registry file cannot.").arg(place),
              {}}});
    }

    void value(const QString &place, const RegistryEntry &entry, bool secret)
    {
        const QString name = valuePlace(place, entry.name);
        if (secret || couldHoldSecret(entry.name)) {
            m_out.withheld << name;
            return;
        }
        // Six characters a byte at most: three of hex and the wrapping, in two bytes each.
        if (m_text.size() + entry.data.size() * 7 > m_limits.bytes) {
            m_out.blindSpots.push_back(
                {name, {ErrorKind::Unsupported, Text::tr("%1 was left out: there is too much in it.").arg(name), {}}});
            return;
        }
        if (m_text.value(entry))
            ++m_file.values;
        else
            cannotHold(name);
    }

    const Machine &m_machine;
    const RegExportLimits &m_limits;
    RegExport &m_out;
    RegExport::File &m_file;
    RegText m_text;
};
} // namespace

bool couldHoldSecret(const QString &name)
{
    // OPEP and EnablePswrdProtect are the consumer products' (S3, S5); the rest is what programs call such things.
    static const QRegularExpression words(QStringLiteral("passw|pswrd|pwd|opep|hash|secret|credential"),
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(name).hasMatch();
}

std::vector<FoundSettingsKey> settingsKeys(const Machine &machine, const Catalogue &catalogue,
                                           std::vector<BlindSpot> &blindSpots)
{
    std::vector<FoundSettingsKey> found;
    for (const Product &product : catalogue.products())
        for (const SettingsKey &rule : product.settings)
            for (const RegistryView view : {RegistryView::Bits64, RegistryView::Bits32}) {
                const RegistryPath parent{RegistryRoot::LocalMachine, view, rule.place};
                const Reading<RegistryKey> list = machine.registryKey(parent);
                const auto isThis = [&](const BlindSpot &one) { return one.place == parent.physical(); };
                // Several products live below one key: say it once.
                if (list.isUnreadable() && std::none_of(blindSpots.begin(), blindSpots.end(), isThis))
                    blindSpots.push_back({parent.physical(), list.reason()});
                if (!list.hasValue())
                    continue;
                for (const QString &name : list->subkeys)
                    if (rule.pattern.match(name).hasMatch())
                        found.push_back({&product, parent.child(name)});
            }
    return found;
}

RegExport exportRegistry(const Machine &machine, const Catalogue &catalogue, const Inventory &inventory,
                         const RegExportLimits &limits)
{
    RegExport out;
    const std::vector<FoundSettingsKey> found = settingsKeys(machine, catalogue, out.blindSpots);
    for (const Product &product : catalogue.products()) {
        RegExport::File file{product.id, QStringLiteral("settings/%1/registry.reg").arg(product.id), {}, 0, 0};
        Walk walk(machine, limits, out, file);
        for (const FoundSettingsKey &one : found)
            if (one.product == &product)
                walk.key(one.key, 0, false);
        if (file.keys == 0)
            continue;
        file.content = walk.bytes();
        out.files.push_back(std::move(file));
    }
    out.settings = knownSettings(machine, found, inventory);
    return out;
}

} // namespace changeover
