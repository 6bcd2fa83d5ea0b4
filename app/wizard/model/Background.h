// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <memory>

namespace changeover {

/// One thread that does work after work, in the order given. What knows a thread (a helper's pipe, COM) stays on it.
class Background : public QObject
{
public:
    Background();
    /// Waits for the work that runs; what has not begun is dropped.
    ~Background() override;

    /// `work` runs on the thread, `then` gets its result on the caller's. Both must be copyable.
    template <typename Work, typename Then>
    void run(Work work, Then then)
    {
        const auto both = [this, work, then] {
            const auto result = std::make_shared<decltype(work())>(work());
            QMetaObject::invokeMethod(
                this, [then, result] { then(std::move(*result)); }, Qt::QueuedConnection);
        };
        QMetaObject::invokeMethod(m_worker, both, Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    QObject *m_worker;
};

} // namespace changeover
