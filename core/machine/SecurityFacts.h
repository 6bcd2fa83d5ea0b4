// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/NamedEnum.h"

#include <QString>

#include <optional>
#include <vector>

namespace changeover {

enum class Answer
{
    Yes,
    No,
    Unknown,
};
inline constexpr auto answerNames =
    namedEnum<Answer>({{Answer::Yes, "yes"}, {Answer::No, "no"}, {Answer::Unknown, "unknown"}});

/// An antivirus program as Windows Security Center lists it.
struct SecurityProduct
{
    QString name;
    Answer enabled = Answer::Unknown;
    Answer upToDate = Answer::Unknown;
    bool isDefender = false; ///< Windows' own, by its name
};

/// Security Center calls it "Windows Defender", newer ones "Microsoft Defender Antivirus".
[[nodiscard]] bool isDefenderName(const QString &name);

/// One entry of the WMI classes AntiVirusProduct and FirewallProduct in root\SecurityCenter2, as it stands there.
/// Microsoft does not document them; core/protection/ProductState.h says what is known of `state`.
struct WmiSecurityProduct
{
    QString name;
    std::optional<quint32> state; ///< productState; no value: the entry does not have it
    QString program;              ///< pathToSignedProductExe, may be empty or hold macros
    QString reporter;             ///< pathToSignedReportingExe, the same
};

/// What root\SecurityCenter2 lists.
struct SecurityListing
{
    std::vector<WmiSecurityProduct> antivirus;
    std::vector<WmiSecurityProduct> firewalls;
};

/// What Microsoft Defender says of itself: the WMI class MSFT_MpComputerStatus
/// (learn.microsoft.com/previous-versions/windows/desktop/defender/msft-mpcomputerstatus; the first and the last are
/// named by learn.microsoft.com/powershell/module/defender/get-mpcomputerstatus only, so older ones may not have them).
struct DefenderStatus
{
    QString runningMode;                 ///< AMRunningMode, "Normal", "Passive Mode", "EDR Block Mode"; empty: not said
    Answer antivirus = Answer::Unknown;  ///< AntivirusEnabled
    Answer realTime = Answer::Unknown;   ///< RealTimeProtectionEnabled
    std::optional<int> signatureAgeDays; ///< AntivirusSignatureAge
    Answer tamperGuard = Answer::Unknown; ///< IsTamperProtected
};

} // namespace changeover
