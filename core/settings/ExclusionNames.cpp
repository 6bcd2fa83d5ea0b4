// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/ExclusionDangers.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exclusions)
};

// Microsoft's list (see Exclusions.h), but for the pictures below.
constexpr const char *attackedExtensions[] = {
    "7z", "7zip", "bat", "bin", "cab", "cmd", "com", "cpl", "dll", "exe", "fla", "gz", "hta", "inf", "jar", "job", "js",
    "java", "ko", "msi", "ocx", "ps1", "py", "rar", "reg", "scr", "sys", "tar", "tmp", "url", "vbe", "vbs", "wsf",
    "zip",
    // Ours: what Windows or Office also runs or unpacks when it is opened.
    "appx", "chm", "docm", "dotm", "img", "iso", "jse", "lnk", "msc", "msix", "msp", "mst", "pif", "pptm", "psd1",
    "psm1", "sct", "vhd", "vhdx", "wsc", "wsh", "xla", "xlam", "xll", "xlsm", "xltm"};

// "You can choose to exclude file types, such as .gif, .jpg, .jpeg, or .png if …" all that shows them is kept up to
// date.
constexpr const char *pictureExtensions[] = {"gif", "jpeg", "jpg", "png"};

// Microsoft's list (see Exclusions.h).
constexpr const char *attackedPrograms[] = {
    "acrord32", "addinprocess", "addinprocess32", "addinutil", "bash", "bginfo", "bitsadmin", "cdb", "cmd", "cscript",
    "csi", "dbghost", "dbgsvc", "dnx", "dotnet", "excel", "fsi", "fsianycpu", "iexplore", "java", "kd", "msbuild",
    "mshta", "ntkd", "ntsd", "outlook", "powerpnt", "powershell", "psexec", "rcsi", "schtasks", "svchost", "windbg",
    "winword", "wmic", "wscript", "wuauclt",
    // Ours: shells, script hosts, what starts other files, browsers and mail.
    "brave", "certutil", "chrome", "explorer", "firefox", "installutil", "javaw", "msaccess", "msedge", "msiexec",
    "node", "opera", "perl", "php", "powershell_ise", "psexec64", "pwsh", "py", "python", "python3", "pythonw", "pyw",
    "regasm", "regsvcs", "regsvr32", "ruby", "rundll32", "thunderbird", "wsl"};

// kaspersky-artifacts 1.6
constexpr const char *vendorPrograms[] = {"avp",      "avpui",    "avpsus", "ksde",    "ksdeui", "kpm",
                                          "klnagent", "klwtblfs", "kavfs",  "kavtray", "vapm",   "kavfswp"};

bool anyMatches(QStringView pattern, std::span<const char *const> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const char *name) { return matchesWildcard(pattern, QString::fromLatin1(name)); });
}

QString baseName(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return fileName.left(dot < 0 ? fileName.size() : dot).toCaseFolded();
}
} // namespace

ExclusionJudgement judgeExtension(const QString &extension)
{
    ExclusionJudgement judgement;
    const QStringList parts = extension.toCaseFolded().split(u'.', Qt::SkipEmptyParts); // "tar.gz" counts as both
    for (const QString &part : parts) {
        if (anyMatches(part, attackedExtensions))
            judgement.add(ExclusionVerdict::Dangerous,
                          Text::tr("Attacks come in files of this kind, and every one of them would be left out."));
        else if (anyMatches(part, pictureExtensions))
            judgement.add(
                ExclusionVerdict::Questionable,
                Text::tr("Microsoft advises against it, unless every program that shows pictures is always up "
                         "to date."));
    }
    return judgement;
}

ExclusionJudgement judgePattern(const QString &fileName)
{
    ExclusionJudgement judgement;
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const QString name = fileName.left(std::max<qsizetype>(dot, 0));
    const QString extension = fileName.mid(dot + 1).toCaseFolded();
    if (dot < 0 || extension.isEmpty() || !anyMatches(extension, attackedExtensions))
        return judgement;
    const bool anyName = std::all_of(name.begin(), name.end(), [](QChar c) { return c == u'*' || c == u'?'; });
    judgement.add(anyName ? ExclusionVerdict::Dangerous : ExclusionVerdict::Questionable,
                  Text::tr("Attacks come in files of this kind, and any file with a name like it would be left out."));
    return judgement;
}

ExclusionJudgement judgeProgram(const QString &fileName)
{
    ExclusionJudgement judgement;
    const QString name = baseName(fileName);
    if (anyMatches(name, attackedPrograms))
        judgement.add(ExclusionVerdict::Dangerous,
                      Text::tr("Attackers use this program to open or start their own files, and Defender would not "
                               "look at them."));
    else if (anyMatches(name, vendorPrograms))
        judgement.add(ExclusionVerdict::Questionable,
                      Text::tr("It is one of Kaspersky's own programs: of no use once Kaspersky is gone."));
    return judgement;
}

} // namespace changeover
