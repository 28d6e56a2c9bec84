#include "overview/sitevaluelist.h"

#include "common/colors.h"
#include "common/fontunits.h"
#include "overview/placebutton.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <vector>

namespace vitrine {

SiteValueList::SiteValueList(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(fontUnits(this, 16));
    m_layout->setVerticalSpacing(fontUnits(this, 6));
    m_layout->setColumnStretch(1, 1);
}

void SiteValueList::setValues(const std::vector<SiteValue> &values, const QString &root)
{
    // Made anew only for news, so that the focus stays.
    if (values == m_values && root == m_root)
        return;
    m_values = values;
    m_root = root;
    m_captions.clear();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (size_t i = 0; i < m_values.size(); ++i)
        addRow(int(i), m_values[i]);
    updateColors();
}

void SiteValueList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

void SiteValueList::addRow(int row, const SiteValue &value)
{
    auto *field = new QWidget(this);
    auto *text = new QLabel(value.text, field);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(field);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(text);
    const QString place = placeText(value.place, m_root);
    if (place != value.text && !value.place.isProgramsOwn) {
        auto *button = new PlaceButton(place, field);
        button->setAccessibleName(tr("%1: show %2").arg(value.label, place));
        button->setToolTip(place + QLatin1Char('\n') + tr("Show where this stands. Nothing is changed there."));
        connect(button, &PlaceButton::clicked, this, [this, where = value.place] { Q_EMIT placeRequested(where); });
        layout->addWidget(button);
    }
    // Of several of a kind the first one says what they are.
    const bool isFirst = row == 0 || m_values[size_t(row) - 1].label != value.label;
    auto *caption = new QLabel(isFirst ? value.label : QString(), this);
    caption->setMinimumWidth(fontUnits(this, captionWidth));
    m_layout->addWidget(caption, row, 0, Qt::AlignTop);
    m_layout->addWidget(field, row, 1);
    m_captions.push_back(caption);
}

void SiteValueList::updateColors()
{
    for (QLabel *caption : m_captions)
        caption->setPalette(dimmedPalette(palette()));
}

} // namespace vitrine
