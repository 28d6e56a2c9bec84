#include "forms/formpage.h"

#include "common/fontunits.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace vitrine {

QWidget *scrollable(QWidget *content)
{
    constexpr int widest = 720;
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins({});
    content->setMaximumWidth(fontUnits(content, widest));
    layout->addWidget(content);

    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(holder);
    return area;
}

void bringIntoSight(QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent)) {
            area->widget()->layout()->activate();
            area->ensureWidgetVisible(widget, 0, fontUnits(widget, 24));
            return;
        }
    }
}

} // namespace vitrine
