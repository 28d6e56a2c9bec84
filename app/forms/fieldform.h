#pragma once

#include "editing/fieldsmodel.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace vitrine {

class FieldEditor;

/// All fields of an entry or table, one below the other, the buttons that add others, and behind a fold the advanced
/// ones.
///
/// Follows its model and keeps the input that is being typed in.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    FieldForm(ProfileDocument *document, FieldsModel *model, QWidget *parent = nullptr);

    void setLocked(bool locked);
    /// The editor of a field, its fold opened; null if there is none.
    FieldEditor *reveal(const QByteArray &key);
    /// The first field that can be typed in; null if there is none.
    [[nodiscard]] FieldEditor *firstEditor() const;

Q_SIGNALS:
    /// An edit could not be done; `reason` is a sentence.
    void refused(const QString &reason);

private:
    void sync();
    void syncButtons();
    void addField(const QByteArray &key);
    [[nodiscard]] FieldEditor *find(const QByteArray &key) const;

    ProfileDocument *m_document;
    FieldsModel *m_model;
    QVBoxLayout *m_main;
    QVBoxLayout *m_advanced;
    QWidget *m_advancedArea;
    QToolButton *m_fold;
    QWidget *m_buttons;
    QHBoxLayout *m_buttonRow;
    std::vector<FieldEditor *> m_editors;
    std::vector<QByteArray> m_offered; ///< The keys that the buttons add now.
    bool m_isLocked = false;
};

} // namespace vitrine
