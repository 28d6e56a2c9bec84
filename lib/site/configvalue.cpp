#include "site/configvalue.h"

#include <QHash>

#include <utility>

namespace vitrine {

ConfigValue ConfigValue::table()
{
    ConfigValue value;
    value.kind = Kind::Table;
    return value;
}

const ConfigValue *ConfigValue::find(QByteArrayView key) const
{
    for (const ConfigMember &member : members) {
        if (key.compare(member.key, Qt::CaseInsensitive) == 0)
            return &member.value;
    }
    return nullptr;
}

const ConfigValue *ConfigValue::find(std::initializer_list<const char *> keys) const
{
    const ConfigValue *value = this;
    for (const char *key : keys) {
        value = value->find(QByteArrayView(key));
        if (!value)
            return nullptr;
    }
    return value;
}

QString ConfigValue::text() const
{
    return kind == Kind::Scalar && scalar.isString() ? scalar.toText().trimmed() : QString();
}

void ConfigValue::setPlace(const QString &place, qsizetype placeLine)
{
    file = place;
    line = placeLine;
    for (ConfigValue &item : items)
        item.setPlace(place, placeLine);
    for (ConfigMember &member : members)
        member.value.setPlace(place, placeLine);
}

void ConfigValue::dropRepeatedKeys()
{
    QHash<QByteArray, size_t> places;
    std::vector<ConfigMember> kept;
    kept.reserve(members.size());
    for (ConfigMember &member : members) {
        const auto found = places.constFind(member.key.toLower());
        if (found == places.constEnd()) {
            places.insert(member.key.toLower(), kept.size());
            kept.push_back(std::move(member));
        } else {
            kept[found.value()] = std::move(member);
        }
    }
    members = std::move(kept);
}

void ConfigValue::overlay(const ConfigValue &upper)
{
    if (!isTable() || !upper.isTable()) {
        *this = upper;
        return;
    }
    // An index, since a hostile configuration may have thousands of keys.
    QHash<QByteArray, size_t> places;
    for (size_t i = 0; i < members.size(); ++i)
        places.insert(members[i].key.toLower(), i);
    for (const ConfigMember &member : upper.members) {
        const auto found = places.constFind(member.key.toLower());
        if (found == places.constEnd()) {
            places.insert(member.key.toLower(), members.size());
            members.push_back(member);
        } else {
            members[found.value()].value.overlay(member.value);
        }
    }
    file = upper.file;
    line = upper.line;
}

Value ConfigValue::toValue() const
{
    switch (kind) {
    case Kind::Scalar:
        return scalar;
    case Kind::Array: {
        Value::Items values;
        for (const ConfigValue &item : items) {
            if (item.kind != Kind::Null)
                values.push_back(item.toValue());
        }
        return values;
    }
    case Kind::Table: {
        Value::Members values;
        for (const ConfigMember &member : members) {
            if (member.value.kind != Kind::Null)
                values.push_back({member.key, member.value.toValue()});
        }
        return values;
    }
    case Kind::Null:
        break;
    }
    return {};
}

qsizetype ConfigValue::count() const
{
    qsizetype sum = 1;
    for (const ConfigValue &item : items)
        sum += item.count();
    for (const ConfigMember &member : members)
        sum += member.value.count();
    return sum;
}

} // namespace vitrine
