// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/VendorTool.h"

#include "core/actions/ExportSyntax.h"
#include "core/base/Log.h"
#include "core/base/Scrubber.h"
#include "core/run/ConsoleText.h"
#include "core/run/Program.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace changeover {

namespace {
constexpr qint64 maxFile = 64 * 1024 * 1024;
constexpr qint64 maxOutput = 4 * 1024 * 1024; // an export says a few lines
constexpr qsizetype keptOutput = 64 * 1024;
constexpr int helpMs = 15000;
constexpr qsizetype maxDetail = 2000;

// avp.com's exit codes (kaspersky-artifacts 4.1, S35).
constexpr int invalidParameter = 1;
constexpr int taskError = 3;
constexpr int cancelledByProduct = 4;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(export)
};

QString nameOf(const VendorExportRequest &request)
{
    QString tool = request.tool;
    return tool.replace(QLatin1Char('\\'), QLatin1Char('/')).section(QLatin1Char('/'), -1);
}

// No exit code is documented for a refused password, so the words decide; English and Russian were seen (S35).
bool speaksOfPassword(const QString &output)
{
    static const QRegularExpression words(QStringLiteral("password|парол|kennwort|passwort|mot de passe|contraseña"),
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    return words.match(output).hasMatch();
}

QString cleanDetail(const VendorExportRequest &request, const QString &output)
{
    QString text = Scrubber({request.password}).scrub(output).trimmed();
    text.remove(QChar(u'\0'));
    return text.size() > maxDetail ? text.left(maxDetail) + QChar(u'…') : text;
}

// Collects what the tool writes and notices when there is no end to it.
class Watch
{
public:
    /// An empty `file`: what the tool says is what it was started for.
    explicit Watch(QString file)
        : m_file(std::move(file))
        , m_mostKept(m_file.isEmpty() ? maxFile : keptOutput)
        , m_mostTotal(m_file.isEmpty() ? maxFile : maxOutput)
    {
    }

    void take(const QByteArray &bytes)
    {
        m_total += bytes.size();
        m_kept += bytes.left(m_mostKept - m_kept.size());
    }
    [[nodiscard]] bool outputTooLarge() const { return m_total > m_mostTotal; }
    [[nodiscard]] bool fileTooLarge() const { return !m_file.isEmpty() && QFileInfo(m_file).size() > maxFile; }
    [[nodiscard]] QString text() const { return consoleText(m_kept); }
    [[nodiscard]] const QByteArray &bytes() const { return m_kept; }

private:
    QString m_file;
    qsizetype m_mostKept;
    qint64 m_mostTotal;
    qint64 m_total = 0;
    QByteArray m_kept;
};

Error passwordError(const VendorExportRequest &request, const QString &detail)
{
    const bool takesOne = !request.how.passwordArgument.isEmpty();
    if (!takesOne)
        return {ErrorKind::WrongPassword,
                Text::tr(
                    "The product wants its password, and %1 takes none. Save the settings in the product's own window.")
                    .arg(nameOf(request)),
                detail};
    if (request.password.isEmpty())
        return {ErrorKind::WrongPassword,
                Text::tr("The product wants its password before it exports the settings. None was given."), detail};
    return {
        ErrorKind::WrongPassword,
        Text::tr("The product did not accept the password. It was tried once and is not tried again by itself, because "
                 "the product locks itself after several wrong ones."),
        detail};
}

QString withPasswordNote(const VendorExportRequest &request, QString text)
{
    // The tool need not say that it was the password: whoever tries again should know what is at stake.
    if (!request.password.isEmpty() && !request.how.passwordArgument.isEmpty())
        text += QLatin1Char(' ') +
                Text::tr("If the password was wrong: it was tried once and is not tried again by itself.");
    return text;
}

Error stoppedError(const VendorExportRequest &request, const Watch &watch, const Error &error)
{
    const QString tool = nameOf(request);
    const QString detail = cleanDetail(request, watch.text());
    if (error.kind == ErrorKind::Timeout)
        return {
            ErrorKind::Timeout,
            Text::tr("%1 did not finish within %2 seconds and was ended. It needs the product running and a signed-in "
                     "person in front of the computer.")
                .arg(tool)
                .arg(request.timeoutMs / 1000),
            detail};
    if (watch.fileTooLarge())
        return {ErrorKind::Damaged,
                Text::tr("%1 wrote more than 64 MiB and was ended. Settings are never that large.").arg(tool), detail};
    if (watch.outputTooLarge())
        return {ErrorKind::Damaged, Text::tr("%1 did not stop talking and was ended. Nothing was saved.").arg(tool),
                detail};
    if (error.kind == ErrorKind::Cancelled)
        return {ErrorKind::Cancelled, Text::tr("The export was stopped. Nothing was changed."), detail};
    if (error.kind == ErrorKind::NotFound)
        return {ErrorKind::NotFound, Text::tr("%1 could not be started.").arg(tool),
                Scrubber({request.password}).scrub(error.detail)};
    return {ErrorKind::Failed, Text::tr("%1 crashed. Nothing was saved.").arg(tool), detail};
}
} // namespace

