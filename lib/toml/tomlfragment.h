#pragma once

#include "base/value.h"
#include "toml/tomldocument.h"

#include <QByteArray>
#include <QByteArrayList>

#include <utility>
#include <vector>

namespace vitrine {

/// How inline tables are spelled where a new one goes.
struct InlineTableStyle
{
    QByteArray padding = " "; ///< Between the braces and what they hold.
    QByteArray equals = " = ";
};

/// A value on its way into a text: what it means, and how it is to be spelled there.
///
/// Made of a value, it is spelled anew; taken from a text, it keeps every literal that stands there, and the lines of a
/// table or a list of blocks, which can be put under another header.
class TomlFragment
{
public:
    /// Whether comments go along: they do when something is moved, not when it is copied.
    enum class Comments { Dropped, Kept };

    struct Member; // a key and a fragment

    explicit TomlFragment(const Value &value);
    /// What stands at a node of the document.
    TomlFragment(const TomlDocument &document, int node, Comments comments);

    [[nodiscard]] const Value &value() const { return m_value; }
    /// True if it was taken from a text.
    [[nodiscard]] bool isFromText() const { return m_isFromText; }
    /// A table, or a list of nothing but tables, that does not stand in braces or brackets: what headers can be written
    /// for.
    [[nodiscard]] bool canHaveHeaders() const { return m_canHaveHeaders; }
    /// True if lines are taken along as they stood.
    [[nodiscard]] bool hasLines() const { return !m_lines.empty(); }
    /// True if it stood on lines with comments, which literal() would lose.
    [[nodiscard]] bool losesComments() const { return m_losesComments; }

    /// As it is written behind an `=` or in an array.
    [[nodiscard]] QByteArray literal(const InlineTableStyle &style = {}) const;
    /// The members of a table, in order; the items of an array have no keys.
    [[nodiscard]] const std::vector<Member> &members() const { return m_members; }

    /// The lines of a table at `path`: `[path]` and its keys, indented by `indent`, then its sub-tables. With
    /// `asBlock`,
    /// `[[path]]`. Of a list all its blocks. Precondition: canHaveHeaders() or hasLines().
    [[nodiscard]] QByteArray section(const ValuePath &path, bool asBlock, const QByteArray &indent,
                                     const QByteArray &lineEnding) const;

private:
    /// One line or statement; of a header only what stands around its key's first segments, which change.
    struct Line
    {
        bool isHeader = false;
        bool isArray = false;     ///< Of headers: `[[`.
        bool isOwn = false;       ///< The header of the table itself, or of one of the list's blocks.
        QByteArray before;        ///< Of headers the indentation, else all of it.
        QByteArrayList remainder; ///< Of headers: the segments below the table, as they are spelled.
        QByteArray after;         ///< Of headers: what stands behind, with the terminator.
    };

    TomlFragment(const TomlDocument &document, const Value &value, int node, Comments comments);
    [[nodiscard]] std::vector<Line> linesOfBlock() const;
    void takeLines(const TomlDocument &document, int node, Comments comments);
    [[nodiscard]] QByteArray spelledSection(const ValuePath &path, bool asBlock, const QByteArray &indent,
                                            const QByteArray &lineEnding) const;

    Value m_value;
    QByteArray m_literal;          ///< As it stood; empty where it is to be made of the members.
    std::vector<Member> m_members; ///< Of tables and arrays.
    std::vector<Line> m_lines;     ///< Of tables and lists that headers define.
    bool m_isFromText = false;
    bool m_losesComments = false;
    bool m_canHaveHeaders = false;
};

/// A member of a table, or an item of an array, whose key is empty.
struct TomlFragment::Member
{
    QByteArray key;
    TomlFragment fragment;
};

/// The key of a header that leads to `path`: its keys joined by dots, indexes left out.
[[nodiscard]] QByteArray headerKey(const ValuePath &path);

} // namespace vitrine
