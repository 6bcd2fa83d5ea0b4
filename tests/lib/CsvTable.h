// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

/// Reads a table as RFC 4180 has it, strictly, and knows nothing of the code that wrote it. nullopt: it is no such
/// table (a quote where none may be, a row without CR LF, rows of different length).
inline std::optional<std::vector<QStringList>> readCsvTable(const QByteArray &bytes)
{
    std::vector<QStringList> rows;
    QStringList row;
    qsizetype at = 0;
    while (at < bytes.size()) {
        QByteArray cell;
        if (bytes[at] == '"') {
            for (++at;; ++at) {
                if (at >= bytes.size())
                    return std::nullopt;
                if (bytes[at] != '"') {
                    cell += bytes[at];
                } else if (at + 1 < bytes.size() && bytes[at + 1] == '"') {
                    cell += bytes[++at];
                } else {
                    ++at;
                    break;
                }
            }
        } else {
            while (at < bytes.size() && bytes[at] != ',' && bytes[at] != '\r') {
                if (bytes[at] == '"' || bytes[at] == '\n')
                    return std::nullopt;
                cell += bytes[at++];
            }
        }
        row << QString::fromUtf8(cell);
        if (at < bytes.size() && bytes[at] == ',') {
            ++at;
            continue;
        }
        if (bytes.mid(at, 2) != "\r\n" || (!rows.empty() && rows.front().size() != row.size()))
            return std::nullopt;
        at += 2;
        rows.push_back(row);
        row.clear();
    }
    return row.isEmpty() ? std::optional(rows) : std::nullopt;
}
