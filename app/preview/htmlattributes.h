#pragma once

#include "base/textrange.h"
#include "preview/htmltags.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace vitrine {

/// An attribute of a tag.
struct HtmlAttribute
{
    QByteArray name; ///< Lower-case.
    QString value;   ///< With its entities decoded; empty without one.
    TextRange range; ///< From the name to behind the value.
};

/// The attributes of a start tag that readHtmlTag() found in `html`, in their order. Of entities only those are decoded
/// that addresses are written with: `&amp;`, `&lt;`, `&gt;`, `&quot;`, `&apos;` and numbers.
[[nodiscard]] std::vector<HtmlAttribute> readAttributes(const QByteArray &html, const HtmlTag &tag);

/// The value of the first attribute of that name, as in a browser; empty if there is none.
[[nodiscard]] QString attributeValue(const std::vector<HtmlAttribute> &attributes, QByteArrayView name);

} // namespace vitrine
