#pragma once

#include "html/theme.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <vector>

namespace vitrine {

/// What of a theme a page needs.
struct PageNeeds
{
    QSet<QByteArray> elements;        ///< Names, and pairs such as "section h2", the second within the first.
    std::vector<char32_t> characters; ///< Of its text, sorted.
    bool hasIcons = false;
};

/// The one style sheet of an exported page, and the files that it names.
struct ExportedStyle
{
    QString sheet;                ///< The style sheet's name among `files`.
    std::vector<PageAsset> files; ///< Names that tell their content, all in one folder.
};

/// Cuts a theme down to what a page needs: of its fonts the faces and the ranges of characters that occur, and none of
/// the icon fonts, whose icons are pictures in an exported page. `look`: rules that stand in front of the theme's own;
/// see siteLookCss().
[[nodiscard]] ExportedStyle cutStyle(const Theme &theme, const PageNeeds &needs, const QByteArray &look = {});

} // namespace vitrine
