// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/Wizard.h"

#include "app/wizard/BundleDialog.h"
#include "app/wizard/Settings.h"
#include "app/wizard/WizardWindow.h"
#include "app/wizard/look/Look.h"
#include "core/base/Language.h"
#include "core/base/Log.h"
#include "core/base/Places.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QScrollArea>

namespace changeover {

namespace {
// Beside this program, and named as the platform names programs.
QString helperProgram()
{
    const QFileInfo own(QCoreApplication::applicationFilePath());
    const QString suffix = own.suffix().isEmpty() ? QString() : QLatin1Char('.') + own.suffix();
    return own.absolutePath() + QStringLiteral("/changeover-cli") + suffix;
}
// Qt's own reads behind the end of its list when a screen reader asks for a part that has just gone, such as a scroll
// bar (seen in 6.4), and the program ends.
QAccessibleInterface *accessibleScrollArea(const QString &className, QObject *object)
{
    auto *area = qobject_cast<QScrollArea *>(object);
    return area && className == QLatin1String("QScrollArea") ? new QAccessibleWidget(area, QAccessible::Pane) : nullptr;
}
} // namespace

int runWizard(int argc, char **argv, const std::function<void()> &painted)
{
    QApplication application(argc, argv);
    QAccessible::installFactory(accessibleScrollArea);
    QCoreApplication::setApplicationName(QStringLiteral("Changeover"));
    // What a Linux desktop knows the windows by: the name of installer/linux' desktop entry.
    QGuiApplication::setDesktopFileName(QStringLiteral("org.changeover.Changeover"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CHANGEOVER_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("cli", "Takes a computer off Kaspersky software, one step at a time."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{QStringLiteral("case-dir"),
          QCoreApplication::translate("cli", "Keep the case, the saved things and practice PCs in this folder."),
          QStringLiteral("DIR")},
         {QStringLiteral("resume"), QCoreApplication::translate("cli", "Go on with the case that waits, if one does.")},
         {QStringLiteral("language"),
          QCoreApplication::translate("cli", "Speak this language: %1.")
              .arg(language::available().join(QStringLiteral(", "))),
          QStringLiteral("CODE")},
         {QStringLiteral("scheme"),
          QCoreApplication::translate("cli", "Look: %1.").arg(look::schemeNames.names().join(QStringLiteral(", "))),
          QStringLiteral("NAME")}});
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QCoreApplication::translate("cli", "A saved file to look into."),
                                 QStringLiteral("[FILE]"));
    parser.process(application);

    const QString wantedLanguage =
        parser.isSet(QStringLiteral("language")) ? parser.value(QStringLiteral("language")) : settings::language();
    look::speak(wantedLanguage.isEmpty() ? language::ofTheSystem() : wantedLanguage);
    look::apply(application,
                parser.isSet(QStringLiteral("scheme"))
                    ? look::schemeNames.value(parser.value(QStringLiteral("scheme"))).value_or(look::Scheme::System)
                    : settings::scheme());
    look::setTextSize(settings::textSize());

    Session::Options options;
    if (parser.isSet(QStringLiteral("case-dir")))
        options.folder = QDir(parser.value(QStringLiteral("case-dir"))).absolutePath();
    options.helperProgram = helperProgram();
    // From a stick nothing is written into this person's settings: the stick may be gone after the restart.
    if (!places::isPortable())
        options.ownProgram = QCoreApplication::applicationFilePath();
    Session session(options);
    WizardWindow window(session);
    if (parser.isSet(QStringLiteral("resume")))
        window.goOnByItself();
    QObject::connect(&window, &WizardWindow::painted, [&painted] {
        if (painted)
            painted();
        if (const Status logging = log::start(places::logs()); logging)
            log::info(QStringLiteral("changeover %1 begins").arg(QStringLiteral(CHANGEOVER_VERSION)));
    });
    if (const QStringList files = parser.positionalArguments(); !files.isEmpty())
        QObject::connect(
            &window, &WizardWindow::painted, &window,
            [&window, path = QFileInfo(files[0]).absoluteFilePath()] { BundleDialog::open(path, &window); });
    window.show();
    return QApplication::exec();
}

} // namespace changeover
