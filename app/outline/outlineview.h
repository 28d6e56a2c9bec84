#pragma once

#include "base/result.h"
#include "profile/profile.h"

#include <QPersistentModelIndex>
#include <QTreeView>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace vitrine {

class EyeButton;
class OutlineModel;
class ProfileDocument;

/// The tree of sections and entries, from which one goes to each of them, and in which entries are moved and hidden.
///
/// What is chosen by mouse or keyboard is announced, also if it was chosen already; what is chosen by a call, or since
/// a row has gone, is not.
class OutlineView : public QTreeView
{
    Q_OBJECT

public:
    explicit OutlineView(ProfileDocument *document, QWidget *parent = nullptr);

    /// Chooses the row of a place: its entry, or else its section; no row if that is not there.
    void setCurrentPlace(const Place &place);
    /// Chooses the Overview.
    void setCurrentOverview();
    /// The place of the chosen row; nothing for the Overview.
    [[nodiscard]] std::optional<Place> currentPlace() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void placeActivated(const vitrine::Place &place);
    void overviewActivated();
    /// A new entry is wanted in the section that `place` names, or above its entry.
    void addRequested(const vitrine::Place &place);
    /// Something could not be done; `reason` is a sentence for the user.
    void refused(const QString &reason);

protected:
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const override;
    /// Does nothing: the delegate draws a row as a whole.
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    /// The plus of a section that lists something. Not an index widget: those make their row current when the focus
    /// only passes by.
    struct AddButton
    {
        QToolButton *widget;
        QPersistentModelIndex section;
    };

    void updateButtons();
    void appendButton();
    void placeButtons();
    void placeEye(EyeButton *eye, const QModelIndex &index);
    void setHovered(const QModelIndex &index);
    void updateSizes();

    void choose(const QModelIndex &index);
    void activate(const QModelIndex &index);
    /// Activates the current row if a person has chosen it since the last time.
    void announceChoice();
    /// To where an edit of this view's own has led, or tells why there was none.
    void goTo(const Result<Place> &place);

    /// Does what `event` asks for on the current row. False if it is not a command.
    bool runCommand(const QKeyEvent *event);
    void duplicateAt(const QModelIndex &index);
    void removeAt(const QModelIndex &index);
    void moveBy(const QModelIndex &index, int step);
    void hideOrShow(const QModelIndex &index);

    ProfileDocument *m_document;
    OutlineModel *m_model;
    EyeButton *m_eye;                 ///< Of the current row; the first that Tab comes to behind the tree.
    EyeButton *m_hoverEye;            ///< Of the row under the pointer.
    QPersistentModelIndex m_hovered;  ///< The row under the pointer.
    std::vector<AddButton> m_buttons; ///< From the top down, which is also the order of Tab.
    bool m_isFollowing = false;       ///< The current row changes without a person's doing.
    bool m_wasCurrent = false;        ///< The row that was pressed last was the current one already.
    bool m_isChosen = false;          ///< The current row was chosen by a person and is not yet announced.
};

} // namespace vitrine
