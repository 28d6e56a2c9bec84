#pragma once

#include "base/diagnostic.h"

namespace vitrine {

class TomlLayout;
struct TomlSyntaxError;

/// Says in plain words why a TOML text cannot be read and what to do. Each mistake that people make has a sentence and
/// a code of its own (the table in TOML.md); everything else gets toml++'s reason ("toml-syntax"). The place is that of
/// the mistake, which may stand in front of the one where toml++ gave up.
[[nodiscard]] Diagnostic syntaxProblem(const TomlLayout &layout, const TomlSyntaxError &error);

/// The problem of a byte order mark that a text begins with although it is not the beginning of a file
/// ("toml-invisible-character").
[[nodiscard]] Diagnostic byteOrderMarkProblem();

/// The problem of a text that nests deeper than TomlLayout::maximumDepth ("toml-too-deep").
[[nodiscard]] Diagnostic tooDeepProblem(const TomlLayout &layout);

} // namespace vitrine
