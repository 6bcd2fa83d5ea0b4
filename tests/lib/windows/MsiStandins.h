// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lib/RunProgram.h"

#include <QDir>
#include <QString>

/// The stand-in packages (tests/standins/msi), which tests/run.sh has built, and what Windows' own tools say of them.
namespace msi {

inline const QString kes = QStringLiteral("{27534751-4A40-48BD-B393-BC3BF28C876E}");
inline const QString agent = QStringLiteral("{0F05E4E5-5A89-482C-9A62-47CC58643788}");
inline const QString vpn = QStringLiteral("{6E1F7C52-3D0B-4B86-A1C4-9F2D84E05A37}");
inline const QString programs = QStringLiteral("C:\\Program Files (x86)\\Kaspersky Lab\\");
/// Where the stand-ins count and are told what to do.
inline const QString standinKey = QStringLiteral("HKLM\\SOFTWARE\\ChangeoverStandin");

/// "endpoint-security", "network-agent", "vpn": msiexec's exit code.
inline int install(const char *package)
{
    const QString file = QDir::toNativeSeparators(qEnvironmentVariable("CHANGEOVER_STANDINS") + QLatin1Char('/') +
                                                  QLatin1String(package) + QStringLiteral(".msi"));
    return runProgram(QStringLiteral("msiexec"), {QStringLiteral("/i"), file, QStringLiteral("/qn")});
}
inline bool keyExists(const QString &key, const char *view)
{
    return runProgram(QStringLiteral("reg"), {QStringLiteral("query"), key, QLatin1String(view)}) == 0;
}
inline bool serviceExists(const QString &name)
{
    return keyExists(QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\") + name, "/reg:64");
}
/// A knob of the uninstaller of one product; false: it could not be turned.
[[nodiscard]] inline bool turnKnob(const QString &productCode, const char *knob, int value)
{
    return runProgram(QStringLiteral("reg"),
                      {QStringLiteral("add"), standinKey + QLatin1Char('\\') + productCode, QStringLiteral("/v"),
                       QLatin1String(knob), QStringLiteral("/t"), QStringLiteral("REG_DWORD"), QStringLiteral("/d"),
                       QString::number(value), QStringLiteral("/f"), QStringLiteral("/reg:64")}) == 0;
}

/// Takes away what the removal of the stand-ins leaves on purpose, so that a class after this one finds the computer as
/// it was. Not below one that is still installed, because a test failed: installed anew it would not bring that back.
inline void removeLeftovers()
{
    for (const QString &code : {kes, agent, vpn})
        for (const char *view : {"/reg:64", "/reg:32"})
            if (keyExists(QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\") + code,
                          view))
                return;
    runProgram(QStringLiteral("reg"), {QStringLiteral("delete"), QStringLiteral("HKLM\\SOFTWARE\\KasperskyLab"),
                                       QStringLiteral("/f"), QStringLiteral("/reg:32")});
    runProgram(QStringLiteral("reg"),
               {QStringLiteral("delete"), QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\klids.KES-12-4"),
                QStringLiteral("/f")});
    QDir(QStringLiteral("C:/ProgramData/Kaspersky Lab")).removeRecursively();
    QDir(programs).removeRecursively();
}

} // namespace msi
