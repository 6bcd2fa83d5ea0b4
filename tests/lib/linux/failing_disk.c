// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full, or read-only, from one moment on: loaded in front of the C library (LD_PRELOAD), it refuses what
// a program writes into FAILING_DISK_FOLDER from the FAILING_DISK_FROM-th time on with FAILING_DISK_ERRNO, as the kernel
// would. With 0 it refuses nothing. Folders named practice-* inside are another disk. How often the program wrote is
// written to FAILING_DISK_COUNT as it ends.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static atomic_int times;

static int refuses(const char *path)
{
    const char *folder = getenv("FAILING_DISK_FOLDER");
    const size_t length = folder ? strlen(folder) : 0;
    if (!length || strncmp(path, folder, length) != 0 || (path[length] != '/' && path[length] != '\0') ||
        strncmp(path + length, "/practice-", 10) == 0)
        return 0;
    const char *from = getenv("FAILING_DISK_FROM");
    const char *number = getenv("FAILING_DISK_ERRNO");
    const int first = from ? atoi(from) : 0;
    if (++times < first || first == 0)
        return 0;
    errno = number ? atoi(number) : ENOSPC;
    return 1;
}

static int refusesFile(int file)
{
    char link[64];
    char path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t got = readlink(link, path, sizeof path - 1);
    if (got <= 0)
        return 0;
    path[got] = '\0';
    return refuses(path);
}

__attribute__((destructor)) static void tellHowOften(void)
{
    const char *file = getenv("FAILING_DISK_COUNT");
    FILE *out = file ? fopen(file, "w") : NULL;
    if (!out)
        return;
    fprintf(out, "%d\n", (int)times);
    fclose(out);
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int opensToWrite(int flags)
{
    return (flags & O_ACCMODE) != O_RDONLY;
}
static mode_t modeOf(int flags, va_list more)
{
    return (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(more, mode_t) : 0;
}

int open64(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeOf(flags, more);
    va_end(more);
    return opensToWrite(flags) && refuses(path) ? -1 : NEXT(open64)(path, flags, mode);
}
int open(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeOf(flags, more);
    va_end(more);
    return opensToWrite(flags) && refuses(path) ? -1 : NEXT(open)(path, flags, mode);
}
ssize_t write(int file, const void *bytes, size_t size)
{
    return refusesFile(file) ? -1 : NEXT(write)(file, bytes, size);
}
ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    return refusesFile(file) ? -1 : NEXT(pwrite64)(file, bytes, size, at);
}
int rename(const char *from, const char *to)
{
    return refuses(to) ? -1 : NEXT(rename)(from, to);
}
int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    return refuses(to) ? -1 : NEXT(renameat2)(fromFolder, from, toFolder, to, flags);
}
int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    return refuses(to) ? -1 : NEXT(linkat)(fromFolder, from, toFolder, to, flags);
}
int mkdir(const char *path, mode_t mode)
{
    return refuses(path) ? -1 : NEXT(mkdir)(path, mode);
}
