#pragma once

#include <QString>
#include <QTextDocument>

namespace vitrine {

/// A tool tip that says `text` as it is, though it may look like markup, as a path or a problem's text can.
[[nodiscard]] inline QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

} // namespace vitrine
