#include "overview/ownfieldsform.h"

#include "common/colors.h"
#include "common/fontunits.h"
#include "common/paths.h"
#include "common/settings.h"
#include "common/tooltips.h"
#include "overview/sitevaluelist.h"
#include "site/pictures.h"

#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace vitrine {

namespace {

constexpr int restMilliseconds = 200;

} // namespace

OwnFieldsForm::OwnFieldsForm(Settings *settings, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_note(new QLabel(this)),
      m_name(new QLineEdit(this)),
      m_role(new QLineEdit(this)),
      m_organization(new QLineEdit(this)),
      m_pictureName(new QLabel(this)),
      m_choose(new QPushButton(tr("C&hoose…"), this)),
      m_remove(new QPushButton(tr("&Remove"), this))
{
    m_note->setText(tr("No Hugo site was found around this file. What stands here is shown beside your biography, on "
                       "the page and in exports. It is kept in this program, not in the file."));
    m_note->setWordWrap(true);
    m_pictureName->setTextFormat(Qt::PlainText);
    m_choose->setAccessibleName(tr("Choose a picture"));
    m_remove->setAccessibleName(tr("Remove the picture"));

    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setHorizontalSpacing(fontUnits(this, 16));
    form->setVerticalSpacing(fontUnits(this, 6));
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_note);
    const auto addRow = [&](const QString &caption, auto *field) {
        auto *label = new QLabel(caption, this);
        label->setMinimumWidth(fontUnits(this, SiteValueList::captionWidth));
        form->addRow(label, field);
        return label;
    };
    addRow(tr("Name"), m_name)->setBuddy(m_name);
    addRow(tr("Role"), m_role)->setBuddy(m_role);
    addRow(tr("Organization"), m_organization)->setBuddy(m_organization);
    auto *picture = new QHBoxLayout;
    picture->addWidget(m_pictureName, 1);
    picture->addWidget(m_choose);
    picture->addWidget(m_remove);
    addRow(tr("Picture"), picture)->setBuddy(m_choose);

    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &OwnFieldsForm::keep);
    for (QLineEdit *edit : {m_name, m_role, m_organization}) {
        edit->setMaxLength(int(Settings::maximumOwnFieldLength));
        connect(edit, &QLineEdit::textEdited, &m_rest, qOverload<>(&QTimer::start));
        connect(edit, &QLineEdit::editingFinished, this, &OwnFieldsForm::keep);
    }
    connect(m_choose, &QPushButton::clicked, this, &OwnFieldsForm::pictureRequested);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        OwnFields fields = m_settings->ownFields();
        fields.picture.clear();
        m_settings->setOwnFields(fields);
        m_choose->setFocus(Qt::OtherFocusReason); // the button goes
    });
    connect(m_settings, &Settings::changed, this, &OwnFieldsForm::read);
    read();
    updateColors();
}

OwnFieldsForm::~OwnFieldsForm()
{
    if (m_rest.isActive()) {
        m_settings->disconnect(this);
        keep();
    }
}

void OwnFieldsForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

void OwnFieldsForm::read()
{
    const OwnFields fields = m_settings->ownFields();
    // What is being typed stays as it is: a blank behind a word would go.
    const auto show = [this](QLineEdit *edit, const QString &text) {
        if (edit->text().trimmed() != text && !m_rest.isActive())
            edit->setText(text);
    };
    show(m_name, fields.name);
    show(m_role, fields.role);
    show(m_organization, fields.organization);
    showPicture(fields.picture);
}

void OwnFieldsForm::keep()
{
    m_rest.stop();
    OwnFields fields = m_settings->ownFields();
    fields.name = m_name->text();
    fields.role = m_role->text();
    fields.organization = m_organization->text();
    m_settings->setOwnFields(fields);
}

void OwnFieldsForm::showPicture(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    m_pictureName->setText(path.isEmpty()            ? tr("None")
                           : isShowablePicture(path) ? name
                                                     : tr("%1 (not there any more)").arg(name));
    m_pictureName->setToolTip(path.isEmpty() ? QString() : plainToolTip(pathText(path)));
    m_remove->setVisible(!path.isEmpty());
}

void OwnFieldsForm::updateColors()
{
    m_note->setPalette(dimmedPalette(palette()));
}

} // namespace vitrine
