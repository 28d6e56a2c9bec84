#include "profile/sectionreader.h"

#include "toml/tomlblocks.h"

#include <QByteArrayView>
#include <QStringList>

#include <algorithm>

namespace vitrine {

namespace {

bool isListOfTables(const Value &value)
{
    return value.isArray() && !value.items().empty()
           && std::all_of(value.items().begin(), value.items().end(), [](const Value &v) { return v.isTable(); });
}

bool isListOfScalars(const Value &value)
{
    return value.isArray()
           && std::all_of(value.items().begin(), value.items().end(), [](const Value &v) { return v.isScalar(); });
}

class SectionReader
{
public:
    SectionReader(const TomlDocument &document, const Value &root, qsizetype offset, qsizetype firstLine)
        : m_document(document),
          m_layout(document.layout()),
          m_root(root),
          m_offset(offset),
          m_firstLine(firstLine)
    { }

    std::vector<Section> read(bool withAbsent)
    {
        for (const SectionSchema &schema : sectionSchemas()) {
            if (schema.id == SectionId::Biography)
                addBiography();
            else if (schema.shape == SectionShape::Items || schema.shape == SectionShape::Entries)
                addKnown(schema, withAbsent);
        }
        addSettings();
        addOthers({}, m_root);
        addHiddenOnly();
        return std::move(m_sections);
    }

private:
    [[nodiscard]] bool hasHidden(const ValuePath &path) const
    {
        const auto &hidden = m_document.hiddenBlocks();
        return std::any_of(hidden.begin(), hidden.end(), [&](const TomlHiddenBlock &b) { return b.array == path; });
    }

    /// True of a list that is written as `[]` and has hidden blocks.
    [[nodiscard]] bool hasOnlyHidden(const ValuePath &path) const
    {
        return isEmptyTomlList(m_document, path) && hasHidden(path);
    }

    void addBiography()
    {
        Section section;
        section.id = SectionId::Biography;
        section.shape = SectionShape::Body;
        section.present = true;
        m_sections.push_back(section);
    }

    void addKnown(const SectionSchema &schema, bool withAbsent)
    {
        for (const ValuePath &path : schema.paths) {
            const Value *list = m_root.find(path);
            const bool fits = list
                              && (schema.shape == SectionShape::Items
                                      ? isListOfScalars(*list)
                                      : isListOfTables(*list) || (list->isArray() && list->items().empty()));
            if (fits || (!list && schema.shape == SectionShape::Entries && hasHidden(path))) {
                m_sections.push_back(readList(schema.id, schema.shape, path));
                return;
            }
        }
        if (!withAbsent)
            return;
        Section section;
        section.id = schema.id;
        section.shape = schema.shape;
        // An author page keeps its interests at the top level.
        const bool isAuthorPage = !m_root.find("widget") && m_root.find("name");
        section.path = isAuthorPage && schema.id == SectionId::Interests ? schema.paths.back() : schema.paths.front();
        readTableBeside(section);
        m_sections.push_back(section);
    }

    /// The keys that stand in the same table as a section's list.
    void readTableBeside(Section &section) const
    {
        if (section.path.size() < 2)
            return;
        const ValuePath table = section.path.parent();
        if (const Value *value = m_root.find(table); value && value->isTable())
            section.fields = fields(table, *value, [](const Value &v) { return v.isScalar(); });
        for (const Field &field : section.fields) {
            if (field.key == "title" && field.value.isString())
                section.ownTitle = field.value.toText();
        }
    }

    Section readList(SectionId id, SectionShape shape, const ValuePath &path)
    {
        Section section;
        section.id = id;
        section.shape = shape;
        section.present = true;
        section.path = path;
        readTableBeside(section);
        const int node = m_layout.find(path);
        const bool isArray = node >= 0 && m_layout.node(node).kind == TomlNode::Kind::Array;
        if (isArray && !(shape == SectionShape::Entries && hasOnlyHidden(path)))
            readItems(section, node);
        else
            readBlocks(section);
        m_taken.push_back(path);
        return section;
    }

