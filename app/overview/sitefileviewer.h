#pragma once

#include "site/siteidentity.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace vitrine {

class NumberedText;

/// Shows a file of the site at one of its lines. Read-only: to change it, the desktop's own program is a click away.
class SiteFileViewer : public QDialog
{
    Q_OBJECT

public:
    explicit SiteFileViewer(QWidget *parent = nullptr);

    /// Reads `file`, absolute, and shows it at `line`, from 1, which is marked; 0 for its beginning. `root`: the site's
    /// folder, which the name is shortened by. What cannot be read is said in the text's place.
    void showFile(const QString &file, qsizetype line, const QString &root);

    [[nodiscard]] NumberedText *text() const { return m_text; }

Q_SIGNALS:
    /// The person wants the file in the program that the desktop has for it.
    void openRequested(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColors();

    QLabel *m_name;
    QLabel *m_note;
    NumberedText *m_text;
    QPushButton *m_open;
    QString m_file;
};

} // namespace vitrine
