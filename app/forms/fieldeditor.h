#pragma once

#include "editing/fieldsmodel.h"
#include "editing/profileeditor.h"

#include <QPersistentModelIndex>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace vitrine {

class LineEdit;
class TextArea;

/// One field of a form: its label with the key beside it, the input below, and what it does.
///
/// What is typed goes into the document at once, in the type and the quoting that stood there when the field got the
/// focus.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// For a row of `model`; the row may move but not become another key.
    FieldEditor(ProfileDocument *document, FieldsModel *model, const QModelIndex &index, QWidget *parent = nullptr);

    [[nodiscard]] QByteArray key() const;
    /// True if the row's value is still of the kind that the input was made for.
    [[nodiscard]] bool fits() const;
    /// Shows the row's value.
    void refresh();
    /// `locked`: nothing can be changed for now.
    void setLocked(bool locked);
    /// Gives the input the focus, with its text selected.
    void focusInput();

Q_SIGNALS:
    /// What was typed or asked for could not be done; `reason` is a sentence.
    void refused(const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Input { Line, Text, Check, Spelling };

    [[nodiscard]] static Input inputFor(const QModelIndex &index);
    [[nodiscard]] Place place() const;
    void createInput(QVBoxLayout *layout);
    void createLabel(QVBoxLayout *layout);
    void commit(const QString &text);
    /// Says why something was not done, and shows again what stands in the file.
    void reportUnless(const Result<void> &done);
    void rememberSpelling();
    void removeField();
    void updateColors();

    ProfileDocument *m_document;
    QPersistentModelIndex m_index;
    Input m_kind;
    bool m_takesLineBreaks = false;
    bool m_isRefreshing = false;
    Spelling m_spelling; ///< Of the value when the input got the focus.
    QWidget *m_input = nullptr;
    LineEdit *m_line = nullptr;
    TextArea *m_text = nullptr;
    QCheckBox *m_check = nullptr;
    QLabel *m_keyLabel = nullptr;
    QLabel *m_help = nullptr;
    QToolButton *m_remove = nullptr;
    QAction *m_removeAction;
};

} // namespace vitrine
