// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QMutex>
#include <QStringList>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>

/// Watches the event loop it is made in: a second thread asks every few milliseconds for a sign of life and notes each
/// time that one took longer than the limit, with what the window showed then. Reports; judges nothing, because a busy
/// machine stalls every program.
class Watchdog : public QThread
{
public:
    static constexpr int limitMs = 100;

    /// `where` is called in the watched loop.
    explicit Watchdog(std::function<QString()> where)
        : m_where(std::move(where))
    {
        start();
    }
    ~Watchdog() override
    {
        m_stop = true;
        wait();
    }
    /// One line a stall: how long, and where. In the watched loop.
    [[nodiscard]] QStringList stalls()
    {
        const QMutexLocker lock(&m_lock);
        return m_stalls;
    }
    [[nodiscard]] int longestMs() const { return m_longest; }

protected:
    void run() override
    {
        QObject atHome;
        atHome.moveToThread(thread()); // events posted to it run in the watched loop
        QElapsedTimer clock;
        while (!m_stop) {
            msleep(5);
            clock.start();
            m_answered = false;
            QMetaObject::invokeMethod(
                &atHome,
                [this] {
                    m_place = m_where();
                    m_answered = true;
                },
                Qt::QueuedConnection);
            while (!m_answered && !m_stop)
                msleep(1);
            const int took = int(clock.elapsed());
            m_longest = qMax(int(m_longest), took);
            if (took > limitMs && m_answered) {
                const QMutexLocker lock(&m_lock);
                m_stalls << QStringLiteral("%1 ms, before: %2").arg(took).arg(m_place);
            }
        }
    }

private:
    std::function<QString()> m_where;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_answered = false;
    std::atomic<int> m_longest = 0;
    QString m_place;
    QMutex m_lock;
    QStringList m_stalls;
};
