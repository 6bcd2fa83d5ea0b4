// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/OfficeList.h"

#include "core/base/FileWriter.h"
#include "core/base/NamedEnum.h"
#include "core/base/StrictJson.h"
#include "core/report/Html.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QLockFile>

#include <algorithm>

namespace changeover::officelist {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(officelist)
};

const QString schema = QStringLiteral("changeover.office/1");
constexpr qint64 maxBytes = 8 * 1024 * 1024;
constexpr int patienceMs = 10000; // another computer writes its line in a moment
constexpr int openLines = 5;      // for computers that are written in by hand

constexpr auto stateNames = namedEnum<OfficeState>(
    {{OfficeState::Begun, "begun"}, {OfficeState::Removed, "removed"}, {OfficeState::Done, "done"}});

QByteArray toJson(const std::vector<OfficeEntry> &entries)
{
    QJsonArray computers;
    for (const OfficeEntry &entry : entries)
        computers << QJsonObject{{QStringLiteral("computer"), entry.computer},
                                 {QStringLiteral("state"), stateNames.name(entry.state)},
                                 {QStringLiteral("when"), entry.when.toUTC().toString(Qt::ISODate)},
                                 {QStringLiteral("person"), entry.person},
                                 {QStringLiteral("initials"), entry.initials},
                                 {QStringLiteral("file"), entry.file}};
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), schema}, {QStringLiteral("computers"), computers}})
        .toJson();
}
} // namespace

QString fileIn(const QString &folder)
{
    return folder + QStringLiteral("/changeover-office.json");
}

QString pageIn(const QString &folder)
{
    return folder + QStringLiteral("/changeover-office.html");
}

Result<std::vector<OfficeEntry>> load(const QString &folder)
{
    const Result<QByteArray> text = readFile(fileIn(folder), maxBytes);
    if (!text && text.error().kind == ErrorKind::NotFound)
        return std::vector<OfficeEntry>();
    if (!text)
        return text.error();
    StrictJson json(fileIn(folder), *text);
    std::vector<OfficeEntry> entries;
    {
        StrictJson::Object root = json.root();
        root.schema(schema);
        root.array(QStringLiteral("computers"), [&](StrictJson::Object &one) {
            OfficeEntry entry;
            entry.computer = one.string(QStringLiteral("computer"));
            entry.state = one.choice(QStringLiteral("state"), stateNames);
            entry.when = one.time(QStringLiteral("when"));
            entry.person = one.optionalString(QStringLiteral("person"));
            entry.initials = one.optionalString(QStringLiteral("initials"));
            entry.file = one.optionalString(QStringLiteral("file"));
            entries.push_back(std::move(entry));
        });
    }
    if (json.failed())
        return json.error();
    return entries;
}

Status put(const QString &folder, const OfficeEntry &entry)
{
    if (const Status made = makeFolder(folder); !made)
        return made.error();
    // Two computers may come to the same share at once.
    QLockFile lock(fileIn(folder) + QStringLiteral(".lock"));
    if (!lock.tryLock(patienceMs))
        return Error{lock.error() == QLockFile::PermissionError ? ErrorKind::AccessDenied : ErrorKind::Busy,
                     Text::tr("The office list in %1 cannot be written now. Nothing in it was changed.")
                         .arg(QDir::toNativeSeparators(folder)),
                     {}};
    Result<std::vector<OfficeEntry>> known = load(folder);
    if (!known)
        return known.error();
    std::vector<OfficeEntry> entries = std::move(known).value();
    std::erase_if(entries, [&](const OfficeEntry &one) { return one.computer == entry.computer; });
    entries.push_back(entry);
    std::sort(entries.begin(), entries.end(), [](const OfficeEntry &a, const OfficeEntry &b) {
        return QString::compare(a.computer, b.computer, Qt::CaseInsensitive) < 0;
    });
    if (const Status written = writeFile(fileIn(folder), toJson(entries)); !written)
        return written.error();
    return writeFile(pageIn(folder), toHtml(entries));
}

QString stateInWords(OfficeState state)
{
    switch (state) {
    case OfficeState::Begun:
        return Text::tr("begun");
    case OfficeState::Removed:
        return Text::tr("removed, not checked in full");
    case OfficeState::Done:
        return Text::tr("done");
    }
    Q_UNREACHABLE();
}

QByteArray toHtml(const std::vector<OfficeEntry> &entries)
{
    const auto box = [](bool done) { return done ? QStringLiteral("\u2611") : QStringLiteral("\u2610"); };
    QList<QStringList> rows;
    for (const OfficeEntry &entry : entries)
        rows << QStringList{box(entry.state == OfficeState::Done),
                            entry.computer,
                            stateInWords(entry.state),
                            QLocale().toString(entry.when.toLocalTime(), QLocale::ShortFormat),
                            entry.person,
                            entry.initials,
                            QFileInfo(entry.file).fileName()};
    for (int i = 0; i < openLines; ++i)
        rows << QStringList{box(false), {}, {}, {}, {}, {}, {}};
    const auto done = std::count_if(entries.begin(), entries.end(),
                                    [](const OfficeEntry &entry) { return entry.state == OfficeState::Done; });
    const QString body = html::paragraph(Text::tr("%1 of %2 computers are done.").arg(done).arg(entries.size())) +
                         html::table({{},
                                      Text::tr("Computer"),
                                      Text::tr("State"),
                                      Text::tr("When"),
                                      Text::tr("Who"),
                                      Text::tr("Initials"),
                                      Text::tr("Saved file")},
                                     rows);
    return html::page(Text::tr("The office's computers"), body).toUtf8();
}

} // namespace changeover::officelist
