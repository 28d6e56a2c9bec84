#pragma once

#include <QPlainTextEdit>

namespace vitrine {

/// Text over several lines, as high as its text within bounds, whose undo and redo are the document's.
class TextArea : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// `takesLineBreaks`: Enter breaks the line. Otherwise a line that is too long for its width is merely wrapped.
    explicit TextArea(bool takesLineBreaks, QWidget *parent = nullptr);

    /// The text as it is: U+00A0 and U+2028 stay themselves, which they do not in toPlainText().
    [[nodiscard]] QString text() const;
    /// Shows `text`, with the caret where it was as far as possible. Does nothing if it is shown already.
    void showText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void focusEntered();
    void focusLeft();

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;

private:
    /// The lines as they are wrapped now.
    [[nodiscard]] int lineCount() const;
    [[nodiscard]] int heightForLines(int lines) const;
    void fitHeight();

    bool m_takesLineBreaks;
};

} // namespace vitrine
