#pragma once

#include "base/valuepath.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace vitrine {

/// A value of the front matter: what it means, not how it is spelled.
///
/// A value type; arrays and tables are shared until one is changed. Tables keep the file's order of
/// keys, but order plays no part when two are compared.
class Value
{
public:
    enum class Kind {
        String,  ///< UTF-8
        Integer, ///< 64 bits, signed
        Float,
        Boolean,
        OffsetDateTime, ///< The four kinds of dates carry their normalised spelling,
        LocalDateTime,  ///< e.g. "2016-04-20T00:00:00".
        LocalDate,
        LocalTime,
        Array,
        Table,
    };
    struct Member;
    using Items = std::vector<Value>;
    using Members = std::vector<Member>;

    /// The empty string.
    Value() : m_data(QByteArray()) { }
    Value(QByteArray utf8) : m_data(std::move(utf8)) { }
    Value(const QString &text) : m_data(text.toUtf8()) { }
    Value(const char *utf8) : m_data(QByteArray(utf8)) { }
    Value(bool boolean) : m_kind(Kind::Boolean), m_data(boolean) { }
    Value(int integer) : m_kind(Kind::Integer), m_data(qint64(integer)) { }
    Value(qint64 integer) : m_kind(Kind::Integer), m_data(integer) { }
    Value(double number) : m_kind(Kind::Float), m_data(number) { }
    Value(Items items);
    Value(Members members);
    /// A date or time. `kind` is one of the four date kinds, `spelling` its normalised spelling.
    static Value dateTime(Kind kind, QByteArray spelling);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isString() const { return m_kind == Kind::String; }
    [[nodiscard]] bool isArray() const { return m_kind == Kind::Array; }
    [[nodiscard]] bool isTable() const { return m_kind == Kind::Table; }
    [[nodiscard]] bool isScalar() const { return !isArray() && !isTable(); }
    [[nodiscard]] bool isDateTime() const { return m_kind >= Kind::OffsetDateTime && m_kind <= Kind::LocalTime; }

    /// The text of a string, or the spelling of a date. Precondition: isString() or isDateTime().
    [[nodiscard]] const QByteArray &bytes() const { return std::get<QByteArray>(m_data); }
    /// The number. Precondition: an integer.
    [[nodiscard]] qint64 integer() const { return std::get<qint64>(m_data); }
    /// The number. Precondition: a float.
    [[nodiscard]] double number() const { return std::get<double>(m_data); }
    /// The truth value. Precondition: a boolean.
    [[nodiscard]] bool boolean() const { return std::get<bool>(m_data); }
    /// The items of an array; empty for everything else.
    [[nodiscard]] const Items &items() const;
    /// The members of a table in the file's order; empty for everything else.
    [[nodiscard]] const Members &members() const;
    /// The same, to be changed. Precondition: an array, or a table.
    [[nodiscard]] Items &editableItems();
    [[nodiscard]] Members &editableMembers();

    /// The member of a table, or null.
    [[nodiscard]] const Value *find(const QByteArray &key) const;
    /// The value below this one that `path` leads to, or null.
    [[nodiscard]] const Value *find(const ValuePath &path) const;

    /// A scalar as a person would type it: text without quotes, 2019, true, 2016-04-20.
    /// Empty for arrays and tables.
    [[nodiscard]] QString toText() const;

    /// Equal in kind and content; tables in any order, NaN equals NaN.
    friend bool operator==(const Value &a, const Value &b);

private:
    Kind m_kind = Kind::String;
    std::variant<QByteArray, qint64, double, bool, std::shared_ptr<Items>, std::shared_ptr<Members>> m_data;
};

/// A key of a table and its value.
struct Value::Member
{
    QByteArray key;
    Value value;
};

} // namespace vitrine
