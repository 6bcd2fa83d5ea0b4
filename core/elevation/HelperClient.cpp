// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/elevation/HelperClient.h"

#include "core/elevation/ToolBlocks.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace changeover {

namespace {
constexpr int pollMs = 100;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(helper)
};

Error gone()
{
    return {
        ErrorKind::Failed,
        Text::tr("The helper with administrator's rights ended unexpectedly. What it had begun with one product it has "
                 "finished; look again to see what is there."),
        {}};
}

// Names from the helper become files of ours: letters, digits, dot, dash and underline, in folders below ours.
QString safeName(const QString &name)
{
    static const QRegularExpression other(QStringLiteral("[^A-Za-z0-9._-]+"));
    QStringList parts;
    for (const QString &part : name.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        QString safe = QString(part).replace(other, QStringLiteral("_")).left(150);
        while (safe.startsWith(QLatin1Char('.')))
            safe.remove(0, 1);
        parts << (safe.isEmpty() ? QStringLiteral("unnamed") : safe);
    }
    return parts.isEmpty() ? QStringLiteral("unnamed") : parts.join(QLatin1Char('/'));
}
} // namespace

/// Hands on what the helper copies, as far as it comes in a right order.
class HelperClient::CopyReceiver
{
public:
    explicit CopyReceiver(FileSink &sink)
        : m_sink(sink)
    {
    }
    [[nodiscard]] const std::optional<Error> &failed() const { return m_failed; }
    std::vector<BlindSpot> left; ///< what the sink has no room for

    void take(const QString &kind, const QString &name, const Frame &frame)
    {
        if (m_failed)
            return;
        const bool begins = kind == QLatin1String("copy-begin");
        if (begins == m_open) {
            m_failed =
                Error{ErrorKind::Damaged, Text::tr("The other side sent something that is not understood."), kind};
            return;
        }
        m_open = begins || kind == QLatin1String("copy-block");
        if (begins)
            m_skipping = false;
        if (m_skipping)
            return;
        if (begins)
            m_name = name;
        const Status done = begins ? m_sink.begin(name, qint64(frame.head.value(QLatin1String("size")).toDouble()))
                            : kind == QLatin1String("copy-block") ? m_sink.append(frame.block)
                            : kind == QLatin1String("copy-end")   ? m_sink.end()
                                                                  : m_sink.drop();
        if (done)
            return;
        if (done.error().kind != ErrorKind::Unsupported) {
            m_failed = done.error();
            return;
        }
        m_skipping = true;
        left.push_back({m_name, done.error()});
        if (const Status dropped = begins ? Status(Done{}) : m_sink.drop(); !dropped)
            m_failed = dropped.error();
    }

private:
    FileSink &m_sink;
    std::optional<Error> m_failed;
    QString m_name;
    bool m_open = false;
    bool m_skipping = false; ///< this one does not fit
};

HelperClient::~HelperClient()
{
    // Whether it arrives does not matter: a closed channel says the same.
    (void)m_channel->write(encode({{{QStringLiteral("kind"), QStringLiteral("goodbye")}}, {}}));
}

Result<Inventory> HelperClient::inventory()
{
    std::vector<EngineFile> files;
    const Result<QByteArray> answer = call(
        QStringLiteral("inventory"), {}, [](const Progress &) {}, {}, files);
    if (!answer)
        return answer.error();
    return inventoryFromJson(QStringLiteral("helper"), *answer);
}

Result<SavedThings> HelperClient::listQuarantine(const ProgressSink &progress, const CancelToken &cancel)
{
    return save(QStringLiteral("quarantine.list"), {}, progress, cancel);
}

Result<SavedThings> HelperClient::copyQuarantine(FileSink &sink, const ProgressSink &progress,
                                                 const CancelToken &cancel)
{
    std::vector<EngineFile> files;
    CopyReceiver copies(sink);
    const Result<QByteArray> answer = call(QStringLiteral("quarantine.copy"), {}, progress, cancel, files, &copies);
    if (!answer)
        return answer.error();
    Result<SavedThings> saved = savedThingsFromJson(QStringLiteral("helper"), *answer);
    if (saved)
        std::move(copies.left.begin(), copies.left.end(), std::back_inserter(saved.value().problems));
    return saved;
}

