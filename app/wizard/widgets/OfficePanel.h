// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/model/Background.h"
#include "core/report/OfficeList.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace changeover {

class Session;

/// For whoever does this on many computers: puts this one on the list of the office, in a folder that goes along to the
/// next, with the name and initials of who did it.
class OfficePanel : public QWidget
{
    Q_OBJECT

public:
    explicit OfficePanel(const Session &session, QWidget *parent = nullptr);

private:
    struct Put
    {
        Status written;
        std::vector<OfficeEntry> list;
    };

    [[nodiscard]] QString folder() const;
    void fillIn();
    void put();
    void showList(const QString &folder, const Put &put);
    [[nodiscard]] OfficeEntry entry() const;
    [[nodiscard]] QLineEdit *addLine(const QString &objectName, const QString &words, QVBoxLayout *layout);

    const Session &m_session;
    QLineEdit *m_folder;
    QLineEdit *m_person;
    QLineEdit *m_initials;
    QPushButton *m_put;
    QVBoxLayout *m_said;
    // Last: its thread ends before what it uses. A share may answer late.
    Background m_background;
};

} // namespace changeover
