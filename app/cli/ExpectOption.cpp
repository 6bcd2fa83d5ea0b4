// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};
} // namespace

void Command::addExpectOption(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("expect"),
                      Text::tr("Say whether this product protects the computer: an id that the command replacements "
                               "lists, or any name."),
                      Text::tr("NAME")});
}

Result<QString> Command::expectOption() const
{
    const QString given = m_parser.value(QStringLiteral("expect")).simplified();
    if (given.isEmpty() && m_parser.isSet(QStringLiteral("expect")))
        return Error{ErrorKind::BadInput, Text::tr("--expect needs the name of a product."), {}};
    return given;
}

} // namespace changeover
