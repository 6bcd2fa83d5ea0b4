// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"

#include "core/base/Scrubber.h"

#include <QCoreApplication>
#include <QDir>
#include <QMutex>

#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

namespace changeover::log {

namespace {
constexpr auto pattern = "%Y-%m-%dT%H:%M:%S.%e%z %l %v";

// The log is the process's, as standard error is: the one place where state is shared by all.
struct Sink
{
    QMutex mutex;
    Scrubber scrubber;
    std::shared_ptr<spdlog::logger> logger;
};

Sink &sink()
{
    static Sink instance;
    return instance;
}

// spdlog takes names in the system's own form: wide on Windows, where the narrow one cannot hold every name.
template <typename Name = spdlog::filename_t>
Name fileName(const QString &path)
{
    if constexpr (std::is_same_v<Name, std::wstring>)
        return path.toStdWString();
    else
        return path.toStdString();
}

void write(spdlog::level::level_enum level, const QString &line)
{
    Sink &s = sink();
    const QMutexLocker lock(&s.mutex);
    if (!s.logger)
        return;
    // One line stays one line, whatever another program's text holds.
    QString clean = s.scrubber.scrub(line);
    clean.replace(QLatin1Char('\n'), QStringLiteral("\\n")).replace(QLatin1Char('\r'), QString());
    s.logger->log(level, "{}", clean.toStdString());
}
} // namespace

Status start(const QString &folder)
{
    Sink &s = sink();
    const QMutexLocker lock(&s.mutex);
    const QString text =
        QCoreApplication::translate("log", "The log could not be started. Everything else works as usual.");
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::AccessDenied, text, folder};
    try {
        const QString file = QDir(folder).filePath(QStringLiteral("changeover.log"));
        s.logger = spdlog::rotating_logger_mt("changeover", fileName(file), 1024 * 1024, 3);
        s.logger->set_pattern(pattern);
        s.logger->flush_on(spdlog::level::info);
    } catch (const spdlog::spdlog_ex &failure) {
        return Error{ErrorKind::AccessDenied, text, QString::fromUtf8(failure.what())};
    }
    return Done{};
}

Status alsoTo(const QString &file)
{
    Sink &s = sink();
    const QMutexLocker lock(&s.mutex);
    try {
        const auto more = std::make_shared<spdlog::sinks::basic_file_sink_mt>(fileName(file));
        if (!s.logger) {
            s.logger = std::make_shared<spdlog::logger>("changeover", more);
            s.logger->flush_on(spdlog::level::info);
        } else {
            s.logger->sinks().push_back(more);
        }
        s.logger->set_pattern(pattern);
    } catch (const spdlog::spdlog_ex &failure) {
        return Error{ErrorKind::AccessDenied, QCoreApplication::translate("log", "%1 cannot be written.").arg(file),
                     QString::fromUtf8(failure.what())};
    }
    return Done{};
}

void hide(const Secret &secret)
{
    Sink &s = sink();
    const QMutexLocker lock(&s.mutex);
    s.scrubber.add(secret);
}

void info(const QString &line)
{
    write(spdlog::level::info, line);
}

void warning(const QString &line)
{
    write(spdlog::level::warn, line);
}

void error(const QString &line)
{
    write(spdlog::level::err, line);
}

} // namespace changeover::log
