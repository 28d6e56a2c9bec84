#include "toml/tomllistedits.h"

#include "toml/tomlguard.h"

#include <QByteArrayList>

#include <algorithm>

namespace vitrine {

namespace {

/// An item of an array with what stands around it on its line, and the comments above.
struct Cell
{
    TextRange value;
    TextRange comma;  ///< Empty if there is none.
    TextRange above;  ///< Comment lines glued above; empty, at the start of the item's line, if there are none.
    TextRange behind; ///< The comment behind it, with the blanks in front, or blanks; empty where neither is there.
    TextRange indent; ///< The blanks in front, if it starts its line.
    TextRange leadingComma;  ///< The comma of the item before, with all of the line in front of this one's value; else
                             ///< empty: some people write commas at the start of lines.
    qsizetype lineEnd = 0;   ///< Behind the terminator of the line on which it ends.
    bool startsLine = false; ///< Nothing but blanks in front of it.
    bool endsLine = false;   ///< Nothing but its comma and a comment behind it.
};

/// The cells of one array, from the text around its items.
class ArrayCells
{
public:
    ArrayCells(const TomlDocument &document, int node)
        : m_text(document.text()),
          m_range(document.layout().node(node).element->range)
    {
        for (const TomlItem &item : document.layout().node(node).element->items)
            m_cells.push_back(cell(item));
        for (size_t i = 1; i < m_cells.size(); ++i) {
            const TextRange comma = m_cells[i - 1].comma;
            const qsizetype lineBegin = skipBlanksBack(comma.begin);
            if (m_text[lineBegin - 1] == '\n' && skipBlanks(comma.end) == m_cells[i].value.begin)
                m_cells[i].leadingComma = {lineBegin, m_cells[i].value.begin};
        }
    }

    [[nodiscard]] qsizetype count() const { return qsizetype(m_cells.size()); }
    [[nodiscard]] const Cell &at(qsizetype i) const { return m_cells[size_t(i)]; }
    [[nodiscard]] TextRange range() const { return m_range; }
    [[nodiscard]] QByteArray slice(TextRange range) const { return m_text.sliced(range.begin, range.length()); }

    /// True if a comment stands between an item's value and its comma on a later line.
    [[nodiscard]] bool commaIsFarFrom(const Cell &cell) const
    {
        return slice({cell.value.end, std::max(cell.value.end, cell.comma.begin)}).contains('#');
    }

    /// Where the next line begins if nothing but blanks follows up to there, else `at`.
    [[nodiscard]] qsizetype lineEndBehind(qsizetype at) const
    {
        qsizetype end = skipBlanks(at);
        end += m_text[end] == '\r' ? 1 : 0;
        return m_text[end] == '\n' ? end + 1 : at;
    }

    /// The blanks between a comma and the next item on the same line, as the array has them.
    [[nodiscard]] QByteArray separator() const
    {
        for (size_t i = 0; i + 1 < m_cells.size(); ++i) {
            if (!m_cells[i].comma.isEmpty() && !m_cells[i + 1].startsLine)
                return slice({m_cells[i].comma.end, m_cells[i + 1].value.begin});
        }
        return " ";
    }

    /// Where the line of the closing bracket starts, if nothing but blanks stands in front of it; else -1.
    [[nodiscard]] qsizetype closingLine() const
    {
        const qsizetype bracket = m_range.end - 1;
        const qsizetype begin = skipBlanksBack(bracket);
        return begin > m_range.begin && m_text[begin - 1] == '\n' ? begin : -1;
    }

private:
    [[nodiscard]] qsizetype skipBlanks(qsizetype at) const
    {
        while (at < m_range.end && (m_text[at] == ' ' || m_text[at] == '\t'))
            ++at;
        return at;
    }
    [[nodiscard]] qsizetype skipBlanksBack(qsizetype at) const
    {
        while (at > m_range.begin && (m_text[at - 1] == ' ' || m_text[at - 1] == '\t'))
            --at;
        return at;
    }

    [[nodiscard]] Cell cell(const TomlItem &item) const
    {
        Cell cell;
        cell.value = item.element.range;
        cell.comma = item.comma.value_or(TextRange{cell.value.end, cell.value.end});

        const qsizetype lineBegin = skipBlanksBack(cell.value.begin);
        cell.startsLine = lineBegin > m_range.begin && m_text[lineBegin - 1] == '\n';
        cell.indent = {lineBegin, cell.value.begin};
        cell.above = {lineBegin, lineBegin};
        if (cell.startsLine)
            cell.above.begin = commentsAbove(lineBegin);

        qsizetype end = skipBlanks(cell.value.end);
        const bool commaHere = item.comma && end == item.comma->begin;
        end = commaHere ? item.comma->end : cell.value.end;
        cell.behind = {end, end};
        end = skipBlanks(end);
        if (end < m_range.end && m_text[end] == '#') {
            while (m_text[end] != '\n')
                ++end;
            cell.behind.end = m_text[end - 1] == '\r' ? end - 1 : end;
        } else if (end < m_range.end && (m_text[end] == '\r' || m_text[end] == '\n')) {
            cell.behind.end = end; // blanks, which must not become a part of a comment that is put there
        }
        if (m_text[end] == '\r')
            ++end;
        cell.endsLine = m_text[end] == '\n' && (commaHere || !item.comma);
        cell.lineEnd = end + 1;
        return cell;
    }

