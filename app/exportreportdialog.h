#pragma once

#include "base/diagnostic.h"
#include "pageoutput.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace vitrine {

/// Says what an export wrote and what is worth mending on the page, and offers to look at it.
///
/// Does not block the window: what is chosen in its list is shown there.
class ExportReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportReportDialog(QWidget *parent = nullptr);

    /// Shows the report of the last export.
    void showReport(const ExportOutcome &outcome);

    /// The list: what is worth mending, then the files.
    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] QPushButton *folderButton() const { return m_folderButton; }
    [[nodiscard]] QPushButton *browserButton() const { return m_browserButton; }
    /// The sentence at the top, and the line below it.
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    /// A finding of the open document was chosen.
    void findingActivated(const vitrine::Diagnostic &finding);

private:
    void addFindings();
    void addFiles();
    void activate(const QTreeWidgetItem *item);
    void open(const QString &path);

    ExportOutcome m_outcome;
    QLabel *m_headline;
    QLabel *m_summary;
    QTreeWidget *m_list;
    QPushButton *m_folderButton;
    QPushButton *m_browserButton;
};

} // namespace vitrine
