// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/FailDevice.h"

FailDevice::FailDevice(QIODevice &inner, qint64 after, Mode mode)
    : m_inner(inner)
    , m_left(after)
    , m_mode(mode)
{
    open((inner.isWritable() ? ReadWrite : ReadOnly) | Unbuffered);
}

qint64 FailDevice::readData(char *data, qint64 most)
{
    if (most > m_left && m_mode == Mode::Error) {
        m_left = 0;
        setErrorString(QStringLiteral("made to fail"));
        return -1;
    }
    const qint64 read = m_inner.read(data, std::min(most, m_left));
    if (read > 0) {
        m_left -= read;
        m_passed += read;
    }
    return read;
}

qint64 FailDevice::writeData(const char *data, qint64 size)
{
    const qint64 fits = std::min(size, m_left);
    const bool crosses = fits < size;
    if (crosses && m_mode == Mode::Error) {
        m_left = 0;
        setErrorString(QStringLiteral("made to fail"));
        return -1;
    }
    const qint64 written = fits > 0 ? m_inner.write(data, fits) : 0;
    if (written > 0) {
        m_left -= written;
        m_passed += written;
    }
    // The position goes on as if it had been written, so that nothing shows but the content.
    if (crosses && m_mode == Mode::Lie)
        return m_inner.seek(pos() + size) ? size : -1;
    return written;
}
