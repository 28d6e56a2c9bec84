#pragma once

#include "base/textrange.h"

#include <QByteArray>

namespace vitrine {

/// How a file says where its front matter ends.
enum class Delimiter {
    None, ///< No front matter: all of the file is body.
    Toml, ///< `+++`
    Yaml, ///< `---`
    Json, ///< `{`
};

/// What ends the lines of a file.
enum class LineEnding { Lf, CrLf, Cr, Mixed };

/// Where front matter and body of a profile file stand, and how the file is written.
///
/// All ranges are bytes of the whole file.
struct FrontMatter
{
    Delimiter delimiter = Delimiter::None;
    bool closed = false; ///< The closing delimiter was found.
    TextRange content;   ///< Between the two delimiter lines, without them; empty if there is none.
    TextRange body;      ///< All that follows the closing delimiter's line.
    LineEnding lineEnding = LineEnding::Lf;
    bool hasBom = false;
    bool hasFinalNewline = false;
};

/// Finds the front matter of a file as Hugo does: blank lines and a byte order mark may stand before the opening `+++`,
/// blanks may follow either, and a `+++` inside a TOML string is not a delimiter.
[[nodiscard]] FrontMatter findFrontMatter(const QByteArray &text);

} // namespace vitrine