QStringList exportArguments(const VendorExportRequest &request, const QString &file)
{
    QStringList arguments;
    for (QString argument : request.how.arguments)
        arguments << argument.replace(QStringLiteral("{file}"), file);
    // On the command line other programs of this computer can read a password while the tool runs. The vendor offers no
    // other way (4.1), so it goes there only when the person gave one for this.
    if (request.password.isEmpty() || request.how.passwordArgument.isEmpty())
        return arguments;
    if (!request.how.loginArgument.isEmpty() && !request.login.isEmpty())
        arguments << QString(request.how.loginArgument).replace(QStringLiteral("{login}"), request.login);
    const QString place = QStringLiteral("{password}");
    const qsizetype at = request.how.passwordArgument.indexOf(place);
    QString argument;
    argument.reserve(request.how.passwordArgument.size() + request.password.reveal().size()); // no copies left behind
    argument += QStringView(request.how.passwordArgument).left(qMax<qsizetype>(at, 0));
    argument += request.password.reveal();
    argument += at < 0 ? QStringView() : QStringView(request.how.passwordArgument).mid(at + place.size());
    arguments << argument;
    return arguments;
}

Result<ExportOutcome> judgeExport(const VendorExportRequest &request, const VendorAnswer &answer)
{
    const QString tool = nameOf(request);
    const QString detail = cleanDetail(request, answer.output);
    const bool silent = detail.isEmpty();
    if (answer.exitCode == 0) {
        if (!answer.file)
            return Error{ErrorKind::Failed,
                         Text::tr("%1 said that it exported the settings, but wrote no file.").arg(tool), detail};
        if (answer.file->isEmpty())
            return Error{ErrorKind::Failed,
                         Text::tr("%1 said that it exported the settings, but its file is empty.").arg(tool), detail};
        if (answer.file->size() > maxFile)
            return Error{ErrorKind::Damaged,
                         Text::tr("%1 wrote more than 64 MiB. Settings are never that large.").arg(tool), detail};
        return ExportOutcome{*answer.file, answer.exitCode, detail};
    }
    if (speaksOfPassword(answer.output))
        return passwordError(request, detail);
    const QString numbered = silent ? QStringLiteral("exit code %1").arg(answer.exitCode)
                                    : QStringLiteral("exit code %1: %2").arg(answer.exitCode).arg(detail);
    if (answer.exitCode == taskError && silent)
        return Error{ErrorKind::Unsupported,
                     Text::tr("This version of the product is out of date and no longer answers any command. Save the "
                              "settings in its own window, if it still opens."),
                     numbered};
    if (answer.exitCode == invalidParameter)
        return Error{
            ErrorKind::Unsupported,
            withPasswordNote(request, Text::tr("This version of the product does not know this way to export its "
                                               "settings. Save them in its own window.")),
            numbered};
    if (answer.exitCode == cancelledByProduct)
        return Error{ErrorKind::Failed, withPasswordNote(request, Text::tr("The product itself broke the export off.")),
                     numbered};
    return Error{ErrorKind::Failed,
                 withPasswordNote(
                     request, Text::tr("%1 could not export the settings (code %2).").arg(tool).arg(answer.exitCode)),
                 numbered};
}

