// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "core/base/Csv.h"
#include "core/base/FileWriter.h"
#include "core/catalogue/Catalogue.h"
#include "core/settings/DefenderScript.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString verdictText(ExclusionVerdict verdict)
{
    switch (verdict) {
    case ExclusionVerdict::Fine:
        return Text::tr("fine", "exclusion");
    case ExclusionVerdict::Questionable:
        return Text::tr("QUESTIONABLE", "exclusion");
    case ExclusionVerdict::Dangerous:
        return Text::tr("DANGEROUS", "exclusion");
    case ExclusionVerdict::NotUnderstood:
        return Text::tr("NOT UNDERSTOOD", "exclusion");
    }
    Q_UNREACHABLE();
}

QString kindText(ExclusionKind kind)
{
    switch (kind) {
    case ExclusionKind::Path:
        return Text::tr("path", "exclusion");
    case ExclusionKind::Extension:
        return Text::tr("extension", "exclusion");
    case ExclusionKind::Process:
        return Text::tr("process", "exclusion");
    }
    Q_UNREACHABLE();
}

QString textOf(const ExclusionList &list)
{
    QString out;
    for (const ExclusionEntry &entry : list.entries) {
        if (entry.verdict == ExclusionVerdict::NotUnderstood)
            out += QStringLiteral("%1: %2\n").arg(verdictText(entry.verdict), visibleText(entry.typed));
        else
            out += QStringLiteral("%1, %2: %3\n")
                       .arg(verdictText(entry.verdict), kindText(entry.kind), visibleText(entry.value));
        for (const QString &reason : entry.reasons)
            out += QStringLiteral("    ") + reason + u'\n';
    }
    out += Text::tr("%1 fine, %2 questionable, %3 dangerous, %4 not understood")
               .arg(list.count(ExclusionVerdict::Fine))
               .arg(list.count(ExclusionVerdict::Questionable))
               .arg(list.count(ExclusionVerdict::Dangerous))
               .arg(list.count(ExclusionVerdict::NotUnderstood)) +
           u'\n';
    if (list.repeated > 0)
        out += Text::tr("Stood there more than once: %1").arg(list.repeated) + u'\n';
    return out;
}

// Where to look, for each product that the catalogue knows it of.
QString whereToLook()
{
    QString out;
    const Result<Catalogue> catalogue = Catalogue::builtIn();
    if (!catalogue)
        return out;
    for (const Product &product : catalogue->products())
        if (product.exclusions) {
            out += product.name + QStringLiteral(":\n");
            for (const QString &step : product.exclusions->where)
                out += QStringLiteral("  - ") + QCoreApplication::translate("catalogue", step.toUtf8().constData()) +
                       u'\n';
        }
    return out;
}

/// exclusions FILE --to DIR
class ExclusionsCommand : public Command
{
public:
    ExclusionsCommand()
        : Command(
              QStringLiteral("exclusions"),
              Text::tr("FILE (- for standard input): check a list of exclusions, one a line, and write a script that "
                       "gives them to Microsoft Defender. Runs nothing."))
    {
    }

protected:
    [[nodiscard]] bool needsComputer() const override { return false; }
    [[nodiscard]] QStringList argumentNames() const override { return {QStringLiteral("FILE")}; }
    void addOptions(OptionList &list) const override
    {
        list.add({QStringLiteral("force"), Text::tr("Replace what was written there before.")});
    }

    Outcome run() override
    {
        if (target().isEmpty())
            return refuse({ErrorKind::BadInput, Text::tr("Say with --to where the script goes."), {}}, Outcome::Usage);
        const QString script = target() + u'/' + QLatin1String(defenderScriptName);
        const QString table = target() + QStringLiteral("/exclusions.json");
        // A person may have switched lines of the script on or off by hand.
        for (const QString &path : {script, table})
            if (QFileInfo::exists(path) && !options().isSet(QStringLiteral("force")))
                return refuse({ErrorKind::BadInput,
                               Text::tr("%1 is there already. Give --force to replace it, or another folder.")
                                   .arg(QDir::toNativeSeparators(path)),
                               {}},
                              Outcome::CannotWrite);
        const Result<QByteArray> bytes = readInput();
        if (!bytes)
            return refuse(bytes.error());
        const Result<QString> text = exclusionText(*bytes);
        if (!text)
            return refuse(text.error(), Outcome::BadData);
        const Result<ExclusionList> list = checkExclusions(*text);
        if (!list)
            return refuse(list.error(), Outcome::BadData);
        if (list->entries.empty()) {
            talk(Text::tr("Where to find them:") + u'\n' + whereToLook());
            return refuse({ErrorKind::Damaged, Text::tr("There is no exclusion in it, so nothing was written."), {}});
        }
        const bool tableIsNew = !QFileInfo::exists(table);
        Status written = writeFile(table, QJsonDocument(toJson(*list)).toJson());
        if (written)
            written = writeFile(script, defenderScript(*list));
        if (!written) {
            if (tableIsNew) // both or none
                QFile::remove(table);
            return refuse(written.error(), Outcome::CannotWrite);
        }
        show(*list, {script, table});
        return Outcome::Ok;
    }

private:
    [[nodiscard]] Result<QByteArray> readInput() const
    {
        if (argument(0) != QLatin1String("-"))
            return readFile(argument(0), maxExclusionBytes);
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return Error{ErrorKind::Failed, Text::tr("Standard input cannot be read."), input.errorString()};
        QByteArray bytes;
        while (bytes.size() <= maxExclusionBytes) { // a pipe gives what it has, not all that comes
            const QByteArray more = input.read(maxExclusionBytes + 1 - bytes.size());
            if (more.isEmpty())
                break;
            bytes += more;
        }
        return bytes;
    }

    void show(const ExclusionList &list, const QStringList &files) const
    {
        if (isJson()) {
            QJsonObject json = toJson(list);
            json.insert(QStringLiteral("files"), QJsonArray::fromStringList(files));
            writeJson(json, Outcome::Ok);
            return;
        }
        console::writeResult(textOf(list));
        for (const QString &file : files)
            talk(Text::tr("Written: %1").arg(QDir::toNativeSeparators(file)));
        talk(Text::tr("Read the script before you start it. Dangerous lines are switched off in it."));
    }
};
} // namespace

std::unique_ptr<Command> makeExclusionsCommand()
{
    return std::make_unique<ExclusionsCommand>();
}

} // namespace changeover
