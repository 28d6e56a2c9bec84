#pragma once

#include "base/result.h"
#include "base/textrange.h"

#include <QByteArray>

#include <vector>

namespace vitrine {

/// One replacement of a text edit: at `offset`, `removed` makes way for `inserted`.
struct Replacement
{
    qsizetype offset = 0; ///< In bytes of the text before the edit.
    QByteArray removed;
    QByteArray inserted;

    [[nodiscard]] TextRange range() const { return {offset, offset + removed.size()}; }

    friend bool operator==(const Replacement &, const Replacement &) = default;
};

/// A change of a text as a value: a few disjoint replacements on one revision of it.
///
/// An edit carries the bytes it removes, so it can be undone, and knows whether a text is the one it
/// was made for. The empty edit changes nothing and fits every text.
class TextEdit
{
public:
    TextEdit() = default;
    /// One replacement of `range` of `base` by `inserted`; trimmed to the bytes that differ only if they are equal
    /// altogether (then the edit is empty). Precondition: `range` lies in `base`.
    TextEdit(const QByteArray &base, TextRange range, const QByteArray &inserted);

    /// The smallest single replacement that turns `before` into `after` and whose borders fall neither inside a UTF-8
    /// sequence nor between CR and LF.
    static TextEdit between(const QByteArray &before, const QByteArray &after);

    /// Adds a replacement. False, and nothing happens, if it overlaps one that is there already.
    /// Several insertions at one offset keep the order in which they were added, and stand in front of what replaces
    /// the bytes from there on. Replacing bytes by themselves adds nothing. `base` is the same text every time.
    [[nodiscard]] bool replace(const QByteArray &base, TextRange range, const QByteArray &inserted);

    /// Sorted by offset and disjoint.
    [[nodiscard]] const std::vector<Replacement> &replacements() const { return m_replacements; }
    [[nodiscard]] bool isEmpty() const { return m_replacements.empty(); }

    /// True if the bytes to be removed stand in `text` where the edit expects them.
    [[nodiscard]] bool canApplyTo(const QByteArray &text) const;
    /// The text after the edit. An edit made for another text is refused ("edit-stale").
    [[nodiscard]] Result<QByteArray> applied(const QByteArray &text) const;
    /// The edit that takes this one back; it applies to the text after this one.
    [[nodiscard]] TextEdit inverse() const;
    /// The same edit for a text in which this edit's text starts at `delta`.
    [[nodiscard]] TextEdit shifted(qsizetype delta) const;
    /// This edit and then `next`, which was made for the text after this one, as one edit. What touches becomes one
    /// replacement; what `next` takes back vanishes.
    [[nodiscard]] TextEdit followedBy(const TextEdit &next) const;

    /// Where an offset of the text before the edit stands after it. A place inside replaced bytes moves to the
    /// end of what was inserted; at a border it stays in front of insertions unless `afterInsertion`.
    [[nodiscard]] qsizetype map(qsizetype offset, bool afterInsertion = false) const;
    /// What the edit writes, from the first to the last changed byte, in the text after it.
    [[nodiscard]] TextRange changedRange() const;

    friend bool operator==(const TextEdit &, const TextEdit &) = default;

private:
    /// How many bytes longer the text becomes; negative if shorter.
    [[nodiscard]] qsizetype lengthChange() const;

    std::vector<Replacement> m_replacements; ///< Sorted by offset, insertions first, and disjoint.
};

} // namespace vitrine
