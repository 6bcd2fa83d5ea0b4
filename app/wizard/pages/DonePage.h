// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/pages/Page.h"

namespace changeover {

/// "What do I keep?"
class DonePage : public Page
{
    Q_OBJECT

public:
    explicit DonePage(Session &session);

    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString lead() const override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] bool next() override;

private:
    void addRecord();
    void addOffice();
};

} // namespace changeover
