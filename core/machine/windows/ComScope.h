// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <windows.h>

#include <objbase.h>

namespace changeover {

/// COM for this thread as long as it lives; a thread that has it already, in whatever form, keeps it so.
struct ComScope
{
    ComScope() = default;
    ComScope(const ComScope &) = delete;
    ComScope &operator=(const ComScope &) = delete;
    ~ComScope()
    {
        if (SUCCEEDED(result))
            CoUninitialize();
    }
    HRESULT result = CoInitializeEx(nullptr, COINIT_MULTITHREADED);
};

/// A COM object that is released at the end.
template <typename T>
struct Released
{
    Released() = default;
    Released(const Released &) = delete;
    Released &operator=(const Released &) = delete;
    ~Released()
    {
        if (object)
            object->Release();
    }
    T *object = nullptr;
};

} // namespace changeover
