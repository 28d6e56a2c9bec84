#include "site/configreader.h"

#include "toml/tomldocument.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace vitrine {

namespace {

/// Gives the values of a TOML document the lines on which the layout says they stand.
class TomlConfig
{
public:
    TomlConfig(const TomlDocument &document, const QString &file, qsizetype lineDelta)
        : m_layout(document.layout()),
          m_file(file),
          m_lineDelta(lineDelta)
    {
        for (qsizetype at = m_layout.text().indexOf('\n'); at >= 0; at = m_layout.text().indexOf('\n', at + 1))
            m_lineEnds.push_back(at);
    }

    /// `id`: the value's node in the layout, or -1.
    [[nodiscard]] ConfigValue convert(const Value &value, int id, qsizetype lineAbove) const
    {
        ConfigValue result;
        result.file = m_file;
        result.line = id >= 0 ? lineOf(id).value_or(lineAbove) : lineAbove;
        if (value.isTable()) {
            result.kind = ConfigValue::Kind::Table;
            for (const Value::Member &member : value.members()) {
                const int child = id >= 0 ? m_layout.child(id, member.key) : -1;
                result.members.push_back({member.key, convert(member.value, child, result.line)});
            }
            result.dropRepeatedKeys();
        } else if (value.isArray()) {
            result.kind = ConfigValue::Kind::Array;
            const std::vector<int> *children = id >= 0 ? &m_layout.node(id).children : nullptr;
            for (size_t i = 0; i < value.items().size(); ++i) {
                const int child = children && i < children->size() ? (*children)[i] : -1;
                result.items.push_back(convert(value.items()[i], child, result.line));
            }
        } else {
            result.kind = ConfigValue::Kind::Scalar;
            result.scalar = value;
        }
        return result;
    }

    [[nodiscard]] qsizetype lineAt(qsizetype offset) const
    {
        const auto end = std::lower_bound(m_lineEnds.begin(), m_lineEnds.end(), offset);
        return m_lineDelta + (end - m_lineEnds.begin()) + 1;
    }

private:
    /// Nothing for a table that no line of its own defines.
    [[nodiscard]] std::optional<qsizetype> lineOf(int id) const
    {
        const TomlNode &node = m_layout.node(id);
        if (node.element)
            return lineAt(node.element->range.begin);
        if (node.statement >= 0)
            return lineAt(m_layout.statements()[size_t(node.statement)].content.begin);
        return std::nullopt;
    }

    const TomlLayout &m_layout;
    QString m_file;
    qsizetype m_lineDelta;
    std::vector<qsizetype> m_lineEnds;
};

} // namespace

ConfigReading readTomlConfig(const TomlDocument &document, const QString &file, qsizetype lineDelta)
{
    ConfigReading reading;
    const TomlConfig converter(document, file, lineDelta);
    if (const std::optional<Diagnostic> &problem = document.problem()) {
        reading.problem = problem->message;
        reading.problemLine = converter.lineAt(problem->range.begin);
        return reading;
    }
    reading.root = converter.convert(document.root(), 0, 0);
    if (reading.root.count() > maximumConfigValues) {
        reading.root = ConfigValue::table();
        reading.problem = QCoreApplication::translate("SiteConfig", "it has too many values");
    }
    return reading;
}

ConfigReading readTomlConfig(const ConfigText &source)
{
    return readTomlConfig(TomlDocument(source.text), source.file, source.lineDelta);
}

} // namespace vitrine
