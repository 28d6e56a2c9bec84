#pragma once

#include "pdf/pdfcommand.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace vitrine {

/// What the program was started with: `vitrine [FILE]`, or `vitrine --export-pdf FILE OUT.pdf`.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::CommandLine)

public:
    /// Reads `arguments`, the program's name first and Qt's own options taken out.
    explicit CommandLine(const QStringList &arguments);

    /// The file to open; empty for the start page.
    [[nodiscard]] QString file() const { return m_file; }
    /// The page to print to a file instead of showing a window; nothing for a window.
    [[nodiscard]] const std::optional<PdfRequest> &pdf() const { return m_pdf; }
    /// What to print instead of showing a window, as --help and --version ask for; empty for nothing.
    [[nodiscard]] QString answer() const { return m_answer; }
    /// What is wrong with it, in one sentence; empty if nothing is.
    [[nodiscard]] QString error() const { return m_error; }

private:
    /// Takes what --export-pdf needs.
    void readPdfRequest(const QCommandLineParser &parser);

    QString m_file;
    std::optional<PdfRequest> m_pdf;
    QString m_answer;
    QString m_error;
};

} // namespace vitrine
