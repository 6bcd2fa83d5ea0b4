// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/offline/MappedFile.h"

namespace changeover {

std::optional<QByteArray> pathToMap(const QFile &)
{
    return std::nullopt;
}

LostPages::LostPages() = default;
LostPages::~LostPages() = default;

} // namespace changeover
