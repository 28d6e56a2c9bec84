#include "lib/toml/generated/invariants.h"

#include "lib/toml/generated/budget.h"
#include "lib/toml/generated/plainmodel.h"
#include "lib/toml/generated/untouchedlines.h"

#include "text/linediff.h"
#include "toml/tomlhiddenedits.h"

#include <algorithm>
#include <map>

namespace vitrine::test {

namespace {

using Kind = OperationKind;
using Check = std::optional<Violation>;

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

/// One edit, the text before it and the text after it.
class EditChecker
{
public:
    EditChecker(const TextMap &before, const Operation &operation, const TextEdit &edit, const QByteArray &text)
        : m_before(before),
          m_document(before.document()),
          m_operation(operation),
          m_edit(edit),
          m_text(text),
          m_after(text),
          m_afterMap(m_after)
    { }

    [[nodiscard]] Check meaning() const
    {
        if (!m_after.isValid())
            return Violation{"the result is no valid TOML", m_after.problem()->message.toUtf8()};
        const std::optional<Intention> intention = intentionOf(m_operation, m_document);
        if (!intention)
            return Violation{"an edit was made of what does not apply", {}};
        if (const auto difference = firstDifference(intention->root, m_after.root()))
            return Violation{"the result means something else", "at \"" + difference->toPointer() + '"'};
        if (intention->hidden && !sameHidden(*intention->hidden))
            return Violation{"hidden blocks are not what they should be", {}};
        // By slot a hidden block may be meant; and of two equal items one may be moved.
        const bool isBySlot = m_operation.kind >= Kind::InsertItems;
        if (intention->root == m_document.root() && !m_edit.isEmpty() && !isBySlot && m_operation.kind != Kind::Move) {
            return Violation{"what changes nothing is no empty edit", {}};
        }
        std::vector<ValuePath> ignored = {m_operation.path};
        if (m_operation.kind == Kind::Move)
            ignored.push_back(m_operation.from);
        if (const auto table = firstReorderedTable(intention->root, m_after.root(), withParents(ignored)))
            return Violation{"keys of a table stand in another order", "in \"" + table->toPointer() + '"'};
        return {};
    }

    [[nodiscard]] Check bytes() const
    {
        const QByteArray &old = m_document.text();
        if (*m_edit.inverse().applied(m_text) != old)
            return Violation{"undo does not give the bytes back", {}};
        if (m_text.startsWith(byteOrderMark) != old.startsWith(byteOrderMark) || m_text.indexOf(byteOrderMark, 1) > 0)
            return Violation{"the byte order mark is not where it was", {}};
        const qsizetype lines = old.count('\n');
        const qsizetype carriageReturns = old.count("\r\n");
        if (lines > 0 && carriageReturns == 0 && m_text.contains("\r\n"))
            return Violation{"a line ends with CR LF where none did", {}};
        if (lines > 0 && carriageReturns == lines && m_text.count("\r\n") != m_text.count('\n'))
            return Violation{"a line ends with LF where all ended with CR LF", {}};
        if (!hasContent(old) || !hasContent(m_text))
            return {};
        if (old.endsWith('\n') && !m_text.endsWith('\n'))
            return Violation{"the final newline is gone", {}};
        // A blank line may have become the last; it has lost its own terminator then.
        const bool isCutShort =
            old.size() > m_text.size() && old.startsWith(m_text) && QByteArray("\r\n").contains(old[m_text.size()]);
        if (!old.endsWith('\n') && m_text.endsWith('\n') && !isCutShort)
            return Violation{"there is a final newline now", {}};
        return {};
    }

    /// Those that do not belong to what goes are all there, in order; none is made up.
    [[nodiscard]] Check comments(const Budget &budget) const
    {
        std::map<QByteArray, qsizetype> counts;
        for (const QByteArray &comment : m_afterMap.comments())
            ++counts[comment];
        auto next = m_afterMap.comments().begin();
        for (size_t i = 0; i < m_before.comments().size(); ++i) {
            const QByteArray &comment = m_before.comments()[i];
            if (budget.goneComments().contains(qsizetype(i)))
                continue;
            if (--counts[comment] < 0)
                return Violation{"a comment is gone that belongs to something else", comment};
            if (budget.movedComments().contains(qsizetype(i)))
                continue;
            next = std::find(next, m_afterMap.comments().end(), comment);
            if (next == m_afterMap.comments().end())
                return Violation{"comments stand in another order", comment};
            ++next;
        }
        if (isAboutHidden())
            return {};
        for (const qsizetype i : budget.goneComments())
            --counts[m_before.comments()[size_t(i)]];
        for (const auto &[comment, count] : counts) {
            if (count > 0)
                return Violation{"a comment is there that was not", comment};
        }
        return {};
    }

