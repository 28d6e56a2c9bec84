#include "editing/listdiff.h"

#include <QHash>

#include <algorithm>

namespace vitrine {

namespace {

constexpr qsizetype nowhere = -1;

/// Which row of the old list is which row of the new one.
struct Matching
{
    std::vector<qsizetype> toNew; ///< For each old row its new row, or nowhere.
    std::vector<qsizetype> toOld; ///< For each new row its old row, or nowhere.

    void pair(qsizetype oldRow, qsizetype newRow)
    {
        toNew[size_t(oldRow)] = newRow;
        toOld[size_t(newRow)] = oldRow;
    }
};

Matching matchIdentities(const QStringList &before, const QStringList &after)
{
    Matching matching{std::vector<qsizetype>(size_t(before.size()), nowhere),
                      std::vector<qsizetype>(size_t(after.size()), nowhere)};

    // What both begin and end with stays; so among equal rows those next to a change are the ones that changed.
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head]) {
        matching.pair(head, head);
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
        matching.pair(before.size() - 1 - tail, after.size() - 1 - tail);
        ++tail;
    }

    QMultiHash<QString, qsizetype> waiting; // values() gives the newest first, so they are entered back to front
    for (qsizetype row = after.size() - tail - 1; row >= head; --row)
        waiting.insert(after[row], row);
    for (qsizetype row = head; row < before.size() - tail; ++row) {
        const auto found = waiting.find(before[row]);
        if (found == waiting.end())
            continue;
        matching.pair(row, found.value());
        waiting.erase(found);
    }
    return matching;
}

/// Pairs what is left over in the gap behind the same matched row, in order.
void pairWithinGaps(Matching &matching)
{
    const auto oldCount = qsizetype(matching.toNew.size());
    const auto newCount = qsizetype(matching.toOld.size());
    const std::vector<qsizetype> matchedToNew = matching.toNew;
    for (qsizetype oldRow = 0; oldRow < oldCount;) {
        if (matchedToNew[size_t(oldRow)] != nowhere) {
            ++oldRow;
            continue;
        }
        qsizetype newRow = oldRow == 0 ? 0 : matchedToNew[size_t(oldRow) - 1] + 1;
        for (; oldRow < oldCount && matchedToNew[size_t(oldRow)] == nowhere; ++oldRow) {
            if (newRow < newCount && matching.toOld[size_t(newRow)] == nowhere)
                matching.pair(oldRow, newRow++);
        }
    }
}

/// The indexes of a longest increasing subsequence.
std::vector<bool> longestIncreasing(const std::vector<qsizetype> &numbers)
{
    std::vector<size_t> tails; // tails[n]: index of the smallest number that ends an increasing run of n + 1
    std::vector<size_t> previous(numbers.size());
    for (size_t i = 0; i < numbers.size(); ++i) {
        const auto place =
            std::lower_bound(tails.begin(), tails.end(), numbers[i],
                             [&numbers](size_t tail, qsizetype number) { return numbers[tail] < number; });
        previous[i] = place == tails.begin() ? i : *(place - 1);
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    std::vector<bool> chosen(numbers.size(), false);
    size_t i = tails.empty() ? 0 : tails.back();
    for (size_t n = tails.size(); n > 0; --n) {
        chosen[i] = true;
        i = previous[i];
    }
    return chosen;
}

void appendRemovals(std::vector<ListStep> &steps, const Matching &matching)
{
    for (auto row = qsizetype(matching.toNew.size()) - 1; row >= 0; --row) {
        if (matching.toNew[size_t(row)] != nowhere)
            continue;
        if (!steps.empty() && steps.back().row == row + 1) {
            --steps.back().row;
            ++steps.back().count;
        } else {
            steps.push_back({ListStep::Kind::Remove, row, 1, 0});
        }
    }
}

void appendMoves(std::vector<ListStep> &steps, const Matching &matching)
{
    std::vector<qsizetype> order; // the new rows of what stays, in the old order
    std::copy_if(matching.toNew.begin(), matching.toNew.end(), std::back_inserter(order),
                 [](qsizetype row) { return row != nowhere; });
    const std::vector<bool> settled = longestIncreasing(order);
    std::vector<qsizetype> fixed;
    std::vector<qsizetype> restless;
    for (size_t i = 0; i < order.size(); ++i)
        (settled[i] ? fixed : restless).push_back(order[i]);

    for (const qsizetype mover : restless) {
        const auto from = std::find(order.begin(), order.end(), mover);
        const auto fromRow = qsizetype(from - order.begin());
        order.erase(from);
        // Right behind the settled row that comes before it in the new list, or at the front.
        const auto next = std::lower_bound(fixed.begin(), fixed.end(), mover);
        const auto place =
            next == fixed.begin() ? order.begin() : std::find(order.begin(), order.end(), *(next - 1)) + 1;
        const auto toRow = qsizetype(place - order.begin());
        order.insert(place, mover);
        fixed.insert(next, mover);
        if (fromRow != toRow)
            steps.push_back({ListStep::Kind::Move, fromRow, 1, toRow});
    }
}

void appendInsertions(std::vector<ListStep> &steps, const Matching &matching)
{
    bool isRun = false;
    for (qsizetype row = 0; row < qsizetype(matching.toOld.size()); ++row) {
        const bool isNew = matching.toOld[size_t(row)] == nowhere;
        if (isNew && isRun)
            ++steps.back().count;
        else if (isNew)
            steps.push_back({ListStep::Kind::Insert, row, 1, 0});
        isRun = isNew;
    }
}

} // namespace

std::vector<ListStep> stepsBetween(const QStringList &before, const QStringList &after, UnmatchedRows unmatched)
{
    std::vector<ListStep> steps;
    if (before == after)
        return steps;
    Matching matching = matchIdentities(before, after);
    if (unmatched == UnmatchedRows::AreChanged)
        pairWithinGaps(matching);
    appendRemovals(steps, matching);
    appendMoves(steps, matching);
    appendInsertions(steps, matching);
    return steps;
}

} // namespace vitrine
