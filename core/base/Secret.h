// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace changeover {

/// A password in memory. Copies share one buffer, which is overwritten when the last copy goes.
/// There is deliberately no conversion to JSON and no stream operator.
class Secret
{
public:
    Secret() = default;
    /// Takes the text over and wipes the given string.
    explicit Secret(QString &&text);

    [[nodiscard]] bool isEmpty() const { return !m_text || m_text->isEmpty(); }
    /// The text itself; use it at once and keep no copy.
    [[nodiscard]] QStringView reveal() const { return m_text ? QStringView(*m_text) : QStringView(); }

    /// Overwrites a string that held (part of) a secret, so that it does not stay in freed memory.
    static void wipe(QString &text);
    /// The same for bytes. Both reach only this buffer: one that was shared, or left behind by growing, stays.
    static void wipe(QByteArray &bytes);

private:
    std::shared_ptr<QString> m_text;
};

} // namespace changeover
