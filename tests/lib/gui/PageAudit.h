// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QWidget;

/// What is wrong with what a window shows, a sentence each. Empty: nothing is cut off, and everything that can be
/// pressed or filled in has a name of its own, a spoken name and a place in the focus order.
[[nodiscard]] QStringList auditPage(const QWidget &window);

/// What a person can press, choose or fill in now.
[[nodiscard]] QList<QWidget *> controlsOf(const QWidget &window);
