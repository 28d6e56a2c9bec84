#include "text/textedit.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace vitrine {

namespace {

/// True if a replacement may begin or end at `offset`: not inside a UTF-8 sequence, not between CR and LF.
bool isBorder(const QByteArray &text, qsizetype offset)
{
    if (offset <= 0 || offset >= text.size())
        return true;
    const bool isContinuation = (static_cast<quint8>(text[offset]) & 0xC0) == 0x80;
    return !isContinuation && !(text[offset - 1] == '\r' && text[offset] == '\n');
}

/// True if the two share bytes, or one inserts strictly inside the other.
bool overlap(TextRange a, TextRange b)
{
    return a.begin < b.end && b.begin < a.end;
}

/// A step of an edit as it walks over a text from the front: keep bytes, take bytes away, or write new ones.
struct Run
{
    enum Kind { Retain, Remove, Insert };

    Kind kind = Retain;
    qsizetype length = 0;
    QByteArray bytes; ///< Empty for Retain.
};

/// Walks over the runs of an edit. Behind the last one it retains without end.
class RunReader
{
public:
    explicit RunReader(const std::vector<Replacement> &replacements)
    {
        qsizetype at = 0;
        for (const Replacement &replacement : replacements) {
            add(Run::Retain, replacement.offset - at, {});
            add(Run::Remove, replacement.removed.size(), replacement.removed);
            add(Run::Insert, replacement.inserted.size(), replacement.inserted);
            at = replacement.range().end;
        }
    }

    [[nodiscard]] bool atEnd() const { return m_index == m_runs.size(); }
    [[nodiscard]] Run::Kind kind() const { return atEnd() ? Run::Retain : m_runs[m_index].kind; }
    /// What is left of the current run; more than any text has at the end.
    [[nodiscard]] qsizetype available() const
    {
        return atEnd() ? std::numeric_limits<qsizetype>::max() : m_runs[m_index].length - m_used;
    }

    /// Goes on by `length` of the available and returns their bytes.
    QByteArray take(qsizetype length)
    {
        if (atEnd())
            return {};
        const Run &run = m_runs[m_index];
        QByteArray bytes = run.bytes.mid(m_used, length);
        m_used += length;
        if (m_used == run.length) {
            ++m_index;
            m_used = 0;
        }
        return bytes;
    }

private:
    void add(Run::Kind kind, qsizetype length, const QByteArray &bytes)
    {
        if (length > 0)
            m_runs.push_back({kind, length, bytes});
    }

    std::vector<Run> m_runs;
    size_t m_index = 0;
    qsizetype m_used = 0; ///< Of the current run; less than its length.
};

/// Puts runs together to replacements; whatever stands between two retained stretches becomes one.
class RunWriter
{
public:
    void retain(qsizetype length)
    {
        flush();
        m_current.offset += length;
    }
    void remove(const QByteArray &bytes) { m_current.removed += bytes; }
    void insert(const QByteArray &bytes) { m_current.inserted += bytes; }

    std::vector<Replacement> finish()
    {
        flush();
        return std::move(m_replacements);
    }

private:
    void flush()
    {
        const qsizetype next = m_current.range().end;
        if (m_current.removed != m_current.inserted)
            m_replacements.push_back(std::move(m_current));
        m_current = {next, {}, {}};
    }

    std::vector<Replacement> m_replacements;
    Replacement m_current;
};

} // namespace

TextEdit::TextEdit(const QByteArray &base, TextRange range, const QByteArray &inserted)
{
    // The first replacement overlaps none.
    (void)replace(base, range, inserted);
}

TextEdit TextEdit::between(const QByteArray &before, const QByteArray &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype prefix = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    while (!isBorder(before, prefix) || !isBorder(after, prefix))
        --prefix;

    qsizetype suffix =
        std::mismatch(before.rbegin(), before.rbegin() + (shorter - prefix), after.rbegin()).first - before.rbegin();
    while (suffix > 0 && (!isBorder(before, before.size() - suffix) || !isBorder(after, after.size() - suffix)))
        --suffix;

    return TextEdit(before, {prefix, before.size() - suffix}, after.mid(prefix, after.size() - suffix - prefix));
}

