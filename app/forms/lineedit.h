#pragma once

#include <QLineEdit>

namespace vitrine {

/// A line of text whose undo and redo are the document's, so it has none of its own.
class LineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineEdit(QWidget *parent = nullptr);

    /// Shows `text`, with the caret where it was as far as possible. Does nothing if it is shown already.
    void showText(const QString &text);

Q_SIGNALS:
    void focusEntered();
    void focusLeft();

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace vitrine
