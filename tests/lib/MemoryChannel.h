// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/elevation/Channel.h"

#include <condition_variable>
#include <memory>
#include <mutex>

/// Two ends of a channel in one process.
class MemoryChannel : public changeover::Channel
{
    struct Pipe
    {
        std::mutex mutex;
        std::condition_variable changed;
        QByteArray bytes;
        bool closed = false;
    };

public:
    static std::pair<std::unique_ptr<MemoryChannel>, std::unique_ptr<MemoryChannel>> pair()
    {
        auto a = std::make_shared<Pipe>();
        auto b = std::make_shared<Pipe>();
        return {std::unique_ptr<MemoryChannel>(new MemoryChannel(a, b)),
                std::unique_ptr<MemoryChannel>(new MemoryChannel(b, a))};
    }
    ~MemoryChannel() override { close(); }

    void close()
    {
        for (const auto &pipe : {m_in, m_out}) {
            const std::lock_guard lock(pipe->mutex);
            pipe->closed = true;
            pipe->changed.notify_all();
        }
    }

    ReadState read(QByteArray &into, int timeoutMs) override
    {
        std::unique_lock lock(m_in->mutex);
        m_in->changed.wait_for(lock, std::chrono::milliseconds(timeoutMs),
                               [&] { return !m_in->bytes.isEmpty() || m_in->closed; });
        if (!m_in->bytes.isEmpty()) {
            into += std::exchange(m_in->bytes, QByteArray());
            return ReadState::Data;
        }
        return m_in->closed ? ReadState::Closed : ReadState::Timeout;
    }

    bool write(const QByteArray &bytes) override
    {
        const std::lock_guard lock(m_out->mutex);
        if (m_out->closed)
            return false;
        m_out->bytes += bytes;
        m_out->changed.notify_all();
        return true;
    }

    changeover::Peer peer() const override { return {4711, QStringLiteral("tester"), QStringLiteral("1000")}; }

private:
    MemoryChannel(std::shared_ptr<Pipe> in, std::shared_ptr<Pipe> out)
        : m_in(std::move(in))
        , m_out(std::move(out))
    {
    }

    std::shared_ptr<Pipe> m_in;
    std::shared_ptr<Pipe> m_out;
};