Result<SavedThings> HelperClient::exportSettings(const ExportChoices &choices, const ProgressSink &progress,
                                                 const CancelToken &cancel)
{
    for (const ExportCredentials &credentials : choices.credentials)
        if (!sendSecret({credentials.findingId, credentials.login, credentials.password}))
            return gone();
    const QJsonObject arguments{{QStringLiteral("confirmed"), QJsonArray::fromStringList(choices.confirmed)}};
    return save(QStringLiteral("settings.export"), arguments, progress, cancel);
}

Result<SavedThings> HelperClient::save(const QString &verb, const QJsonObject &arguments, const ProgressSink &progress,
                                       const CancelToken &cancel)
{
    std::vector<EngineFile> files;
    const Result<QByteArray> answer = call(verb, arguments, progress, cancel, files);
    if (!answer)
        return answer.error();
    Result<SavedThings> saved = savedThingsFromJson(QStringLiteral("helper"), *answer);
    if (saved)
        saved.value().files = std::move(files);
    return saved;
}

Result<RestorePointResult> HelperClient::makeRestorePoint(const ProgressSink &progress)
{
    std::vector<EngineFile> files;
    const Result<QByteArray> answer = call(QStringLiteral("restorepoint"), {}, progress, {}, files);
    if (!answer)
        return answer.error();
    return restorePointFromJson(QStringLiteral("helper"), *answer);
}

Result<ToolFacts> HelperClient::checkTool(QIODevice &file, const ProgressSink &progress, const CancelToken &cancel)
{
    bool first = true;
    const auto send = [&](const QByteArray &block) -> Status {
        const QJsonObject head{{QStringLiteral("kind"), QStringLiteral("tool-block")},
                               {QStringLiteral("first"), std::exchange(first, false)}};
        if (!m_channel->write(encode({head, block})))
            return gone();
        return Done{};
    };
    if (const Status sent = sendTool(file, send, progress, cancel); !sent)
        return sent.error();
    std::vector<EngineFile> files;
    const Result<QByteArray> answer = call(QStringLiteral("tool.check"), {}, progress, {}, files);
    if (!answer)
        return answer.error();
    return toolFactsFromJson(QStringLiteral("helper"), *answer);
}

Result<ToolOutcome> HelperClient::runTool(const QString &sha256, const ProgressSink &progress)
{
    std::vector<EngineFile> files;
    const Result<QByteArray> answer =
        call(QStringLiteral("tool.run"), {{QStringLiteral("sha256"), sha256}}, progress, {}, files);
    if (!answer)
        return answer.error();
    Result<ToolOutcome> outcome = toolOutcomeFromJson(QStringLiteral("helper"), *answer);
    if (outcome)
        for (EngineFile &file : files)
            outcome.value().logs.push_back({file.name, std::move(file.content)});
    return outcome;
}

Result<RemovalReport> HelperClient::remove(const RemovalChoices &choices, const ProgressSink &progress,
                                           const CancelToken &cancel, std::vector<EngineFile> &logs)
{
    for (const Credentials &credentials : choices.credentials)
        if (!sendSecret(credentials))
            return gone();
    const QJsonObject arguments{
        {QStringLiteral("only"), QJsonArray::fromStringList(choices.only)},
        {QStringLiteral("confirmed"), QJsonArray::fromStringList(choices.confirmed)},
        {QStringLiteral("acceptedHazards"), QJsonArray::fromStringList(choices.acceptedHazards)},
        {QStringLiteral("vendorWindows"), choices.vendorWindows},
        {QStringLiteral("longestWaitMs"), choices.patience.longestMs}};
    const Result<QByteArray> answer = call(QStringLiteral("remove"), arguments, progress, cancel, logs);
    if (!answer)
        return answer.error();
    return removalReportFromJson(QStringLiteral("helper"), *answer);
}

