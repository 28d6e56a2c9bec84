#include "base/value.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>

namespace vitrine {

Value::Value(Items items) : m_kind(Kind::Array), m_data(std::make_shared<Items>(std::move(items))) { }

Value::Value(Members members) : m_kind(Kind::Table), m_data(std::make_shared<Members>(std::move(members))) { }

Value Value::dateTime(Kind kind, QByteArray spelling)
{
    Value value(std::move(spelling));
    value.m_kind = kind;
    return value;
}

const Value::Items &Value::items() const
{
    static const Items none;
    return isArray() ? *std::get<std::shared_ptr<Items>>(m_data) : none;
}

const Value::Members &Value::members() const
{
    static const Members none;
    return isTable() ? *std::get<std::shared_ptr<Members>>(m_data) : none;
}

Value::Items &Value::editableItems()
{
    auto &items = std::get<std::shared_ptr<Items>>(m_data);
    if (items.use_count() > 1)
        items = std::make_shared<Items>(*items);
    return *items;
}

Value::Members &Value::editableMembers()
{
    auto &members = std::get<std::shared_ptr<Members>>(m_data);
    if (members.use_count() > 1)
        members = std::make_shared<Members>(*members);
    return *members;
}

const Value *Value::find(const QByteArray &key) const
{
    for (const Member &member : members()) {
        if (member.key == key)
            return &member.value;
    }
    return nullptr;
}

const Value *Value::find(const ValuePath &path) const
{
    const Value *value = this;
    for (const PathStep &step : path) {
        if (step.isKey()) {
            value = value->find(step.key());
        } else {
            const Items &items = value->items();
            value = step.index() >= 0 && size_t(step.index()) < items.size() ? &items[size_t(step.index())] : nullptr;
        }
        if (!value)
            return nullptr;
    }
    return value;
}

QString Value::toText() const
{
    switch (m_kind) {
    case Kind::String:
    case Kind::OffsetDateTime:
    case Kind::LocalDateTime:
    case Kind::LocalDate:
    case Kind::LocalTime:
        return QString::fromUtf8(bytes());
    case Kind::Integer:
        return QString::number(integer());
    case Kind::Float: {
        if (std::isnan(number()))
            return std::signbit(number()) ? QStringLiteral("-nan") : QStringLiteral("nan");
        if (std::isinf(number()))
            return number() < 0 ? QStringLiteral("-inf") : QStringLiteral("inf");
        char buffer[32];
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, number()).ptr;
        QString text = QString::fromLatin1(buffer, end - buffer);
        if (!text.contains(u'.') && !text.contains(u'e'))
            text += QStringLiteral(".0");
        return text;
    }
    case Kind::Boolean:
        return boolean() ? QStringLiteral("true") : QStringLiteral("false");
    case Kind::Array:
    case Kind::Table:
        break;
    }
    return {};
}

bool operator==(const Value &a, const Value &b)
{
    if (a.m_kind != b.m_kind)
        return false;
    switch (a.m_kind) {
    case Value::Kind::Float:
        // Bits, so that -0.0 is not 0.0; any NaN equals any other.
        return (std::isnan(a.number()) && std::isnan(b.number()))
               || std::bit_cast<quint64>(a.number()) == std::bit_cast<quint64>(b.number());
    case Value::Kind::Array:
        return a.items() == b.items();
    case Value::Kind::Table: {
        const auto &left = a.members();
        const auto &right = b.members();
        if (left.size() != right.size())
            return false;
        for (size_t i = 0; i < left.size(); ++i) {
            const Value *other = right[i].key == left[i].key ? &right[i].value : b.find(left[i].key);
            if (!other || *other != left[i].value)
                return false;
        }
        return true;
    }
    default:
        return a.m_data == b.m_data;
    }
}

} // namespace vitrine
