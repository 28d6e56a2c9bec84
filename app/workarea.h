#pragma once

#include "base/diagnostic.h"
#include "profile/profile.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QSplitter;
QT_END_NAMESPACE

namespace vitrine {

class DocumentController;
class EdgeButton;
class EditorArea;
class InfoBar;
class OutlineView;
class PreviewPane;
class ProblemsPanel;
class Settings;
class SiteFileViewer;
class WindowState;
struct DocumentChange;

/// What the window shows while a file is open: outline, editor and page side by side, the problems below.
///
/// Keeps the panes at what is chosen in one of them. In a narrow window the page hides first; each hidden pane leaves a
/// strip at the edge that brings it back.
class WorkArea : public QWidget
{
    Q_OBJECT

public:
    WorkArea(DocumentController *controller, Settings *settings, WindowState *state, QWidget *parent = nullptr);
    ~WorkArea() override;

    [[nodiscard]] EditorArea *editor() const { return m_editor; }
    [[nodiscard]] OutlineView *outline() const { return m_outline; }
    [[nodiscard]] PreviewPane *page() const { return m_page; }
    [[nodiscard]] ProblemsPanel *problems() const { return m_problems; }

    /// Lets the page be made as soon as it is visible. To be called once the window is on the screen.
    void allowPage();

    [[nodiscard]] bool isOutlineShown() const;
    [[nodiscard]] bool isPageShown() const;
    [[nodiscard]] bool areProblemsShown() const;
    void setOutlineShown(bool shown);
    void setPageShown(bool shown);
    void setProblemsShown(bool shown);
    /// Says why something was not done, until the next change.
    void showNotice(const QString &text);

    /// Moves the focus to the next visible pane, or with -1 to the previous one.
    void cycleFocus(int step);
    /// Goes to what a problem speaks of: in the source if that is shown or the forms cannot show it.
    void showProblem(const Diagnostic &problem);
    /// Shows a file of the site at a line, from 1; 0 for its beginning. Nothing can be changed there.
    void showSiteFile(const QString &file, qsizetype line);

Q_SIGNALS:
    /// A pane was shown or hidden.
    void panesChanged();
    void linkRequested(const QUrl &url);
    void addRequested(const vitrine::Place &place);
    /// The person wants to choose a picture for pages without a site.
    void pictureRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createPanes(Settings *settings);
    void createLayout();
    void connectPanes();
    void restoreState();
    void saveState();
    /// Shows and hides the panes as they are wanted and as there is room.
    void arrange();
    void startPage();
    void updateFile();
    /// Goes to where a file is begun with: the Overview, or the text of one that is no profile.
    void goToStart();
    void followOutline(const Place &place);
    void followChange(const DocumentChange &change);
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] std::vector<QWidget *> visiblePanes() const;
    void focusPane(QWidget *pane);

    DocumentController *m_controller;
    WindowState *m_state;
    InfoBar *m_notice;
    QSplitter *m_columns; ///< Outline, and all the rest.
    QSplitter *m_rows;    ///< Editor and page, and the problems below.
    QSplitter *m_views;   ///< Editor and page.
    OutlineView *m_outline = nullptr;
    EditorArea *m_editor = nullptr;
    PreviewPane *m_page = nullptr;
    ProblemsPanel *m_problems = nullptr;
    SiteFileViewer *m_siteFile = nullptr; ///< Made when it is first needed.
    EdgeButton *m_outlineEdge = nullptr;
    EdgeButton *m_pageEdge = nullptr;
    bool m_hasColumns = false; ///< The outline has got its width; from then on splitters keep ratios.
    bool m_wantsOutline = true;
    bool m_wantsPage = true;
    bool m_wantsPageThoughNarrow = false; ///< Asked for in a narrow window; forgotten when it is wide again.
    bool m_mayStartPage = false;
    bool m_followsPage = false; ///< What is chosen right now was clicked on the page.
};

} // namespace vitrine
