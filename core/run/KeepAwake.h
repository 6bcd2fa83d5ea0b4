// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace changeover {

/// While one exists, the computer does not go to sleep by itself. Best effort: where the system offers no way, it does
/// nothing.
class KeepAwake
{
public:
    KeepAwake();
    KeepAwake(const KeepAwake &) = delete;
    KeepAwake &operator=(const KeepAwake &) = delete;
    ~KeepAwake();

private:
    struct Hold;
    std::unique_ptr<Hold> m_hold;
};

} // namespace changeover
