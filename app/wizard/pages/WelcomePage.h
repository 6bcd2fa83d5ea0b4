// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/pages/Page.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QRadioButton;

namespace changeover {

class ButtonLine;

/// "What will happen to my computer?"
class WelcomePage : public Page
{
    Q_OBJECT

public:
    explicit WelcomePage(Session &session);

    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString lead() const override;
    void refresh() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] bool next() override;

private:
    ButtonLine *addChoice(QRadioButton *button, const QString &text, const QString &hint, QWidget *extra = nullptr);
    QWidget *makeDiskChoice();
    [[nodiscard]] Target target() const;

    QRadioButton *m_resume;
    QRadioButton *m_thisComputer;
    QRadioButton *m_practice;
    QRadioButton *m_disk;
    QLineEdit *m_diskFolder;
    QComboBox *m_practiceNames;
    QButtonGroup *m_choices; ///< each stands in a line of its own, so they are no siblings
    ButtonLine *m_resumeLine;
    ButtonLine *m_thisComputerLine;
    bool m_resumeOffered = false;
};

} // namespace changeover