    /// The lines that it does not concern are all there, in order, and a diff is no longer than it has to be.
    [[nodiscard]] Check lines(const Budget &budget) const
    {
        const UntouchedLines untouched(m_document.text(), m_text,
                                       [&](qsizetype line) { return budget.concernsLine(line); });
        if (const auto line = untouched.missingLine())
            return Violation{"a line changed that is none of its business", QByteArray::number(*line)};
        if (const auto line = untouched.changedGap())
            return Violation{"a gap changed that is none of its business", QByteArray::number(*line)};
        const LineDiffSummary diff = summarizeLineDiff(comparable(m_document.text()), comparable(m_text));
        if (diff.removed <= budget.removedLines() && diff.added <= budget.addedLines())
            return {};
        const auto number = [](qsizetype n) { return QByteArray::number(n); };
        return Violation{"more lines changed than had to", '-' + number(diff.removed) + " +" + number(diff.added)
                                                               + ", at most -" + number(budget.removedLines()) + " +"
                                                               + number(budget.addedLines())};
    }

    /// A value that stands in a line is changed without a byte around it.
    [[nodiscard]] Check around() const
    {
        const bool setsValue = m_operation.kind == Kind::SetValue || m_operation.kind == Kind::Replace;
        const int node = setsValue ? m_document.layout().find(m_operation.path) : -1;
        if (node < 0 || !m_document.layout().node(node).element)
            return {};
        const QByteArray &old = m_document.text();
        const TextRange range = m_document.layout().node(node).element->range;
        if (m_text.size() >= old.size() - range.length() && m_text.startsWith(old.first(range.begin))
            && m_text.endsWith(old.sliced(range.end))) {
            return {};
        }
        return Violation{"what stands around a value changed with it", {}};
    }

    [[nodiscard]] Check hiding() const
    {
        if (m_operation.kind != Kind::Hide)
            return {};
        const Result<TextEdit> shown = showTomlBlock(m_after, m_operation.path, m_operation.slot);
        if (!shown)
            return Violation{"what was hidden cannot be shown", shown.error().message.toUtf8()};
        if (*shown->applied(m_text) != m_document.text())
            return Violation{"hidden, then shown, is not identical", {}};
        return {};
    }

private:
    /// The text as lines that can be compared: without the byte order mark, and where the final newline is missing,
    /// with one, whatever it would have been.
    [[nodiscard]] QByteArray comparable(const QByteArray &text) const
    {
        QByteArray lines = text.startsWith(byteOrderMark) ? text.mid(3) : text;
        return lines.isEmpty() || m_document.text().endsWith('\n') ? lines : lines.replace("\r\n", "\n") + '\n';
    }

    static bool hasContent(const QByteArray &text) { return !text.isEmpty() && text != byteOrderMark; }
    [[nodiscard]] bool isAboutHidden() const { return m_operation.kind >= Kind::Hide; }

    [[nodiscard]] bool sameHidden(const std::vector<Value> &intended) const
    {
        const auto &found = m_after.hiddenBlocks();
        return std::equal(found.begin(), found.end(), intended.begin(), intended.end(),
                          [](const TomlHiddenBlock &block, const Value &value) { return block.value == value; });
    }

    /// Tables on the way that only one key made may be written as `key = {}` elsewhere once it is gone.
    static std::vector<ValuePath> withParents(const std::vector<ValuePath> &paths)
    {
        std::vector<ValuePath> all;
        for (const ValuePath &path : paths) {
            for (qsizetype depth = 1; depth <= path.size(); ++depth)
                all.push_back(path.first(depth));
            if (path.isEmpty())
                all.push_back(path);
        }
        return all;
    }

    const TextMap &m_before;
    const TomlDocument &m_document;
    const Operation &m_operation;
    const TextEdit &m_edit;
    const QByteArray &m_text;
    const TomlDocument m_after;
    const TextMap m_afterMap;
};

} // namespace

std::optional<Violation> violationBy(const TextMap &before, const Operation &operation, const TextEdit &edit)
{
    const Result<QByteArray> text = edit.applied(before.document().text());
    if (!text)
        return Violation{"the edit does not fit its own text", text.error().message.toUtf8()};
    const EditChecker checker(before, operation, edit, *text);
    if (Check found = checker.meaning())
        return found;
    if (Check found = checker.bytes())
        return found;
    const Budget budget(before, operation);
    if (Check found = checker.comments(budget))
        return found;
    if (Check found = checker.lines(budget))
        return found;
    if (Check found = checker.around())
        return found;
    return checker.hiding();
}

} // namespace vitrine::test
