// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Language.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QLocale>
#include <QTranslator>

namespace changeover::language {

namespace {
const QString folder = QStringLiteral(":/translations");
const QString prefix = QStringLiteral("changeover_");
const QString english = QStringLiteral("en");

QString inUse = english;

// Ours, and Qt's own texts (file dialogs, context menus).
QTranslator &translator(int which)
{
    static QTranslator both[2];
    return both[which];
}
} // namespace

QStringList available()
{
    QStringList codes{english};
    const QStringList files = QDir(folder).entryList({prefix + QStringLiteral("*.qm")});
    for (const QString &file : files)
        if (const QString code = file.mid(prefix.size()).chopped(3); code != english) // its file holds the plurals
            codes << code;
    return codes;
}

QString nameOf(const QString &code)
{
    // Not QLocale::nativeLanguageName(): "español de Estados Unidos", "American English".
    static const QHash<QString, QString> names{
        {english, QStringLiteral("English")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("ru"), QStringLiteral("Русский")},
        {QStringLiteral("vi"), QStringLiteral("Tiếng Việt")},
        {QStringLiteral("zh"), QStringLiteral("简体中文")},
    };
    return names.value(code, code);
}

QString among(const QStringList &wanted, const QStringList &known)
{
    for (const QString &one : wanted) {
        const QLocale locale(one);
        // Ours is the simplified script: a reader of the traditional one is better off with the next wish.
        if (locale.language() == QLocale::Chinese && locale.script() == QLocale::TraditionalHanScript)
            continue;
        if (const QString code = one.section(QLatin1Char('-'), 0, 0); known.contains(code))
            return code;
    }
    return english;
}

QString ofTheSystem()
{
    return among(QLocale::system().uiLanguages(), available());
}

void use(const QString &code)
{
    inUse = available().contains(code) ? code : english;
    for (const int which : {0, 1})
        QCoreApplication::removeTranslator(&translator(which));
    // Dates and numbers go with the words around them; within the language, the system's country decides.
    const QLocale system = QLocale::system();
    const QLocale wanted(inUse);
    QLocale::setDefault(system.language() == wanted.language() ? system : wanted);
    if (translator(0).load(folder + QLatin1Char('/') + prefix + inUse + QStringLiteral(".qm")))
        QCoreApplication::installTranslator(&translator(0));
    if (translator(1).load(folder + QStringLiteral("/qtbase_") + inUse + QStringLiteral(".qm")))
        QCoreApplication::installTranslator(&translator(1));
}

QString current()
{
    return inUse;
}

} // namespace changeover::language