    void readItems(Section &section, int node) const
    {
        const Value &list = *m_root.find(section.path);
        const TomlNode &array = m_layout.node(node);
        const size_t count = std::min(list.items().size(), array.children.size());
        for (size_t i = 0; i < count; ++i) {
            Entry entry;
            entry.slot = entry.index = qsizetype(i);
            entry.value = list.items()[i];
            entry.path = section.path.child(qsizetype(i));
            entry.range = array.element->items[i].element.range.shifted(m_offset);
            entry.line = lineOf(entry.range.begin - m_offset);
            if (entry.value.isTable())
                entry.fields = fields(entry.path, entry.value, [](const Value &) { return true; });
            section.entries.push_back(std::move(entry));
        }
        const int statement = array.statement;
        section.range = m_layout.statements()[size_t(statement)].content.shifted(m_offset);
        section.comment = commentAbove(statement);
        if (section.comment.isEmpty() && section.path.size() > 1) {
            const int table = m_layout.find(section.path.parent());
            if (table > 0 && !m_layout.node(table).implicit)
                section.comment = commentAbove(m_layout.node(table).statement);
        }
    }

    void readBlocks(Section &section) const
    {
        section.inBlocks = true;
        const std::vector<TomlBlock> blocks = tomlBlocks(m_document, section.path);
        for (size_t i = 0; i < blocks.size(); ++i) {
            const TomlBlock &block = blocks[i];
            Entry entry;
            entry.slot = qsizetype(i);
            entry.index = block.index;
            entry.hidden = block.hidden;
            entry.range = statementLines(m_layout, block.first, block.last).shifted(m_offset);
            entry.line = lineOf(m_layout.statements()[size_t(block.header)].lines.begin);
            entry.comment = commentText(block.first, block.header);
            if (block.hidden) {
                entry.value = m_document.hiddenBlocks()[size_t(block.hiddenIndex)].value;
                for (const Value::Member &member : entry.value.members())
                    entry.fields.push_back({member.key, {}, member.value, entry.range});
            } else {
                entry.path = section.path.child(block.index);
                if (const Value *value = m_root.find(entry.path))
                    entry.value = *value;
                entry.fields = fields(entry.path, entry.value, [](const Value &) { return true; });
            }
            section.entries.push_back(std::move(entry));
        }
        if (!blocks.empty()) {
            section.range = m_layout.statements()[size_t(blocks.front().header)].content.shifted(m_offset);
            section.comment = commentAbove(blocks.front().header);
        }
    }

    template <typename Filter> std::vector<Field> fields(const ValuePath &path, const Value &table, Filter filter) const
    {
        std::vector<Field> result;
        for (const Value::Member &member : table.members()) {
            if (!filter(member.value))
                continue;
            Field field{member.key, path.child(member.key), member.value, {}};
            const int node = m_layout.find(field.path);
            if (node >= 0)
                field.range = rangeOf(node).shifted(m_offset);
            result.push_back(std::move(field));
        }
        return result;
    }

    [[nodiscard]] TextRange rangeOf(int node) const
    {
        if (const TomlElement *element = m_layout.node(node).element)
            return element->range;
        const int statement = m_layout.node(node).statement;
        return statement >= 0 ? m_layout.statements()[size_t(statement)].content : TextRange();
    }

    void addSettings()
    {
        Section section;
        section.id = SectionId::Settings;
        section.shape = SectionShape::Fields;
        section.present = true;
        section.fields = fields({}, m_root, [](const Value &v) {
            return v.isScalar() || (v.isArray() && !isListOfScalars(v) && !isListOfTables(v));
        });
        if (!section.fields.empty())
            section.range = section.fields.front().range;
        m_sections.push_back(std::move(section));
    }

