// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/look/Look.h"
#include "core/base/Startup.h"
#include "core/migration/Migration.h"
#include "tests/lib/TestRegistry.h"

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>
#include <memory>

// changeover-tests CLASS [Qt Test's options]; without a class, the list of them.
int main(int argc, char **argv)
{
    changeover::prepareProcess();
    const QString name = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const auto test = testRegistry().find(name);
    const bool needsScreen = test != testRegistry().end() && test->second.needsScreen;
    std::unique_ptr<QCoreApplication> application;
    if (needsScreen) {
        auto gui = std::make_unique<QApplication>(argc, argv);
        // What the wizard remembers of a person must not be the developer's own.
        QStandardPaths::setTestModeEnabled(true);
        if (const QString font = qEnvironmentVariable("CHANGEOVER_TEST_FONT"); !font.isEmpty())
            QApplication::setFont(QFont(font));
        changeover::look::apply(*gui, changeover::look::Scheme::Light);
        application = std::move(gui);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("ChangeoverTests"));
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1)
        arguments.removeAt(1);
    // In place of the helper another process joins the pipe: one that nobody gave rights to.
    if (name == QLatin1String("helper") && qEnvironmentVariableIsSet("CHANGEOVER_TEST_STRANGER")) {
        qunsetenv("CHANGEOVER_TEST_STRANGER");
        return QProcess::execute(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    }
    // The test program is its own helper, as the command line is.
    if (name == QLatin1String("helper"))
        return changeover::serveAsHelper(arguments.value(2), arguments.value(4).toLongLong()) ? 0 : 1;
    if (test == testRegistry().end()) {
        for (const auto &[known, make] : testRegistry())
            std::printf("%s\n", qPrintable(known));
        return 2;
    }
    const std::unique_ptr<QObject> object(test->second.make());
    return QTest::qExec(object.get(), arguments);
}
