#pragma once

#include "base/result.h"
#include "html/theme.h"

#include <QString>

#include <vector>

namespace vitrine {

/// A theme that can be chosen, or one of the user's that is broken.
struct ListedTheme
{
    QString name;        ///< By which it is chosen.
    QString title;       ///< The name that people read.
    QString description; ///< One sentence; may be empty.
    QString folder;      ///< Of one of the user's, absolute; empty for a built-in one.
    QString problem;     ///< Why it cannot be used, one sentence; empty if it can.
};

/// Where the user's themes lie, a folder each: `Vitrine/themes` in the user's folder for data. Need not exist.
[[nodiscard]] QString userThemesFolder();

/// The built-in themes, then those of the user sorted by name, broken ones included.
[[nodiscard]] std::vector<ListedTheme> listThemes(const QString &userFolder = userThemesFolder());

/// The theme of that name, a built-in one before one of the user's. Errors: "theme-unknown", with the names that there
/// are, and "theme-broken".
[[nodiscard]] Result<Theme> findTheme(const QString &name, const QString &userFolder = userThemesFolder());

/// A theme to show a page in, whatever has become of the one that was chosen.
struct ChosenTheme
{
    Theme theme;
    QString problem; ///< Why it is not the one that was chosen; sentences, or empty.
};

/// The theme of that name, or the usual one if it has gone or is broken.
[[nodiscard]] ChosenTheme chosenTheme(const QString &name, const QString &userFolder = userThemesFolder());

} // namespace vitrine
