// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/passwords/KpmExport.h"

#include "core/passwords/KpmShape.h"
#include "core/passwords/KpmText.h"

#include <QCoreApplication>

#include <algorithm>

namespace changeover {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(passwords)
};

class Reader
{
public:
    explicit Reader(const KpmText &text)
        : m_text(text)
    {
    }

    Result<KpmExport> run()
    {
        for (m_at = filledFrom(0); m_at < m_text.size(); m_at = filledFrom(m_at)) {
            if (const KpmShape *shape = shapeWithTitle(line(m_at))) {
                m_shape = shape;
                ++m_at;
                continue;
            }
            if (!m_shape)
                return noSection();
            if (keyOf(*m_shape, line(m_at)) == 0) {
                if (const Status read = readRecord(); !read)
                    return read.error();
            } else if (isLast(m_at)) {
                addTruncated(m_at++);
            } else {
                return notUnderstood(m_at);
            }
        }
        if (m_export.entries.empty())
            return Error{ErrorKind::Damaged, Text::tr("There is not one entry in this file. Was everything exported?"),
                         QStringLiteral("no record")};
        return std::move(m_export);
    }

private:
    enum class Follows
    {
        Record, ///< or a section, or nothing: the dashes end the record
        Text,   ///< the dashes are a line of somebody's note
        Unknown ///< a section that this program does not know, as far as one can tell
    };

    [[nodiscard]] QStringView line(qsizetype index) const { return m_text.line(index); }
    [[nodiscard]] bool isLast(qsizetype index) const { return index + 1 == m_text.size(); }
    [[nodiscard]] bool isDashes(qsizetype index) const { return line(index) == QLatin1String("---"); }
    [[nodiscard]] qsizetype filledFrom(qsizetype index) const
    {
        while (index < m_text.size() && line(index).isEmpty())
            ++index;
        return index;
    }

    Status readRecord()
    {
        KpmEntry entry;
        entry.section = m_shape->section;
        entry.line = m_at + 1;
        std::vector<bool> seen(m_shape->keys.size());
        bool ended = false;
        while (m_at < m_text.size() && !ended) {
            const QStringView now = line(m_at);
            const int index = keyOf(*m_shape, now);
            if (isDashes(m_at)) {
                ended = true;
                ++m_at;
            } else if (now.isEmpty() || (index < 0 && isLast(m_at))) {
                ++m_at; // a last line that is cut off within its key is said below
            } else if (index < 0 || seen[size_t(index)]) {
                return notUnderstood(m_at);
            } else {
                seen[size_t(index)] = true;
                const KpmKey &key = m_shape->keys[size_t(index)];
                const QStringView value = valueOf(key, now);
                ++m_at;
                if (key.field != KpmField::Text) {
                    set(entry, key.field, value);
                    continue;
                }
                const Result<bool> read = readText(entry, value);
                if (!read)
                    return read.error();
                ended = *read;
                break;
            }
        }
        if (!ended)
            addTruncated(entry.line - 1);
        m_export.entries.push_back(std::move(entry));
        return Done{};
    }

    static void set(KpmEntry &entry, KpmField field, QStringView value)
    {
        switch (field) {
        case KpmField::Name:
            entry.name = value.toString();
            break;
        case KpmField::Url:
            entry.url = value.toString();
            break;
        case KpmField::LoginName:
            entry.loginName = value.toString();
            break;
        case KpmField::Login:
            entry.login = value.toString();
            break;
        case KpmField::Password:
            entry.password = Secret(value.toString());
            break;
        case KpmField::Text:
            entry.text = Secret(value.toString());
            break;
        }
    }

    // From the line after the key to behind the dashes that end the record; false: there are none.
    Result<bool> readText(KpmEntry &entry, QStringView first)
    {
        std::vector<QStringView> lines{first};
        bool ended = false;
        while (m_at < m_text.size() && !ended) {
            const Follows follows = isDashes(m_at) ? whatFollows(m_at) : Follows::Text;
            if (follows == Follows::Unknown)
                return unknownSection(filledFrom(m_at + 1));
            ended = follows == Follows::Record;
            if (!ended)
                lines.push_back(line(m_at));
            ++m_at;
        }
        // The empty line before the dashes is the writer's, all others are the person's.
        if (ended && lines.size() > 1 && lines.back().isEmpty())
            lines.pop_back();
        qsizetype size = 0;
        for (const QStringView one : lines)
            size += one.size() + 1;
        QString joined;
        joined.reserve(size);
        for (size_t i = 0; i < lines.size(); ++i) {
            if (i > 0)
                joined += u'\n';
            joined += lines[i];
        }
        entry.text = Secret(std::move(joined));
        return ended;
    }

