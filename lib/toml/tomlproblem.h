#pragma once

#include "base/diagnostic.h"

namespace vitrine {

class TomlLayout;
struct TomlSyntaxError;

/// Says in plain words why a TOML text cannot be read and what to do. What people get wrong most often (a missing
/// comma, an array that is not closed, text without quotes, curly quotes, a key set twice, pasted HTML) has a sentence
/// and a code of its own; everything else gets toml++'s reason ("toml-syntax").
[[nodiscard]] Diagnostic syntaxProblem(const TomlLayout &layout, const TomlSyntaxError &error);

/// The problem of a text that nests deeper than TomlLayout::maximumDepth ("toml-too-deep").
[[nodiscard]] Diagnostic tooDeepProblem(const TomlLayout &layout);

} // namespace vitrine