    void addOthers(const ValuePath &path, const Value &table)
    {
        for (const Value::Member &member : table.members()) {
            const ValuePath child = path.child(member.key);
            if (std::find(m_taken.begin(), m_taken.end(), child) != m_taken.end())
                continue;
            if (isListOfTables(member.value) || hasOnlyHidden(child))
                m_sections.push_back(readList(SectionId::Other, SectionShape::Entries, child));
            else if (isListOfScalars(member.value))
                m_sections.push_back(readList(SectionId::Other, SectionShape::Items, child));
            else if (member.value.isTable())
                addTable(child, member.value);
        }
    }

    void addTable(const ValuePath &path, const Value &table)
    {
        Section section;
        section.shape = SectionShape::Fields;
        section.present = true;
        section.path = path;
        section.fields = fields(path, table, [](const Value &v) {
            return v.isScalar() || (v.isArray() && !isListOfScalars(v) && !isListOfTables(v));
        });
        const bool belongsToList = std::any_of(m_taken.begin(), m_taken.end(), [&](const ValuePath &list) {
            return list.size() > 1 && list.parent() == path;
        });
        const int node = m_layout.find(path);
        if (node >= 0 && m_layout.node(node).statement >= 0) {
            section.range = rangeOf(node).shifted(m_offset);
            section.comment = commentAbove(m_layout.node(node).statement);
        }
        if (!belongsToList && (!section.fields.empty() || table.members().empty()))
            m_sections.push_back(std::move(section));
        addOthers(path, table);
    }

    /// Lists of which only hidden blocks are left, each where its live ones would be.
    void addHiddenOnly()
    {
        for (const TomlHiddenBlock &block : m_document.hiddenBlocks()) {
            if (std::find(m_taken.begin(), m_taken.end(), block.array) != m_taken.end() || m_root.find(block.array))
                continue;
            Section section = readList(SectionId::Other, SectionShape::Entries, block.array);
            const auto next = std::find_if(m_sections.begin(), m_sections.end(), [&](const Section &other) {
                return other.id == SectionId::Other && other.range.begin > section.range.begin;
            });
            m_sections.insert(next, std::move(section));
        }
    }

    /// Counts on from the place it was asked for before, since entries come in the order of the file.
    [[nodiscard]] qsizetype lineOf(qsizetype offset) const
    {
        if (offset < m_countedTo) {
            m_countedTo = 0;
            m_countedLines = 0;
        }
        const QByteArrayView between = QByteArrayView(m_layout.text()).first(offset).sliced(m_countedTo);
        m_countedLines += between.count('\n');
        m_countedTo = offset;
        return m_firstLine + m_countedLines;
    }

    /// The text of the comments from `first` up to, but without, `end`.
    [[nodiscard]] QString commentText(int first, int end) const
    {
        QStringList lines;
        for (int i = first; i < end; ++i) {
            const TomlStatement &statement = m_layout.statements()[size_t(i)];
            if (statement.kind != TomlStatement::Kind::Comment)
                continue;
            QString line = QString::fromUtf8(m_layout.slice(statement.content));
            while (line.startsWith(u'#'))
                line.remove(0, 1);
            lines += line.trimmed();
        }
        return lines.join(u'\n').trimmed();
    }

    /// The comment that heads a section: glued above its first line, or with blank lines between.
    [[nodiscard]] QString commentAbove(int statement) const
    {
        int end = statement;
        while (end > 0 && m_layout.statements()[size_t(end - 1)].kind == TomlStatement::Kind::Blank)
            --end;
        return commentText(firstGluedComment(m_document, end), end);
    }

    const TomlDocument &m_document;
    const TomlLayout &m_layout;
    const Value &m_root;
    qsizetype m_offset;
    qsizetype m_firstLine;
    mutable qsizetype m_countedTo = 0;    ///< Where lineOf() has counted to,
    mutable qsizetype m_countedLines = 0; ///< and how many lines that were.
    std::vector<Section> m_sections;
    std::vector<ValuePath> m_taken; ///< Lists that have a section.
};

} // namespace

std::vector<Section> readSections(const TomlDocument &document, const Value &root, qsizetype offset,
                                  qsizetype firstLine, bool withAbsent)
{
    return SectionReader(document, root, offset, firstLine).read(withAbsent);
}

} // namespace vitrine
