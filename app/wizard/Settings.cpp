// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/Settings.h"

#include "core/base/Places.h"

#include <QSettings>

namespace changeover::settings {

namespace {
const QString languageKey = QStringLiteral("language");
const QString schemeKey = QStringLiteral("scheme");
const QString textSizeKey = QStringLiteral("textSize");

QSettings file()
{
    return QSettings(places::settings(), QSettings::IniFormat);
}
} // namespace

QString language()
{
    return file().value(languageKey).toString();
}

void keepLanguage(const QString &code)
{
    file().setValue(languageKey, code);
}

look::Scheme scheme()
{
    return look::schemeNames.value(file().value(schemeKey).toString()).value_or(look::Scheme::System);
}

void keepScheme(look::Scheme scheme)
{
    file().setValue(schemeKey, look::schemeNames.name(scheme));
}

look::TextSize textSize()
{
    return look::textSizeNames.value(file().value(textSizeKey).toString()).value_or(look::TextSize::Normal);
}

void keepTextSize(look::TextSize size)
{
    file().setValue(textSizeKey, look::textSizeNames.name(size));
}

} // namespace changeover::settings
