// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/SourceFile.h"

QString sourceFile(const char *path)
{
    return QString::fromUtf8(CHANGEOVER_SOURCE_DIR) + (*path ? QLatin1Char('/') + QString::fromUtf8(path) : QString());
}
