// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/practice/PracticeActions.h"
#include "core/machine/practice/PracticeMachine.h"

#include <QJsonObject>
#include <QTemporaryDir>

/// A computer made of a few lines of JSON: a practice PC's pc.json, where everything but what matters may be left out,
/// plus "files": paths that exist on it.
class FakePc
{
public:
    explicit FakePc(QJsonObject description);
    /// tests/data/machines/NAME.json
    static FakePc fromFixture(const QString &name);
    static QJsonObject readFixture(const QString &name);

    [[nodiscard]] std::shared_ptr<changeover::PracticeDisk> disk() const { return m_disk; }
    [[nodiscard]] changeover::PracticeMachine machine() const { return changeover::PracticeMachine(m_disk); }
    [[nodiscard]] QString folder() const { return m_folder->path(); }

private:
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
    std::shared_ptr<changeover::PracticeDisk> m_disk;
};
