#pragma once

#include "base/diagnostic.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QTimer;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace vitrine {

class ProfileDocument;

/// The list of what is worth telling about the file, each with its line; a click goes there, Escape closes the list.
///
/// Checks the file itself, a moment after its last change.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(ProfileDocument *document, QWidget *parent = nullptr);

    /// Errors and warnings; hints are no problems.
    [[nodiscard]] qsizetype problemCount() const { return m_problemCount; }
    [[nodiscard]] qsizetype hintCount() const { return qsizetype(m_problems.size()) - m_problemCount; }
    /// Checks at once if a check is due.
    void catchUp();

Q_SIGNALS:
    void countsChanged();
    void problemActivated(const vitrine::Diagnostic &problem);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void check();
    void fill();
    void activate(const QTreeWidgetItem *item);

    ProfileDocument *m_document;
    QTimer *m_rest;
    QTreeWidget *m_list;
    std::vector<Diagnostic> m_problems; ///< In the order of the list's rows.
    qsizetype m_problemCount = 0;
};

} // namespace vitrine
