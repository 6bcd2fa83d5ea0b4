// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/GuideText.h"

#include <QCoreApplication>

namespace changeover {

QString guideText(const QString &english)
{
    return QCoreApplication::translate("guide", english.toUtf8().constData());
}

} // namespace changeover
