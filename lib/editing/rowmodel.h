#pragma once

#include "editing/listdiff.h"

#include <QAbstractItemModel>

#include <algorithm>
#include <iterator>
#include <vector>

namespace vitrine {

/// A model of one column whose lists of rows follow what they are read from by the smallest steps, never by a reset, so
/// that a view keeps its selection, its scroll position and its editor.
///
/// A row type has `QString identity() const`, equal for what a person takes for the same thing, and `operator==`, true
/// if all that is shown is the same.
template <typename Base> class RowModel : public Base
{
public:
    using Base::Base;

protected:
    /// Takes `rows`, the rows below `parent`, to `target`, and tells the views.
    template <typename Row>
    void morphRows(const QModelIndex &parent, std::vector<Row> &rows, const std::vector<Row> &target,
                   UnmatchedRows unmatched)
    {
        for (const ListStep &step : stepsBetween(identities(rows), identities(target), unmatched))
            takeStep(parent, rows, target, step);
        announceChanges(parent, rows, target);
    }

private:
    template <typename Row> static QStringList identities(const std::vector<Row> &rows)
    {
        QStringList result;
        result.reserve(qsizetype(rows.size()));
        std::transform(rows.begin(), rows.end(), std::back_inserter(result),
                       [](const Row &row) { return row.identity(); });
        return result;
    }

    template <typename Row>
    void takeStep(const QModelIndex &parent, std::vector<Row> &rows, const std::vector<Row> &target,
                  const ListStep &step)
    {
        const auto first = rows.begin() + step.row;
        const int row = int(step.row);
        const int last = int(step.row + step.count - 1);
        switch (step.kind) {
        case ListStep::Kind::Remove:
            this->beginRemoveRows(parent, row, last);
            rows.erase(first, first + step.count);
            this->endRemoveRows();
            break;
        case ListStep::Kind::Move: {
            const bool isDownwards = step.to > step.row;
            this->beginMoveRows(parent, row, row, parent, int(isDownwards ? step.to + 1 : step.to));
            if (isDownwards)
                std::rotate(first, first + 1, rows.begin() + step.to + 1);
            else
                std::rotate(rows.begin() + step.to, first, first + 1);
            this->endMoveRows();
            break;
        }
        case ListStep::Kind::Insert:
            this->beginInsertRows(parent, row, last);
            rows.insert(first, target.begin() + step.row, target.begin() + step.row + step.count);
            this->endInsertRows();
            break;
        }
    }

    /// One dataChanged for each run of rows that differ.
    template <typename Row>
    void announceChanges(const QModelIndex &parent, std::vector<Row> &rows, const std::vector<Row> &target)
    {
        for (size_t row = 0; row < rows.size(); ++row) {
            const size_t first = row;
            while (row < rows.size() && !(rows[row] == target[row])) {
                rows[row] = target[row];
                ++row;
            }
            if (row > first) {
                Q_EMIT this->dataChanged(this->index(int(first), 0, parent), this->index(int(row) - 1, 0, parent));
            }
        }
    }
};

} // namespace vitrine
