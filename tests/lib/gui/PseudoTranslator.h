// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

/// Stands in for a right-to-left language before there is one: every text that goes through tr() comes back in Arabic
/// letters and a third longer, so that what is cut off, laid out the wrong way round or not translatable at all can be
/// seen. Says nothing that anybody could read.
class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        static const QString letters = QStringLiteral("ابجدهوزحطيكلمنسعفصقرشتثخذض");
        QString out;
        const QString english = QString::fromUtf8(source);
        int inWord = 0;
        for (qsizetype i = 0; i < english.size(); ++i) {
            const QChar c = english[i];
            if (c == QLatin1Char('%') && i + 1 < english.size()) { // %1, %n
                out += c;
                out += english[++i];
            } else if (c.isLetter()) {
                out += letters[(c.toLower().unicode() + 7 * inWord) % letters.size()];
                if (++inWord % 3 == 0)
                    out += letters[inWord % letters.size()];
            } else if (c != QLatin1Char('&')) {
                inWord = 0;
                out += c;
            }
        }
        return out;
    }
};
