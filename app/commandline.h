#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine {

/// What the program was started with: `vitrine [FILE]`.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::CommandLine)

public:
    /// Reads `arguments`, the program's name first and Qt's own options taken out.
    explicit CommandLine(const QStringList &arguments);

    /// The file to open; empty for the start page.
    [[nodiscard]] QString file() const { return m_file; }
    /// What to print instead of showing a window, as --help and --version ask for; empty for nothing.
    [[nodiscard]] QString answer() const { return m_answer; }
    /// What is wrong with it, in one sentence; empty if nothing is.
    [[nodiscard]] QString error() const { return m_error; }

private:
    QString m_file;
    QString m_answer;
    QString m_error;
};

} // namespace vitrine
