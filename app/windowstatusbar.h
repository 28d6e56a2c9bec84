#pragma once

#include <QStatusBar>

QT_BEGIN_NAMESPACE
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace vitrine {

class DocumentController;

/// The status bar: whether the file is saved, passing messages, and how many problems it has.
class WindowStatusBar : public QStatusBar
{
    Q_OBJECT

public:
    explicit WindowStatusBar(DocumentController *controller, QWidget *parent = nullptr);

    void setProblemCounts(qsizetype problems, qsizetype hints);
    /// What stands at the left: "2 changes not saved", "Saved 14:02 · 1 line changed".
    [[nodiscard]] QString saveState() const;

Q_SIGNALS:
    void problemsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColors();
    void update();
    [[nodiscard]] QString saveStateText() const;

    DocumentController *m_controller;
    QLabel *m_saveState;
    QToolButton *m_problems;
};

} // namespace vitrine
