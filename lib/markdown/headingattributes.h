#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace vitrine {

/// An attribute of a heading, such as `id`.
struct HeadingAttribute
{
    QByteArray name;
    QByteArray value;
};

/// What stands between braces at the beginning of a text: `{#id .class key="value"}`.
struct AttributeList
{
    std::vector<HeadingAttribute> attributes; ///< Classes are joined into one.
    qsizetype length = 0;                     ///< Bytes of the text, braces included.
};

/// Reads the attributes that a text begins with; nothing if they are not well formed.
[[nodiscard]] std::optional<AttributeList> readAttributes(QByteArrayView text);

} // namespace vitrine
