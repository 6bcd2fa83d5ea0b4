// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/StrictJson.h"
#include "core/machine/SecurityFacts.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace changeover {

/// What a practice PC's Windows knows of its protection; each of the three sources may be missing. The keys in pc.json
/// are "securityProducts", "securityListing" ({"antivirus": […], "firewalls": […]}), "defenderStatus",
/// "defenderWakesAfter" and "defenderAsksLeft".
class PracticeSecurity
{
public:
    void read(StrictJson::Object &root);
    void write(QJsonObject &root) const;

    /// What an uninstaller does: its entries go, and Microsoft Defender, if listed, takes over: at once, or as slowly
    /// as `defenderWakesAfter` says.
    void remove(const QString &name);
    /// Somebody asks how well the computer is protected. True: that changed something.
    bool asked();

    /// What Security Center lists; no value: there is none to ask.
    std::optional<std::vector<SecurityProduct>> products;
    std::optional<SecurityListing> listing;
    std::optional<DefenderStatus> defender;
    /// At which question after the removal Defender is found to be on; 0: from the removal on. Stands for the time that
    /// a real one needs, so that nothing depends on a clock.
    int defenderWakesAfter = 0;
    int defenderAsksLeft = 0; ///< counts down from there

private:
    void wakeDefender();
};

} // namespace changeover
