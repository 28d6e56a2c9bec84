#pragma once

#include "base/result.h"

#include <QStringList>

#include <optional>

namespace vitrine::cli {

/// What the command line asks for.
struct Invocation
{
    enum class Command { Help, Version, Show, Check, Set, Patch, Hide, Unhide, Repair, Render, Export };

    Command command = Command::Help;
    /// Files first, then what the command takes besides: as many as it takes.
    QStringList operands;
    bool asJson = false;      ///< Check, Export.
    bool isFragment = false;  ///< Render.
    bool isStrict = false;    ///< Check: warnings make the exit status 1.
    QStringList ignoredCodes; ///< Check: problems that are not told.

    // Of the commands that change a file.
    std::optional<QString> output; ///< The file that the result goes to.
    bool inPlace = false;          ///< The result goes to the file itself; never together with `output`.
    bool asDiff = false;           ///< The difference is printed, and nothing else is done.
    bool inHidden = false;         ///< Set, Patch: pointers lead into hidden entries.
    std::optional<qsizetype> line; ///< Set, Patch, Unhide, Repair; from 1.
    std::optional<QString> body;   ///< Patch: the file with the new body.
    std::optional<QString> code;   ///< Repair.

    // Of the page.
    std::optional<QString> theme; ///< Its name.
    std::optional<QString> site;  ///< The folder of the site, instead of the one around the file.
    bool ignoresSite = false;     ///< Never together with `site`.
    bool force = false;           ///< Also into a folder that no export made.
    bool unsafeHtml = false;      ///< Scripts in the file's own HTML stay.
    bool onlyCompares = false;    ///< Nothing is written.
    std::optional<QString> into;  ///< The folder for one folder each; then all operands are files.
};

/// Understands the arguments behind the program's name. Options may stand anywhere; `--` ends them. Error:
/// "command-line".
[[nodiscard]] Result<Invocation> parseCommandLine(const QStringList &arguments);

/// The text of `--help`.
[[nodiscard]] QString helpText();

} // namespace vitrine::cli
