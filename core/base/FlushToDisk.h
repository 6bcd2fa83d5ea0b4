// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFileDevice;

namespace changeover {

/// Asks the system to put what was written to an open file on the disk itself, so that a pulled plug does not lose it.
/// QFile::flush() only hands it to the system. False: the system could not.
bool flushToDisk(QFileDevice &file);

} // namespace changeover
