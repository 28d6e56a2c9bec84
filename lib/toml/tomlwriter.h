#pragma once

#include "base/value.h"

#include <QByteArray>

namespace vitrine {

/// How a value is to be spelled where the file shows no example of its own.
struct TomlSpelling
{
    QByteArray like;              ///< The literal that is replaced, whose quoting is kept; empty if there is none.
    QByteArray lineEnding = "\n"; ///< For the lines of a multi-line string.
};

/// Spells a value as TOML: a scalar, an array on one line, or an inline table.
///
/// A string keeps the quoting of `spelling.like` if that can hold it, and no line of it begins with "+++", else it
/// becomes a basic string; a multi-line one stays multi-line, with its first line break if it had one. An integer keeps
/// base 10.
[[nodiscard]] QByteArray spellTomlValue(const Value &value, const TomlSpelling &spelling = {});

/// A key's segment: bare if it can be, else a basic string.
[[nodiscard]] QByteArray spellTomlKey(const QByteArray &name);

} // namespace vitrine
