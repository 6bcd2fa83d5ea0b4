// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/ProductKeys.h"

#include "core/detect/InstalledPrograms.h"

namespace changeover {

namespace {
constexpr int macroRounds = 5;
constexpr qsizetype maxExpanded = 4096; // %A% = "%A%%A%" doubles each round
} // namespace

QString expandMacros(const Machine &machine, const RegistryKey &environment, QString text)
{
    static const QRegularExpression macro(QStringLiteral("%([^%\\\\]+)%"));
    for (int round = 0; round < macroRounds && text.size() < maxExpanded; ++round) {
        QString next;
        qsizetype from = 0;
        bool replaced = false;
        for (auto it = macro.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QString value = environment.text(match.captured(1));
            next += QStringView(text).mid(from, match.capturedStart() - from);
            next += value.isEmpty() ? match.captured(0) : value;
            replaced = replaced || !value.isEmpty();
            from = match.capturedEnd();
        }
        if (!replaced)
            break;
        text = next + text.mid(from);
    }
    QString path = expandFolders(machine, text);
    while (path.size() > 3 && path.endsWith(QLatin1Char('\\')))
        path.chop(1);
    return path;
}

std::vector<ProductKey> productKeys(const Machine &machine, const Sign &sign, std::vector<BlindSpot> &blindSpots)
{
    std::vector<ProductKey> keys;
    for (const RegistryView view : {RegistryView::Bits64, RegistryView::Bits32}) {
        const RegistryPath parent{RegistryRoot::LocalMachine, view, sign.place};
        const Reading<RegistryKey> list = machine.registryKey(parent);
        if (list.isUnreadable())
            blindSpots.push_back({parent.physical(), list.reason()});
        if (!list.hasValue())
            continue;
        for (const QString &name : list->subkeys) {
            if (!sign.pattern.match(name).hasMatch())
                continue;
            const RegistryPath path = parent.child(name);
            const RegistryPath childPath = path.child(sign.requires_);
            const Reading<RegistryKey> environment = machine.registryKey(childPath);
            if (environment.isUnreadable())
                blindSpots.push_back({childPath.physical(), environment.reason()});
            if (!environment.hasValue())
                continue;
            const auto value = [&](const char *valueName) {
                return expandMacros(machine, *environment, environment->text(QLatin1String(valueName)));
            };
            const QString version = value("Ins_ProductVersion"); // KES writes its version here (S9)
            keys.push_back({path, value("ProductName"), version.isEmpty() ? value("ProductVersion") : version,
                            asProductCode(value("ProductCode")), value("ProductRoot")});
        }
    }
    return keys;
}

} // namespace changeover
