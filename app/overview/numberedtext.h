#pragma once

#include <QPlainTextEdit>

namespace vitrine {

/// A text that is only looked at, with the numbers of its lines beside it and one of them marked.
class NumberedText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NumberedText(QWidget *parent = nullptr);

    /// Shows `text` with `line`, from 1, in the middle and marked; 0 for the beginning and no mark. A line behind the
    /// end gives the last one.
    void showText(const QString &text, int line);
    /// The marked line, or 0.
    [[nodiscard]] int markedLine() const { return m_marked; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Numbers;
    friend class Numbers;

    void mark();
    void place();

    QWidget *m_numbers;
    int m_marked = 0;
};

} // namespace vitrine
