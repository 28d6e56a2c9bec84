#include "overview/overviewpage.h"

#include "common/colors.h"
#include "common/documentsite.h"
#include "common/fontunits.h"
#include "common/paths.h"
#include "common/taborder.h"
#include "overview/identityheader.h"
#include "overview/ownfieldsform.h"
#include "overview/sectionlink.h"
#include "overview/sectionsummary.h"
#include "overview/sitevaluelist.h"
#include "text/linemap.h"

#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

namespace {

constexpr int restMilliseconds = 150;
constexpr int captionWidth = SiteValueList::captionWidth;

QLabel *createSubheading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

OverviewPage::OverviewPage(ProfileDocument *document, const DocumentSite *site, Settings *settings, QWidget *parent)
    : QScrollArea(parent),
      m_document(document),
      m_site(site),
      m_rest(new QTimer(this)),
      m_header(new IdentityHeader),
      m_facts(new QWidget),
      m_factsLayout(new QFormLayout(m_facts)),
      m_file(addFact(tr("File"))),
      m_siteFolder(addFact(tr("Site"))),
      m_changes(addFact(tr("Changes"))),
      m_problemsText(addFact(tr("Problems"))),
      m_hidden(addFact(tr("Hidden"))),
      m_ownHeading(createSubheading(tr("About you"), nullptr)),
      m_ownGap(new QWidget),
      m_siteHeading(createSubheading(tr("From the site"), nullptr)),
      m_siteNote(new QLabel),
      m_siteValues(new SiteValueList),
      m_ownFields(new OwnFieldsForm(settings)),
      m_sections(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Overview"));

    m_factsLayout->setContentsMargins({});
    m_factsLayout->setHorizontalSpacing(fontUnits(this, 16));
    m_factsLayout->setVerticalSpacing(fontUnits(this, 6));
    m_factsLayout->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_problemsText->setTextFormat(Qt::RichText);
    m_problemsText->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_ownGap->setFixedHeight(fontUnits(this, 6));
    m_siteNote->setWordWrap(true);
    m_siteNote->setTextFormat(Qt::PlainText);
    m_sections->setSpacing(0);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    const int margin = fontUnits(this, 20);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(fontUnits(this, 10));
    layout->addWidget(m_header);
    layout->addSpacing(fontUnits(this, 10));
    layout->addWidget(m_facts);
    layout->addSpacing(fontUnits(this, 10));
    layout->addWidget(m_ownHeading);
    layout->addWidget(m_ownFields);
    layout->addWidget(m_ownGap);
    layout->addWidget(createSubheading(tr("Sections"), content));
    layout->addLayout(m_sections);
    layout->addSpacing(fontUnits(this, 10));
    layout->addWidget(m_siteHeading);
    layout->addWidget(m_siteNote);
    layout->addWidget(m_siteValues);
    layout->addStretch(1);
    setWidget(content);

    m_rest->setSingleShot(true);
    m_rest->setInterval(restMilliseconds);
    connect(m_rest, &QTimer::timeout, this, &OverviewPage::update);
    connect(m_document, &ProfileDocument::changed, this, [this] {
        if (isVisible())
            m_rest->start();
    });
    connect(m_document, &ProfileDocument::modifiedChanged, this, &OverviewPage::updateFacts);
    connect(m_site, &DocumentSite::changed, this, [this] {
        if (isVisible())
            update();
    });
    connect(m_siteValues, &SiteValueList::placeRequested, this, &OverviewPage::goTo);
    connect(m_ownFields, &OwnFieldsForm::pictureRequested, this, &OverviewPage::pictureRequested);
    connect(m_problemsText, &QLabel::linkActivated, this, &OverviewPage::problemsRequested);
    updateColors();
}

void OverviewPage::setFile(const QString &path, bool isNew)
{
    m_path = path;
    m_isNew = isNew;
    if (isVisible())
        update();
}

void OverviewPage::setProblemCounts(qsizetype problems, qsizetype hints)
{
    m_problems = problems;
    m_hints = hints;
    updateFacts();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    update();
}

void OverviewPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

QLabel *OverviewPage::addFact(const QString &name)
{
    auto *label = new QLabel(m_facts);
    auto *caption = new QLabel(name, m_facts);
    caption->setMinimumWidth(fontUnits(this, captionWidth));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_factsLayout->addRow(caption, label);
    return label;
}

void OverviewPage::update()
{
    m_rest->stop();
    const QString fallback = m_path.isEmpty() ? tr("Your profile") : QFileInfo(m_path).fileName();
    m_header->setIdentity(m_site->context().identity, fallback);
    updateFacts();
    updateSite();
    updateSections();
    orderTabs(this);
}

void OverviewPage::updateFacts()
{
    m_file->setText(m_path.isEmpty() ? tr("Not saved anywhere yet")
                    : m_isNew        ? tr("%1 (new, not saved yet)").arg(pathText(m_path))
                                     : pathText(m_path));
    const qsizetype lines = m_document->isModified() ? m_document->unsavedChanges().changedLines() : 0;
    m_changes->setText(lines > 0 ? tr("%n line(s) changed and not saved", nullptr, int(lines))
                                 : tr("None since the last save"));
    const QString count =
        m_problems > 0 ? tr("%n problem(s)", nullptr, int(m_problems)) : tr("%n hint(s)", nullptr, int(m_hints));
    m_problemsText->setText(m_problems + m_hints > 0 ? QStringLiteral("<a href=\"problems\">%1</a>").arg(count)
                                                     : tr("None"));
    const qsizetype hidden = hiddenEntryCount(m_document->lastValidProfile());
    m_hidden->setText(hidden > 0 ? tr("%n entry(s) kept in the file, not on the page", nullptr, int(hidden))
                                 : tr("No entries"));
}

void OverviewPage::updateSite()
{
    const SiteContext &site = m_site->context();
    m_siteFolder->setText(site.root.isEmpty() ? tr("None found around this file") : pathText(site.root));
    const std::vector<SiteValue> values = siteValues(site);
    const bool hasPerson =
        std::any_of(values.begin(), values.end(), [](const SiteValue &value) { return !value.place.isProgramsOwn; });
    // Fields of the program stand in only where nothing around the file could tell.
    const bool hasFields = site.root.isEmpty() && !hasPerson;
    for (QWidget *widget : {static_cast<QWidget *>(m_ownHeading), static_cast<QWidget *>(m_ownFields), m_ownGap})
        widget->setVisible(hasFields);
    m_siteHeading->setVisible(!hasFields);
    m_siteHeading->setText(site.root.isEmpty() ? tr("Who the page is about") : tr("From the site"));
    m_siteValues->setVisible(!hasFields);
    if (!hasFields)
        m_siteValues->setValues(values, site.root);
    m_siteNote->setVisible(!hasFields && !site.identity.name);
    m_siteNote->setText(tr("The site's configuration names nobody, so the page has no name or picture beside the "
                           "biography."));
}

void OverviewPage::goTo(const SiteText &place)
{
    if (!place.file.isEmpty()) {
        Q_EMIT sitePlaceRequested(place);
        return;
    }
    // In the profile itself, where it can be edited.
    const Profile &profile = m_document->lastValidProfile();
    const LineMap lines(profile.text());
    Q_EMIT placeActivated(profile.placeAt(lines.line(qBound(qsizetype(1), place.line, lines.lineCount())).begin));
}

void OverviewPage::updateSections()
{
    const Profile &profile = m_document->lastValidProfile();
    std::vector<ShownSection> wanted;
    for (const Section &section : profile.sections())
        wanted.push_back({{section.id, section.path, -1, {}}, section.title(), sectionSummary(profile, section)});
    if (wanted == m_shownSections)
        return;
    m_shownSections = wanted;
    while (QLayoutItem *item = m_sections->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ShownSection &section : m_shownSections) {
        auto *link = new SectionLink(sectionIconName(section.place.section), section.title, section.summary);
        connect(link, &SectionLink::clicked, this, [this, place = section.place] { Q_EMIT placeActivated(place); });
        m_sections->addWidget(link);
    }
}

void OverviewPage::updateColors()
{
    m_siteNote->setPalette(dimmedPalette(palette()));
    for (int row = 0; row < m_factsLayout->rowCount(); ++row)
        m_factsLayout->itemAt(row, QFormLayout::LabelRole)->widget()->setPalette(dimmedPalette(palette()));
}

} // namespace vitrine
