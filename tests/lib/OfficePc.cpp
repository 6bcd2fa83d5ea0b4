// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/OfficePc.h"

#include <QCryptographicHash>
#include <QJsonArray>

QJsonObject office::description()
{
    QJsonObject pc = FakePc::readFixture(QStringLiteral("office-endpoint-and-agent"));
    const QString hash = QString::fromLatin1(QCryptographicHash::hash("right", QCryptographicHash::Sha256).toHex());
    const QString uninstall =
        QStringLiteral("HKLM\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\");
    const QString lab = QStringLiteral("HKLM\\SOFTWARE\\WOW6432Node\\KasperskyLab\\");
    const QJsonArray steps{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three"),
                           QStringLiteral("four")};
    const auto one = [&](const QString &code, const QString &key, const QString &password) {
        return QJsonObject{{QStringLiteral("productCode"), code},
                           {QStringLiteral("steps"), steps},
                           {QStringLiteral("removesKeys"), QJsonArray{uninstall + code, lab + key}},
                           {QStringLiteral("passwordSha256"), password}};
    };
    pc.insert(QStringLiteral("uninstallers"),
              QJsonArray{one(kesCode, QStringLiteral("protected\\KES\\environment"), QString()),
                         one(agentCode, QStringLiteral("Components"), hash)});
    return pc;
}
