#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <functional>
#include <optional>
#include <vector>

namespace vitrine::test {

/// Finds the lines of a text that an edit does not concern again in the text after it.
///
/// Blank lines tell nothing by themselves; they are looked at as the gap between two other lines. Where lines of one
/// text are alike, those before a change are found from the front and those behind it from the back.
class UntouchedLines
{
public:
    /// `isConcerned` tells whether a line of `before`, counted from 0, may change.
    UntouchedLines(const QByteArray &before, const QByteArray &after,
                   const std::function<bool(qsizetype)> &isConcerned);

    /// The first of them, counted from 1, that is not there any more, or not in its order.
    [[nodiscard]] std::optional<qsizetype> missingLine() const { return m_missing; }
    /// The first of them, counted from 1, in front of which blank lines came or went though nothing else changed there.
    [[nodiscard]] std::optional<qsizetype> changedGap() const;

private:
    /// Where the lines are found in the text after the edit, by their places in m_untouched.
    using Places = std::vector<qsizetype>;

    [[nodiscard]] bool isSameGap(const Places &places, size_t index) const;

    QByteArrayList m_before;
    QByteArrayList m_after;
    std::vector<qsizetype> m_untouched; ///< Lines of m_before, in order.
    std::optional<qsizetype> m_missing;
    Places m_fromFront;
    Places m_fromBack;
};

} // namespace vitrine::test
