// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace changeover {

/// Takes the names of a computer and of the people who use it out of what is handed to somebody who helps: "computer",
/// "person1", "person2" stand in their place, the same one for the same name. Also taken out is what Windows numbers a
/// computer by in its accounts' SIDs. Only whole words: with an account "ann", "annual" stays.
class NameMask
{
public:
    /// `people`: names of accounts, as their folders are called.
    NameMask(const QString &computer, const QStringList &people);

    [[nodiscard]] QString text(const QString &text) const;
    /// In strings only: keys, numbers and the form stay, whatever an account is called.
    [[nodiscard]] QJsonValue json(const QJsonValue &value) const;
    /// Between tags and in attributes' values only, also where a name is written as HTML writes it.
    [[nodiscard]] QString html(const QString &html) const;

private:
    struct Name
    {
        QRegularExpression pattern;
        QString mask;
    };
    std::vector<Name> m_names;
};

} // namespace changeover
