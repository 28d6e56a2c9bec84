#include "forms/breadcrumb.h"

#include "common/fontunits.h"
#include "common/icons.h"
#include "common/tooltips.h"
#include "editing/entrysummary.h"
#include "editing/profiledocument.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace vitrine {

Breadcrumb::Breadcrumb(ProfileDocument *document, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_section(new QToolButton(this)),
      m_separator(new QLabel(QStringLiteral("›"), this)),
      m_entry(new QLabel(this)),
      m_previous(new QToolButton(this)),
      m_next(new QToolButton(this))
{
    m_section->setAutoRaise(true);
    m_section->setToolTip(tr("Show all of the section"));
    m_entry->setTextFormat(Qt::PlainText);
    m_entry->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QToolButton *button : {m_previous, m_next})
        button->setAutoRaise(true);
    m_previous->setIcon(themedIcon(QStringLiteral("chevron-left")));
    m_previous->setToolTip(tr("Previous entry"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setIcon(themedIcon(QStringLiteral("chevron-right")));
    m_next->setToolTip(tr("Next entry"));
    m_next->setAccessibleName(m_next->toolTip());

    auto *layout = new QHBoxLayout(this);
    const int margin = fontUnits(this, 4);
    layout->setContentsMargins(fontUnits(this, 14), margin, margin, margin);
    layout->addWidget(m_section);
    layout->addWidget(m_separator);
    layout->addWidget(m_entry, 1);
    layout->addStretch();
    layout->addWidget(m_previous);
    layout->addWidget(m_next);

    connect(m_section, &QToolButton::clicked, this, [this] {
        Q_EMIT placeRequested({m_place.section, m_place.path, -1, {}});
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
}

void Breadcrumb::setPlace(const Place &place)
{
    m_place = place;
    const Profile &profile = m_document->lastValidProfile();
    const Section *section = profile.section(place);
    const Entry *entry = profile.entry(place);
    m_section->setText(section ? section->title() : QString());
    m_separator->setVisible(entry);
    m_entry->setVisible(entry);
    m_entry->setText(entry && section ? summaryOf(*section, *entry).title : QString());
    m_entry->setToolTip(plainToolTip(m_entry->text()));
    m_previous->setVisible(entry);
    m_next->setVisible(entry);
    m_previous->setEnabled(entry && place.slot > 0);
    m_next->setEnabled(entry && section && place.slot + 1 < qsizetype(section->entries.size()));
}

void Breadcrumb::step(qsizetype by)
{
    Place next = m_place;
    next.slot += by;
    next.key.clear();
    Q_EMIT placeRequested(next);
}

} // namespace vitrine
