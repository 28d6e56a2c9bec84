#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace vitrine {

/// The comment that stands above an entry or a section in the file, as a note with a `#` chip.
///
/// A long one, such as the theme's own help text, is folded to its first line. Hidden while there is no comment.
class CommentNote : public QWidget
{
    Q_OBJECT

public:
    explicit CommentNote(QWidget *parent = nullptr);

    void setComment(const QString &comment);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateText();
    void updateColors();

    QLabel *m_chip;
    QLabel *m_text;
    QToolButton *m_fold;
    QString m_comment;
};

} // namespace vitrine
