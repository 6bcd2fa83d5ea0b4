// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"

#include <QString>

#include <vector>

namespace changeover {

/// Takes passwords out of text before it is written anywhere: the known secrets in every spelling they travel in, and
/// whatever follows the vendor's password options, known or not.
class Scrubber
{
public:
    Scrubber() = default;
    explicit Scrubber(std::vector<Secret> secrets)
        : m_secrets(std::move(secrets))
    {
    }

    void add(const Secret &secret) { m_secrets.push_back(secret); }

    [[nodiscard]] QString scrub(QString text) const;

    /// UTF-16LE bytes in upper-case hex: the form the Network Agent's uninstaller takes its password in
    /// (kaspersky-artifacts 5.1, S23-S25).
    [[nodiscard]] static QString utf16Hex(QStringView text);

private:
    std::vector<Secret> m_secrets;
};

} // namespace changeover
