#pragma once

#include "base/diagnostic.h"

#include <optional>

namespace vitrine {

class TomlErrorPlace;

/// A mistake with one of the codes of TOML.md.
[[nodiscard]] inline Diagnostic tomlError(const char *code, TextRange range, const QString &message)
{
    return {Severity::Error, code, message, range};
}

/// What is wrong about the value at a place, or behind it: a scalar that cannot be read, a comma, a bracket, a quote.
/// Nothing if the place is in no value.
[[nodiscard]] std::optional<Diagnostic> tomlValueProblem(const TomlErrorPlace &place);

/// The problem of something behind a value or header.
[[nodiscard]] Diagnostic textBehindProblem(const TomlErrorPlace &place);

/// The problem of a key that cannot stand as it does.
[[nodiscard]] Diagnostic keyProblem(TextRange range);

} // namespace vitrine
