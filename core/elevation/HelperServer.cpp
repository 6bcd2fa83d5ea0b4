// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/elevation/HelperServer.h"

#include "core/base/Log.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <thread>

namespace changeover {

namespace {
constexpr int idleMs = 500;
constexpr int watchMs = 50;
constexpr qint64 progressEveryMs = 50; // a chatty uninstaller must not fill the pipe
constexpr size_t maxWaiting = 16;
constexpr int longestWaitMs = 24 * 60 * 60 * 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(helper)
};

Error notReported(const QString &id)
{
    return {
        ErrorKind::BadInput, Text::tr("The helper did not report \"%1\". Nothing was changed.").arg(id.left(200)), {}};
}

QStringList strings(const QJsonValue &value)
{
    QStringList all;
    for (const QJsonValue one : value.toArray())
        all << one.toString();
    return all;
}
} // namespace

HelperServer::HelperServer(LocalEngine &engine, Channel &channel, Journal &journal)
    : m_engine(engine)
    , m_channel(channel)
    , m_journal(journal)
{
    m_engine.onRecord = [this](const JobRecord &record) {
        m_journal.write({{QStringLiteral("event"), QStringLiteral("removed")},
                         {QStringLiteral("id"), record.id},
                         {QStringLiteral("state"), int(record.result.state)},
                         {QStringLiteral("code"), record.result.vendorCode}});
    };
}

Status HelperServer::run()
{
    const Peer peer = m_channel.peer();
    m_journal.write({{QStringLiteral("event"), QStringLiteral("begin")},
                     {QStringLiteral("caller"), double(peer.processId)},
                     {QStringLiteral("account"), peer.account}});
    while (!m_goodbye && !m_callerLost && !m_broken) {
        // Also before a verb that waits: a caller that is gone by now gets nothing begun in its name.
        pump(m_waiting.empty() ? idleMs : 0, 0, nullptr);
        if (m_waiting.empty() || m_callerLost || m_broken)
            continue;
        const Request request = m_waiting.front();
        m_waiting.pop_front();
        if (const Status served = serve(request); !served)
            m_broken = served.error();
    }
    m_credentials.clear();
    m_journal.write({{QStringLiteral("event"), QStringLiteral("end")},
                     {QStringLiteral("why"), m_broken    ? QStringLiteral("broken: ") + m_broken->detail
                                             : m_goodbye ? QStringLiteral("goodbye")
                                                         : QStringLiteral("caller lost")}});
    if (m_broken)
        return *m_broken;
    return Done{};
}

Status HelperServer::take(Frame frame)
{
    const QString kind = frame.head.value(QLatin1String("kind")).toString();
    if (kind == QLatin1String("secret")) {
        Credentials credentials{frame.head.value(QLatin1String("step")).toString(),
                                frame.head.value(QLatin1String("login")).toString(),
                                Secret(QString::fromUtf8(frame.block))};
        frame.block.fill(' ');
        log::hide(credentials.password);
        m_credentials.push_back(std::move(credentials));
        return Done{};
    }
    // Only between two verbs: while one runs, the engine is not for this thread.
    if (kind == QLatin1String("tool-block") && !m_running && m_waiting.empty()) {
        takeToolBlock(frame);
        return Done{};
    }
    if (kind == QLatin1String("goodbye")) {
        m_goodbye = true;
        return Done{};
    }
    if (kind == QLatin1String("cancel"))
        return Done{}; // nothing runs any more
    const Request request{frame.head.value(QLatin1String("id")).toInt(),
                          frame.head.value(QLatin1String("verb")).toString(),
                          frame.head.value(QLatin1String("arguments")).toObject()};
    if (kind != QLatin1String("request") || request.id <= 0 || m_waiting.size() >= maxWaiting)
        return Error{ErrorKind::Damaged, Text::tr("The other side sent something that is not understood."),
                     QStringLiteral("kind \"%1\", id %2").arg(kind.left(40)).arg(request.id)};
    m_waiting.push_back(request);
    return Done{};
}

