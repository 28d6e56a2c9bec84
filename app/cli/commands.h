#pragma once

#include <QStringList>

namespace vitrine::cli {

/// What the program leaves behind for scripts; a later one wins over an earlier one.
enum class ExitStatus {
    Done = 0,
    FileErrors = 1, ///< A file has errors, or what was asked for does not apply to it.
    WrongCommandLine = 2,
    InputOutput = 3, ///< Something could not be read or written.
};

/// Does what the arguments behind the program's name ask for. Results go to standard output; on every status but Done,
/// standard error says what and where.
[[nodiscard]] ExitStatus run(const QStringList &arguments);

} // namespace vitrine::cli
