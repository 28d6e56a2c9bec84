#pragma once

#include "profile/profile.h"

#include <QWidget>

namespace vitrine {

/// What the editor shows of one kind of place.
class FormPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Goes to `place`, which is of this page's kind.
    virtual void showPlace(const Place &place) = 0;
    /// Where the page is now; what it showed may have been moved. Nothing if that has gone.
    [[nodiscard]] virtual std::optional<Place> currentPlace() const = 0;
    /// Nothing can be changed for now, or no longer so.
    virtual void setLocked(bool locked) = 0;
    /// Puts the caret into the field that `place` names, or the first one.
    virtual void focusPlace(const Place &place) = 0;
    /// The widget that shows `place`, to be marked; it is in sight.
    virtual QWidget *widgetOf(const Place &place) = 0;

Q_SIGNALS:
    /// currentPlace() is another one.
    void placeChanged();
    /// The person wants to go to a place of another page.
    void placeRequested(const vitrine::Place &place);
    /// The person wants a new entry there.
    void addRequested(const vitrine::Place &place);
    /// An edit could not be done; `reason` is a sentence.
    void refused(const QString &reason);
};

/// A widget for the content of a page: scrolls, and keeps lines short enough to read.
[[nodiscard]] QWidget *scrollable(QWidget *content);

/// Scrolls the area that `widget` stands in so that it is in sight.
void bringIntoSight(QWidget *widget);

} // namespace vitrine