void HelperServer::takeToolBlock(const Frame &frame)
{
    if (frame.head.value(QLatin1String("first")).toBool()) {
        m_toolProblem.reset();
        if (const Status begun = m_engine.beginTool(); !begun)
            m_toolProblem = begun.error();
    }
    if (m_toolProblem) // the rest of it comes nevertheless
        return;
    if (const Status added = m_engine.addToTool(frame.block); !added)
        m_toolProblem = added.error();
}

Status HelperServer::serve(const Request &request)
{
    m_journal.write(
        {{QStringLiteral("event"), QStringLiteral("verb")}, {QStringLiteral("verb"), request.verb.left(40)}});
    if (request.verb == QLatin1String("inventory"))
        return serveInventory(request);
    if (request.verb == QLatin1String("quarantine.list"))
        return serveQuarantine(request);
    if (request.verb == QLatin1String("quarantine.copy"))
        return serveCopy(request);
    if (request.verb == QLatin1String("settings.export"))
        return serveSettings(request);
    if (request.verb == QLatin1String("restorepoint"))
        return serveRestorePoint(request);
    if (request.verb == QLatin1String("tool.check"))
        return serveToolCheck(request);
    if (request.verb == QLatin1String("tool.run"))
        return serveToolRun(request);
    if (request.verb == QLatin1String("remove"))
        return serveRemove(request);
    if (request.verb == QLatin1String("leftovers.clean") || request.verb == QLatin1String("leftovers.undo"))
        return serveClean(request);
    return refuse(
        request, {ErrorKind::Unsupported, Text::tr("The helper does not know \"%1\".").arg(request.verb.left(40)), {}});
}

Status HelperServer::serveInventory(const Request &request)
{
    const Result<Inventory> inventory = m_engine.inventory();
    if (!inventory)
        return refuse(request, inventory.error());
    for (const Finding &finding : inventory->findings)
        m_reported.insert(finding.id);
    return answer(request, toJson(*inventory));
}

Status HelperServer::serveRestorePoint(const Request &request)
{
    std::optional<Result<RestorePointResult>> made;
    watched(request,
            [&](const ProgressSink &progress, CancelToken &) { made.emplace(m_engine.makeRestorePoint(progress)); });
    const RestorePointResult *result = *made ? &made->value() : nullptr;
    m_journal.write({{QStringLiteral("event"), QStringLiteral("restorepoint")},
                     {QStringLiteral("number"), result ? double(result->point.number) : 0},
                     {QStringLiteral("new"), result && result->isNew},
                     {QStringLiteral("why"), result ? QString() : errorKindName(made->error().kind)}});
    if (!result)
        return refuse(request, made->error());
    return answer(request, toJson(*result));
}

Status HelperServer::serveToolCheck(const Request &request)
{
    const Result<ToolFacts> facts = m_toolProblem ? Result<ToolFacts>(*m_toolProblem) : m_engine.judgeTool();
    m_toolProblem.reset();
    m_journal.write({{QStringLiteral("event"), QStringLiteral("tool.check")},
                     {QStringLiteral("sha256"), facts ? facts->sha256 : QString()},
                     {QStringLiteral("signer"), facts ? facts->signer.left(200) : QString()},
                     {QStringLiteral("why"), facts ? QString() : facts.error().full().left(500)}});
    if (!facts)
        return refuse(request, facts.error());
    return answer(request, toJson(*facts));
}

Status HelperServer::serveToolRun(const Request &request)
{
    const QString sha256 = request.arguments.value(QLatin1String("sha256")).toString();
    std::optional<Result<ToolOutcome>> run;
    watched(request,
            [&](const ProgressSink &progress, CancelToken &) { run.emplace(m_engine.runTool(sha256, progress)); });
    const Result<ToolOutcome> &outcome = *run;
    m_journal.write({{QStringLiteral("event"), QStringLiteral("tool.run")},
                     {QStringLiteral("sha256"), sha256.left(64)},
                     {QStringLiteral("code"), outcome ? outcome->exitCode : 0},
                     {QStringLiteral("why"), outcome ? QString() : outcome.error().full().left(500)}});
    if (!outcome)
        return refuse(request, outcome.error());
    std::vector<EngineFile> logs;
    for (const ToolLog &log : outcome->logs)
        logs.push_back({log.name, log.content});
    return answer(request, toJson(*outcome), logs);
}

