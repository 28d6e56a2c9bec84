#pragma once

#include "editing/profiledocument.h"

#include <QScrollArea>

#include <vector>

QT_BEGIN_NAMESPACE
class QFormLayout;
class QLabel;
class QTimer;
class QVBoxLayout;
QT_END_NAMESPACE

namespace vitrine {

class DocumentSite;
class IdentityHeader;
class OwnFieldsForm;
class Settings;
class SiteValueList;
struct SiteText;

/// What the editor shows while nothing is chosen: whose profile it is and where that stands, where the file lies, what
/// changed, what is wrong, and the way to each section. Changes no file: only a page without a site has a few fields,
/// which the program keeps. It catches up only while it is visible.
class OverviewPage : public QScrollArea
{
    Q_OBJECT

public:
    /// None of the pointers is owned; all must outlive the page.
    OverviewPage(ProfileDocument *document, const DocumentSite *site, Settings *settings, QWidget *parent = nullptr);

    /// Where the document stands; empty for nowhere yet. `isNew`: nothing was saved there so far.
    void setFile(const QString &path, bool isNew);
    /// How many errors and warnings the file has, and how many hints.
    void setProblemCounts(qsizetype problems, qsizetype hints);

Q_SIGNALS:
    void placeActivated(const vitrine::Place &place);
    void problemsRequested();
    /// The person wants to see where a value of the site stands.
    void sitePlaceRequested(const vitrine::SiteText &place);
    /// The person wants to choose a picture for pages without a site.
    void pictureRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A link to a section, as it is shown.
    struct ShownSection
    {
        Place place;
        QString title;
        QString summary;

        friend bool operator==(const ShownSection &, const ShownSection &) = default;
    };

    QLabel *addFact(const QString &name);
    void update();
    void updateFacts();
    void updateSite();
    void updateSections();
    void goTo(const SiteText &place);
    void updateColors();

    ProfileDocument *m_document;
    const DocumentSite *m_site;
    QString m_path;
    bool m_isNew = false;
    qsizetype m_problems = 0;
    qsizetype m_hints = 0;

    QTimer *m_rest; ///< Runs while changes come in; the page is read anew once they rest.
    IdentityHeader *m_header;
    QWidget *m_facts;
    QFormLayout *m_factsLayout;
    QLabel *m_file;
    QLabel *m_siteFolder;
    QLabel *m_changes;
    QLabel *m_problemsText;
    QLabel *m_hidden;
    QLabel *m_ownHeading;
    QWidget *m_ownGap;
    QLabel *m_siteHeading;
    QLabel *m_siteNote; ///< What the site does not tell.
    SiteValueList *m_siteValues;
    OwnFieldsForm *m_ownFields;
    QVBoxLayout *m_sections;
    std::vector<ShownSection> m_shownSections; ///< What the links show, to make them anew only for news.
};

} // namespace vitrine
