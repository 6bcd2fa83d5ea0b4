// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace changeover {

/// Reads JSON that must say exactly what is expected: a missing key, an unknown one or a wrong type is an error that
/// names file, line and key. The first error wins; after it every reader returns an empty value, so that the reading
/// code stays a plain list of fields and asks once at the end.
class StrictJson
{
public:
    /// Parses; a syntax error is kept and shown by error().
    StrictJson(QString fileName, const QByteArray &text);

    class Object;
    /// The top-level object.
    [[nodiscard]] Object root();

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

    /// Records an error at the place of `pointer` (a path of keys and indexes: "/products/0/id").
    void fail(const QString &pointer, const QString &problem);

private:
    [[nodiscard]] int lineOf(const QString &pointer) const;

    QString m_fileName;
    QByteArray m_text;
    QJsonObject m_root;
    std::optional<Error> m_error;
};

/// One object of the document. Destroying it reports the keys that nobody asked for.
class StrictJson::Object
{
public:
    Object(StrictJson &document, QString pointer, QJsonObject object);
    Object(const Object &) = delete;
    Object &operator=(const Object &) = delete;
    ~Object();

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    QString string(const QString &key); ///< required, not empty
    QString optionalString(const QString &key, const QString &otherwise = {});
    QDateTime time(const QString &key);         ///< required, ISO 8601, of the years 0 to 9999 in UTC
    QDateTime optionalTime(const QString &key); ///< the same; invalid when there is none or an empty one
    QStringList strings(const QString &key);    ///< required array of strings
    QStringList optionalStrings(const QString &key);
    int integer(const QString &key);  ///< required
    qint64 count(const QString &key); ///< required, 0 to 2^53: what JSON holds exactly
    int optionalInteger(const QString &key, int otherwise);
    /// The required key "schema" with exactly this text: the form that is read here, and its version.
    void schema(const QString &expected);
    bool optionalBool(const QString &key, bool otherwise);
    QRegularExpression pattern(const QString &key); ///< required, must compile
    QJsonObject anyObject(const QString &key);      ///< required, free keys inside
    void array(const QString &key, const std::function<void(Object &)> &each, bool required = true);
    void object(const QString &key, const std::function<void(Object &)> &read, bool required = true);

    /// A string that is one of an enum's names.
    template <typename Names>
    auto choice(const QString &key, const Names &names) -> decltype(names.entries[0].value)
    {
        const QString text = string(key);
        const auto value = names.value(text);
        if (!value && !m_document.failed())
            fail(key, QStringLiteral("\"%1\" is not one of: %2").arg(text, names.names().join(QStringLiteral(", "))));
        return value.value_or(names.entries[0].value);
    }

    /// Records an error at a key of this object ("" for the object itself).
    void fail(const QString &key, const QString &problem);

private:
    QJsonValue take(const QString &key, bool required, QJsonValue::Type type, const char *typeName);
    QStringList readStrings(const QString &key, bool required);

    StrictJson &m_document;
    QString m_pointer;
    QJsonObject m_object;
    QSet<QString> m_asked;
};

} // namespace changeover