Status HelperServer::serveRemove(const Request &request)
{
    RemovalChoices choices;
    choices.only = strings(request.arguments.value(QLatin1String("only")));
    choices.confirmed = strings(request.arguments.value(QLatin1String("confirmed")));
    choices.acceptedHazards = strings(request.arguments.value(QLatin1String("acceptedHazards")));
    choices.vendorWindows = request.arguments.value(QLatin1String("vendorWindows")).toBool();
    choices.patience.longestMs = std::clamp(
        request.arguments.value(QLatin1String("longestWaitMs")).toInt(choices.patience.longestMs), 0, longestWaitMs);
    choices.credentials = std::move(m_credentials);
    m_credentials.clear();
    for (const QString &id : choices.only + choices.confirmed)
        if (!m_reported.contains(id))
            return refuse(request, notReported(id));
    if (choices.only.isEmpty())
        return refuse(request, {ErrorKind::BadInput, Text::tr("No product was named. Nothing was changed."), {}});

    std::vector<EngineFile> logs;
    std::optional<Result<RemovalReport>> report;
    watched(request, [&](const ProgressSink &progress, CancelToken &cancel) {
        const RecordSink journal = m_engine.onRecord;
        m_engine.onRecord = [&](const JobRecord &record) {
            journal(record);
            if (m_callerLost) // this product is finished, the next is not begun
                cancel.cancel();
        };
        report.emplace(m_engine.remove(choices, progress, cancel, logs));
        m_engine.onRecord = journal;
    });
    if (!*report)
        return refuse(request, report->error());
    return answer(request, toJson(**report), logs);
}

// The engine takes no id that its own look does not find, and no backup but one of its own folder.
Status HelperServer::serveClean(const Request &request)
{
    const bool undo = request.verb == QLatin1String("leftovers.undo");
    const QStringList ids = strings(request.arguments.value(QLatin1String("ids")));
    const QString backup = request.arguments.value(QLatin1String("backup")).toString();
    std::optional<Result<CleanReport>> report;
    watched(request, [&](const ProgressSink &progress, CancelToken &cancel) {
        report.emplace(undo ? m_engine.undoClean(backup, progress, cancel) : m_engine.clean(ids, progress, cancel));
    });
    if (!*report)
        return refuse(request, report->error());
    for (const CleanRecord &record : (*report)->records)
        m_journal.write({{QStringLiteral("event"), undo ? QStringLiteral("put back") : QStringLiteral("cleaned")},
                         {QStringLiteral("id"), record.id},
                         {QStringLiteral("done"), record.done}});
    return answer(request, toJson(**report));
}

Status HelperServer::serveQuarantine(const Request &request)
{
    std::optional<Result<SavedThings>> saved;
    watched(request, [&](const ProgressSink &progress, CancelToken &cancel) {
        saved.emplace(m_engine.listQuarantine(progress, cancel));
    });
    if (!*saved)
        return refuse(request, saved->error());
    return answer(request, toJson(**saved), (*saved)->files);
}

Status HelperServer::serveCopy(const Request &request)
{
    // The other end writes what comes; a pipe that nobody reads stops the copying by itself.
    class Frames : public FileSink
    {
    public:
        Frames(HelperServer &server, const Request &request)
            : m_server(server)
            , m_request(request)
        {
        }
        Status begin(const QString &name, qint64 size) override
        {
            return sent("copy-begin",
                        {{QStringLiteral("name"), name.left(300)}, {QStringLiteral("size"), double(size)}});
        }
        Status append(QByteArrayView bytes) override { return sent("copy-block", {}, bytes.toByteArray()); }
        Status end() override { return sent("copy-end", {}); }
        Status drop() override { return sent("copy-drop", {}); }

    private:
        Status sent(const char *kind, const QJsonObject &head, const QByteArray &block = {})
        {
            if (m_server.send(m_request, QLatin1String(kind), head, block))
                return Done{};
            return Error{ErrorKind::Cancelled, {}, {}};
        }
        HelperServer &m_server;
        const Request &m_request;
    };
    std::optional<Result<SavedThings>> saved;
    watched(request, [&](const ProgressSink &progress, CancelToken &cancel) {
        Frames frames(*this, request);
        saved.emplace(m_engine.copyQuarantine(frames, progress, cancel));
    });
    if (!*saved)
        return refuse(request, saved->error());
    return answer(request, toJson(**saved));
}

