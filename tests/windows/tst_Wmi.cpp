// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/windows/ComScope.h"
#include "core/machine/windows/WindowsMachine.h"
#include "core/machine/windows/WmiReader.h"
#include "core/protection/Protection.h"
#include "tests/lib/TestRegistry.h"

#include <QElapsedTimer>
#include <QTest>

using namespace changeover;

/// WMI as it is on a real Windows, and under Wine, which has some classes and none of those about protection.
class tst_Wmi : public QObject
{
    Q_OBJECT

    static QByteArray said(const Reading<std::vector<WmiReader::Object>> &objects)
    {
        return objects.isUnreadable() ? objects.reason().full().toUtf8() : QByteArray();
    }

private Q_SLOTS:
    void readsWhatIsThere()
    {
        const auto objects = WmiReader().objects(QStringLiteral("root\\cimv2"), QStringLiteral("Win32_OperatingSystem"),
                                                 {QStringLiteral("Caption"), QStringLiteral("Primary"),
                                                  QStringLiteral("OSLanguage"), QStringLiteral("NoSuchProperty")});
        QVERIFY2(objects.hasValue(), said(objects).constData());
        QCOMPARE(objects->size(), size_t(1));
        const WmiReader::Object &system = objects->front();
        QVERIFY2(system.value(QStringLiteral("Caption")).toString().contains(QLatin1String("Windows")),
                 qPrintable(system.value(QStringLiteral("Caption")).toString()));
        QCOMPARE(system.value(QStringLiteral("Primary")), QVariant(true));
        QCOMPARE(system.value(QStringLiteral("OSLanguage")).userType(), int(QMetaType::Int));
        QVERIFY(!system.value(QStringLiteral("NoSuchProperty")).isValid());
    }

    void saysWhatIsNotThere()
    {
        const WmiReader wmi;
        QVERIFY(wmi.objects(QStringLiteral("root\\NoSuchPlace"), QStringLiteral("X"), {}).isAbsent());
        const auto noClass = wmi.objects(QStringLiteral("root\\cimv2"), QStringLiteral("No_Such_Class"), {});
        // Wine answers with none of them where Windows says that it does not know the class.
        QVERIFY2(noClass.isAbsent() || (noClass.hasValue() && noClass->empty()), said(noClass).constData());
    }

    void waitsNoLongerThanItIsTold()
    {
        const WmiReader wmi;
        QElapsedTimer clock;
        clock.start();
        const auto objects =
            wmi.objects(QStringLiteral("root\\cimv2"), QStringLiteral("Win32_Process"), {QStringLiteral("Name")}, 0);
        QVERIFY(objects.isUnreadable());
        QCOMPARE(errorKindName(objects.reason().kind), errorKindName(ErrorKind::Timeout));
        QVERIFY(clock.elapsed() < 1000);
        // The one that was left behind ends by itself, and then the next is answered.
        QTRY_VERIFY_WITH_TIMEOUT(
            wmi.objects(QStringLiteral("root\\cimv2"), QStringLiteral("Win32_OperatingSystem"), {}).hasValue(), 20000);
    }

    // A thread that has COM in another form keeps it, and none is left with a thread that had none.
    void leavesComAsItWas()
    {
        const HRESULT before = CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED);
        QVERIFY(SUCCEEDED(before));
        QVERIFY(!WindowsMachine().securityListing().isUnreadable());
        QCOMPARE(CoInitializeEx(nullptr, COINIT_MULTITHREADED), RPC_E_CHANGED_MODE);
        CoUninitialize();
    }

    // Under Wine nothing about protection can be asked: that is said, quickly, as what it is.
    void whatProtectsThisComputer()
    {
        QElapsedTimer clock;
        clock.start();
        const WindowsMachine machine;
        const Reading<SecurityListing> listing = machine.securityListing();
        QVERIFY2(!listing.isUnreadable(), listing.isUnreadable() ? qPrintable(listing.reason().full()) : "");
        const Reading<DefenderStatus> defender = machine.defenderStatus();
        QVERIFY2(!defender.isUnreadable(), defender.isUnreadable() ? qPrintable(defender.reason().full()) : "");
        const Protection protection = protectionOf(machine);
        QVERIFY2(clock.elapsed() < 20000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(!protection.why.isEmpty());
        if (machine.securityProducts().isAbsent() && defender.isAbsent()) {
            QCOMPARE(protection.state, ProtectionState::CannotBeAsked);
            QCOMPARE(protection.defender.evidence.front().place, QStringLiteral("MSFT_MpComputerStatus"));
        }
    }
};

CHANGEOVER_TEST(Wmi)
#include "tst_Wmi.moc"
