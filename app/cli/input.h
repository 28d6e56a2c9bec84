#pragma once

#include "base/diagnostic.h"
#include "profile/profile.h"
#include "profile/profilefile.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vitrine::cli {

/// A file of the command line.
struct Input
{
    QString name; ///< As it was given; "-" is standard input.
    Profile profile;
    std::vector<Diagnostic> problems; ///< Of reading it; among them all errors.

    [[nodiscard]] bool isStandardInput() const { return name == u"-"; }
    [[nodiscard]] bool hasErrors() const;
    /// With those of its page, which it takes as long to find as to make the page.
    [[nodiscard]] std::vector<Diagnostic> allProblems() const;
    /// The page's title: the file's name without its suffix.
    [[nodiscard]] QString title() const;
    /// What the repairs of `problems` do, one for each problem; empty where there is none.
    [[nodiscard]] QStringList repairs() const;
};

/// Reads a file, or standard input. Errors: those of loadFile().
[[nodiscard]] Result<LoadedFile> loadInput(const QString &name);

/// Reads a profile. Fails only if the file cannot be read; one in UTF-16 is an input without a text, and with that as
/// its problem.
[[nodiscard]] Result<Input> readInput(const QString &name);

[[nodiscard]] bool isError(const Diagnostic &problem);

} // namespace vitrine::cli
