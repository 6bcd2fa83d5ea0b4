// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/StrictJson.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace changeover {

namespace {
// Finds the line on which each value of a valid JSON text begins. QJsonDocument does not keep positions, and a message
// without its line is of little use in a file of three hundred.
class LineIndex
{
public:
    explicit LineIndex(const QByteArray &text)
        : m_text(text)
    {
        value(QString());
    }

    QHash<QString, int> lines;

private:
    void space()
    {
        while (m_at < m_text.size() &&
               (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\r' || m_text[m_at] == '\n'))
            m_line += m_text[m_at++] == '\n';
    }

    QString string()
    {
        const qsizetype from = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        ++m_at;
        const QByteArray literal = "[" + m_text.mid(from, m_at - from) + "]";
        return QJsonDocument::fromJson(literal).array().at(0).toString();
    }

    void value(const QString &pointer)
    {
        space();
        lines.insert(pointer, m_line);
        if (m_at >= m_text.size())
            return;
        const char c = m_text[m_at];
        if (c == '{' || c == '[') {
            const char close = c == '{' ? '}' : ']';
            int index = 0;
            ++m_at;
            for (space(); m_at < m_text.size() && m_text[m_at] != close; space()) {
                if (m_text[m_at] == ',') {
                    ++m_at;
                    continue;
                }
                if (c == '{') {
                    const int keyLine = m_line;
                    const QString child = pointer + QLatin1Char('/') + string();
                    space();
                    ++m_at; // ':'
                    value(child);
                    lines[child] = keyLine;
                } else {
                    value(pointer + QLatin1Char('/') + QString::number(index++));
                }
            }
            ++m_at;
        } else if (c == '"') {
            string();
        } else {
            while (m_at < m_text.size() && !QByteArrayView(",]} \t\r\n").contains(m_text[m_at]))
                ++m_at;
        }
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};
} // namespace

StrictJson::StrictJson(QString fileName, const QByteArray &text)
    : m_fileName(std::move(fileName))
    , m_text(text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const int line = 1 + int(text.left(problem.offset).count('\n'));
        m_error = Error{ErrorKind::Damaged,
                        QStringLiteral("%1:%2: %3").arg(m_fileName).arg(line).arg(problem.errorString()),
                        {},
                        problem.offset};
    } else if (!document.isObject()) {
        m_error = Error{ErrorKind::Damaged, QStringLiteral("%1:1: an object is expected").arg(m_fileName), {}, 0};
    } else {
        m_root = document.object();
    }
}

StrictJson::Object StrictJson::root()
{
    return {*this, QString(), m_root};
}

int StrictJson::lineOf(const QString &pointer) const
{
    return LineIndex(m_text).lines.value(pointer, 1);
}

void StrictJson::fail(const QString &pointer, const QString &problem)
{
    if (m_error)
        return;
    QString key = pointer.section(QLatin1Char('/'), -1);
    if (bool isIndex = false; key.toInt(&isIndex), isIndex)
        key.clear(); // an element of an array: the line says which
    m_error = Error{ErrorKind::Damaged,
                    QStringLiteral("%1:%2: %3%4")
                        .arg(m_fileName)
                        .arg(lineOf(pointer))
                        .arg(key.isEmpty() ? QString() : QStringLiteral("\"%1\": ").arg(key), problem),
                    pointer};
}

StrictJson::Object::Object(StrictJson &document, QString pointer, QJsonObject object)
    : m_document(document)
    , m_pointer(std::move(pointer))
    , m_object(std::move(object))
{
}

StrictJson::Object::~Object()
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it)
        if (!m_asked.contains(it.key()))
            fail(it.key(), QStringLiteral("unknown key"));
}

void StrictJson::Object::fail(const QString &key, const QString &problem)
{
    m_document.fail(key.isEmpty() ? m_pointer : m_pointer + QLatin1Char('/') + key, problem);
}

QJsonValue StrictJson::Object::take(const QString &key, bool required, QJsonValue::Type type, const char *typeName)
{
    m_asked.insert(key);
    if (m_document.failed())
        return {};
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined()) {
        if (required)
            m_document.fail(m_pointer, QStringLiteral("the key \"%1\" is missing").arg(key));
        return {};
    }
    if (value.type() != type) {
        fail(key, QStringLiteral("%1 is expected").arg(QLatin1String(typeName)));
        return {};
    }
    return value;
}

