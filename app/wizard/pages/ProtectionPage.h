// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/pages/Page.h"

#include "core/guide/Replacements.h"

class QButtonGroup;
class QLineEdit;
class QRadioButton;

namespace changeover {

class NeedsPanel;

/// "What instead?"
class ProtectionPage : public Page
{
    Q_OBJECT

public:
    explicit ProtectionPage(Session &session);

    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString lead() const override;

    void refresh() override;
    [[nodiscard]] bool next() override;

private:
    /// The questions, and below them what follows from the answers.
    void makeQuestions();
    void showSuggestions();
    void showSuggestion(const Advice &advice);
    void makeOtherChoice();
    /// Which of the choices is the person's.
    void showChoice();
    void takeChoice();
    void makeComparison();
    void showNotes();
    void showCompanions();
    void showLabs();

    Replacements m_replacements;
    NeedsPanel *m_needs = nullptr;
    QVBoxLayout *m_suggestions = nullptr;
    QButtonGroup *m_choices = nullptr;
    QRadioButton *m_notYet = nullptr;
    QRadioButton *m_other = nullptr;
    QLineEdit *m_otherName = nullptr;
};

} // namespace changeover
