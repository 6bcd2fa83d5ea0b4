// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/look/Look.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace changeover {

class Fold;

/// A rounded area with an icon, a heading and what belongs to it: one finding, one hazard, one message.
class Card : public QFrame
{
    Q_OBJECT

public:
    /// `iconName` empty: the tone's own icon.
    Card(const QString &objectName, look::Tone tone, const QString &title, const QString &iconName = {},
         QWidget *parent = nullptr);

    void addText(const QString &text);
    void addHint(const QString &text);
    /// Numbered, one line each.
    void addSteps(const QStringList &steps);
    void addWidget(QWidget *widget);
    /// Side by side; they wrap to the next line where there is no room.
    void addButtons(const QList<QWidget *> &buttons);
    [[nodiscard]] Fold *addFold(const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    look::Tone m_tone;
    QVBoxLayout *m_content;
};

} // namespace changeover
