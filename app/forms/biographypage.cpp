#include "forms/biographypage.h"

#include "common/documenttextedit.h"
#include "common/fontunits.h"
#include "forms/pagetitle.h"
#include "text/linemap.h"

#include <QVBoxLayout>

namespace vitrine {

BiographyPage::BiographyPage(ProfileDocument *document, QWidget *parent)
    : FormPage(parent),
      m_document(document),
      m_text(new DocumentTextEdit(document, DocumentTextEdit::Stretch::Body, this))
{
    auto *title = new PageTitle(this);
    title->setText(sectionSchema(SectionId::Biography).title());
    auto *hint = new QLabel(tr("Markdown: **bold**, *italic*, [link](https://…), lists, headings with #"), this);
    hint->setWordWrap(true);
    m_text->setAccessibleName(tr("Biography, as Markdown"));
    hint->setBuddy(m_text);

    auto *layout = new QVBoxLayout(this);
    const int margin = fontUnits(this, 20);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(fontUnits(this, 10));
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addWidget(m_text, 1);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        // Edits that others make move it too.
        if (m_text->hasFocus())
            Q_EMIT caretMoved(m_text->textCursor().blockNumber() + 1);
    });
}

void BiographyPage::showPlace(const Place &) { }

std::optional<Place> BiographyPage::currentPlace() const
{
    return Place{SectionId::Biography, {}, -1, {}};
}

void BiographyPage::setLocked(bool)
{
    // The text can be edited whatever stands in the front matter.
    m_text->setReadOnly(m_document->isReadOnly());
}

void BiographyPage::focusPlace(const Place &)
{
    m_text->setFocus(Qt::OtherFocusReason);
}

QWidget *BiographyPage::widgetOf(const Place &)
{
    return m_text;
}

void BiographyPage::showLine(int line)
{
    const TextRange body = m_document->profile().frontMatter().body;
    const qsizetype offset = body.begin + LineMap(m_document->profile().body()).offset({line, 1});
    m_text->showRange({offset, offset});
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace vitrine
