#pragma once

#include "common/userquestions.h"

#include <QByteArrayList>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace vitrine::test {

/// Answers questions from a script, and keeps what was asked.
///
/// A question that the script has no answer for is answered with Cancel, or an empty path.
class ScriptedQuestions : public UserQuestions
{
public:
    QList<Answer> answers; ///< For the questions to come, in order.
    QString path;          ///< What the next file or folder dialog gives.
    QByteArrayList asked;  ///< The ids of the questions so far; "file", "picture", "pdf" or "folder" for a dialog.
    QStringList told;      ///< What was told so far, with its details.

    Answer ask(const Question &question) override
    {
        asked += question.id;
        const Answer answer = answers.isEmpty() ? Answer::Cancel : answers.takeFirst();
        const auto &possible = question.answers;
        if (std::find(possible.begin(), possible.end(), answer) == possible.end())
            qFatal("%s has no such answer", question.id.constData());
        return answer;
    }

    void tell(Severity, const QString &text, const QString &details) override
    {
        told += text + QLatin1Char('\n') + details;
    }

    QString askForFileToOpen(const QString &) override { return takePath("file"); }
    QString askForPicture(const QString &) override { return takePath("picture"); }
    QString askForFileToSave(const QString &) override { return takePath("file"); }
    QString askForPdfToWrite(const QString &) override { return takePath("pdf"); }
    QString askForFolder(const QString &, const QString &) override { return takePath("folder"); }

private:
    QString takePath(const QByteArray &id)
    {
        asked += id;
        return std::exchange(path, {});
    }
};

} // namespace vitrine::test
