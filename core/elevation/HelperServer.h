// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/elevation/Channel.h"
#include "core/elevation/Frame.h"
#include "core/elevation/Journal.h"
#include "core/elevation/LocalEngine.h"

#include <QSet>

#include <atomic>
#include <deque>
#include <functional>

namespace changeover {

/// The helper's side of the conversation: takes one verb after the other from the channel and lets a LocalEngine do it.
///
/// - A request names a verb and ids that this helper reported itself; never a path, never a command.
/// - Passwords come in frames of their own, are used once and wiped.
/// - A line that is not understood ends the conversation.
/// - Caller lost: no new verb is taken, the product that is being removed is finished, the rest is not begun.
class HelperServer
{
public:
    HelperServer(LocalEngine &engine, Channel &channel, Journal &journal);

    /// Serves until the caller says goodbye or is gone. An error tells why the conversation was broken off.
    [[nodiscard]] Status run();

private:
    struct Request
    {
        int id = 0;
        QString verb;
        QJsonObject arguments;
    };

    [[nodiscard]] Status take(Frame frame);
    void takeToolBlock(const Frame &frame);
    [[nodiscard]] Status serve(const Request &request);
    [[nodiscard]] Status serveInventory(const Request &request);
    [[nodiscard]] Status serveQuarantine(const Request &request);
    [[nodiscard]] Status serveCopy(const Request &request);
    [[nodiscard]] Status serveSettings(const Request &request);
    [[nodiscard]] Status serveRestorePoint(const Request &request);
    [[nodiscard]] Status serveToolCheck(const Request &request);
    [[nodiscard]] Status serveToolRun(const Request &request);
    [[nodiscard]] Status serveRemove(const Request &request);
    [[nodiscard]] Status serveClean(const Request &request);
    /// Runs work while another thread listens for a cancel or the caller's end.
    void watched(const Request &request, const std::function<void(const ProgressSink &, CancelToken &)> &work);
    /// Reads what has come and sorts it: requests to wait, secrets, a cancel of the verb that runs, the caller's end.
    /// While a verb runs, a thread of its own does this and nothing else touches the reader.
    void pump(int timeoutMs, int runningId, CancelToken *cancel);

    [[nodiscard]] bool send(const Request &request, const QString &kind, QJsonObject head,
                            const QByteArray &block = {});
    [[nodiscard]] Status answer(const Request &request, const QJsonObject &result,
                                const std::vector<EngineFile> &files = {});
    [[nodiscard]] Status refuse(const Request &request, const Error &error);
    [[nodiscard]] Status lost();

    LocalEngine &m_engine;
    Channel &m_channel;
    Journal &m_journal;
    FrameReader m_reader;
    std::deque<Request> m_waiting;
    std::vector<Credentials> m_credentials;
    std::optional<Error> m_toolProblem; ///< why the blocks of a clean-up tool are no file; told at tool.check
    QSet<QString> m_reported;           ///< ids this helper has named
    std::atomic_bool m_callerLost = false;
    std::optional<Error> m_broken;
    std::atomic_bool m_running = false; ///< a verb runs; the watcher reads
    bool m_goodbye = false;
};

} // namespace changeover
