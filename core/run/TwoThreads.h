// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <thread>

namespace changeover {

enum class Worker
{
    Caller, ///< the thread that called: the one that may report
    Second,
};

/// Calls work(index, worker) once for every index below `count`, the lower ones first, and returns when all are done.
/// Two threads, not one for each core: the person's computer stays usable. `work` runs in both at the same time.
template <typename Work>
void inTwoThreads(std::size_t count, const Work &work)
{
    std::atomic<std::size_t> next = 0;
    const auto run = [&](Worker worker) {
        for (std::size_t i = next++; i < count; i = next++)
            work(i, worker);
    };
    std::jthread second; // ends before `next` does
    if (count > 1)
        second = std::jthread(run, Worker::Second);
    run(Worker::Caller);
}

} // namespace changeover
