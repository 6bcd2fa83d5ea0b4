// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/GuideText.h"

#include <QCoreApplication>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(guideSource)
};
} // namespace

QString guideText(const QString &english)
{
    return QCoreApplication::translate("guide", english.toUtf8().constData());
}

QString guideSourceName(const GuideLink &source)
{
    return source.plainHttp ? Text::tr("%1 (no encrypted address)", "name of a source").arg(source.name) : source.name;
}

} // namespace changeover
