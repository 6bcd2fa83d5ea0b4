// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/RestorePoint.h"

#include "core/base/Log.h"
#include "core/base/StrictJson.h"

#include <QCoreApplication>
#include <QLocale>
#include <QThread>

#include <algorithm>
#include <optional>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(restorepoint)
};

// The codes that the documentation of SRSetRestorePointW names, and those of a service that cannot be started.
constexpr quint32 success = 0;
constexpr quint32 accessDenied = 5;
constexpr quint32 safeMode = 10; // ERROR_BAD_ENVIRONMENT
constexpr quint32 diskFull = 112;
constexpr quint32 serviceDisabled = 1058;
constexpr quint32 timedOut = 1460;

Error refusal(RestoreProtection protection)
{
    switch (protection) {
    case RestoreProtection::Off:
        return {ErrorKind::Unsupported,
                Text::tr("System protection is switched off on this computer, so Windows makes no restore points. You "
                         "can switch it on: search for \"Create a restore point\" in the Start menu, choose the "
                         "system drive, then Configure."),
                {}};
    case RestoreProtection::Forbidden:
        return {ErrorKind::Unsupported,
                Text::tr("Your organization does not allow restore points on this computer. Ask the people who look "
                         "after it."),
                {}};
    case RestoreProtection::NotThere:
    case RestoreProtection::On:
    case RestoreProtection::Unknown:
        break;
    }
    return {ErrorKind::Unsupported,
            Text::tr("Restore points cannot be made here: this system has none. Windows Server and Linux never do."),
            {}};
}

Error failure(quint32 code)
{
    const QString detail = QStringLiteral("SRSetRestorePoint: %1").arg(code);
    switch (code) {
    case serviceDisabled:
        return refusal(RestoreProtection::Off);
    case accessDenied:
        return {ErrorKind::AccessDenied, Text::tr("Making a restore point needs an administrator's rights."), detail};
    case diskFull:
        return {ErrorKind::DiskFull,
                Text::tr("There is no room for a restore point on the system drive. Make room, then try again."),
                detail};
    case safeMode:
        return {ErrorKind::Unsupported,
                Text::tr("Windows makes no restore points in safe mode. Start it the usual way to make one."), detail};
    case timedOut:
        return {ErrorKind::Timeout, Text::tr("Windows did not make a restore point in time. Try again later."), detail};
    default:
        return {ErrorKind::Failed, Text::tr("Windows could not make a restore point."), detail};
    }
}

const RestorePoint *find(const std::vector<RestorePoint> &points, qint64 number)
{
    const auto found =
        std::find_if(points.begin(), points.end(), [&](const RestorePoint &one) { return one.number == number; });
    return found == points.end() ? nullptr : &*found;
}

const RestorePoint *newest(const std::vector<RestorePoint> &points)
{
    const auto found = std::max_element(
        points.begin(), points.end(), [](const RestorePoint &a, const RestorePoint &b) { return a.number < b.number; });
    return found == points.end() ? nullptr : &*found;
}
} // namespace

QString RestorePointResult::sentence() const
{
    const QString number = QString::number(point.number);
    const QString when =
        point.made.isValid() ? QLocale().toString(point.made.toLocalTime(), QLocale::ShortFormat) : QString();
    if (isNew)
        return when.isEmpty() ? Text::tr("Restore point %1 was made.").arg(number)
                              : Text::tr("Restore point %1 was made, %2.").arg(number, when);
    return Text::tr(
               "Windows made no new restore point, because there is a recent one: number %1, from %2. Going back to "
               "it would also undo what was installed since then.")
        .arg(number, when);
}

Result<RestorePointResult> makeRestorePoint(SystemRestore &system, const ReadBack &readBack)
{
    const SystemRestore::State state = system.state();
    if (state.protection != RestoreProtection::On && state.protection != RestoreProtection::Unknown)
        return refusal(state.protection);
    // What cannot be listed cannot be read back: said before anything is begun.
    const Result<std::vector<RestorePoint>> before = system.list();
    if (!before)
        return before.error();

    const QString description = Text::tr("Changeover: before programs are removed", "name of a restore point");
    const QDateTime asked = QDateTime::currentDateTimeUtc();
    const Result<SystemRestore::Answer> answer = system.create(description);
    if (!answer)
        return answer.error();
    log::info(QStringLiteral("restore point: answer %1, number %2").arg(answer->code).arg(answer->number));
    if (answer->code != success)
        return failure(answer->code);

    std::vector<RestorePoint> now;
    for (int attempt = 0; attempt < readBack.attempts; ++attempt) {
        if (attempt > 0)
            QThread::msleep(static_cast<unsigned long>(readBack.pauseMs));
        Result<std::vector<RestorePoint>> list = system.list();
        if (!list)
            return list.error();
        now = std::move(list).value();
        const RestorePoint *made = find(now, answer->number);
        if (made && made->description == description && !find(*before, answer->number))
            return RestorePointResult{*made, true};
    }
    if (const RestorePoint *last = newest(now); last && state.minutesBetween > 0 && last->made.isValid() &&
                                                last->made.secsTo(asked) <= qint64(state.minutesBetween) * 60)
        return RestorePointResult{*last, false};
    return Error{ErrorKind::Failed,
                 Text::tr("Windows said that it made a restore point, but there is none. Do not count on one."),
                 QStringLiteral("number %1 is not in a list of %2").arg(answer->number).arg(now.size())};
}

QJsonObject toJson(const RestorePointResult &result)
{
    return {{QStringLiteral("schema"), QStringLiteral("changeover.restorepoint/1")},
            {QStringLiteral("number"), double(result.point.number)},
            {QStringLiteral("made"), result.point.made.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("description"), result.point.description},
            {QStringLiteral("new"), result.isNew}};
}

Result<RestorePointResult> restorePointFromJson(const QString &place, const QByteArray &text)
{
    StrictJson json(place, text);
    RestorePointResult result;
    {
        StrictJson::Object root = json.root();
        root.schema(QStringLiteral("changeover.restorepoint/1"));
        result.point.number = root.count(QStringLiteral("number"));
        result.point.made = root.optionalTime(QStringLiteral("made"));
        result.point.description = root.optionalString(QStringLiteral("description"));
        result.isNew = root.optionalBool(QStringLiteral("new"), true);
    }
    if (json.failed())
        return json.error();
    return result;
}

} // namespace changeover
