#pragma once

#include "base/result.h"
#include "base/textrange.h"
#include "text/textedit.h"
#include "toml/tomldocument.h"

#include <vector>

namespace vitrine {

/// A run of statements, both ends included.
struct StatementRun
{
    int first = 0;
    int last = 0;
};

/// The lines of a table or list that headers or dotted keys define, and of all that is below it, as runs of statements
/// in the order of the text: each header with the keys under it and the comments glued above and below. Hidden blocks
/// are no part of it.
[[nodiscard]] std::vector<StatementRun> sectionRuns(const TomlDocument &document, int node);

/// A statement without its comments; nothing of a statement that is one.
[[nodiscard]] QByteArray withoutComments(const TomlLayout &layout, const TomlStatement &statement);
/// The same of any TOML that starts with a value.
[[nodiscard]] QByteArray literalWithoutComments(const QByteArray &literal);

/// The lines that go when a run of statements is removed: those of the run, and one of the two gaps around it.
[[nodiscard]] TextRange linesWithGap(const TomlLayout &layout, StatementRun run);

/// The edit that removes the lines of sectionRuns(), each run with a gap.
[[nodiscard]] Result<TextEdit> removedSections(const TomlDocument &document, int node);

/// How many keys a header's key has up to the table or list at `node`: elements of lists have none of their own.
[[nodiscard]] qsizetype keyDepth(const TomlLayout &layout, int node);

} // namespace vitrine
