// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Startup.h"
#include "core/migration/Migration.h"
#include "tests/lib/TestRegistry.h"

#include <QCoreApplication>

#include <cstdio>

// changeover-tests CLASS [Qt Test's options]; without a class, the list of them.
int main(int argc, char **argv)
{
    changeover::prepareProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ChangeoverTests"));
    QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.size() > 1 ? arguments.takeAt(1) : QString();
    // The test program is its own helper, as the command line is.
    if (name == QLatin1String("helper"))
        return changeover::serveAsHelper(arguments.value(2), arguments.value(4).toLongLong()) ? 0 : 1;
    const auto test = testRegistry().find(name);
    if (test == testRegistry().end()) {
        for (const auto &[known, make] : testRegistry())
            std::printf("%s\n", qPrintable(known));
        return 2;
    }
    const std::unique_ptr<QObject> object(test->second());
    return QTest::qExec(object.get(), arguments);
}
