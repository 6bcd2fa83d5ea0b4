// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/offline/PrivateFile.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>

#include <sys/mman.h>

namespace changeover {

Result<PrivateFile> makePrivateFile()
{
    // In memory: registry content never reaches a disk of this computer.
    const int descriptor = ::memfd_create("changeover-hive", MFD_CLOEXEC);
    PrivateFile made{std::make_unique<QFile>(), "/proc/self/fd/" + QByteArray::number(descriptor)};
    if (descriptor < 0 ||
        !made.file->open(descriptor, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return Error{ErrorKind::Failed,
                     QCoreApplication::translate("machine", "No temporary file could be made for a copy of the "
                                                            "registry."),
                     QString::fromLocal8Bit(std::strerror(errno))};
    return made;
}

} // namespace changeover
