// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

/// A device that breaks after so many bytes written or read, on top of a real one.
class FailDevice : public QIODevice
{
public:
    enum class Mode
    {
        Error, ///< the write or read that crosses the limit does nothing and answers -1
        Short, ///< it does what still fits and answers with that; the next ones answer 0
        Lie,   ///< writes answer that all is well, and do nothing any more
    };

    FailDevice(QIODevice &inner, qint64 after, Mode mode);

    /// Bytes that went through, written and read.
    [[nodiscard]] qint64 passed() const { return m_passed; }
    [[nodiscard]] bool isSequential() const override { return m_inner.isSequential(); }
    bool seek(qint64 position) override { return QIODevice::seek(position) && m_inner.seek(position); }
    [[nodiscard]] qint64 size() const override { return m_inner.size(); }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QIODevice &m_inner;
    qint64 m_left;
    Mode m_mode;
    qint64 m_passed = 0;
};
