#pragma once

#include "text/textedit.h"

#include <QByteArray>

namespace vitrine {

/// How many lines and places two texts differ in.
struct LineDiffSummary
{
    qsizetype hunks = 0;   ///< Runs of changed lines.
    qsizetype added = 0;   ///< Lines that only the second text has.
    qsizetype removed = 0; ///< Lines that only the first text has.

    /// Lines a person would call changed: a replaced line counts once.
    [[nodiscard]] qsizetype changedLines() const { return added > removed ? added : removed; }
};

/// Compares two texts line by line; terminators count as part of a line.
[[nodiscard]] LineDiffSummary summarizeLineDiff(const QByteArray &before, const QByteArray &after);

/// The difference as an edit that turns `before` into `after` and replaces nothing but runs of lines that differ.
[[nodiscard]] TextEdit lineDiffEdit(const QByteArray &before, const QByteArray &after);

/// The difference as a unified diff with three lines of context; empty if there is none.
/// The names stand in the `---` and `+++` lines.
[[nodiscard]] QByteArray unifiedDiff(const QByteArray &before, const QByteArray &after, const QByteArray &beforeName,
                                     const QByteArray &afterName);

} // namespace vitrine