bool TextEdit::replace(const QByteArray &base, TextRange range, const QByteArray &inserted)
{
    Q_ASSERT(0 <= range.begin && range.begin <= range.end && range.end <= base.size());
    Replacement replacement{range.begin, base.mid(range.begin, range.length()), inserted};

    // Behind everything that starts before it, and behind other insertions at its place.
    const auto next = std::partition_point(m_replacements.begin(), m_replacements.end(), [&](const Replacement &other) {
        return other.offset < range.begin || (other.offset == range.begin && other.removed.isEmpty());
    });
    if (next != m_replacements.begin() && overlap(std::prev(next)->range(), range))
        return false;
    // Only the one behind can start inside `range`, unless insertions stand there: they overlap as well.
    if (next != m_replacements.end() && overlap(next->range(), range))
        return false;
    if (replacement.removed != replacement.inserted)
        m_replacements.insert(next, std::move(replacement));
    return true;
}

bool TextEdit::canApplyTo(const QByteArray &text) const
{
    return std::all_of(m_replacements.begin(), m_replacements.end(), [&](const Replacement &replacement) {
        return replacement.offset <= text.size()
               && QByteArrayView(text).sliced(replacement.offset).startsWith(replacement.removed);
    });
}

Result<QByteArray> TextEdit::applied(const QByteArray &text) const
{
    if (!canApplyTo(text)) {
        return Error{
            "edit-stale",
            QCoreApplication::translate("TextEdit", "The text has changed meanwhile; please make this change again."),
            {}};
    }
    QByteArray result;
    result.reserve(text.size() + std::max<qsizetype>(0, lengthChange()));
    qsizetype at = 0;
    for (const Replacement &replacement : m_replacements) {
        result.append(QByteArrayView(text).sliced(at, replacement.offset - at));
        result.append(replacement.inserted);
        at = replacement.range().end;
    }
    result.append(QByteArrayView(text).sliced(at));
    return result;
}

TextEdit TextEdit::inverse() const
{
    TextEdit inverse;
    inverse.m_replacements.reserve(m_replacements.size());
    qsizetype delta = 0;
    for (const Replacement &replacement : m_replacements) {
        inverse.m_replacements.push_back({replacement.offset + delta, replacement.inserted, replacement.removed});
        delta += replacement.inserted.size() - replacement.removed.size();
    }
    return inverse;
}

TextEdit TextEdit::shifted(qsizetype delta) const
{
    TextEdit shifted = *this;
    for (Replacement &replacement : shifted.m_replacements)
        replacement.offset += delta;
    return shifted;
}

TextEdit TextEdit::followedBy(const TextEdit &next) const
{
    RunReader first(m_replacements);
    RunReader second(next.m_replacements);
    RunWriter result;
    while (!first.atEnd() || !second.atEnd()) {
        if (first.kind() == Run::Remove) {
            result.remove(first.take(first.available()));
        } else if (second.kind() == Run::Insert) {
            result.insert(second.take(second.available()));
        } else {
            // Now the first one keeps or has written what the second one keeps or removes.
            const qsizetype length = std::min(first.available(), second.available());
            const bool isNew = first.kind() == Run::Insert;
            const bool isKept = second.kind() == Run::Retain;
            const QByteArray written = first.take(length);
            const QByteArray removed = second.take(length);
            if (isNew && isKept)
                result.insert(written);
            else if (isKept)
                result.retain(length);
            else if (!isNew)
                result.remove(removed);
        }
    }
    TextEdit composed;
    composed.m_replacements = result.finish();
    return composed;
}

qsizetype TextEdit::map(qsizetype offset, bool afterInsertion) const
{
    qsizetype delta = 0;
    for (const Replacement &replacement : m_replacements) {
        const TextRange range = replacement.range();
        const bool isInFront = range.isEmpty() && afterInsertion ? offset < range.begin : offset <= range.begin;
        if (isInFront)
            break;
        if (offset < range.end)
            return range.begin + delta + replacement.inserted.size();
        delta += replacement.inserted.size() - replacement.removed.size();
    }
    return offset + delta;
}

TextRange TextEdit::changedRange() const
{
    if (isEmpty())
        return {};
    const Replacement &last = m_replacements.back();
    return {m_replacements.front().offset, last.range().end + lengthChange()};
}

qsizetype TextEdit::lengthChange() const
{
    qsizetype change = 0;
    for (const Replacement &replacement : m_replacements)
        change += replacement.inserted.size() - replacement.removed.size();
    return change;
}

} // namespace vitrine
