#pragma once

#include "base/result.h"
#include "cli/commands.h"
#include "cli/input.h"

#include <QByteArray>
#include <QString>

namespace vitrine::cli {

// These tell on standard error why a command did not do its work, and give the status that it ends with.

/// An error that has no place in a file.
ExitStatus fail(ExitStatus status, const Error &error);
/// An error in the file `name`, whose bytes are `text`; without a place of its own it stands at the beginning.
ExitStatus failAt(const QString &name, const QByteArray &text, const Error &error);
/// The errors of a file.
ExitStatus failOver(const Input &input);

} // namespace vitrine::cli
