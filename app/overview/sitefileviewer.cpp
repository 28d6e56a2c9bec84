#include "overview/sitefileviewer.h"

#include "common/colors.h"
#include "common/fontunits.h"
#include "overview/numberedtext.h"
#include "profile/profilefile.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

namespace {

/// What is larger is no configuration that a person could look at.
constexpr qint64 maximumShownSize = 8 * mebibyte;

} // namespace

SiteFileViewer::SiteFileViewer(QWidget *parent)
    : QDialog(parent),
      m_name(new QLabel(this)),
      m_note(new QLabel(tr("Only shown here. Nothing in this file is changed by Vitrine."), this)),
      m_text(new NumberedText(this))
{
    QFont bold = m_name->font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_open = buttons->addButton(tr("&Open in Another Program"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_name);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_file); });
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    resize(fontUnits(this, 640), fontUnits(this, 480));
    updateColors();
}

void SiteFileViewer::showFile(const QString &file, qsizetype line, const QString &root)
{
    m_file = file;
    SiteText place;
    place.file = file;
    place.line = line;
    const QString name = placeText(place, root);
    m_name->setText(name);
    setWindowTitle(name);
    m_text->setAccessibleName(name);

    const QFileInfo info(file);
    const bool isShowable = info.isFile() && info.size() <= maximumShownSize;
    const Result<LoadedFile> loaded =
        isShowable ? loadFile(file)
                   : Result<LoadedFile>(Error{"file-unreadable", tr("%1 cannot be shown.").arg(name), {}});
    if (loaded)
        m_text->showText(QString::fromUtf8(loaded->text), int(line));
    else
        m_text->showText(loaded.error().message, 0);
    m_open->setEnabled(info.isFile());
    m_text->setFocus(Qt::OtherFocusReason);
}

void SiteFileViewer::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

void SiteFileViewer::updateColors()
{
    m_note->setPalette(dimmedPalette(palette()));
}

} // namespace vitrine
