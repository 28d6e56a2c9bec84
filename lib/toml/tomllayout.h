#pragma once

#include "base/textrange.h"
#include "base/valuepath.h"

#include <QByteArray>
#include <QHashFunctions>

#include <optional>
#include <unordered_map>
#include <vector>

namespace vitrine {

/// One segment of a key: where it stands and the name it means.
struct TomlKeySegment
{
    TextRange range; ///< With quotes, if it has any.
    QByteArray name; ///< UTF-8, decoded.
};

/// A key as it is written: one segment, or several joined by dots.
struct TomlKey
{
    std::vector<TomlKeySegment> segments; ///< Never empty in a statement that is not Invalid.

    [[nodiscard]] TextRange range() const { return {segments.front().range.begin, segments.back().range.end}; }
    /// True if it names something within what `other` names.
    [[nodiscard]] bool isBelow(const TomlKey &other) const;
};

struct TomlItem;
struct TomlPair;

/// A value as it is written: a scalar, an array or an inline table.
struct TomlElement
{
    enum class Kind : quint8 { Scalar, Array, InlineTable };

    Kind kind = Kind::Scalar;
    bool complete = true;        ///< False if the closing bracket or quotes are missing.
    TextRange range;             ///< From the first byte to the last of the value itself.
    std::vector<TomlItem> items; ///< Of an array, in order.
    std::vector<TomlPair> pairs; ///< Of an inline table, in order.
};

/// An item of an array.
struct TomlItem
{
    TomlElement element;
    std::optional<TextRange> comma; ///< The comma behind it.
};

/// A key and its value, in an inline table or as a statement of its own.
struct TomlPair
{
    TomlKey key;
    qsizetype equals = 0; ///< Offset of the `=`.
    TomlElement element;
    std::optional<TextRange> comma; ///< In an inline table: the comma behind it.

    [[nodiscard]] TextRange range() const { return {key.range().begin, element.range.end}; }
};

/// One or more whole lines that belong together.
struct TomlStatement
{
    enum class Kind : quint8 {
        Blank,
        Comment,
        KeyValue,    ///< Several lines if the value runs over them.
        Header,      ///< `[table]`
        ArrayHeader, ///< `[[element]]`
        Invalid,
    };

    Kind kind = Kind::Blank;
    TextRange lines;   ///< Whole lines, with the terminator; the last line of a text may have none.
    TextRange content; ///< Without indentation, comment behind it, blanks and terminator.
    TextRange comment; ///< A comment, alone or behind key or header; empty if there is none.
    TomlPair pair;     ///< Of a KeyValue; of headers only the key.

    [[nodiscard]] bool isHeader() const { return kind == Kind::Header || kind == Kind::ArrayHeader; }
    [[nodiscard]] bool isEmptyOrComment() const { return kind == Kind::Blank || kind == Kind::Comment; }
    /// The blanks and tabs in front of the content.
    [[nodiscard]] TextRange indent() const { return {lines.begin, content.begin}; }
};

/// A table, array or scalar as the document means it, and all the places that define it.
struct TomlNode
{
    enum class Kind : quint8 {
        Scalar,
        Array,       ///< `[1, 2]`
        InlineTable, ///< `{a = 1}`, and tables that dotted keys make inside one
        Table,       ///< By headers, dotted keys, or implied by longer ones; elements of a TableArray too.
        TableArray,  ///< `[[…]]` blocks
    };

    Kind kind = Kind::Table;
    bool implicit = false; ///< A Table that no header of its own defines.
    bool dotted = false;   ///< A Table that dotted keys define.
    int parent = -1;
    QByteArray name;                      ///< Its key; empty for the root and for elements.
    std::vector<int> children;            ///< Members, or elements, in the order in which they first appear.
    int statement = -1;                   ///< Of a Table its header's, of a value that of the key it belongs to.
    const TomlElement *element = nullptr; ///< Of scalars, arrays, and inline tables written with braces.
    const TomlPair *pair = nullptr;       ///< The pair whose value this is; null for items of an array.
};

/// Where everything stands in a TOML text: statements as they follow each other, and the tree that they make.
///
/// Built from any text, valid or not; on an invalid one the tree holds what could be made out. Does not know what
/// values mean: that is the reader's.
class TomlLayout
{
public:
    /// Nesting of arrays and inline tables, and segments of a key, that are followed. Deeper ones set isTooDeep().
    static constexpr int maximumDepth = 128;

    /// `lineEnding`: what ends a new line in a text that has no line ends of its own.
    explicit TomlLayout(QByteArray text, QByteArray lineEnding = QByteArrayLiteral("\n"));
    TomlLayout(const TomlLayout &) = delete;
    TomlLayout &operator=(const TomlLayout &) = delete;

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] QByteArray slice(TextRange range) const { return m_text.sliced(range.begin, range.length()); }
    /// Every line of the text belongs to exactly one statement. A byte order mark stands in front of the first.
    [[nodiscard]] const std::vector<TomlStatement> &statements() const { return m_statements; }
    /// The first place that goes deeper than maximumDepth, if there is one; the text is not to be read then.
    [[nodiscard]] std::optional<TextRange> tooDeep() const { return m_tooDeep; }

    /// The nodes; the root is the first.
    [[nodiscard]] const TomlNode &node(int id) const { return m_nodes[size_t(id)]; }
    [[nodiscard]] const TomlNode &root() const { return m_nodes.front(); }
    /// The member of a table by name, or -1.
    [[nodiscard]] int child(int id, const QByteArray &name) const;
    /// The node at `path`, or -1.
    [[nodiscard]] int find(const ValuePath &path) const;
    [[nodiscard]] ValuePath pathOf(int id) const;
    /// The index of the statement whose lines hold `offset`; the last one for the text's end; -1 if there is none.
    [[nodiscard]] int statementAt(qsizetype offset) const;

    /// The bytes that end a line near `offset`: those of the line it is in, else of the text's last line end.
    [[nodiscard]] QByteArray lineEndingAt(qsizetype offset) const;

private:
    friend class TomlLayoutBuilder;

    /// Most tables are small, and looking through them is cheaper than an index.
    static constexpr size_t indexedTableSize = 16;

    struct ChildKey
    {
        int parent;
        QByteArray name;
        friend bool operator==(const ChildKey &, const ChildKey &) = default;
    };
    struct ChildKeyHash
    {
        size_t operator()(const ChildKey &key) const noexcept { return qHashMulti(size_t(0), key.parent, key.name); }
    };

    QByteArray m_text;
    QByteArray m_lineEnding;
    std::vector<TomlStatement> m_statements;
    std::vector<TomlNode> m_nodes;
    std::unordered_map<ChildKey, int, ChildKeyHash> m_childByName;
    std::optional<TextRange> m_tooDeep;
};

} // namespace vitrine
