#pragma once

#include "base/diagnostic.h"
#include "base/result.h"
#include "common/userquestions.h"
#include "export/exportfolder.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

namespace vitrine {

class DocumentController;
class WindowState;

/// What came of an export.
struct ExportOutcome
{
    QString page;                     ///< Absolute path of what there is to look at: the page, or the PDF.
    FolderChange change;              ///< Of the folder that it lies in.
    std::vector<Diagnostic> findings; ///< Worth telling about the page, by their places in `text`.
    QByteArray text;                  ///< Of the profile's file.
    QString themeProblem;             ///< Why the page is not in the theme that was chosen; empty if it is.
    bool isOfDocument = true; ///< False if that is another file than the document's: the author's page of a stub.
};

/// Writes the page as files: a copy for others, on paper, or a private one for the browser.
class PageOutput : public QObject
{
    Q_OBJECT

public:
    /// None of the pointers is owned; all must outlive this object.
    PageOutput(DocumentController *controller, UserQuestions *questions, WindowState *state, QObject *parent = nullptr);

    /// The theme that the page is written in, by its name; "academic" at first.
    void setTheme(const QString &name) { m_theme = name; }

    /// Asks for a folder and writes a copy of the page into it.
    bool exportWebPage();
    /// Asks for a file and prints the page to it as PDF.
    bool exportPdf();
    /// Opens a copy of the page in the browser. It lies in a folder that only this person can read, and goes when
    /// the program ends.
    bool showInBrowser();
    /// Opens the folder that the file lies in.
    bool showInFolder();

Q_SIGNALS:
    /// A copy of the page stands in its place now.
    void exported(const vitrine::ExportOutcome &outcome);

private:
    struct Page;

    enum class Medium { Web, Paper };
    [[nodiscard]] Result<Page> makePage(Medium medium);
    std::optional<ExportOutcome> writePage(const QString &folder);
    bool tellFailure(const Error &error);

    DocumentController *m_controller;
    UserQuestions *m_questions;
    WindowState *m_state;
    QString m_theme = QStringLiteral("academic");
    std::unique_ptr<QTemporaryDir> m_browserFolder;
};

} // namespace vitrine
