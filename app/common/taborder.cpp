#include "common/taborder.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

#include <vector>

namespace vitrine {

namespace {

void collect(QWidget *widget, std::vector<QWidget *> *found);

void collect(const QLayout *layout, std::vector<QWidget *> *found)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), found);
        else if (item->layout())
            collect(item->layout(), found);
    }
}

void collect(QWidget *widget, std::vector<QWidget *> *found)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        found->push_back(widget);
    if (const auto *area = qobject_cast<QScrollArea *>(widget); area && area->widget())
        collect(area->widget(), found);
    else if (widget->layout())
        collect(widget->layout(), found);
}

/// What takes the focus in front of `part`; null if nothing in the window does.
QWidget *predecessor(QWidget *part)
{
    QWidget *widget = part->previousInFocusChain();
    while (widget != part && (!(widget->focusPolicy() & Qt::TabFocus) || part->isAncestorOf(widget)))
        widget = widget->previousInFocusChain();
    return widget == part ? nullptr : widget;
}

} // namespace

void orderTabs(QWidget *part)
{
    std::vector<QWidget *> widgets;
    collect(part, &widgets);
    // One that takes no focus itself holds no place for others.
    QWidget *previous = predecessor(part);
    for (QWidget *widget : widgets) {
        if (previous)
            QWidget::setTabOrder(previous, widget);
        previous = widget;
    }
}

} // namespace vitrine
