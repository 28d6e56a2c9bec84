#include "lib/toml/generated/values.h"

#include "toml/tomlreader.h"

#include <limits>
#include <vector>

namespace vitrine::test {

namespace {

const std::vector<Value> &strings()
{
    static const std::vector<Value> values = {
        "x",
        "new \"text\"",
        "",
        " ",
        "two\nlines",
        "\nan empty line first, and one last\n\n",
        "tab\tand \\ back'slash",
        "C:\\new\\",
        "'''",
        "\"\"\"",
        "ends with \"",
        "# no comment, [no] {table}",
        "Gr\xC3\xBC\xC3\x9F"
        "e, \xE4\xB8\x96\xE7\x95\x8C \xF0\x9F\x8E\x93",
        QByteArray("\x01\x1F\x7F"),
        "a line\r\nand a return\r",
        "1979-05-27",
        "2031",
        "a line\n+++\nand a delimiter",
        "[[education.courses]]\nyear = 1",
    };
    return values;
}

const std::vector<Value> &dates(Value::Kind kind)
{
    const auto read = [](std::initializer_list<const char *> literals) {
        std::vector<Value> values;
        for (const char *literal : literals)
            values.push_back(readTomlValue(literal).value());
        return values;
    };
    static const std::vector<Value> offset = read({"1979-05-27T07:32:00Z", "2031-12-31T23:59:59.5-07:00"});
    static const std::vector<Value> local = read({"1979-05-27T07:32:00", "2031-12-31T00:00:00.999"});
    static const std::vector<Value> day = read({"1979-05-27", "2031-12-31"});
    static const std::vector<Value> time = read({"07:32:00", "23:59:59.5"});
    switch (kind) {
    case Value::Kind::OffsetDateTime:
        return offset;
    case Value::Kind::LocalDateTime:
        return local;
    case Value::Kind::LocalDate:
        return day;
    default:
        return time;
    }
}

Value anyList(Random &random)
{
    Value::Items items;
    for (size_t i = 1 + anyBelow(random, 3); i > 0; --i)
        items.push_back(anyScalar(random));
    return Value(std::move(items));
}

Value anyTable(Random &random)
{
    Value::Members members = {{"course", anyScalar(random)}};
    if (anyBelow(random, 2) == 0)
        members.push_back({"year", Value(int(1900 + anyBelow(random, 200)))});
    if (anyBelow(random, 4) == 0)
        members.push_back({"a quoted key", anyScalar(random)});
    return Value(std::move(members));
}

Value anyListOfTables(Random &random)
{
    Value::Items items = {anyTable(random)};
    if (anyBelow(random, 2) == 0)
        items.push_back(anyTable(random));
    return Value(std::move(items));
}

Value anyNested(Random &random)
{
    switch (anyBelow(random, 4)) {
    case 0:
        return Value(Value::Members{{"inner", anyTable(random)}, {"list", anyListOfTables(random)}});
    case 1:
        return Value(Value::Items{anyList(random), anyTable(random), anyScalar(random), Value(Value::Items())});
    case 2:
        return Value(Value::Members{{"a", Value(Value::Members{{"b", Value(Value::Members())}})}});
    default:
        return Value(Value::Items{Value(Value::Items{anyListOfTables(random)})});
    }
}

Value changedTable(Random &random, const Value &table)
{
    Value::Members members = table.members();
    const size_t at = anyBelow(random, members.size());
    switch (anyBelow(random, 4)) {
    case 0:
        members.erase(members.begin() + qsizetype(at));
        break;
    case 1:
        members.insert(members.begin() + qsizetype(at), {anyNewKey(random, table), anyValue(random).value});
        break;
    default:
        members[at].value = anyReplacement(random, members[at].value).value;
    }
    return Value(std::move(members));
}

Value changedList(Random &random, const Value &list)
{
    Value::Items items = list.items();
    const size_t at = anyBelow(random, items.size());
    const auto alike = [&] { return list.items().front().isTable() ? anyTable(random) : anyScalar(random); };
    switch (anyBelow(random, 6)) {
    case 0:
        items.erase(items.begin() + qsizetype(at));
        break;
    case 1:
        items.insert(items.begin() + qsizetype(at), alike());
        break;
    case 2:
        items.push_back(alike());
        break;
    case 3:
        std::swap(items[at], items[anyBelow(random, items.size())]);
        break;
    default:
        items[at] = anyReplacement(random, items[at]).value;
    }
    return Value(std::move(items));
}

Value anyOfSameKind(Random &random, const Value &old)
{
    if (old.isTable())
        return anyTable(random);
    if (!old.isArray())
        return anyScalarOfKind(random, old.kind());
    return !old.items().empty() && old.items().front().isTable() ? anyListOfTables(random) : anyList(random);
}

} // namespace

size_t anyBelow(Random &random, size_t end)
{
    return size_t(random()) % end;
}

Value anyScalarOfKind(Random &random, Value::Kind kind)
{
    static const std::vector<Value> integers = {Value(0), Value(-1), Value(2031),
                                                Value(std::numeric_limits<qint64>::max()),
                                                Value(std::numeric_limits<qint64>::min())};
    static const std::vector<Value> floats = {Value(1.0),
                                              Value(-0.0),
                                              Value(0.1),
                                              Value(6.02e23),
                                              Value(std::numeric_limits<double>::min()),
                                              Value(std::numeric_limits<double>::quiet_NaN()),
                                              Value(std::numeric_limits<double>::infinity()),
                                              Value(-std::numeric_limits<double>::infinity())};
    switch (kind) {
    case Value::Kind::Integer:
        return anyOf(random, integers);
    case Value::Kind::Float:
        return anyOf(random, floats);
    case Value::Kind::Boolean:
        return Value(anyBelow(random, 2) == 0);
    case Value::Kind::OffsetDateTime:
    case Value::Kind::LocalDateTime:
    case Value::Kind::LocalDate:
    case Value::Kind::LocalTime:
        return anyOf(random, dates(kind));
    default:
        return anyOf(random, strings());
    }
}

Value anyScalar(Random &random)
{
    // Half of them text, as in real files.
    if (anyBelow(random, 2) == 0)
        return anyScalarOfKind(random, Value::Kind::String);
    return anyScalarOfKind(random, Value::Kind(anyBelow(random, size_t(Value::Kind::LocalTime) + 1)));
}

ChosenValue anyValue(Random &random)
{
    switch (anyBelow(random, 9)) {
    case 0:
        return {"a list", anyList(random)};
    case 1:
        return {"a table", anyTable(random)};
    case 2:
        return {"a list of tables", anyListOfTables(random)};
    case 3:
        return {"something nested", anyNested(random)};
    case 4:
        return {"an empty list", Value(Value::Items())};
    case 5:
        return {"an empty table", Value(Value::Members())};
    default:
        return {"a scalar", anyScalar(random)};
    }
}

ChosenValue anyReplacement(Random &random, const Value &old)
{
    const size_t choice = anyBelow(random, 20);
    if (choice == 0)
        return {"itself", old};
    if (choice < 8)
        return {"another of its kind", anyOfSameKind(random, old)};
    if (choice < 14 && !old.members().empty())
        return {"a changed table", changedTable(random, old)};
    if (choice < 14 && !old.items().empty())
        return {"a changed list", changedList(random, old)};
    return anyValue(random);
}

QByteArray anyNewKey(Random &random, const Value &table)
{
    static const std::vector<QByteArray> keys = {
        "vitrine", "vitrine_2", "Vitrine-3", "vitrine key", "vitrine.key", "Schl\xC3\xBCssel",
        "",        "1979",      "a\"b\\c",   "it's",        "two\nlines",  "x # y"};
    const QByteArray &key = anyOf(random, keys);
    return table.find(key) ? key + " again" : key;
}

} // namespace vitrine::test
