#pragma once

#include <QListWidget>
#include <QStringList>

namespace vitrine {

/// Files that were open before, each with its name, its folder and when it was last changed.
///
/// A file that is gone stays in the list and says so. A click or Enter opens a file; Delete, or the context menu,
/// forgets it.
class RecentFileList : public QListWidget
{
    Q_OBJECT

public:
    explicit RecentFileList(QWidget *parent = nullptr);

    void setFiles(const QStringList &paths);

Q_SIGNALS:
    void fileActivated(const QString &path);
    void forgetRequested(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace vitrine
