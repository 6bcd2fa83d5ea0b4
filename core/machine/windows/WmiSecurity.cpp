// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/windows/WmiSecurity.h"

namespace changeover {

namespace {

Answer toAnswer(const QVariant &value)
{
    return value.userType() != QMetaType::Bool ? Answer::Unknown : value.toBool() ? Answer::Yes : Answer::No;
}

Reading<std::vector<WmiSecurityProduct>> productsOf(const WmiReader &wmi, const QString &className)
{
    using Products = Reading<std::vector<WmiSecurityProduct>>;
    const QString state = QStringLiteral("productState");
    const QString name = QStringLiteral("displayName");
    const QString program = QStringLiteral("pathToSignedProductExe");
    const QString reporter = QStringLiteral("pathToSignedReportingExe");
    const Reading<std::vector<WmiReader::Object>> objects =
        wmi.objects(QStringLiteral("root\\SecurityCenter2"), className, {name, state, program, reporter});
    if (objects.isUnreadable())
        return Products::unreadable(objects.reason());
    if (objects.isAbsent())
        return Products::absent();
    std::vector<WmiSecurityProduct> all;
    for (const WmiReader::Object &object : *objects) {
        WmiSecurityProduct one;
        one.name = object.value(name).toString();
        if (object.value(state).userType() == QMetaType::Int)
            one.state = quint32(object.value(state).toInt());
        one.program = object.value(program).toString();
        one.reporter = object.value(reporter).toString();
        all.push_back(one);
    }
    return all;
}

} // namespace

Reading<SecurityListing> readSecurityListing(const WmiReader &wmi)
{
    const auto antivirus = productsOf(wmi, QStringLiteral("AntiVirusProduct"));
    if (antivirus.isUnreadable())
        return Reading<SecurityListing>::unreadable(antivirus.reason());
    if (antivirus.isAbsent())
        return Reading<SecurityListing>::absent();
    const auto firewalls = productsOf(wmi, QStringLiteral("FirewallProduct"));
    if (firewalls.isUnreadable())
        return Reading<SecurityListing>::unreadable(firewalls.reason());
    return SecurityListing{*antivirus, firewalls.hasValue() ? *firewalls : std::vector<WmiSecurityProduct>()};
}

Reading<DefenderStatus> readDefenderStatus(const WmiReader &wmi)
{
    const QString mode = QStringLiteral("AMRunningMode");
    const QString antivirus = QStringLiteral("AntivirusEnabled");
    const QString realTime = QStringLiteral("RealTimeProtectionEnabled");
    const QString age = QStringLiteral("AntivirusSignatureAge");
    const QString tamper = QStringLiteral("IsTamperProtected");
    const Reading<std::vector<WmiReader::Object>> objects =
        wmi.objects(QStringLiteral("root\\Microsoft\\Windows\\Defender"), QStringLiteral("MSFT_MpComputerStatus"),
                    {mode, antivirus, realTime, age, tamper});
    if (objects.isUnreadable())
        return Reading<DefenderStatus>::unreadable(objects.reason());
    if (objects.isAbsent() || objects->empty())
        return Reading<DefenderStatus>::absent();
    const WmiReader::Object &object = objects->front();
    DefenderStatus status;
    status.runningMode = object.value(mode).toString();
    status.antivirus = toAnswer(object.value(antivirus));
    status.realTime = toAnswer(object.value(realTime));
    status.tamperGuard = toAnswer(object.value(tamper));
    // It says 4294967295 where it has never got any.
    if (object.value(age).userType() == QMetaType::Int && object.value(age).toInt() >= 0)
        status.signatureAgeDays = object.value(age).toInt();
    return status;
}

} // namespace changeover
