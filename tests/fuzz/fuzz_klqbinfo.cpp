// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarantine/KlqbInfo.h"
#include "tests/fuzz/Target.h"

#include <QRegularExpression>

using namespace changeover;

FUZZ_TARGET(klqbinfo)
{
    static const QRegularExpression verdict( // kaspersky-artifacts 3.2
        QStringLiteral("\\A((HEUR|UDS|PDM|VHO|not-a-virus|Exploit|MEM)[:.])?[A-Za-z-]+(\\.[A-Za-z0-9_-]+){1,4}\\z"));
    const QStringList strings = infoStrings(bytes);
    const QString threat = guessThreat(bytes);
    mustHold(threat.isEmpty() || (strings.contains(threat) && verdict.match(threat).hasMatch()),
             "the guess is a string of the record and looks like a verdict");
}
