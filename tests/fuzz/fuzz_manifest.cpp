// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/BundleManifest.h"
#include "tests/fuzz/Target.h"

#include <QJsonDocument>

using namespace changeover;

FUZZ_TARGET(manifest)
{
    const Result<BundleManifest> read = parseManifest(bytes);
    if (!read)
        return;
    const Result<BundleManifest> again = parseManifest(QJsonDocument(toJson(*read)).toJson());
    mustHold(again.ok() && toJson(*again) == toJson(*read), "what was read can be written and read again");
}
