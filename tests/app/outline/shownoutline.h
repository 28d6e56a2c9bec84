#pragma once

#include "common/fontunits.h"
#include "editing/outlinemodel.h"
#include "editing/profiledocument.h"
#include "outline/outlineview.h"
#include "support/fixtures.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>

#include <memory>

namespace vitrine::test {

/// An outline of one of the project's fixtures, on the screen.
struct ShownOutline
{
    explicit ShownOutline(const QString &name = QStringLiteral("about.md"))
        : view(&document),
          places(&view, &OutlineView::placeActivated),
          overviews(&view, &OutlineView::overviewActivated),
          additions(&view, &OutlineView::addRequested)
    {
        document.load(fixture(name));
        view.resize(fontUnits(&view, 240), fontUnits(&view, 700));
        view.show();
        QApplication::setActiveWindow(&view);
        view.setFocus();
    }

    [[nodiscard]] OutlineModel *model() const { return static_cast<OutlineModel *>(view.model()); }

    [[nodiscard]] Place place(SectionId id, qsizetype slot = -1) const
    {
        return {id, document.profile().section(id)->path, slot, {}};
    }
    [[nodiscard]] QModelIndex index(const Place &place) const { return model()->indexOf(place); }
    void click(const QPoint &position) { QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, position); }
    void click(const Place &place) { click(view.visualRect(index(place)).center()); }
    /// The place of the last placeActivated, which must be the only signal so far.
    [[nodiscard]] Place activated()
    {
        if (places.size() != 1 || !overviews.isEmpty() || !additions.isEmpty())
            return {SectionId::Other, {"unexpected", "signals"}, places.size(), {}};
        return places.takeFirst().first().value<Place>();
    }
    /// Moves the pointer over a row.
    void hover(const Place &place)
    {
        const QPointF position = view.visualRect(index(place)).center();
        QHoverEvent event(QEvent::HoverMove, position, view.viewport()->mapToGlobal(position), position);
        QApplication::sendEvent(view.viewport(), &event);
    }
    [[nodiscard]] bool isHidden(const Place &place) const { return document.profile().entry(place)->hidden; }
    /// The button that is called `name`; null if there is none.
    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        for (auto *button : view.findChildren<QToolButton *>()) {
            if (button->accessibleName() == name && button->isVisible())
                return button;
        }
        return nullptr;
    }
    /// Drags the entry `from` to where `position` is in the view, and lets it go.
    void drag(const Place &from, const QPoint &position)
    {
        click(from);
        places.clear();
        const std::unique_ptr<QMimeData> data(model()->mimeData({index(from)}));
        QDragEnterEvent enter(position, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &enter);
        QDragMoveEvent move(position, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &move);
        QDropEvent drop(position, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &drop);
    }
    /// The context menu of a row, a line a command: its name, in brackets if it cannot be used now.
    [[nodiscard]] QStringList menuAt(const QModelIndex &row)
    {
        QStringList lines;
        QTimer::singleShot(0, &view, [&lines] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            for (const QAction *action : menu ? menu->actions() : QList<QAction *>()) {
                const QString name = action->text().section(QLatin1Char('\t'), 0, 0);
                if (!action->isSeparator())
                    lines.append(action->isEnabled() ? name : QStringLiteral("(%1)").arg(name));
            }
            if (menu)
                menu->close();
        });
        const QPoint position = view.visualRect(row).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, position, view.viewport()->mapToGlobal(position));
        QApplication::sendEvent(view.viewport(), &event);
        QCoreApplication::processEvents();
        return lines;
    }
    /// What the tool tip of a row says, as plain text; empty if there is none.
    [[nodiscard]] QString toolTipAt(const Place &place) const
    {
        QToolTip::hideText();
        const QPoint position = view.visualRect(index(place)).center();
        QHelpEvent event(QEvent::ToolTip, position, view.viewport()->mapToGlobal(position));
        QApplication::sendEvent(view.viewport(), &event);
        return QToolTip::text();
    }
    [[nodiscard]] QStringList titles(SectionId id) const
    {
        QStringList result;
        for (const Entry &entry : document.profile().section(id)->entries)
            result.append(entry.text("course"));
        return result;
    }

    ProfileDocument document;
    OutlineView view;
    QSignalSpy places;
    QSignalSpy overviews;
    QSignalSpy additions;
};

} // namespace vitrine::test
