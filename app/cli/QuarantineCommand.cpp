// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "core/base/SafeText.h"
#include "core/quarantine/KlqbObject.h"
#include "core/quarantine/KlqbReader.h"

#include <QDir>
#include <QFile>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// quarantine FILE
class QuarantineCommand : public Command
{
public:
    QuarantineCommand()
        : Command(QStringLiteral("quarantine"),
                  Text::tr("FILE: what a file of the quarantine is, with the SHA-256 that it had before: to look it up "
                           "without having it. Changes nothing, unpacks nothing."))
    {
    }

protected:
    [[nodiscard]] bool needsComputer() const override { return false; }
    [[nodiscard]] QStringList argumentNames() const override { return {QStringLiteral("FILE")}; }

    Outcome run() override
    {
        const QString path = argument(0);
        QFile file(path);
        if (!QFile::exists(path))
            return refuse(
                {ErrorKind::NotFound, Text::tr("%1 does not exist.").arg(QDir::toNativeSeparators(path)), {}});
        if (!file.open(QIODevice::ReadOnly))
            return refuse({ErrorKind::AccessDenied, Text::tr("%1 cannot be read.").arg(QDir::toNativeSeparators(path)),
                           file.errorString()});
        const Result<KlqbRecord> record = readKlqb(file);
        if (!record)
            return refuse(record.error());
        const Result<QByteArray> hash = withProgress({}, [&](const ProgressSink &progress, const CancelToken &cancel) {
            return hashOfObject(file, progress, cancel);
        });
        if (!hash)
            return refuse(hash.error());
        const QString sha256 = QString::fromLatin1(hash->toHex());
        const QString stored = record->storedAt.isValid() ? record->storedAt.toString(Qt::ISODate) : QString();
        if (isJson()) {
            writeJson({{QStringLiteral("schema"), QStringLiteral("changeover.quarantine-file/1")},
                       {QStringLiteral("originalPath"), record->originalPath},
                       {QStringLiteral("threat"), record->threat},
                       {QStringLiteral("threatIsGuess"), !record->threat.isEmpty()},
                       {QStringLiteral("storedAt"), stored.isEmpty() ? QJsonValue() : QJsonValue(stored)},
                       {QStringLiteral("size"), record->header.objectSize},
                       {QStringLiteral("sha256"), sha256}},
                      Outcome::Ok);
            return Outcome::Ok;
        }
        const QString unknown = Text::tr("not known");
        const auto line = [&](const QString &what, const QString &value) {
            return QStringLiteral("%1: %2\n").arg(what, value.isEmpty() ? unknown : safeText(value, 1000));
        };
        console::writeResult(line(Text::tr("Was"), record->originalPath) +
                             line(Text::tr("Threat (probably)"), record->threat) +
                             line(Text::tr("Quarantined (UTC)"), stored) +
                             line(Text::tr("Size"), QString::number(record->header.objectSize)) +
                             line(QStringLiteral("SHA-256"), sha256));
        return Outcome::Ok;
    }
};
} // namespace

std::unique_ptr<Command> makeQuarantineCommand()
{
    return std::make_unique<QuarantineCommand>();
}

} // namespace changeover
