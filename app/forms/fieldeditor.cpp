#include "forms/fieldeditor.h"

#include "common/colors.h"
#include "common/fontunits.h"
#include "common/icons.h"
#include "forms/lineedit.h"
#include "forms/textarea.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace vitrine {

FieldEditor::FieldEditor(ProfileDocument *document, FieldsModel *model, const QModelIndex &index, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_index(index),
      m_kind(inputFor(index)),
      m_removeAction(new QAction(themedIcon(QStringLiteral("x")), tr("Remove Field"), this))
{
    Q_ASSERT(index.model() == model);
    const auto kind = FieldText(index.data(FieldsModel::KindRole).toInt());
    m_takesLineBreaks = kind == FieldText::Multiline;
    connect(m_removeAction, &QAction::triggered, this, &FieldEditor::removeField);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontUnits(this, 3));
    createLabel(layout);
    createInput(layout);
    m_help = new QLabel(index.data(FieldsModel::HelpRole).toString(), this);
    m_help->setWordWrap(true);
    m_help->setTextFormat(Qt::PlainText);
    m_help->setVisible(!m_help->text().isEmpty());
    m_input->setAccessibleDescription(m_help->text());
    layout->addWidget(m_help);
    updateColors();
    refresh();
}

FieldEditor::Input FieldEditor::inputFor(const QModelIndex &index)
{
    if (!index.data(FieldsModel::ScalarRole).toBool())
        return Input::Spelling;
    switch (FieldText(index.data(FieldsModel::KindRole).toInt())) {
    case FieldText::Boolean:
        return Input::Check;
    case FieldText::Markdown:
    case FieldText::Multiline:
        return Input::Text;
    case FieldText::Plain:
    case FieldText::Integer:
    case FieldText::Date:
        break;
    }
    return Input::Line;
}

void FieldEditor::createLabel(QVBoxLayout *layout)
{
    const QString text = m_index.data(FieldsModel::LabelRole).toString();
    auto *row = new QHBoxLayout;
    row->setSpacing(fontUnits(this, 8));
    if (m_kind == Input::Check) {
        m_check = new QCheckBox(text, this);
        m_input = m_check;
        row->addWidget(m_check);
    } else {
        auto *label = new QLabel(text, this);
        label->setObjectName(QStringLiteral("label"));
        label->setTextFormat(Qt::PlainText);
        row->addWidget(label);
    }
    m_keyLabel = new QLabel(QString::fromUtf8(key()), this);
    m_keyLabel->setTextFormat(Qt::PlainText);
    m_keyLabel->setToolTip(tr("What the file calls it"));
    row->addWidget(m_keyLabel);
    row->addStretch();
    m_remove = new QToolButton(this);
    m_remove->setDefaultAction(m_removeAction);
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::NoFocus); // by keyboard it is in the input's menu
    const int size = fontUnits(this, 12);
    m_remove->setIconSize({size, size});
    m_remove->setAccessibleName(tr("Remove field %1").arg(text));
    row->addWidget(m_remove);
    layout->addLayout(row);
}

void FieldEditor::createInput(QVBoxLayout *layout)
{
    switch (m_kind) {
    case Input::Line:
        m_line = new LineEdit(this);
        m_input = m_line;
        // Assistive technologies change the text without a key, so every change counts.
        connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::commit);
        connect(m_line, &LineEdit::focusEntered, this, &FieldEditor::rememberSpelling);
        connect(m_line, &LineEdit::focusLeft, this, [this] { m_document->breakMerge(); });
        break;
    case Input::Text:
        m_text = new TextArea(m_takesLineBreaks, this);
        m_input = m_text;
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] { commit(m_text->text()); });
        connect(m_text, &TextArea::focusEntered, this, &FieldEditor::rememberSpelling);
        connect(m_text, &TextArea::focusLeft, this, [this] { m_document->breakMerge(); });
        break;
    case Input::Check:
        connect(m_check, &QCheckBox::toggled, this, [this](bool checked) {
            if (!m_isRefreshing)
                reportUnless(ProfileEditor(m_document, this).setBoolean(place(), checked));
        });
        break;
    case Input::Spelling:
        m_line = new LineEdit(this);
        m_line->setReadOnly(true);
        m_line->setToolTip(tr("A list or table inside this one: change it in the source."));
        m_input = m_line;
        break;
    }
    m_input->addAction(m_removeAction);
    if (m_kind == Input::Check)
        return;
    m_input->setObjectName(QStringLiteral("input"));
    auto *label = findChild<QLabel *>(QStringLiteral("label"));
    label->setBuddy(m_input);
    m_input->setAccessibleName(label->text());
    layout->addWidget(m_input);
}

QByteArray FieldEditor::key() const
{
    return m_index.data(FieldsModel::KeyRole).toByteArray();
}

bool FieldEditor::fits() const
{
    if (!m_index.isValid() || inputFor(m_index) != m_kind)
        return false;
    const bool isMultiline = FieldText(m_index.data(FieldsModel::KindRole).toInt()) == FieldText::Multiline;
    return isMultiline == m_takesLineBreaks;
}

void FieldEditor::refresh()
{
    m_isRefreshing = true;
    const QString text = m_index.data(Qt::DisplayRole).toString();
    const QString example = m_index.data(FieldsModel::ExampleRole).toString();
    if (m_line) {
        m_line->showText(text);
        m_line->setPlaceholderText(example);
    } else if (m_text) {
        m_text->showText(text);
        m_text->setPlaceholderText(example);
    } else {
        m_check->setChecked(m_index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    }
    m_isRefreshing = false;
}

void FieldEditor::setLocked(bool locked)
{
    if (m_line)
        m_line->setReadOnly(locked || m_kind == Input::Spelling);
    else if (m_text)
        m_text->setReadOnly(locked);
    else
        m_check->setEnabled(!locked);
    m_removeAction->setEnabled(!locked);
    m_remove->setVisible(!locked);
}

void FieldEditor::focusInput()
{
    m_input->setFocus(Qt::OtherFocusReason);
    if (m_line)
        m_line->selectAll();
    else if (m_text)
        m_text->selectAll();
}

void FieldEditor::commit(const QString &text)
{
    if (m_isRefreshing || m_kind == Input::Spelling || !m_index.isValid())
        return;
    if (!m_input->hasFocus())
        rememberSpelling();
    reportUnless(ProfileEditor(m_document, this).setText(place(), text, m_spelling));
}

void FieldEditor::reportUnless(const Result<void> &done)
{
    if (done)
        return;
    if (m_index.isValid())
        refresh(); // what cannot be in the file must not look as if it were
    Q_EMIT refused(done.error().message);
}

void FieldEditor::rememberSpelling()
{
    if (!m_index.isValid())
        return; // on its way out
    m_document->breakMerge();
    m_spelling = ProfileEditor(m_document).spelling(place());
}

void FieldEditor::removeField()
{
    if (m_index.isValid())
        reportUnless(ProfileEditor(m_document).removeField(place()));
}

Place FieldEditor::place() const
{
    return m_index.data(FieldsModel::PlaceRole).value<Place>();
}

void FieldEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_help)
        updateColors();
}

void FieldEditor::updateColors()
{
    const QPalette dimmed = dimmedPalette(palette(), QPalette::Window);
    const QFont smaller = scaledFont(font(), 0.9);
    for (QLabel *label : {m_keyLabel, m_help}) {
        label->setPalette(dimmed);
        label->setFont(smaller);
    }
}

} // namespace vitrine
