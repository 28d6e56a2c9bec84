#pragma once

#include "editing/profiledocument.h"

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QFormLayout;
class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;
QT_END_NAMESPACE

namespace vitrine {

class IdentityHeader;

/// What the editor shows while nothing is chosen: whose profile it is, where it stands, what changed, what is wrong,
/// and the way to each section. Read-only; it catches up only while it is visible.
class OverviewPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit OverviewPage(ProfileDocument *document, QWidget *parent = nullptr);

    /// Where the document stands; empty for nowhere yet. `isNew`: nothing was saved there so far.
    void setFile(const QString &path, bool isNew);
    /// How many errors and warnings the file has, and how many hints.
    void setProblemCounts(qsizetype problems, qsizetype hints);

Q_SIGNALS:
    void placeActivated(const vitrine::Place &place);
    void problemsRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *addFact(const QString &name);
    void update();
    void updateFacts();
    void updateSections();
    void updateColors();

    ProfileDocument *m_document;
    QString m_path;
    bool m_isNew = false;
    qsizetype m_problems = 0;
    qsizetype m_hints = 0;

    QTimer *m_rest; ///< Runs while changes come in; the page is read anew once they rest.
    IdentityHeader *m_header;
    QWidget *m_facts;
    QFormLayout *m_factsLayout;
    QLabel *m_file;
    QLabel *m_changes;
    QLabel *m_problemsText;
    QLabel *m_hidden;
    QVBoxLayout *m_sections;
    std::vector<std::pair<Place, QString>> m_shownSections; ///< What the links show, to make them anew only for news.
};

} // namespace vitrine
