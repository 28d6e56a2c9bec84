#pragma once

#include "base/textrange.h"
#include "profile/profile.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QStackedWidget;
class QTabBar;
QT_END_NAMESPACE

namespace vitrine {

class DocumentSite;
class EditorPane;
class OverviewPage;
class ProfileDocument;
class Settings;
class SourceView;

/// The middle of the window: the Overview or a form, and in their place, behind a tab, the source.
class EditorArea : public QWidget
{
    Q_OBJECT

public:
    EditorArea(ProfileDocument *document, const DocumentSite *site, Settings *settings, QWidget *parent = nullptr);

    /// What is chosen; nothing while that is the Overview.
    [[nodiscard]] std::optional<Place> currentPlace() const { return m_place; }
    [[nodiscard]] bool isSourceShown() const;

    void showOverview();
    /// Goes to `place` in the view that is shown. `mark`: shows for a moment where it is.
    void showPlace(const Place &place, bool mark = false);
    /// Goes to what somebody has clicked elsewhere: in the view that is shown, or in the source if there is no form of
    /// it.
    void showClicked(const Place &place);
    /// Goes to a line of the biography, counted from 1 in the body.
    void showBodyLine(int line);
    /// Adds an entry above the one that `place` names, or where new ones go in its section, and puts the caret into it.
    void addEntry(const Place &place);
    /// Goes to `range` in the source. `select`: selects it.
    void showSource(TextRange range, bool select = false);
    /// Changes between form and source, and stays at what is chosen.
    void setSourceShown(bool shown);
    /// Puts what stands in the focused field into the document.
    void flush();
    /// Puts the focus into what is shown.
    void focusContent();

    [[nodiscard]] OverviewPage *overview() const { return m_overview; }
    [[nodiscard]] EditorPane *form() const { return m_form; }
    /// Made when it is first needed; null before.
    [[nodiscard]] SourceView *source() const { return m_source; }

Q_SIGNALS:
    /// Something else is chosen; see currentPlace().
    void currentPlaceChanged();
    void sourceShownChanged(bool shown);
    /// The caret stands in another line of the biography, counted from 1 in the body. `typed`: since somebody types.
    void bodyLineChanged(int line, bool typed);

private:
    enum Tab { FormTab, SourceTab };

    void showTab(int tab);
    void showCurrentForm();
    void createSource();
    void applySettings();
    void followCaret();
    void reportBodyLine(int line);
    void setCurrentPlace(const std::optional<Place> &place);
    void followSite();

    ProfileDocument *m_document;
    const DocumentSite *m_site;
    Settings *m_settings;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    OverviewPage *m_overview;
    EditorPane *m_form;
    SourceView *m_source = nullptr;
    std::optional<Place> m_place;
    int m_bodyLine = 0;             ///< Where the caret stands in the biography, as far as has been told.
    quint64 m_bodyLineRevision = 0; ///< The document's when that was told.
};

} // namespace vitrine