QString StrictJson::Object::string(const QString &key)
{
    const QString text = take(key, true, QJsonValue::String, "a string").toString();
    if (text.isEmpty() && !m_document.failed())
        fail(key, QStringLiteral("must not be empty"));
    return text;
}

QString StrictJson::Object::optionalString(const QString &key, const QString &otherwise)
{
    const QJsonValue value = take(key, false, QJsonValue::String, "a string");
    return value.isString() ? value.toString() : otherwise;
}

QDateTime StrictJson::Object::time(const QString &key)
{
    const QDateTime time = optionalTime(key);
    if (!time.isValid() && !m_document.failed())
        string(key); // absent or empty: it says so
    return time;
}

QDateTime StrictJson::Object::optionalTime(const QString &key)
{
    const QString text = optionalString(key);
    if (text.isEmpty())
        return {};
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    // A time of another zone may lie beyond the years that can be written again.
    if (time.isValid() && !time.toUTC().toString(Qt::ISODate).isEmpty())
        return time;
    fail(key, QStringLiteral("a time such as 2026-11-29T12:00:00Z is expected"));
    return {};
}

QStringList StrictJson::Object::readStrings(const QString &key, bool required)
{
    QStringList all;
    const QJsonArray array = take(key, required, QJsonValue::Array, "an array of strings").toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array[i].isString())
            fail(QStringLiteral("%1/%2").arg(key).arg(i), QStringLiteral("a string is expected"));
        all << array[i].toString();
    }
    return all;
}

QStringList StrictJson::Object::strings(const QString &key)
{
    return readStrings(key, true);
}

QStringList StrictJson::Object::optionalStrings(const QString &key)
{
    return readStrings(key, false);
}

int StrictJson::Object::integer(const QString &key)
{
    const double number = take(key, true, QJsonValue::Double, "a whole number").toDouble();
    // The range first: a cast of what does not fit is undefined.
    const bool fits = number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max();
    if (!fits || number != double(int(number))) {
        fail(key, QStringLiteral("a whole number is expected"));
        return 0;
    }
    return int(number);
}

qint64 StrictJson::Object::count(const QString &key)
{
    const double number = take(key, true, QJsonValue::Double, "a whole number").toDouble();
    constexpr double largest = 9007199254740992.0;
    if (!(number >= 0 && number <= largest) || number != double(qint64(number))) {
        fail(key, QStringLiteral("a whole number is expected"));
        return 0;
    }
    return qint64(number);
}

int StrictJson::Object::optionalInteger(const QString &key, int otherwise)
{
    return has(key) ? integer(key) : otherwise;
}

void StrictJson::Object::schema(const QString &expected)
{
    const QString key = QStringLiteral("schema");
    if (string(key) != expected)
        fail(key, QStringLiteral("this program reads %1").arg(expected));
}

bool StrictJson::Object::optionalBool(const QString &key, bool otherwise)
{
    const QJsonValue value = take(key, false, QJsonValue::Bool, "true or false");
    return value.isBool() ? value.toBool() : otherwise;
}

QRegularExpression StrictJson::Object::pattern(const QString &key)
{
    const QRegularExpression expression(string(key), QRegularExpression::CaseInsensitiveOption |
                                                         QRegularExpression::UseUnicodePropertiesOption);
    if (!expression.isValid())
        fail(key, QStringLiteral("not a regular expression: %1").arg(expression.errorString()));
    return expression;
}

QJsonObject StrictJson::Object::anyObject(const QString &key)
{
    return take(key, true, QJsonValue::Object, "an object").toObject();
}

void StrictJson::Object::array(const QString &key, const std::function<void(Object &)> &each, bool required)
{
    const QJsonArray array = take(key, required, QJsonValue::Array, "an array").toArray();
    for (qsizetype i = 0; i < array.size() && !m_document.failed(); ++i) {
        const QString pointer = QStringLiteral("%1/%2/%3").arg(m_pointer, key).arg(i);
        if (!array[i].isObject()) {
            m_document.fail(pointer, QStringLiteral("an object is expected"));
            return;
        }
        Object element(m_document, pointer, array[i].toObject());
        each(element);
    }
}

void StrictJson::Object::object(const QString &key, const std::function<void(Object &)> &read, bool required)
{
    const QJsonValue value = take(key, required, QJsonValue::Object, "an object");
    if (m_document.failed() || !value.isObject())
        return;
    Object inner(m_document, m_pointer + QLatin1Char('/') + key, value.toObject());
    read(inner);
}

} // namespace changeover