namespace {
// How this version wants to be called, before a password is at stake. An error: it answers nothing at all any more.
Result<VendorExportRequest> askedForHelp(VendorExportRequest request, const CancelToken &cancel)
{
    if (request.how.help.isEmpty())
        return request;
    Watch watch(QStringLiteral("-"));
    const Result<Program::Outcome> run = Program(request.tool, request.how.help)
                                             .timeout(helpMs)
                                             .onBytes([&](const QByteArray &bytes) { watch.take(bytes); })
                                             .stopWhen([&] { return watch.outputTooLarge(); })
                                             .cancelledBy(cancel)
                                             .run();
    if (!run)
        return request; // the export itself will tell
    const QString said = watch.text();
    if (run->exitCode == taskError && said.trimmed().isEmpty())
        return judgeExport(request, {run->exitCode, {}, {}}).error();
    if (run->exitCode == 0)
        request.how.arguments = argumentsFromHelp(said, request.how.arguments);
    return request;
}
} // namespace

Result<ExportOutcome> runVendorExport(const VendorExportRequest &wanted, const ProgressSink &progress,
                                      const CancelToken &cancel)
{
    const QString tool = nameOf(wanted);
    if (!QFileInfo(wanted.tool).isAbsolute())
        return Error{ErrorKind::BadInput, Text::tr("%1 is not a full path.").arg(wanted.tool), {}};
    if (!QFileInfo(wanted.tool).isFile())
        return Error{ErrorKind::NotFound, Text::tr("The product's own program %1 is not there.").arg(tool),
                     wanted.tool};
    if (cancel.isCancelled())
        return Error{ErrorKind::Cancelled, Text::tr("The export was stopped. Nothing was changed."), {}};
    progress({0, Text::tr("Waiting for %1").arg(tool), true});
    const Result<VendorExportRequest> asked = askedForHelp(wanted, cancel);
    if (!asked)
        return asked.error();
    const VendorExportRequest &request = *asked;

    // A folder that only this account can enter: nobody can put a file there before the tool does.
    QTemporaryDir folder;
    if (!folder.isValid())
        return Error{ErrorKind::Failed, Text::tr("No temporary folder could be made for the export."),
                     folder.errorString()};
    const bool writesFile = !request.how.arguments.filter(QStringLiteral("{file}")).isEmpty();
    const QString file = writesFile ? folder.filePath(QStringLiteral("settings") + request.how.extension) : QString();

    QStringList arguments = exportArguments(request, QDir::toNativeSeparators(file));
    log::info(QStringLiteral("export of %1: %2").arg(request.productId, request.tool));
    Watch watch(file);
    QElapsedTimer clock;
    clock.start();
    const auto report = [&] {
        // It announces nothing: show that time passes, without reaching the end.
        const double share = double(clock.elapsed()) / double(qMax(1, request.timeoutMs));
        progress({qMin(0.95, share), Text::tr("Waiting for %1").arg(tool), true});
    };
    report();
    const Result<Program::Outcome> run = Program(request.tool, arguments)
                                             .timeout(request.timeoutMs)
                                             .onBytes([&](const QByteArray &bytes) { watch.take(bytes); })
                                             .stopWhen([&] {
                                                 report();
                                                 return watch.outputTooLarge() || watch.fileTooLarge();
                                             })
                                             .cancelledBy(cancel)
                                             .run();
    // Program and its copy of them are gone by now, so this is the last.
    for (QString &argument : arguments)
        Secret::wipe(argument);
    if (!run)
        return stoppedError(request, watch, run.error());

    if (!writesFile) {
        if (run->exitCode != 0 || watch.bytes().trimmed().isEmpty())
            return Error{ErrorKind::Failed, Text::tr("%1 gave no list (code %2).").arg(tool).arg(run->exitCode),
                         cleanDetail(request, watch.text())};
        return ExportOutcome{watch.bytes(), run->exitCode, {}};
    }
    VendorAnswer answer{run->exitCode, watch.text(), {}};
    const QFileInfo written(file);
    if (written.isFile() && !written.isSymLink()) {
        if (watch.fileTooLarge())
            return stoppedError(request, watch, {ErrorKind::Failed, {}, {}});
        QFile content(file);
        if (!content.open(QIODevice::ReadOnly))
            return Error{ErrorKind::AccessDenied, Text::tr("The file that %1 wrote cannot be read.").arg(tool),
                         content.errorString()};
        answer.file = content.read(maxFile + 1);
    }
    return judgeExport(request, answer);
}

} // namespace changeover
