// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quarantine/QuarantineCopy.h"

#include <map>
#include <optional>

/// Keeps what arrives; fails where it is told to.
class MemorySink : public changeover::FileSink
{
public:
    std::map<QString, QByteArray> files;
    int dropped = 0;
    std::optional<changeover::Error> beginFails;
    std::optional<changeover::Error> appendFails;

    changeover::Status begin(const QString &name, qint64) override
    {
        if (beginFails)
            return *beginFails;
        m_name = name;
        m_bytes.clear();
        return changeover::Done{};
    }
    changeover::Status append(QByteArrayView bytes) override
    {
        if (appendFails)
            return *appendFails;
        m_bytes.append(bytes);
        return changeover::Done{};
    }
    changeover::Status end() override
    {
        files[m_name] = m_bytes;
        return changeover::Done{};
    }
    changeover::Status drop() override
    {
        ++dropped;
        return changeover::Done{};
    }

private:
    QString m_name;
    QByteArray m_bytes;
};
