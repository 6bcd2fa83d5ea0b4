// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The path of a file or folder of the checkout the tests were built from; "" is the checkout itself.
[[nodiscard]] QString sourceFile(const char *path);
