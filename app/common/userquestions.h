#pragma once

#include "base/diagnostic.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace vitrine {

/// What a person can answer to a question.
enum class Answer { Save, Discard, Overwrite, Reload, Proceed, Cancel };

/// A question with a few answers.
struct Question
{
    QByteArray id;               ///< Stable and lower-case with hyphens, e.g. "save-changes".
    QString text;                ///< One sentence that asks; translated.
    QString details;             ///< What follows from the answers, or nothing; translated.
    QString proceedLabel;        ///< What Answer::Proceed is called here; translated.
    std::vector<Answer> answers; ///< The first is the default; Cancel is what Escape means.
};

/// The one seam through which the program asks or tells its user something that has to be answered.
///
/// The program answers through dialogs (DialogQuestions), tests through a script. Each call returns when the person has
/// answered; Escape and closing the dialog are Cancel, or an empty path.
class UserQuestions
{
public:
    virtual ~UserQuestions() = default;

    /// One of `question.answers`.
    virtual Answer ask(const Question &question) = 0;
    /// Says something that must not be missed, such as that a file was not saved.
    virtual void tell(Severity severity, const QString &text, const QString &details) = 0;

    /// The file to open; empty for none.
    virtual QString askForFileToOpen(const QString &startFolder) = 0;
    /// A picture of the person; empty for none.
    virtual QString askForPicture(const QString &startFolder) = 0;
    /// Where to save; empty for nowhere. Whether an existing file may be replaced has been asked already.
    virtual QString askForFileToSave(const QString &suggestedPath) = 0;
    /// The PDF file to write; empty for none. Whether an existing file may be replaced has been asked already.
    virtual QString askForPdfToWrite(const QString &suggestedPath) = 0;
    /// A folder to write into; empty for none. `title` says what for; translated.
    virtual QString askForFolder(const QString &title, const QString &startFolder) = 0;
};

} // namespace vitrine
