// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/pages/Page.h"

#include "core/guide/Replacements.h"

namespace changeover {

/// "What instead?"
class ProtectionPage : public Page
{
    Q_OBJECT

public:
    explicit ProtectionPage(Session &session);

    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString lead() const override;

    void refresh() override;

private:
    void showSuggestion(const Suggestion &suggestion);
};

} // namespace changeover
