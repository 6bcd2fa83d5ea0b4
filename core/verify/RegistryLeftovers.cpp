// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/LeftoverSearch.h"

#include <QCoreApplication>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(leftovers)
};

constexpr int maxTaskDepth = 4;
// A certificate with its properties takes a few KiB.
constexpr qsizetype maxBlob = 64 * 1024;

// The subject's name stands in the certificate's bytes as it is, in one of these spellings; a parser would only add
// ways to fail on what others wrote into the store.
bool holds(const QByteArray &blob, const QString &text)
{
    const QByteArray bytes = blob.left(maxBlob).toLower();
    if (bytes.contains(text.toLower().toUtf8()))
        return true;
    // BMPString is big-endian, Windows' own properties beside the certificate are little-endian.
    QByteArray big;
    for (const QChar unit : text.toLower()) {
        big += char(unit.row());
        big += char(unit.cell());
    }
    return bytes.contains(big) || bytes.contains(big.mid(1) + '\0');
}
} // namespace

void LeftoverSearch::emptyKeys()
{
    for (const RegistryPath &parent : keys(Whose::Computer)) {
        const std::optional<RegistryKey> list = read(parent);
        if (!list)
            continue;
        for (const QString &name : list->subkeys) {
            const RegistryPath path = parent.child(name);
            if (isLeft(name) && m_machine.registryKey(path.child(m_rule->requires_)).isAbsent())
                add(path, Text::tr("The key exists, without \"%1\".").arg(m_rule->requires_));
        }
    }
}

void LeftoverSearch::registryKeys()
{
    for (const RegistryPath &parent : keys(m_rule->whose)) {
        const std::optional<RegistryKey> list = read(parent);
        if (!list)
            continue;
        for (const QString &name : list->subkeys)
            // One that cannot be opened is something else: see lockedKeys().
            if (isLeft(name) && !m_machine.registryKey(parent.child(name)).isUnreadable())
                add(parent.child(name), Text::tr("The key exists."));
    }
}

void LeftoverSearch::lockedKeys()
{
    for (const RegistryPath &parent : keys(m_rule->whose)) {
        const std::optional<RegistryKey> list = read(parent);
        if (!list)
            continue;
        for (const QString &name : list->subkeys) {
            if (!isLeft(name))
                continue;
            const QString place = parent.child(name).physical();
            const Reading<RegistryKey> key = m_machine.registryKey(parent.child(name));
            if (!key.isUnreadable())
                continue;
            add(place, Text::tr("The key exists; it could not be opened."));
            addBlindSpot(place, key.reason());
        }
    }
}

void LeftoverSearch::registryValues()
{
    for (const RegistryPath &path : keys(m_rule->whose)) {
        const std::optional<RegistryKey> key = read(path);
        if (!key)
            continue;
        for (const RegistryEntry &value : key->values)
            if (isLeft(value.text()))
                add(path.physical() + QStringLiteral(", ") + value.name,
                    Text::tr("The value is \"%1\".").arg(value.text().left(200)));
    }
}

void LeftoverSearch::classFilters()
{
    const RegistryPath path{RegistryRoot::LocalMachine, RegistryView::Bits64, m_rule->place};
    const std::optional<RegistryKey> key = read(path);
    if (!key)
        return;
    for (const char *list : {"UpperFilters", "LowerFilters"}) {
        const RegistryEntry *value = key->find(QLatin1String(list));
        if (!value)
            continue;
        // A text instead of a list is not how Windows writes it, but says the same.
        QStringList names = value->texts();
        if (names.isEmpty())
            names << value->text();
        for (const QString &name : std::as_const(names))
            if (isLeft(name))
                add(QStringLiteral("%1, %2: %3").arg(path.physical(), QLatin1String(list), name), filterEvidence(name));
    }
}

QString LeftoverSearch::filterEvidence(const QString &filter)
{
    const RegistryPath service{RegistryRoot::LocalMachine, RegistryView::Bits64,
                               QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\") + filter};
    const std::optional<RegistryKey> key = read(service);
    if (!key)
        return Text::tr("Windows is told to use the driver %1, which is not registered.").arg(filter);
    const QString image = programOfImagePath(m_machine, key->text(QStringLiteral("ImagePath")));
    if (image.isEmpty() || m_machine.path(image).isAbsent())
        return Text::tr("Windows is told to use the driver %1, whose file does not exist.").arg(filter);
    return Text::tr("Windows is told to use the driver %1, which is still there.").arg(filter);
}

void LeftoverSearch::rootCertificates()
{
    const RegistryPath store{RegistryRoot::LocalMachine, RegistryView::Bits64, m_rule->place};
    const std::optional<RegistryKey> list = read(store);
    if (!list)
        return;
    for (const QString &thumbprint : list->subkeys) {
        const std::optional<RegistryKey> certificate = read(store.child(thumbprint));
        const RegistryEntry *blob = certificate ? certificate->find(QStringLiteral("Blob")) : nullptr;
        if (blob && holds(blob->data, m_rule->contains))
            add(store.child(thumbprint), Text::tr("The certificate names \"%1\".").arg(m_rule->contains));
    }
}

void LeftoverSearch::scheduledTasks(const RegistryPath &parent, int depth)
{
    const std::optional<RegistryKey> list = read(parent);
    if (!list)
        return;
    for (const QString &name : list->subkeys) {
        if (isLeft(name))
            add(parent.child(name).physical(), Text::tr("Windows' list of scheduled tasks has it."));
        // Windows' own tasks fill the folder of this name.
        else if (depth + 1 < maxTaskDepth &&
                 (depth > 0 || name.compare(QLatin1String("Microsoft"), Qt::CaseInsensitive)))
            scheduledTasks(parent.child(name), depth + 1);
    }
}

} // namespace changeover
