// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/passwords/PasswordMove.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace changeover {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(passwords)
};

/// Takes all and keeps nothing.
class Nowhere : public QIODevice
{
public:
    Nowhere() { open(WriteOnly | Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size; }
};

bool readsBack(const QString &path, const QByteArray &content)
{
    Result<QByteArray> read = readFile(path, content.size());
    const bool same = read.ok() && *read == content;
    if (read.ok())
        Secret::wipe(read.value());
    return same;
}

} // namespace

Result<KpmExport> readKpmFile(const QString &path)
{
    Result<QByteArray> content = readFile(path, maxKpmBytes);
    if (!content)
        return content.error();
    Result<KpmExport> parsed = parseKpmExport(*content);
    Secret::wipe(content.value());
    return parsed;
}

Result<PasswordConversion> savePasswords(const KpmExport &from, PasswordTarget target, const QString &path,
                                         IfThere ifThere)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    Result<PasswordConversion> converted = convertPasswords(from, target, buffer);
    buffer.close();
    if (!converted)
        return converted;
    int written = 0;
    for (const auto &section : kpmSectionNames.entries)
        written += converted->written(section.value, from);
    if (written == 0)
        return Error{ErrorKind::Unsupported,
                     Text::tr("Not one of the entries can be brought to %1. Nothing was written; choose another "
                              "password manager.")
                         .arg(QLatin1String(formatOf(target).product)),
                     {}};
    const Status saved = writePrivateFile(path, content, ifThere);
    const bool good = saved.ok() && readsBack(path, content);
    Secret::wipe(content);
    if (!saved)
        return saved.error();
    if (!good) {
        QFile::remove(path);
        return Error{ErrorKind::Failed,
                     Text::tr("%1 could not be read back as it was written, so it was removed again.")
                         .arg(QDir::toNativeSeparators(path)),
                     {}};
    }
    return converted;
}

std::vector<PasswordTarget> targetsForAll(const KpmExport &from)
{
    std::vector<PasswordTarget> all;
    for (const auto &target : passwordTargetNames.entries) {
        Nowhere nowhere;
        const Result<PasswordConversion> tried = convertPasswords(from, target.value, nowhere);
        if (tried.ok() && tried->isComplete())
            all.push_back(target.value);
    }
    return all;
}

Status deletePlainFile(const QString &path)
{
    const QFileInfo file(path);
    const QString native = QDir::toNativeSeparators(path);
    // Removing a link leaves the passwords where they are.
    if (file.isSymLink() || (file.exists() && !file.isFile()))
        return Error{
            ErrorKind::Unsupported, Text::tr("%1 is not a file by itself. Delete it yourself.").arg(native), {}};
    if (!file.exists())
        return Error{ErrorKind::NotFound, Text::tr("%1 does not exist.").arg(native), {}};
    QFile plain(path);
    if (!plain.remove())
        return Error{
            ErrorKind::AccessDenied,
            Text::tr("%1 cannot be deleted. Close the programs that use it and delete it yourself.").arg(native),
            plain.errorString()};
    return Done{};
}

QString plainFileWarning()
{
    return Text::tr(
        "Deleting a file does not promise that nothing of it is left. On an SSD, in the copies of a backup "
        "program or a cloud folder, and in the recycle bin, if it ever was there, the passwords may still be "
        "found. Overwriting the file first would not change that.");
}

} // namespace changeover
