#pragma once

#include "base/diagnostic.h"
#include "text/textedit.h"

#include <QThreadPool>
#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QTimer;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace vitrine {

class DocumentSite;
class ProfileDocument;

/// The list of what is worth telling about the file, each with its line; a click goes there, Escape closes the list.
///
/// Checks the file and its page itself, a moment after the last change of the file or of the site around it. A long
/// file is checked in a thread of its own; what comes too late is dropped.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    /// None of the pointers is owned; both must outlive the panel.
    ProblemsPanel(ProfileDocument *document, const DocumentSite *site, QWidget *parent = nullptr);
    ~ProblemsPanel() override;

    /// Errors and warnings; hints are no problems.
    [[nodiscard]] qsizetype problemCount() const { return m_problemCount; }
    [[nodiscard]] qsizetype hintCount() const { return qsizetype(m_problems.size()) - m_problemCount; }

Q_SIGNALS:
    void countsChanged();
    void problemActivated(const vitrine::Diagnostic &problem);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void check();
    void take(std::vector<Diagnostic> problems);
    void followEdit(const TextEdit &edit);
    void fill();
    void activate(const QTreeWidgetItem *item);

    ProfileDocument *m_document;
    const DocumentSite *m_site;
    QThreadPool m_worker;
    quint64 m_asked = 0; ///< Counts the checks that were begun, so that one that comes too late is known.
    QTimer *m_rest;
    QTreeWidget *m_list;
    std::vector<Diagnostic> m_problems; ///< In the order of the list's rows; their ranges are those of the text now.
    std::vector<qsizetype> m_lines;     ///< Of the problems, as the list shows them.
    std::vector<TextEdit> m_editsSince; ///< Since the last check was begun.
    qsizetype m_problemCount = 0;
};

} // namespace vitrine