    /// The start of the comment lines that end right above the line at `lineBegin`.
    [[nodiscard]] qsizetype commentsAbove(qsizetype lineBegin) const
    {
        while (true) {
            const qsizetype previous = m_text.lastIndexOf('\n', lineBegin - 2) + 1;
            if (lineBegin < 2 || previous <= m_range.begin || m_text[skipBlanks(previous)] != '#')
                return lineBegin;
            lineBegin = previous;
        }
    }

    const QByteArray &m_text;
    TextRange m_range;
    std::vector<Cell> m_cells;
};

/// Collects replacements; one that overlaps another makes the whole edit fail.
class EditCollector
{
public:
    explicit EditCollector(const QByteArray &text) : m_text(text) { }

    void replace(TextRange range, const QByteArray &inserted)
    {
        m_ok = m_edit.replace(m_text, range, inserted) && m_ok;
    }
    void insert(qsizetype offset, const QByteArray &inserted) { replace({offset, offset}, inserted); }
    void remove(TextRange range) { replace(range, {}); }
    [[nodiscard]] TextEdit edit() const { return m_ok ? m_edit : TextEdit(); }

private:
    const QByteArray &m_text;
    TextEdit m_edit;
    bool m_ok = true;
};

void appendLiterals(EditCollector &edits, const ArrayCells &cells, const QByteArrayList &literals,
                    const QByteArray &lineEnding)
{
    const Cell &last = cells.at(cells.count() - 1);
    const bool hasComma = !last.comma.isEmpty();
    if (last.startsLine && last.endsLine) {
        if (!hasComma)
            edits.insert(last.value.end, ",");
        const QByteArray indent = cells.slice(last.indent);
        const QByteArray separator = "," + lineEnding + indent;
        edits.insert(last.lineEnd, indent + literals.join(separator) + (hasComma ? "," : "") + lineEnding);
        return;
    }
    if (!last.leadingComma.isEmpty() && last.endsLine && !hasComma) {
        const QByteArray comma = cells.slice(last.leadingComma);
        edits.insert(last.lineEnd, comma + literals.join(lineEnding + comma) + lineEnding);
        return;
    }
    const QByteArray gap = last.startsLine ? lineEnding + cells.slice(last.indent) : cells.separator();
    const QByteArray joined = literals.join("," + gap);
    if (hasComma)
        edits.insert(last.comma.end, gap + joined + ",");
    else
        edits.insert(last.value.end, "," + gap + joined);
}

void fillEmpty(EditCollector &edits, const ArrayCells &cells, const QByteArrayList &literals, const QByteArray &text,
               const QByteArray &lineEnding)
{
    const qsizetype closing = cells.closingLine();
    if (closing < 0) {
        edits.insert(cells.range().begin + 1, literals.join(", "));
        return;
    }
    const QByteArray indent = text.sliced(closing, cells.range().end - 1 - closing) + "  ";
    edits.insert(closing, indent + literals.join("," + lineEnding + indent) + lineEnding);
}

/// How the inline tables of an array are spelled: like its last one.
InlineTableStyle inlineStyleOf(const TomlLayout &layout, int node)
{
    const std::vector<TomlItem> &items = layout.node(node).element->items;
    const auto example =
        std::find_if(items.rbegin(), items.rend(), [](const TomlItem &item) { return !item.element.pairs.empty(); });
    if (example == items.rend())
        return {};
    const TomlPair &first = example->element.pairs.front();
    return {layout.slice({example->element.range.begin + 1, first.key.range().begin}),
            layout.slice({first.key.range().end, first.element.range.begin})};
}

TextEdit insertLiterals(const TomlDocument &document, int node, qsizetype index, const QByteArrayList &literals)
{
    const ArrayCells cells(document, node);
    const QByteArray lineEnding = document.layout().lineEndingAt(cells.range().begin);
    EditCollector edits(document.text());
    if (cells.count() == 0) {
        fillEmpty(edits, cells, literals, document.text(), lineEnding);
    } else if (index == cells.count()) {
        appendLiterals(edits, cells, literals, lineEnding);
    } else if (const Cell &next = cells.at(index); next.startsLine) {
        const QByteArray indent = cells.slice(next.indent);
        edits.insert(next.above.begin, indent + literals.join("," + lineEnding + indent) + "," + lineEnding);
    } else {
        const QByteArray gap = cells.separator();
        edits.insert(next.value.begin, literals.join("," + gap) + "," + gap);
    }
    return edits.edit();
}

Value withItems(const TomlDocument &document, int node, const std::function<void(Value::Items &)> &change)
{
    return withChanged(document.root(), document.layout().pathOf(node),
                       [&](Value &array) { change(array.editableItems()); });
}

} // namespace

namespace arrayedits {

Result<TextEdit> insert(const TomlDocument &document, int node, qsizetype index,
                        const std::vector<TomlFragment> &fragments)
{
    if (index < 0 || index > qsizetype(document.layout().node(node).children.size()))
        return noSuchItem();
    const InlineTableStyle style = inlineStyleOf(document.layout(), node);
    QByteArrayList literals;
    Value::Items values;
    for (const TomlFragment &fragment : fragments) {
        literals += fragment.literal(style);
        values.push_back(fragment.value());
    }
    return guarded(document, insertLiterals(document, node, index, literals),
                   withItems(document, node, [&](Value::Items &items) {
                       items.insert(items.begin() + index, values.begin(), values.end());
                   }));
}

Result<TextEdit> remove(const TomlDocument &document, int node, qsizetype index, ItemComments comments)
{
    const ArrayCells cells(document, node);
    if (index < 0 || index >= cells.count())
        return noSuchItem();
    const Cell &cell = cells.at(index);
    EditCollector edits(document.text());
    if (comments == ItemComments::Stay && cell.startsLine && cell.endsLine && cells.slice(cell.behind).contains('#')) {
        edits.remove({cell.value.begin, cell.behind.begin + cells.slice(cell.behind).indexOf('#')});
    } else if (comments == ItemComments::Stay && cell.startsLine && cell.endsLine) {
        edits.remove({cell.indent.begin, cell.lineEnd});
    } else if (cell.startsLine && cell.endsLine) {
        edits.remove({cell.above.begin, cell.lineEnd});
    } else if (!cell.leadingComma.isEmpty() && cell.endsLine && cell.comma.isEmpty()) {
        edits.remove({cell.leadingComma.begin, cell.lineEnd});
    } else if (comments == ItemComments::Go && cell.startsLine && cells.commaIsFarFrom(cell)) {
        edits.remove({cell.above.begin, cells.lineEndBehind(cell.comma.end)});
    } else if (const Cell &owner = !cell.comma.isEmpty() || index == 0 ? cell : cells.at(index - 1);
               cells.commaIsFarFrom(owner)) {
        // The comment in between belongs to the value in front.
        edits.remove(cell.value);
        edits.remove(owner.comma);
    } else if (!cell.comma.isEmpty() && index + 1 < cells.count() && !cells.at(index + 1).startsLine) {
        // The next item moves up to where this one stood.
        edits.remove({cell.value.begin, cells.at(index + 1).value.begin});
    } else if (index > 0 && !cell.startsLine) {
        const Cell &previous = cells.at(index - 1);
        edits.remove(
            {cell.comma.isEmpty() ? previous.value.end : previous.comma.end, std::max(cell.value.end, cell.comma.end)});
    } else {
        edits.remove({cell.value.begin, std::max(cell.value.end, cell.comma.end)});
    }
    return guarded(document, edits.edit(),
                   withItems(document, node, [&](Value::Items &items) { items.erase(items.begin() + index); }));
}

Result<TextEdit> move(const TomlDocument &document, int node, qsizetype from, qsizetype to)
{
    const ArrayCells cells(document, node);
    if (from < 0 || to < 0 || from >= cells.count() || to >= cells.count())
        return noSuchItem();
    const std::vector<qsizetype> order = movedOrder(cells.count(), from, to);
    const qsizetype first = std::min(from, to);
    const qsizetype last = std::max(from, to);
    bool ownLines = true;
    for (qsizetype i = first; i <= last; ++i)
        ownLines = ownLines && cells.at(i).startsLine && cells.at(i).endsLine;

    EditCollector edits(document.text());
    for (qsizetype i = first; i <= last && from != to; ++i) {
        const Cell &slot = cells.at(i);
        const Cell &source = cells.at(order[size_t(i)]);
        edits.replace(slot.value, cells.slice(source.value));
        if (ownLines) {
            edits.replace(slot.above, cells.slice(source.above));
            edits.replace(slot.behind, cells.slice(source.behind));
        }
    }
    return guarded(document, edits.edit(), withItems(document, node, [&](Value::Items &items) {
                       Value::Items moved;
                       for (const qsizetype source : order)
                           moved.push_back(items[size_t(source)]);
                       items = std::move(moved);
                   }));
}

Result<TextEdit> copy(const TomlDocument &document, int node, qsizetype index)
{
    const TomlNode &array = document.layout().node(node);
    if (index < 0 || index >= qsizetype(array.children.size()))
        return noSuchItem();
    const TomlFragment item(document, array.children[size_t(index)], TomlFragment::Comments::Dropped);
    return insert(document, node, index + 1, {item});
}

} // namespace arrayedits

} // namespace vitrine
