// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/KeepAwake.h"

#include <windows.h>

namespace changeover {

struct KeepAwake::Hold
{
};

KeepAwake::KeepAwake()
{
    SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED);
}

KeepAwake::~KeepAwake()
{
    SetThreadExecutionState(ES_CONTINUOUS);
}

} // namespace changeover
