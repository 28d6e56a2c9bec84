#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace vitrine {

class RecentFileList;
class WindowState;

/// What the window shows while no file is open: how to begin, and the files that were open before.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(WindowState *state, QWidget *parent = nullptr);

    /// Puts the focus where a person would begin.
    void focusFirst();

Q_SIGNALS:
    void openRequested();
    void newRequested();
    void sampleRequested();
    void fileRequested(const QString &path);
    void forgetRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *createBeginning();
    QWidget *createRecent();
    QLabel *createQuietLabel(const QString &text);
    void updateRecent();
    void updateQuietLabels();

    WindowState *m_state;
    QPushButton *m_open = nullptr;
    RecentFileList *m_recent = nullptr;
    QLabel *m_recentEmpty = nullptr;
    QList<QLabel *> m_quietLabels;
};

} // namespace vitrine
