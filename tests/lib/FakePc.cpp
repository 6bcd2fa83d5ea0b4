// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/FakePc.h"
#include "tests/lib/SourceFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

FakePc::FakePc(QJsonObject description)
{
    for (const QJsonValue &value : description.take(QStringLiteral("files")).toArray()) {
        QString path = value.toString();
        path.replace(QStringLiteral(":\\"), QStringLiteral("/")).replace(QLatin1Char('\\'), QLatin1Char('/'));
        const QString place = m_folder->filePath(QStringLiteral("files/") + path);
        QDir().mkpath(QFileInfo(place).absolutePath());
        QFile file(place);
        if (!file.open(QIODevice::WriteOnly) || file.write("x") != 1)
            qFatal("cannot write %s", qPrintable(place));
    }
    description.remove(QStringLiteral("expect"));
    const QJsonObject defaults{{QStringLiteral("schema"), 1},
                               {QStringLiteral("computer"), QStringLiteral("TEST-PC")},
                               {QStringLiteral("system"), QStringLiteral("Windows 10")},
                               {QStringLiteral("platform"), QStringLiteral("windows")},
                               {QStringLiteral("registry"), QJsonObject()}};
    for (auto it = defaults.begin(); it != defaults.end(); ++it)
        if (!description.contains(it.key()))
            description.insert(it.key(), it.value());
    QFile pc(m_folder->filePath(QStringLiteral("pc.json")));
    if (!pc.open(QIODevice::WriteOnly) || pc.write(QJsonDocument(description).toJson()) < 0)
        qFatal("cannot write pc.json");
    pc.close();
    auto opened = changeover::PracticeDisk::open(m_folder->path(), QStringLiteral("test"));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().full()));
    m_disk = *opened;
}

QJsonObject FakePc::readFixture(const QString &name)
{
    QFile file(sourceFile("tests/data/machines/") + name + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(name));
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", qPrintable(name), qPrintable(error.errorString()));
    return object;
}

FakePc FakePc::fromFixture(const QString &name)
{
    return FakePc(readFixture(name));
}
