// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarantine/KswsDatabase.h"

#include "core/base/FileTime.h"

#include <QCoreApplication>
#include <QHash>
#include <QTimeZone>

#include <memory>

#include <sqlite3.h>

namespace changeover {

namespace {

constexpr int maxTextBytes = 1 << 20; // a path has at most 64 KiB
constexpr size_t maxRows = 1'000'000;
constexpr int stepsBetweenLooks = 100'000; // of SQLite's machine: some milliseconds
constexpr int maxLooks = 20'000;           // a list of a million rows takes some hundred
// The two bytes of the header that say whether changes go to a second file ("write-ahead log") first.
constexpr qsizetype walBytesAt = 18;
constexpr char viaWal = 2;
constexpr char viaJournal = 1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quarantine)
};

struct Close
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Close>;

/// Stops what takes too long, or was cancelled.
struct Patience
{
    const CancelToken &cancel;
    int looks = 0;

    static int look(void *self)
    {
        auto *patience = static_cast<Patience *>(self);
        return patience->cancel.isCancelled() || ++patience->looks > maxLooks ? 1 : 0;
    }
};

// Only reading columns of tables: no function, no pragma, no attaching of other files.
int allowReading(void *, int action, const char *, const char *, const char *, const char *)
{
    return action == SQLITE_SELECT || action == SQLITE_READ ? SQLITE_OK : SQLITE_DENY;
}

std::optional<qint64> number(sqlite3_stmt *row, int column)
{
    return sqlite3_column_type(row, column) == SQLITE_INTEGER ? std::optional(sqlite3_column_int64(row, column))
                                                              : std::nullopt;
}

QString text(sqlite3_stmt *row, int column)
{
    if (sqlite3_column_type(row, column) != SQLITE_TEXT)
        return {};
    const void *characters = sqlite3_column_text16(row, column);
    const QString all(static_cast<const QChar *>(characters), sqlite3_column_bytes16(row, column) / 2);
    // Written with its terminator by a program in C.
    return all.section(QChar(u'\0'), 0, 0);
}

class Database
{
public:
    explicit Database(Patience &patience)
        : m_patience(patience)
    {
    }

    bool open(QByteArray &bytes)
    {
        sqlite3 *database = nullptr;
        const int code = sqlite3_open_v2(":memory:", &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nullptr);
        m_database.reset(database);
        if (code != SQLITE_OK ||
            sqlite3_deserialize(database, "main", reinterpret_cast<unsigned char *>(bytes.data()), bytes.size(),
                                bytes.size(), SQLITE_DESERIALIZE_READONLY) != SQLITE_OK)
            return false;
        for (const int option : {SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_DQS_DML,
                                 SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_TRUSTED_SCHEMA})
            sqlite3_db_config(database, option, 0, nullptr);
        sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        // Against cells that say they are larger than their page.
        sqlite3_exec(database, "PRAGMA cell_size_check = ON", nullptr, nullptr, nullptr);
        sqlite3_limit(database, SQLITE_LIMIT_LENGTH, maxTextBytes);
        sqlite3_limit(database, SQLITE_LIMIT_COLUMN, 100);
        sqlite3_limit(database, SQLITE_LIMIT_EXPR_DEPTH, 50);
        sqlite3_set_authorizer(database, &allowReading, nullptr);
        sqlite3_progress_handler(database, stepsBetweenLooks, &Patience::look, &m_patience);
        return true;
    }

    Statement prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        m_lastCode = sqlite3_prepare_v2(m_database.get(), sql, -1, &statement, nullptr);
        return Statement(statement);
    }

    /// Calls `take` for each row. False: there may be more; error() says why.
    template <typename Take>
    bool forEachRow(const Statement &statement, Take take)
    {
        size_t rows = 0;
        while ((m_lastCode = sqlite3_step(statement.get())) == SQLITE_ROW) {
            if (++rows > maxRows) {
                m_lastCode = SQLITE_TOOBIG;
                return false;
            }
            take(statement.get());
        }
        return m_lastCode == SQLITE_DONE;
    }

    [[nodiscard]] Error error() const
    {
        if (m_patience.cancel.isCancelled())
            return {ErrorKind::Cancelled, Text::tr("Stopped."), {}};
        return {ErrorKind::Damaged, Text::tr("The product's own list of its quarantine could not be read."),
                QString::fromUtf8(m_lastCode == SQLITE_TOOBIG ? sqlite3_errstr(m_lastCode)
                                                              : sqlite3_errmsg(m_database.get()))};
    }

private:
    std::unique_ptr<sqlite3, Close> m_database;
    Patience &m_patience;
    int m_lastCode = SQLITE_OK;
};

} // namespace

QDateTime kswsTime(qint64 packed)
{
    const auto part = [packed](int shift, quint64 mask) { return int((quint64(packed) >> shift) & mask); };
    const QDate date(part(48, 0xFFFF), part(40, 0xFF), part(32, 0xFF));
    const QTime time(part(24, 0xFF), part(16, 0xFF), part(8, 0xFF));
    return date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone::utc()).toUTC() : QDateTime();
}

Result<KswsList> readKswsDatabase(const QByteArray &database, const CancelToken &cancel)
{
    if (!database.startsWith(QByteArrayView("SQLite format 3\0", 16)) || database.size() > maxKswsDatabase)
        return Error{ErrorKind::Damaged, Text::tr("The product's own list of its quarantine is no database."), {}, 0};
    KswsList list;
    QByteArray bytes = database;
    list.outdated = bytes.size() > walBytesAt + 1 && bytes[walBytesAt] == viaWal;
    if (list.outdated)
        bytes[walBytesAt] = bytes[walBytesAt + 1] = viaJournal; // there is no second file in memory

    Patience patience{cancel};
    Database opened(patience);
    if (!opened.open(bytes))
        return opened.error();

    struct Attributes
    {
        std::optional<qint64> flags, created, accessed, written;
    };
    QHash<QString, Attributes> attributes;
    // Not a join: without an index that a hostile database leaves out, it would take for ever.
    if (const Statement more =
            opened.prepare("SELECT uuid, attrs, creation_time, access_time, write_time FROM objattrs"))
        opened.forEachRow(more, [&](sqlite3_stmt *row) {
            attributes.insert(text(row, 0), {number(row, 1), number(row, 2), number(row, 3), number(row, 4)});
        });
    const Statement objects = opened.prepare("SELECT uuid, path, name, virname, time, size, user FROM objects");
    if (!objects)
        return opened.error();
    const bool complete = opened.forEachRow(objects, [&](sqlite3_stmt *row) {
        KswsObject object;
        object.uuid = text(row, 0);
        if (object.uuid.isEmpty()) {
            ++list.withoutName;
            return;
        }
        object.originalPath = text(row, 1) + text(row, 2);
        object.threat = text(row, 3);
        object.storedAt = kswsTime(number(row, 4).value_or(0));
        object.size = number(row, 5);
        object.user = text(row, 6);
        if (const auto more = attributes.constFind(object.uuid); more != attributes.constEnd()) {
            if (more->flags && *more->flags >= 0 && *more->flags <= 0xFFFFFFFF)
                object.attributes = quint32(*more->flags);
            object.createdAt = fromFileTime(more->created.value_or(0));
            object.accessedAt = fromFileTime(more->accessed.value_or(0));
            object.writtenAt = fromFileTime(more->written.value_or(0));
        }
        list.objects.push_back(std::move(object));
    });
    if (!complete)
        list.stopped = opened.error();
    return list;
}

} // namespace changeover
