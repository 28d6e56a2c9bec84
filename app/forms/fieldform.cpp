#include "forms/fieldform.h"

#include "common/fontunits.h"
#include "common/icons.h"
#include "common/taborder.h"
#include "editing/entrysummary.h"
#include "forms/fieldeditor.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <optional>

namespace vitrine {

namespace {

QString labelOf(const SectionSchema &schema, const QByteArray &key)
{
    const FieldSchema *known = schema.field(key);
    return known ? known->label() : fieldName(key);
}

} // namespace

FieldForm::FieldForm(ProfileDocument *document, FieldsModel *model, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_model(model),
      m_main(new QVBoxLayout),
      m_advanced(new QVBoxLayout),
      m_advancedArea(new QWidget(this)),
      m_fold(new QToolButton(this)),
      m_buttons(new QWidget(this)),
      m_buttonRow(new QHBoxLayout(m_buttons))
{
    const int gap = fontUnits(this, 14);
    m_fold->setText(tr("Advanced"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setArrowType(Qt::RightArrow);
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_advancedArea->setVisible(open);
    });
    m_advancedArea->hide();
    m_advancedArea->setLayout(m_advanced);
    m_advanced->setContentsMargins({});
    m_advanced->setSpacing(gap);
    m_main->setSpacing(gap);
    m_buttonRow->setContentsMargins({});
    m_buttonRow->setSpacing(fontUnits(this, 8));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap);
    layout->addLayout(m_main);
    layout->addWidget(m_buttons);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_advancedArea);

    connect(model, &FieldsModel::refreshed, this, &FieldForm::sync);
    sync();
}

void FieldForm::setLocked(bool locked)
{
    m_isLocked = locked;
    for (FieldEditor *editor : m_editors)
        editor->setLocked(locked);
    m_buttons->setVisible(!locked && !m_offered.empty());
}

FieldEditor *FieldForm::find(const QByteArray &key) const
{
    const auto found = std::find_if(m_editors.begin(), m_editors.end(),
                                    [&](const FieldEditor *editor) { return editor->key() == key; });
    return found == m_editors.end() ? nullptr : *found;
}

FieldEditor *FieldForm::reveal(const QByteArray &key)
{
    FieldEditor *editor = find(key);
    if (editor && editor->parentWidget() == m_advancedArea)
        m_fold->setChecked(true);
    return editor;
}

FieldEditor *FieldForm::firstEditor() const
{
    return m_editors.empty() ? nullptr : m_editors.front();
}

void FieldForm::sync()
{
    std::vector<FieldEditor *> editors;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        FieldEditor *editor = find(index.data(FieldsModel::KeyRole).toByteArray());
        if (editor && editor->fits()) {
            editor->refresh();
        } else {
            editor = new FieldEditor(m_document, m_model, index, this);
            editor->setLocked(m_isLocked);
            connect(editor, &FieldEditor::refused, this, &FieldForm::refused);
        }
        editors.push_back(editor);
    }
    for (FieldEditor *old : m_editors) {
        if (std::find(editors.begin(), editors.end(), old) == editors.end()) {
            old->hide();
            old->deleteLater();
        }
    }
    m_editors = editors;

    int mainRow = 0;
    int advancedRow = 0;
    for (size_t i = 0; i < editors.size(); ++i) {
        const bool isAdvanced = m_model->index(int(i)).data(FieldsModel::AdvancedRole).toBool();
        QVBoxLayout *target = isAdvanced ? m_advanced : m_main;
        int &row = isAdvanced ? advancedRow : mainRow;
        if (target->itemAt(row) == nullptr || target->itemAt(row)->widget() != editors[i])
            target->insertWidget(
                row, editors[i]); // only where it moved: taking it out would end a composition of characters
        editors[i]->show();       // now, so that it can take the focus
        ++row;
    }
    m_fold->setVisible(advancedRow > 0);
    m_advancedArea->setVisible(advancedRow > 0 && m_fold->isChecked());
    syncButtons();
    orderTabs(this);
}

void FieldForm::syncButtons()
{
    const std::optional<Place> owner = m_model->owner();
    const Section *section = owner ? m_document->lastValidProfile().section(*owner) : nullptr;
    const AbsentKeys absent = section && !m_model->isHidden() ? m_model->absentKeys() : AbsentKeys();
    std::vector<QByteArray> offered = absent.likely;
    offered.insert(offered.end(), absent.other.begin(), absent.other.end());
    m_buttons->setVisible(!m_isLocked && !offered.empty());
    if (offered == m_offered)
        return;
    m_offered = offered;
    while (QLayoutItem *item = m_buttonRow->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (offered.empty())
        return;

    const QIcon plus = themedIcon(QStringLiteral("plus"));
    constexpr size_t most = 3; // more would not fit beside each other
    for (size_t i = 0; i < std::min(absent.likely.size(), most); ++i) {
        const QByteArray key = absent.likely[i];
        const QString label = labelOf(section->schema(), key);
        auto *button = new QPushButton(plus, label, m_buttons);
        button->setAccessibleName(tr("Add field %1").arg(label));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, key] { addField(key); });
        m_buttonRow->addWidget(button);
    }
    const size_t shown = std::min(absent.likely.size(), most);
    if (offered.size() > shown) {
        auto *more = new QToolButton(m_buttons);
        more->setIcon(plus);
        more->setText(tr("More"));
        more->setAccessibleName(tr("Add another field"));
        more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        more->setPopupMode(QToolButton::InstantPopup);
        auto *menu = new QMenu(more);
        for (size_t i = shown; i < offered.size(); ++i) {
            const QByteArray key = offered[i];
            menu->addAction(labelOf(section->schema(), key), this, [this, key] { addField(key); });
        }
        more->setMenu(menu);
        m_buttonRow->addWidget(more);
    }
    m_buttonRow->addStretch();
}

void FieldForm::addField(const QByteArray &key)
{
    const std::optional<Place> owner = m_model->owner();
    if (!owner)
        return;
    if (const Result<void> added = ProfileEditor(m_document).addField(*owner, key); !added) {
        Q_EMIT refused(added.error().message);
        return;
    }
    if (FieldEditor *editor = reveal(key))
        editor->focusInput();
}

} // namespace vitrine
