#include "toml/tomlreader.h"

#include "text/linemap.h"
#include "toml/tomllayout.h"

// The only place that knows toml++.
#include <toml++/toml.h>

#include <algorithm>
#include <sstream>
#include <string_view>

namespace vitrine {

namespace {

template <typename T> QByteArray spelled(const T &dateTime)
{
    std::ostringstream stream;
    stream << dateTime;
    return QByteArray::fromStdString(stream.str());
}

QByteArray toBytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

class ValueReader
{
public:
    explicit ValueReader(const TomlLayout &layout) : m_layout(layout) { }

    /// `id` is the layout's node of the value, or -1 where it has none.
    [[nodiscard]] Value read(const toml::node &node, int id) const
    {
        switch (node.type()) {
        case toml::node_type::table:
            return table(*node.as_table(), id);
        case toml::node_type::array:
            return array(*node.as_array(), id);
        default:
            return scalar(node);
        }
    }

    [[nodiscard]] static Value scalar(const toml::node &node)
    {
        switch (node.type()) {
        case toml::node_type::string:
            return toBytes(node.as_string()->get());
        case toml::node_type::integer:
            return qint64(node.as_integer()->get());
        case toml::node_type::floating_point:
            return node.as_floating_point()->get();
        case toml::node_type::boolean:
            return node.as_boolean()->get();
        case toml::node_type::date:
            return Value::dateTime(Value::Kind::LocalDate, spelled(node.as_date()->get()));
        case toml::node_type::time:
            return Value::dateTime(Value::Kind::LocalTime, spelled(node.as_time()->get()));
        case toml::node_type::date_time: {
            const toml::date_time &value = node.as_date_time()->get();
            return Value::dateTime(value.is_local() ? Value::Kind::LocalDateTime : Value::Kind::OffsetDateTime,
                                   spelled(value));
        }
        default:
            return {};
        }
    }

private:
    [[nodiscard]] Value table(const toml::table &table, int id) const
    {
        Value::Members members;
        members.reserve(table.size());
        if (id >= 0) {
            for (const int child : m_layout.node(id).children) {
                const QByteArray &name = m_layout.node(child).name;
                if (const toml::node *value = table.get(std::string_view(name.data(), size_t(name.size()))))
                    members.push_back({name, read(*value, child)});
            }
        }
        if (members.size() != table.size()) {
            // The layout could not make out all of it: nothing is left out, the order is toml++'s.
            for (const auto &[key, value] : table) {
                const QByteArray name = toBytes(key.str());
                if (id < 0 || m_layout.child(id, name) < 0)
                    members.push_back({name, read(value, -1)});
            }
        }
        return members;
    }

    [[nodiscard]] Value array(const toml::array &array, int id) const
    {
        Value::Items items;
        items.reserve(array.size());
        for (size_t i = 0; i < array.size(); ++i) {
            const bool known = id >= 0 && i < m_layout.node(id).children.size();
            items.push_back(read(array[i], known ? m_layout.node(id).children[i] : -1));
        }
        return items;
    }

    const TomlLayout &m_layout;
};

bool means(const toml::node &node, const Value &intended)
{
    switch (node.type()) {
    case toml::node_type::table: {
        const toml::table &table = *node.as_table();
        const Value::Members &members = intended.members();
        return intended.isTable() && table.size() == members.size()
               && std::all_of(members.begin(), members.end(), [&](const Value::Member &member) {
                      const toml::node *found =
                          table.get(std::string_view(member.key.constData(), size_t(member.key.size())));
                      return found && means(*found, member.value);
                  });
    }
    case toml::node_type::array: {
        const toml::array &array = *node.as_array();
        const Value::Items &items = intended.items();
        return intended.isArray() && array.size() == items.size()
               && std::equal(array.begin(), array.end(), items.begin(), means);
    }
    case toml::node_type::string: {
        const std::string &text = node.as_string()->get();
        return intended.isString() && QByteArrayView(text) == QByteArrayView(intended.bytes());
    }
    default:
        return ValueReader::scalar(node) == intended;
    }
}

TomlSyntaxError syntaxError(const toml::parse_error &error, const QByteArray &text)
{
    // toml++ counts a CR as a column and a BOM not at all, as LineMap does.
    const toml::source_position &at = error.source().begin;
    const std::string_view description = error.description();
    return {QString::fromUtf8(description.data(), qsizetype(description.size())),
            LineMap(text).offset({qsizetype(at.line), qsizetype(at.column)})};
}

} // namespace

TomlReading readToml(const TomlLayout &layout)
{
    const QByteArray &text = layout.text();
    TomlReading reading;
    try {
        const toml::table table = toml::parse(std::string_view(text.data(), size_t(text.size())));
        reading.root = ValueReader(layout).read(table, 0);
    } catch (const toml::parse_error &error) {
        reading.error = syntaxError(error, text);
    }
    return reading;
}

bool tomlMeans(const QByteArray &text, const Value &intended)
{
    try {
        return means(toml::parse(std::string_view(text.data(), size_t(text.size()))), intended);
    } catch (const toml::parse_error &) {
        return false;
    }
}

namespace {

Value salvaged(const TomlLayout &layout, int id)
{
    const TomlNode &node = layout.node(id);
    if (node.kind == TomlNode::Kind::Scalar) {
        const QByteArray literal = layout.slice(node.element->range);
        return readTomlValue(literal).value_or(Value(literal));
    }
    if (node.kind == TomlNode::Kind::Array || node.kind == TomlNode::Kind::TableArray) {
        Value::Items items;
        for (const int child : node.children)
            items.push_back(salvaged(layout, child));
        return items;
    }
    Value::Members members;
    for (const int child : node.children)
        members.push_back({layout.node(child).name, salvaged(layout, child)});
    return members;
}

} // namespace

Value salvageToml(const TomlLayout &layout)
{
    return salvaged(layout, 0);
}

std::optional<Value> readTomlValue(const QByteArray &literal)
{
    const TomlLayout layout("v = " + literal);
    if (layout.tooDeep())
        return std::nullopt;
    const TomlReading reading = readToml(layout);
    if (reading.error || reading.root.members().size() != 1)
        return std::nullopt;
    return reading.root.members().front().value;
}

QByteArray decodeTomlString(const QByteArray &literal)
{
    const std::optional<Value> value = readTomlValue(literal);
    return value && value->isString() ? value->bytes() : QByteArray();
}

} // namespace vitrine
