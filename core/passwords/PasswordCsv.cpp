// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/passwords/PasswordCsv.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <map>

namespace changeover {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(passwords)
};

// An address that a browser takes as the place of a login; empty: there is none. KPM keeps "example.com" as it was
// typed, and both browsers refuse an address without a scheme.
QString webAddress(const QString &url)
{
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*://"));
    QString address = url.trimmed();
    if (address.isEmpty())
        return {};
    if (!scheme.match(address).hasMatch())
        address.prepend(QLatin1String("https://"));
    const QUrl parsed(address);
    const bool web = parsed.scheme() == QLatin1String("https") || parsed.scheme() == QLatin1String("http");
    return parsed.isValid() && web && !parsed.host().isEmpty() ? address : QString();
}

// As Bitwarden's own reader of these exports puts it together (kaspersky-txt-importer.ts).
QString titleOf(const KpmEntry &entry)
{
    if (entry.loginName.isEmpty() || entry.loginName == entry.name)
        return entry.name;
    return entry.name.isEmpty() ? entry.loginName : entry.name + QStringLiteral(": ") + entry.loginName;
}

bool addressSaysName(const KpmEntry &entry)
{
    return (entry.name.isEmpty() || entry.url.contains(entry.name, Qt::CaseInsensitive)) &&
           (entry.loginName.isEmpty() || entry.loginName == entry.name);
}

// Bitwarden reads this cell as a row of its own, with several addresses, and guesses what parts them (papaparse).
QString bitwardenAddress(QString url)
{
    static const QRegularExpression parting(QStringLiteral("[\",;|\\t\\x1E\\x1F]"));
    if (!url.contains(parting))
        return url;
    url.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + url + QLatin1Char('"');
}

bool isTooLong(QStringView text, const std::optional<qsizetype> &limit)
{
    if (!limit || text.size() * 3 <= *limit) // three bytes are the most that a UTF-16 unit becomes
        return false;
    QByteArray bytes = text.toUtf8();
    const qsizetype size = bytes.size();
    Secret::wipe(bytes);
    return size > *limit;
}

using Cells = std::vector<Secret>;

Secret cell(QString text)
{
    return Secret(std::move(text));
}

class Converter
{
public:
    Converter(PasswordTarget target, QIODevice &to)
        : m_format(formatOf(target))
        , m_to(to)
    {
        m_result.target = target;
    }

    Result<PasswordConversion> run(const KpmExport &from)
    {
        write(m_format.header + "\r\n");
        for (const KpmEntry &entry : from.entries)
            add(entry);
        if (m_failed)
            return Error{ErrorKind::Failed, Text::tr("The passwords could not be written."), m_to.errorString()};
        for (const auto &[what, count] : m_unfit)
            m_result.unfit.push_back({what.first, what.second, count});
        return m_result;
    }

private:
    void add(const KpmEntry &entry)
    {
        const bool isNote = entry.section == KpmSection::Notes;
        const QString address = m_format.isBrowser ? webAddress(entry.url) : entry.url;
        if (isNote && !m_format.takesNotes)
            return miss(entry, UnfitReason::Note);
        if (m_format.isBrowser && address.isEmpty())
            return miss(entry, UnfitReason::NoWebAddress);
        if (m_format.isBrowser && entry.password.isEmpty())
            return miss(entry, UnfitReason::NoPassword);
        if (m_format.target == PasswordTarget::Firefox && isSecondPassword(address, entry))
            return miss(entry, UnfitReason::SameAccount);
        QString note = noteOf(entry);
        const bool longNote = isTooLong(note, m_format.longestNote);
        if (isTooLong(titleOf(entry), m_format.longestName) || isTooLong(entry.login, m_format.longestLogin) ||
            isTooLong(entry.password.reveal(), m_format.longestLogin) || isTooLong(address, m_format.longestUrl) ||
            (isNote && longNote)) {
            Secret::wipe(note);
            return miss(entry, UnfitReason::TooLong);
        }
        if (longNote)
            Secret::wipe(note);
        if (!m_format.takesComments && !entry.text.isEmpty())
            miss(entry, UnfitReason::Comment);
        if (longNote)
            miss(entry, UnfitReason::CommentTooLong);
        if (!m_format.takesNames && !addressSaysName(entry))
            miss(entry, UnfitReason::Name);
        writeRow(row(entry, address, Secret(std::move(note))));
    }

    // Chrome reads every column but the name, and of several logins of one site the name may be all that tells them
    // apart: it goes to the top of the note.
    [[nodiscard]] QString noteOf(const KpmEntry &entry) const
    {
        const QStringView text = entry.text.reveal();
        if (m_format.target != PasswordTarget::Chrome || addressSaysName(entry))
            return text.toString();
        return text.isEmpty() ? titleOf(entry) : titleOf(entry) + QLatin1Char('\n') + text.toString();
    }

