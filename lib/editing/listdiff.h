#pragma once

#include <QStringList>

#include <vector>

namespace vitrine {

/// One step on the way from one list to another.
struct ListStep
{
    enum class Kind {
        Remove, ///< `count` rows from `row` on.
        Move,   ///< The one row `row`, so that it stands at `to` afterwards.
        Insert, ///< The rows `row` to `row + count - 1` of the new list, to the same place.
    };
    Kind kind = Kind::Remove;
    qsizetype row = 0; ///< In the list as the steps before have left it.
    qsizetype count = 1;
    qsizetype to = 0;

    friend bool operator==(const ListStep &, const ListStep &) = default;
};

/// What happens to a row whose identity is new while another one in the same gap has gone.
enum class UnmatchedRows {
    AreChanged,  ///< It is the old row with other content: it stays and has changed.
    AreReplaced, ///< It is another row: the old one is removed, the new one inserted.
};

/// The fewest steps from the list `before` to the list `after`, whose rows are told apart by their identities.
///
/// Equal identities are matched in order. All removals come first, then moves (as few as possible), then insertions
/// from the front to the back. A row that stays may still have changed its content; the steps do not speak of that.
[[nodiscard]] std::vector<ListStep> stepsBetween(const QStringList &before, const QStringList &after,
                                                 UnmatchedRows unmatched);

} // namespace vitrine