    // A comment or note may hold a line of three dashes, and nothing marks it as the person's own. What comes after
    // decides: the file's end, a record of this section (its first key, and on the next line another key of it), or a
    // section with such a record end the entry. Anything else is more of its text, so nothing is lost; a note that
    // holds a whole record in the program's own words becomes two entries, which loses nothing either. Only where what
    // follows looks like a section of another kind (empty line, title, empty line, two keys) neither is safe, and
    // reading stops.
    [[nodiscard]] Follows whatFollows(qsizetype dashes) const
    {
        const qsizetype next = filledFrom(dashes + 1);
        if (next == m_text.size() || beginsRecord(*m_shape, next) || beginsSection(next))
            return Follows::Record;
        const bool asWritten = line(dashes - 1).isEmpty() && next > dashes + 1;
        const bool titleAlone = !line(next).contains(u':') && next + 1 < m_text.size() && line(next + 1).isEmpty();
        if (!asWritten || !titleAlone)
            return Follows::Text;
        const qsizetype first = filledFrom(next + 1);
        const bool keyed = first + 1 < m_text.size() && looksKeyed(line(first)) && looksKeyed(line(first + 1));
        return keyed ? Follows::Unknown : Follows::Text;
    }

    [[nodiscard]] bool beginsRecord(const KpmShape &shape, qsizetype at) const
    {
        // The file may have been cut off here.
        return keyOf(shape, line(at)) == 0 && (at + 2 >= m_text.size() || keyOf(shape, line(at + 1)) > 0);
    }

    [[nodiscard]] bool beginsSection(qsizetype at) const
    {
        const KpmShape *shape = nullptr;
        while (at < m_text.size()) {
            const KpmShape *next = shapeWithTitle(line(at));
            if (!next)
                return shape && beginsRecord(*shape, at);
            shape = next; // one section without a record may stand before another
            at = filledFrom(at + 1);
        }
        return shape != nullptr;
    }

    void addTruncated(qsizetype at)
    {
        m_export.problems.push_back(
            {at + 1,
             Text::tr("The file ends within the entry that begins in line %1. What is there of it was taken over; look "
                      "at it in Kaspersky Password Manager.")
                 .arg(at + 1)});
    }

    [[nodiscard]] Error noSection() const
    {
        for (qsizetype i = 0; i < m_text.size(); ++i)
            if (isDashes(i))
                return notUnderstood(m_at);
        return {ErrorKind::Damaged,
                Text::tr("This is not a text export of Kaspersky Password Manager: line %1 is not the title of one of "
                         "its parts.")
                    .arg(m_at + 1),
                QStringLiteral("no section title, no dashes")};
    }

    static Error notUnderstood(qsizetype at)
    {
        return {ErrorKind::Damaged,
                Text::tr("Line %1 is not understood, so nothing was taken over. Only exports of the English version of "
                         "Kaspersky Password Manager are understood.")
                    .arg(at + 1),
                QStringLiteral("no key of this section")};
    }

    static Error unknownSection(qsizetype at)
    {
        return {ErrorKind::Damaged,
                Text::tr("Line %1 seems to begin a part that this program does not know, so nothing was taken over. If "
                         "the line belongs to a note or comment of yours, remove the line of three dashes before it in "
                         "Kaspersky Password Manager and export again.")
                    .arg(at + 1),
                QStringLiteral("unknown section")};
    }

    const KpmText &m_text;
    qsizetype m_at = 0; ///< the next line to look at
    const KpmShape *m_shape = nullptr;
    KpmExport m_export;
};

} // namespace

QString sectionTitle(KpmSection section)
{
    switch (section) {
    case KpmSection::Websites:
        return Text::tr("Websites");
    case KpmSection::Applications:
        return Text::tr("Applications");
    case KpmSection::OtherAccounts:
        return Text::tr("Other accounts");
    case KpmSection::Notes:
        return Text::tr("Notes");
    }
    Q_UNREACHABLE();
}

int KpmExport::count(KpmSection section) const
{
    return int(std::count_if(entries.begin(), entries.end(),
                             [section](const KpmEntry &entry) { return entry.section == section; }));
}

Result<KpmExport> parseKpmExport(const QByteArray &bytes)
{
    if (bytes.size() > maxKpmBytes)
        return Error{ErrorKind::Damaged,
                     Text::tr("This file is larger than %1 MB, which no export of passwords is.")
                         .arg(maxKpmBytes / (1024 * 1024)),
                     {},
                     maxKpmBytes};
    const Result<KpmText> text = KpmText::decode(bytes);
    if (!text)
        return text.error();
    return Reader(*text).run();
}

} // namespace changeover
