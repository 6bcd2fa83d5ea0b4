// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/report/Html.h"

#include <QByteArray>
#include <QString>

namespace changeover {

/// A page that html::page() has made as a PDF, on the paper of the person's country. Complete or absent.
[[nodiscard]] Status writePdf(const QByteArray &html, const QString &pdfFile, html::TypeSize size);

} // namespace changeover
