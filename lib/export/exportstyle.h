#pragma once

#include "base/result.h"
#include "html/theme.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace vitrine {

/// What of a theme a page needs.
struct PageNeeds
{
    std::vector<char32_t> characters; ///< Of its text, sorted.
    /// The same of the text below each element that fontElements() asks about; those without a text have none.
    QHash<QByteArray, std::vector<char32_t>> charactersIn;
    bool hasIcons = false;
};

/// The one style sheet of an exported page, and the files that it names.
struct ExportedStyle
{
    QString sheet;                ///< The style sheet's name among `files`.
    std::vector<PageAsset> files; ///< Names that tell their content, all in one folder.
};

/// The elements for which some of a theme's fonts are, as FontFace names them; each once.
[[nodiscard]] std::vector<QByteArray> fontElements(const Theme &theme);

/// Cuts a theme down to what a page needs: of its fonts the faces and the ranges of characters that occur in them, and
/// none of the icon fonts, whose icons are pictures in an exported page. `look`: rules that stand in front of the
/// theme's own; see siteLookCss(). Error: "theme-broken", if one of the theme's files has gone.
[[nodiscard]] Result<ExportedStyle> cutStyle(const Theme &theme, const PageNeeds &needs, const QByteArray &look = {});

} // namespace vitrine
