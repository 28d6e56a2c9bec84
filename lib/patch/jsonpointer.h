#pragma once

#include "base/result.h"
#include "base/value.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace vitrine {

/// A JSON Pointer (RFC 6901): the keys and indexes that lead from a value to one below it, as they are written.
///
/// Whether a token is a key or an index shows only where it is resolved.
class JsonPointer
{
public:
    /// Points at the root.
    JsonPointer() = default;
    /// `tokens` are UTF-8, without escapes.
    explicit JsonPointer(std::vector<QByteArray> tokens) : m_tokens(std::move(tokens)) { }

    /// Reads a pointer such as "/education/courses/0"; the empty one is the root. Error: "pointer-invalid".
    static Result<JsonPointer> parse(const QByteArray &text);

    /// Without escapes.
    [[nodiscard]] const std::vector<QByteArray> &tokens() const { return m_tokens; }
    [[nodiscard]] bool isRoot() const { return m_tokens.empty(); }
    /// True for the pointer `prefix` itself too.
    [[nodiscard]] bool startsWith(const JsonPointer &prefix) const;
    /// What is left behind the first `count` tokens.
    [[nodiscard]] JsonPointer mid(qsizetype count) const;
    /// The pointer as it is written, with escapes.
    [[nodiscard]] QByteArray toBytes() const;

    friend bool operator==(const JsonPointer &, const JsonPointer &) = default;

private:
    std::vector<QByteArray> m_tokens;
};

/// The pointer of a path.
[[nodiscard]] JsonPointer pointerTo(const ValuePath &path);

/// A pointer as messages show it, on one line.
[[nodiscard]] QString pointerText(const QByteArray &pointer);

// Errors of both: "path-missing", "index-out-of-range".

/// The path of the value that the pointer leads to from `root`.
[[nodiscard]] Result<ValuePath> resolvePointer(const JsonPointer &pointer, const Value &root);

/// The path where `add` (RFC 6902) would put a value: the last token may be a new key of a table, and in an array the
/// index behind the last item or `-`, which means the same.
[[nodiscard]] Result<ValuePath> resolveTarget(const JsonPointer &pointer, const Value &root);

} // namespace vitrine
