#pragma once

#include "base/value.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace vitrine {

class TomlLayout;

/// Why toml++ could not read a text, in its own words.
struct TomlSyntaxError
{
    QString description;  ///< toml++'s, in English.
    qsizetype offset = 0; ///< The byte where it gave up.
};

/// What a TOML text means.
struct TomlReading
{
    Value root = Value(Value::Members()); ///< A table, its members in the file's order; empty if there is an error.
    std::optional<TomlSyntaxError> error;
};

/// Reads the text of `layout`, whose order of keys the reading keeps. Precondition: !layout.tooDeep().
[[nodiscard]] TomlReading readToml(const TomlLayout &layout);

/// True if `text` is valid and means `intended`, whatever the order of its keys. Reads it once and builds nothing,
/// which is what makes it cheaper than readToml(). Precondition: `text` nests no deeper than TomlLayout::maximumDepth.
[[nodiscard]] bool tomlMeans(const QByteArray &text, const Value &intended);

/// What can be made out of a text that cannot be read: the values that the layout found, each read on its own, as text
/// where even that fails. For showing only.
[[nodiscard]] Value salvageToml(const TomlLayout &layout);

/// What a basic or literal string, with its quotes, means; empty if it is not valid.
[[nodiscard]] QByteArray decodeTomlString(const QByteArray &literal);

/// What `literal` means as the value of a key, if it is one.
[[nodiscard]] std::optional<Value> readTomlValue(const QByteArray &literal);

} // namespace vitrine
