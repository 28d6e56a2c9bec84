#include "common/dialogquestions.h"

#include "site/pictures.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <map>

namespace vitrine {

namespace {

QString fileFilters()
{
    return DialogQuestions::tr("Markdown files (*.md *.markdown)") + QStringLiteral(";;")
           + DialogQuestions::tr("All files (*)");
}

QAbstractButton *addAnswer(QMessageBox *box, Answer answer, const QString &proceedLabel)
{
    switch (answer) {
    case Answer::Save:
        return box->addButton(QMessageBox::Save);
    case Answer::Discard:
        return box->addButton(QMessageBox::Discard);
    case Answer::Overwrite:
        return box->addButton(DialogQuestions::tr("&Overwrite"), QMessageBox::DestructiveRole);
    case Answer::Reload:
        return box->addButton(DialogQuestions::tr("&Reload"), QMessageBox::DestructiveRole);
    case Answer::Proceed:
        return box->addButton(proceedLabel, QMessageBox::AcceptRole);
    case Answer::Cancel:
        return box->addButton(QMessageBox::Cancel);
    }
    return nullptr;
}

} // namespace

Answer DialogQuestions::ask(const Question &question)
{
    QMessageBox box(QMessageBox::Question, QCoreApplication::applicationName(), question.text, QMessageBox::NoButton,
                    m_window);
    box.setInformativeText(question.details);
    std::map<QAbstractButton *, Answer> answers;
    for (const Answer answer : question.answers) {
        QAbstractButton *button = addAnswer(&box, answer, question.proceedLabel);
        answers.emplace(button, answer);
        if (answer == question.answers.front())
            box.setDefaultButton(qobject_cast<QPushButton *>(button));
        if (answer == Answer::Cancel)
            box.setEscapeButton(button);
    }
    box.exec();
    const auto found = answers.find(box.clickedButton());
    return found == answers.end() ? Answer::Cancel : found->second;
}

void DialogQuestions::tell(Severity severity, const QString &text, const QString &details)
{
    const QMessageBox::Icon icon = severity == Severity::Error     ? QMessageBox::Critical
                                   : severity == Severity::Warning ? QMessageBox::Warning
                                                                   : QMessageBox::Information;
    QMessageBox box(icon, QCoreApplication::applicationName(), text, QMessageBox::Ok, m_window);
    box.setInformativeText(details);
    box.exec();
}

QString DialogQuestions::askForFileToOpen(const QString &startFolder)
{
    return QFileDialog::getOpenFileName(m_window, tr("Open Profile"), startFolder, fileFilters());
}

QString DialogQuestions::askForPicture(const QString &startFolder)
{
    QStringList patterns;
    for (const QString &suffix : pictureSuffixes())
        patterns += QStringLiteral("*.") + suffix;
    const QString filter = tr("Pictures (%1)").arg(patterns.join(QLatin1Char(' ')));
    return QFileDialog::getOpenFileName(m_window, tr("Choose a Picture"), startFolder, filter);
}

QString DialogQuestions::askForFileToSave(const QString &suggestedPath)
{
    return askForNewFile(tr("Save Profile As"), fileFilters(), QStringLiteral("md"), suggestedPath);
}

QString DialogQuestions::askForPdfToWrite(const QString &suggestedPath)
{
    return askForNewFile(tr("Export the Page as PDF"), tr("PDF files (*.pdf)"), QStringLiteral("pdf"), suggestedPath);
}

QString DialogQuestions::askForNewFile(const QString &title, const QString &filters, const QString &suffix,
                                       const QString &suggestedPath)
{
    QFileDialog dialog(m_window, title, QFileInfo(suggestedPath).path(), filters);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(QFileInfo(suggestedPath).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString DialogQuestions::askForFolder(const QString &title, const QString &startFolder)
{
    return QFileDialog::getExistingDirectory(m_window, title, startFolder);
}

} // namespace vitrine
