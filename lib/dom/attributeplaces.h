#pragma once

#include "base/textrange.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace vitrine {

/// Where an attribute stands in a text of HTML.
struct AttributePlace
{
    QByteArray name; ///< Lower-case.
    TextRange range; ///< From the name to behind the value and its quotes.
    TextRange value; ///< Without its quotes; empty, at the range's end, where there is none.
    bool hasEqualsSign = false;
};

/// The end of the name in a start tag, whose `<` stands at `tag.begin`.
[[nodiscard]] qsizetype tagNameEnd(QByteArrayView html, TextRange tag);

/// The attributes of the start tag from its `<` to behind its `>`, in their order, as browsers read them; those too
/// that they leave out since one of the name came before.
[[nodiscard]] std::vector<AttributePlace> attributePlaces(QByteArrayView html, TextRange tag);

/// A blank that stands between attributes.
[[nodiscard]] constexpr bool isHtmlBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

} // namespace vitrine
