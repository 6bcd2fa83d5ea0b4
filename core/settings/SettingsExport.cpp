// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/SettingsExport.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace changeover {

namespace {
// The built-in user of Kaspersky Endpoint Security (kaspersky-artifacts 4.1: S65, S85, S95).
const QString builtInUser = QStringLiteral("KLAdmin");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(export)
};

// Names come from the computer that is looked at: nothing in them may lead out of the bundle's folder, and every file
// system has to take them.
QString fileName(const Finding &finding)
{
    static const QRegularExpression unusual(QStringLiteral("[^A-Za-z0-9._]+"));
    static const QRegularExpression edges(QStringLiteral("^[-.]+|[-.]+$"));
    QString name = finding.name;
    if (!finding.version.isEmpty() && !name.contains(finding.version))
        name += QLatin1Char('-') + finding.version;
    name = name.replace(unusual, QStringLiteral("-")).left(80).remove(edges);
    return name.isEmpty() ? QStringLiteral("settings") : name;
}

QString unique(const QString &folder, const QString &name, const QString &extension, QSet<QString> &taken)
{
    for (int number = 1;; ++number) {
        const QString tail = number == 1 ? QString() : QStringLiteral("-%1").arg(number);
        const QString path = folder + QLatin1Char('/') + name + tail + extension;
        if (!taken.contains(path.toLower())) {
            taken.insert(path.toLower());
            return path;
        }
    }
}

// The full path of the tool on the computer that is looked at.
Result<QString> findTool(const Machine &machine, const Finding &finding, const VendorExport &how)
{
    QString path = how.tool;
    if (machine.facts().platform == Platform::Windows) {
        if (finding.installFolder.isEmpty())
            return Error{ErrorKind::NotFound,
                         Text::tr("It is not known where %1 is installed, so its own export cannot be started.")
                             .arg(finding.name),
                         {}};
        path = finding.installFolder + QLatin1Char('\\') + how.tool;
    }
    const Reading<PathInfo> file = machine.path(path);
    if (file.isUnreadable())
        return file.reason();
    if (file.isAbsent() || file->isFolder)
        return Error{ErrorKind::NotFound, Text::tr("The product's own program %1 is not there.").arg(how.tool), path};
    return path;
}

Result<ExportOutcome> exportOne(const Machine &machine, const Finding &finding, const VendorExport &how,
                                Actions &actions, const ExportChoices &choices, const ProgressSink &progress,
                                const CancelToken &cancel)
{
    if (cancel.isCancelled())
        return Error{ErrorKind::Cancelled, Text::tr("The export was stopped. Nothing was changed."), {}};
    if (finding.certainty == Certainty::Possible && !choices.confirmed.contains(finding.id))
        return Error{ErrorKind::Unsupported,
                     Text::tr("Only its name was recognised, so none of its programs is started without your yes."),
                     {}};
    const Result<QString> tool = findTool(machine, finding, how);
    if (!tool)
        return tool.error();
    VendorExportRequest request;
    request.productId = finding.productId;
    request.tool = *tool;
    request.how = how;
    for (const ExportCredentials &credentials : choices.credentials) {
        if (credentials.findingId != finding.id)
            continue;
        request.password = credentials.password;
        request.login = credentials.login.isEmpty() ? builtInUser : credentials.login;
    }
    return actions.vendorExport(request, progress, cancel);
}
} // namespace

bool exportTakesPassword(const Finding &finding, const Catalogue &catalogue)
{
    const Product *product = catalogue.find(finding.productId);
    return product && product->vendorExport && !product->vendorExport->passwordArgument.isEmpty();
}

std::vector<VendorExportFile> exportWithVendorTools(const Machine &machine, const Catalogue &catalogue,
                                                    const Inventory &inventory, Actions &actions,
                                                    const ExportChoices &choices, const ProgressSink &progress,
                                                    const CancelToken &cancel, VendorTask task)
{
    const bool settings = task == VendorTask::Settings;
    std::vector<std::pair<const Finding *, const VendorExport *>> work;
    for (const Finding &finding : inventory.findings)
        if (const Product *product = catalogue.find(finding.productId))
            if (const auto &tool = settings ? product->vendorExport : product->quarantineList; tool)
                work.emplace_back(&finding, &*tool);

    std::vector<VendorExportFile> files;
    QSet<QString> taken;
    for (const auto &[finding, how] : work) {
        const double before = double(files.size()) / double(work.size());
        VendorExportFile file{finding->id, finding->productId, finding->name, {}, {}, {}, {}};
        Result<ExportOutcome> outcome = exportOne(
            machine, *finding, *how, actions, choices,
            [&, name = finding->name](const Progress &inner) {
                progress({before + std::clamp(inner.fraction, 0.0, 1.0) / double(work.size()),
                          (settings ? Text::tr("Saving the settings of %1") : Text::tr("Reading the quarantine of %1"))
                              .arg(name),
                          inner.canCancel});
            },
            cancel);
        if (outcome) {
            const QString folder =
                settings ? QStringLiteral("settings/") + finding->productId : QStringLiteral("quarantine");
            file.path = unique(folder, settings ? fileName(*finding) : finding->productId, how->extension, taken);
            file.detail = outcome->detail;
            file.content = std::move(outcome.value().content);
        } else {
            file.why = outcome.error();
            file.detail = outcome.error().detail;
        }
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace changeover
