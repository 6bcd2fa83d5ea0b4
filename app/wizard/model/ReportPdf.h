// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace changeover {

/// The report as a PDF on this country's paper, for printing and keeping. Complete or not there at all. NotFound: there
/// is no report yet.
Status writeReportPdf(const QString &htmlFile, const QString &pdfFile);

} // namespace changeover
