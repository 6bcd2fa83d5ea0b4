// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/linux/DpkgStatus.h"

namespace changeover {

std::vector<Package> dpkgPackages(const QByteArray &statusFile, const QStringList &names)
{
    std::vector<Package> found;
    QString name;
    QString version;
    QString state;
    const auto endOfParagraph = [&] {
        if (names.contains(name) && state != QLatin1String("not-installed") && state != QLatin1String("config-files") &&
            !state.isEmpty())
            found.push_back({name, version, QStringLiteral("dpkg")});
        name.clear();
        version.clear();
        state.clear();
    };
    const QList<QByteArray> lines = statusFile.split('\n');
    for (const QByteArray &line : lines) {
        if (line.trimmed().isEmpty())
            endOfParagraph();
        else if (line.startsWith("Package:"))
            name = QString::fromUtf8(line.mid(8)).trimmed();
        else if (line.startsWith("Version:"))
            version = QString::fromUtf8(line.mid(8)).trimmed();
        else if (line.startsWith("Status:")) // "install ok installed": wanted, flag, state
            state = QString::fromUtf8(line.mid(7)).trimmed().section(QLatin1Char(' '), -1);
    }
    endOfParagraph();
    return found;
}

} // namespace changeover
