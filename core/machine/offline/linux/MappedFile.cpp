// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/offline/MappedFile.h"

#include <mutex>

#include <csignal>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace changeover {

namespace {

thread_local LostPages *current = nullptr;
struct sigaction before;

/// The end of the mapping that holds `address`; 0: not found. Makes only calls that a signal handler may make.
quintptr endOfMapping(quintptr address)
{
    // Lines as "55d0-55e0 r--p …".
    enum class In
    {
        Start,
        End,
        Rest
    } in = In::Start;
    quintptr start = 0;
    quintptr end = 0;
    const int maps = ::open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
    char buffer[4096];
    for (ssize_t got = 0; (got = ::read(maps, buffer, sizeof buffer)) > 0;) {
        for (ssize_t i = 0; i < got; ++i) {
            const char c = buffer[i];
            if (c == '\n') {
                in = In::Start;
                start = end = 0;
            } else if (in == In::Start && c == '-') {
                in = In::End;
            } else if (in == In::End && c == ' ') {
                in = In::Rest;
                if (address >= start && address < end) {
                    ::close(maps);
                    return end;
                }
            } else if (in != In::Rest) {
                quintptr &number = in == In::Start ? start : end;
                number = number * 16 + quintptr(c <= '9' ? c - '0' : c - 'a' + 10);
            }
        }
    }
    ::close(maps);
    return 0;
}

} // namespace

struct LostPagesHandler
{
    static void onBusError(int, siginfo_t *info, void *)
    {
        if (current && (info->si_code == BUS_ADRERR || info->si_code == BUS_MCEERR_AR)) {
            const quintptr address = quintptr(info->si_addr);
            char *page = static_cast<char *>(info->si_addr) - address % quintptr(::sysconf(_SC_PAGESIZE));
            // All the rest at once: on a dying disk each single page may cost half a minute.
            const quintptr end = endOfMapping(address);
            if (end > address && ::mmap(page, end - quintptr(page), PROT_READ,
                                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_NORESERVE, -1, 0) != MAP_FAILED) {
                current->m_any = true;
                return;
            }
        }
        // Not ours: the same access again, to whom it would have gone.
        ::sigaction(SIGBUS, &before, nullptr);
    }
};

std::optional<QByteArray> pathToMap(const QFile &file)
{
    const int descriptor = file.handle();
    struct stat facts
    {
    };
    struct statvfs disk
    {
    };
    if (descriptor < 0 || ::fstat(descriptor, &facts) != 0 || ::fstatvfs(descriptor, &disk) != 0 ||
        !S_ISREG(facts.st_mode))
        return std::nullopt;
    const bool isOurs = facts.st_uid == ::geteuid() || facts.st_uid == 0;
    const bool othersMayWrite = !isOurs || (facts.st_mode & (S_IWGRP | S_IWOTH)) != 0;
    if (othersMayWrite && (disk.f_flag & ST_RDONLY) == 0)
        return std::nullopt;
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_WILLNEED);
    return "/proc/self/fd/" + QByteArray::number(descriptor);
}

LostPages::LostPages()
    : m_outer(current)
{
    static std::once_flag once;
    std::call_once(once, [] {
        struct sigaction handler
        {
        };
        handler.sa_sigaction = &LostPagesHandler::onBusError;
        handler.sa_flags = SA_SIGINFO;
        ::sigaction(SIGBUS, &handler, &before);
    });
    current = this;
}

LostPages::~LostPages()
{
    current = m_outer;
}

} // namespace changeover
