#pragma once

#include "base/value.h"
#include "fuzz/bytechoices.h"

#include <QByteArray>

namespace vitrine::test {

/// A TOML text made of what people write and of what the grammar allows besides: all kinds of keys and values, tables
/// in any order, blocks with sub-tables, hidden blocks, comments everywhere, any line ends. Nearly always valid.
[[nodiscard]] QByteArray makeTomlDocument(ByteChoices &choices);

/// A value of any kind, with strings that are hard to spell.
[[nodiscard]] Value makeValue(ByteChoices &choices, int depth = 0);

/// A name for a key, whether it can be bare or not.
[[nodiscard]] QByteArray makeKeyName(ByteChoices &choices);

} // namespace vitrine::test
