// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

#include <optional>

namespace changeover {

/// The path under which C's open() opens this very file, if it may be mapped as it lies on its disk: what is mapped
/// must not change, so nobody but this account and the administrator may be able to write it. The system is asked to
/// read all of it ahead. Nothing: make a copy (PrivateFile.h). Always nothing on Windows, where a failing disk ends a
/// process that has its files mapped.
[[nodiscard]] std::optional<QByteArray> pathToMap(const QFile &file);

/// While one lives, a mapped page that its disk no longer gives (the disk is dying, was pulled out, the file became
/// shorter) reads as zeros to this thread, and so does all behind it; without one, such a page ends the process.
class LostPages
{
public:
    LostPages();
    ~LostPages();
    LostPages(const LostPages &) = delete;
    LostPages &operator=(const LostPages &) = delete;

    /// Whether that happened.
    [[nodiscard]] bool any() const { return m_any; }

private:
    friend struct LostPagesHandler;
    LostPages *m_outer = nullptr;
    volatile bool m_any = false;
};

} // namespace changeover