Result<CleanReport> HelperClient::clean(const QStringList &ids, const ProgressSink &progress, const CancelToken &cancel)
{
    return cleaning(QStringLiteral("leftovers.clean"), {{QStringLiteral("ids"), QJsonArray::fromStringList(ids)}},
                    progress, cancel);
}

Result<CleanReport> HelperClient::undoClean(const QString &backup, const ProgressSink &progress,
                                            const CancelToken &cancel)
{
    return cleaning(QStringLiteral("leftovers.undo"), {{QStringLiteral("backup"), backup}}, progress, cancel);
}

Result<CleanReport> HelperClient::cleaning(const QString &verb, const QJsonObject &arguments,
                                           const ProgressSink &progress, const CancelToken &cancel)
{
    std::vector<EngineFile> files;
    const Result<QByteArray> answer = call(verb, arguments, progress, cancel, files);
    if (!answer)
        return answer.error();
    return cleanReportFromJson(QStringLiteral("helper"), *answer);
}

bool HelperClient::sendSecret(const Credentials &credentials)
{
    QByteArray bytes = encode({{{QStringLiteral("kind"), QStringLiteral("secret")},
                                {QStringLiteral("step"), credentials.stepId},
                                {QStringLiteral("login"), credentials.login}},
                               credentials.password.reveal().toUtf8()});
    const bool sent = m_channel->write(bytes);
    bytes.fill(' ');
    return sent;
}

Result<QByteArray> HelperClient::call(const QString &verb, const QJsonObject &arguments, const ProgressSink &progress,
                                      const CancelToken &cancel, std::vector<EngineFile> &files, CopyReceiver *copies)
{
    const int id = ++m_lastId;
    const QJsonObject head{{QStringLiteral("kind"), QStringLiteral("request")},
                           {QStringLiteral("id"), id},
                           {QStringLiteral("verb"), verb},
                           {QStringLiteral("arguments"), arguments}};
    if (!m_channel->write(encode({head, {}})))
        return gone();

    bool cancelSent = false;
    const auto copiesFailed = [copies] { return copies && copies->failed(); };
    for (;;) {
        if ((cancel.isCancelled() || copiesFailed()) && !cancelSent) {
            cancelSent = true;
            if (!m_channel->write(
                    encode({{{QStringLiteral("kind"), QStringLiteral("cancel")}, {QStringLiteral("id"), id}}, {}})))
                return gone();
        }
        Result<std::optional<Frame>> next = m_reader.next();
        if (!next)
            return next.error();
        if (!next->has_value()) {
            QByteArray bytes;
            const Channel::ReadState state = m_channel->read(bytes, pollMs);
            m_reader.feed(bytes);
            if (state == Channel::ReadState::Closed)
                return gone();
            continue;
        }
        const Frame frame = std::move(*std::move(next).value());
        if (frame.head.value(QLatin1String("id")).toInt() != id)
            continue; // the tail of an earlier request
        const QString kind = frame.head.value(QLatin1String("kind")).toString();
        const auto text = [&](const char *key) { return frame.head.value(QLatin1String(key)).toString(); };
        if (kind == QLatin1String("progress"))
            progress({frame.head.value(QLatin1String("fraction")).toDouble(), text("now"),
                      frame.head.value(QLatin1String("canCancel")).toBool()});
        else if (copies && kind.startsWith(QLatin1String("copy-")))
            copies->take(kind, safeName(text("name")), frame);
        else if (kind == QLatin1String("file"))
            files.push_back({safeName(text("name")), frame.block});
        else if (copiesFailed() && (kind == QLatin1String("error") || kind == QLatin1String("result")))
            return *copies->failed(); // what went wrong here is the reason why the helper was stopped
        else if (kind == QLatin1String("error"))
            return Error{errorKindNames.value(text("error")).value_or(ErrorKind::Failed), text("text"), text("detail")};
        else if (kind == QLatin1String("result"))
            return frame.block;
    }
}

} // namespace changeover
