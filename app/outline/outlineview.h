#pragma once

#include "base/result.h"
#include "profile/profile.h"

#include <QTreeView>

namespace vitrine {

class OutlineModel;
class ProfileDocument;

/// The tree of sections and entries, from which one goes to each of them, and in which entries are moved.
///
/// What is chosen by mouse or keyboard is announced; what is chosen by a call is not.
class OutlineView : public QTreeView
{
    Q_OBJECT

public:
    explicit OutlineView(ProfileDocument *document, QWidget *parent = nullptr);

    /// Chooses the row of a place: its entry, or else its section.
    void setCurrentPlace(const Place &place);
    /// Chooses the Overview.
    void setCurrentOverview();
    /// The place of the chosen row; nothing for the Overview.
    [[nodiscard]] std::optional<Place> currentPlace() const;

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
    void changeEvent(QEvent *event) override;
    /// Does nothing: the delegate draws a row as a whole.
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    void activate(const QModelIndex &index);
    void choose(const QModelIndex &index);
    void goTo(const Result<Place> &place);
    void addAt(const QModelIndex &index);
    void duplicateAt(const QModelIndex &index);
    void removeAt(const QModelIndex &index);
    void moveBy(const QModelIndex &index, int step);
    [[nodiscard]] bool isAddButton(const QPoint &position, const QModelIndex &index) const;
    void updateSizes();

    ProfileDocument *m_document;
    OutlineModel *m_model;
};

} // namespace vitrine
