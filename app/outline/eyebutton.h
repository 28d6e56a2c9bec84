#pragma once

#include <QPersistentModelIndex>
#include <QToolButton>

namespace vitrine {

/// The eye in the row of an entry: open while that is on the page, crossed while it is hidden. Pressed, it asks for the
/// other.
class EyeButton : public QToolButton
{
    Q_OBJECT

public:
    explicit EyeButton(QWidget *parent);

    /// Goes to `row` of an OutlineModel, and says what pressing does there.
    void setRow(const QModelIndex &row);
    [[nodiscard]] QModelIndex row() const { return m_row; }

private:
    QPersistentModelIndex m_row;
};

} // namespace vitrine
