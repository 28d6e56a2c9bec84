#pragma once

#include "common/userquestions.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace vitrine {

/// Asks the user through the platform's dialogs.
class DialogQuestions : public UserQuestions
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::DialogQuestions)

public:
    /// Over which window the dialogs stand; null for none. May be called at any time.
    void setWindow(QWidget *window) { m_window = window; }

    Answer ask(const Question &question) override;
    void tell(Severity severity, const QString &text, const QString &details) override;
    QString askForFileToOpen(const QString &startFolder) override;
    QString askForPicture(const QString &startFolder) override;
    QString askForFileToSave(const QString &suggestedPath) override;
    QString askForPdfToWrite(const QString &suggestedPath) override;
    QString askForFolder(const QString &title, const QString &startFolder) override;

private:
    QString askForNewFile(const QString &title, const QString &filters, const QString &suffix,
                          const QString &suggestedPath);

    QPointer<QWidget> m_window;
};

} // namespace vitrine
