// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/Wizard.h"
#include "core/base/Startup.h"
#include "tests/bench/FirstPaint.h"

int main(int argc, char **argv)
{
    changeover::prepareProcess();
    return changeover::runWizard(argc, argv, &reportFirstPaint);
}
