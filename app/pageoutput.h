#pragma once

#include "common/userquestions.h"

#include <QObject>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace vitrine {

class DocumentController;
class WindowState;

/// Writes the page as files: a copy for others, or a private one for the browser. Needs no WebEngine.
class PageOutput : public QObject
{
    Q_OBJECT

public:
    /// None of the pointers is owned; all must outlive this object.
    PageOutput(DocumentController *controller, UserQuestions *questions, WindowState *state, QObject *parent = nullptr);

    /// Asks for a folder and writes a copy of the page into it.
    bool exportWebPage();
    /// Opens a copy of the page in the browser. It lies in a folder that only this person can read, and goes when
    /// the program ends.
    bool showInBrowser();
    /// Opens the folder that the file lies in.
    bool showInFolder();

Q_SIGNALS:
    /// A copy of the page stands in `folder` now.
    void exported(const QString &folder);

private:
    bool writePage(const QString &folder);

    DocumentController *m_controller;
    UserQuestions *m_questions;
    WindowState *m_state;
    std::unique_ptr<QTemporaryDir> m_browserFolder;
};

} // namespace vitrine
