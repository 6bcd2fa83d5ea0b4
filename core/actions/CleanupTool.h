// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/run/Progress.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace changeover {

/// Who signed the file, as its certificate says and Windows has verified. Texts of other people's: safeText() them.
struct ToolFacts
{
    QString signer;       ///< the certificate's common name
    QString organization; ///< empty: the certificate names none
    QString issuer;       ///< who vouches for the signer
    QString sha256;       ///< of the whole file, hex
    qint64 size = 0;      ///< bytes
};

/// A file that the tool wrote beside itself.
struct ToolLog
{
    QString name;
    QByteArray content;
};

struct ToolOutcome
{
    /// As the tool gave it. What its numbers mean is not known (kaspersky-artifacts 5.3): never read as "it worked".
    int exitCode = 0;
    std::vector<ToolLog> logs;
};

/// The product maker's own clean-up tool, for when its uninstaller has failed. The person brings the file; its bytes
/// come in here, never a path. What runs is the copy that was checked: it lies where only administrators write, nobody
/// can change it between check and run, and it is gone when this object is. One object for one file.
class CleanupTool
{
public:
    /// Kaspersky's has some tens of megabytes; this is room enough, and a limit to what a caller can fill the disk
    /// with.
    static constexpr qint64 maxBytes = 200LL * 1024 * 1024;

    CleanupTool() = default;
    CleanupTool(const CleanupTool &) = delete;
    CleanupTool &operator=(const CleanupTool &) = delete;
    virtual ~CleanupTool() = default;

    /// Begins the copy. Unsupported: such tools do not run here.
    [[nodiscard]] virtual Status begin() = 0;
    [[nodiscard]] virtual Status append(QByteArrayView bytes) = 0;
    /// Ends the copy and checks it: signature whole and trusted, without going online; signed in the maker's name.
    /// BadInput, with a sentence that says why, if it is not.
    [[nodiscard]] virtual Result<ToolFacts> check() = 0;
    /// Runs the checked copy, without arguments, and waits for it and all that it starts. Its windows and its questions
    /// are the person's. It is never stopped from here.
    [[nodiscard]] virtual Result<ToolOutcome> run(const ProgressSink &progress) = 0;
};

/// The signer's name has to speak for the maker. That "Kaspersky" is in the name of each of its certificates is not
/// confirmed; a person is shown the name and asked in any case.
[[nodiscard]] Status checkSigner(const ToolFacts &facts);

/// What is said of a file without a signature that holds; `code` is Windows' own.
[[nodiscard]] Error notSigned(quint32 code);
[[nodiscard]] Error tooLargeForTool();

/// Without the logs, which travel on their own.
[[nodiscard]] QJsonObject toJson(const ToolFacts &facts); ///< "changeover.tool/1"
[[nodiscard]] Result<ToolFacts> toolFactsFromJson(const QString &place, const QByteArray &json);
[[nodiscard]] QJsonObject toJson(const ToolOutcome &outcome); ///< "changeover.toolrun/1"
[[nodiscard]] Result<ToolOutcome> toolOutcomeFromJson(const QString &place, const QByteArray &json);

} // namespace changeover