    [[nodiscard]] Cells row(const KpmEntry &entry, const QString &address, const Secret &note) const
    {
        const bool isNote = entry.section == KpmSection::Notes;
        const Secret none;
        switch (m_format.target) {
        case PasswordTarget::Chrome:
            return {cell(entry.name), cell(address), cell(entry.login), entry.password, note};
        case PasswordTarget::Firefox:
            return {cell(address), cell(entry.login), entry.password, none, none, none, none, none, none};
        case PasswordTarget::Bitwarden:
            return {none,
                    none,
                    cell(isNote ? QStringLiteral("note") : QStringLiteral("login")),
                    cell(titleOf(entry)),
                    note,
                    none,
                    none,
                    cell(bitwardenAddress(address)),
                    cell(entry.login),
                    entry.password,
                    none};
        case PasswordTarget::OnePassword:
            return {cell(titleOf(entry)), cell(address), cell(entry.login), entry.password, note};
        case PasswordTarget::KeePassXc:
            return {cell(groupOf(entry.section)),
                    cell(titleOf(entry)),
                    cell(entry.login),
                    entry.password,
                    cell(address),
                    note};
        }
        Q_UNREACHABLE();
    }

    // In the export's own words, whatever the person's language: another export goes to the same groups.
    static QString groupOf(KpmSection section)
    {
        switch (section) {
        case KpmSection::Websites:
            return QStringLiteral("Websites");
        case KpmSection::Applications:
            return QStringLiteral("Applications");
        case KpmSection::OtherAccounts:
            return QStringLiteral("Other Accounts");
        case KpmSection::Notes:
            return QStringLiteral("Notes");
        }
        Q_UNREACHABLE();
    }

    // Firefox keeps the first entry of a site's user name and passes over the others without a word.
    [[nodiscard]] bool isSecondPassword(const QString &address, const KpmEntry &entry)
    {
        const QUrl url(address);
        const QString key =
            QStringLiteral("%1://%2:%3\n%4").arg(url.scheme(), url.host(), QString::number(url.port()), entry.login);
        const auto [at, first] = m_accounts.emplace(key, entry.password);
        return !first && at->second.reveal() != entry.password.reveal();
    }

    void miss(const KpmEntry &entry, UnfitReason reason) { ++m_unfit[{entry.section, reason}]; }

    void writeRow(const Cells &cells)
    {
        QByteArray row;
        for (size_t i = 0; i < cells.size(); ++i) {
            if (i > 0)
                row += ',';
            if (cells[i].isEmpty())
                continue;
            // Always quoted: a cell that begins with # or a space would be something else to some readers.
            QByteArray text = cells[i].reveal().toUtf8();
            row += '"';
            for (const char c : std::as_const(text))
                row += c == '"' ? QByteArrayView("\"\"") : QByteArrayView(&c, 1);
            row += '"';
            Secret::wipe(text);
        }
        write(row + "\r\n");
        Secret::wipe(row);
    }

    void write(QByteArray bytes)
    {
        m_failed = m_failed || m_to.write(bytes) != bytes.size();
        m_result.bytes += bytes.size();
        Secret::wipe(bytes);
    }

    const TargetFormat &m_format;
    QIODevice &m_to;
    bool m_failed = false;
    std::map<std::pair<KpmSection, UnfitReason>, int> m_unfit;
    std::map<QString, Secret> m_accounts; ///< site and user name, and the password that was written for them
    PasswordConversion m_result;
};

} // namespace

bool isWholeEntry(UnfitReason reason)
{
    return reason != UnfitReason::Comment && reason != UnfitReason::CommentTooLong && reason != UnfitReason::Name;
}

QString reasonText(UnfitReason reason)
{
    switch (reason) {
    case UnfitReason::Note:
        return Text::tr("there is no place for notes");
    case UnfitReason::NoWebAddress:
        return Text::tr("no web address");
    case UnfitReason::NoPassword:
        return Text::tr("no password");
    case UnfitReason::SameAccount:
        return Text::tr("another password for a site and user name that is there already");
    case UnfitReason::TooLong:
        return Text::tr("too long");
    case UnfitReason::Comment:
        return Text::tr("only the comment is missing: there is no place for it");
    case UnfitReason::CommentTooLong:
        return Text::tr("only the comment is missing: it is too long");
    case UnfitReason::Name:
        return Text::tr("only the name is missing: there is no place for it");
    }
    Q_UNREACHABLE();
}

int PasswordConversion::written(KpmSection section, const KpmExport &from) const
{
    int count = from.count(section);
    for (const Unfit &one : unfit)
        if (one.section == section && isWholeEntry(one.reason))
            count -= one.count;
    return count;
}

bool PasswordConversion::isLargeForTarget() const
{
    const std::optional<qint64> largest = formatOf(target).largestFile;
    return largest && bytes > *largest;
}

Result<PasswordConversion> convertPasswords(const KpmExport &from, PasswordTarget target, QIODevice &to)
{
    return Converter(target, to).run(from);
}

} // namespace changeover