Status HelperServer::serveSettings(const Request &request)
{
    ExportChoices choices;
    choices.confirmed = strings(request.arguments.value(QLatin1String("confirmed")));
    for (Credentials &credentials : m_credentials)
        choices.credentials.push_back({credentials.stepId, credentials.login, credentials.password});
    m_credentials.clear();
    for (const QString &id : choices.confirmed)
        if (!m_reported.contains(id))
            return refuse(request, notReported(id));
    std::optional<Result<SavedThings>> saved;
    watched(request, [&](const ProgressSink &progress, CancelToken &cancel) {
        saved.emplace(m_engine.exportSettings(choices, progress, cancel));
    });
    if (!*saved)
        return refuse(request, saved->error());
    return answer(request, toJson(**saved), (*saved)->files);
}

void HelperServer::watched(const Request &request, const std::function<void(const ProgressSink &, CancelToken &)> &work)
{
    CancelToken cancel;
    m_running = true;
    std::atomic_bool finished = false;
    std::thread watcher([&] {
        while (!finished && !m_callerLost)
            pump(watchMs, request.id, &cancel);
    });
    QElapsedTimer clock;
    bool sent = true;
    QString last;
    const auto progress = [&](const Progress &now) {
        if (!sent || m_callerLost || (clock.isValid() && clock.elapsed() < progressEveryMs && now.now == last))
            return;
        clock.start();
        last = now.now;
        sent = send(request, QStringLiteral("progress"),
                    {{QStringLiteral("fraction"), now.fraction},
                     {QStringLiteral("now"), now.now.left(1000)},
                     {QStringLiteral("canCancel"), now.canCancel}});
    };
    work(progress, cancel);
    finished = true;
    watcher.join();
    m_running = false;
}

void HelperServer::pump(int timeoutMs, int runningId, CancelToken *cancel)
{
    QByteArray bytes;
    const Channel::ReadState state = m_channel.read(bytes, timeoutMs);
    m_reader.feed(bytes);
    for (;;) {
        Result<std::optional<Frame>> next = m_reader.next();
        if (!next) {
            m_broken = next.error();
            break;
        }
        if (!next->has_value())
            break;
        Frame frame = std::move(*std::move(next).value());
        const bool isCancel = frame.head.value(QLatin1String("kind")).toString() == QLatin1String("cancel");
        if (isCancel && cancel && frame.head.value(QLatin1String("id")).toInt() == runningId) {
            cancel->cancel();
        } else if (const Status taken = take(std::move(frame)); !taken) {
            m_broken = taken.error();
            break;
        }
    }
    // A caller that cannot be understood any more is as good as gone.
    if (state == Channel::ReadState::Closed || m_broken)
        m_callerLost = true;
}

bool HelperServer::send(const Request &request, const QString &kind, QJsonObject head, const QByteArray &block)
{
    head.insert(QStringLiteral("kind"), kind);
    head.insert(QStringLiteral("id"), request.id);
    return m_channel.write(encode({head, block}));
}

Status HelperServer::answer(const Request &request, const QJsonObject &result, const std::vector<EngineFile> &files)
{
    for (const EngineFile &file : files) {
        if (file.content.size() > Frame::maxBlock)
            return refuse(request, {ErrorKind::Unsupported, Text::tr("%1 is too large.").arg(file.name), {}});
        if (!send(request, QStringLiteral("file"), {{QStringLiteral("name"), file.name}}, file.content))
            return lost();
    }
    // In the block: an inventory may be longer than a line.
    const QByteArray block = QJsonDocument(result).toJson(QJsonDocument::Compact);
    return send(request, QStringLiteral("result"), {}, block) ? Status(Done{}) : lost();
}

Status HelperServer::refuse(const Request &request, const Error &error)
{
    const QJsonObject head{{QStringLiteral("error"), errorKindName(error.kind)},
                           {QStringLiteral("text"), error.text.left(4000)},
                           {QStringLiteral("detail"), error.detail.left(4000)}};
    return send(request, QStringLiteral("error"), head) ? Status(Done{}) : lost();
}

Status HelperServer::lost()
{
    m_callerLost = true;
    return Done{};
}

} // namespace changeover
