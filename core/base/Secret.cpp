// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Secret.h"

namespace changeover {

Secret::Secret(QString &&text)
    // A deep copy: the caller's string may share its buffer with others, which must not be overwritten later.
    : m_text(new QString(text.constData(), text.size()), [](QString *held) {
        wipe(*held);
        delete held;
    })
{
    if (text.isDetached())
        wipe(text);
    text.clear();
}

void Secret::wipe(QString &text)
{
    // volatile: otherwise the compiler drops writes to memory that is about to be freed.
    volatile QChar *at = text.data();
    for (qsizetype i = 0; i < text.size(); ++i)
        const_cast<QChar &>(at[i]) = QChar(u' ');
    text.clear();
}

void Secret::wipe(QByteArray &bytes)
{
    volatile char *at = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        at[i] = ' ';
    bytes.clear();
}

} // namespace changeover
