#include "html/themelist.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QStringList>

#include <algorithm>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct ThemeList
{
    Q_DECLARE_TR_FUNCTIONS(ThemeList)
};

constexpr QLatin1String builtInThemes[] = {QLatin1String("academic"), QLatin1String("plain")};

bool isBuiltIn(const QString &name)
{
    return std::find(std::begin(builtInThemes), std::end(builtInThemes), name) != std::end(builtInThemes);
}

QStringList userThemes(const QString &folder)
{
    // Qt takes an empty path for the current folder.
    return folder.isEmpty() ? QStringList() : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

QString userThemesFolder()
{
    // The same for the window and for vitrine-cli, which have different names as applications.
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return data.isEmpty() ? QString() : data + QStringLiteral("/Vitrine/themes");
}

std::vector<ListedTheme> listThemes(const QString &userFolder)
{
    std::vector<ListedTheme> themes;
    for (const QLatin1String name : builtInThemes) {
        const Theme theme{QString(name)};
        themes.push_back({name, theme.description().title, theme.description().description, {}, {}});
    }
    for (const QString &name : userThemes(userFolder)) {
        ListedTheme listed{name, name, {}, QDir(userFolder).absoluteFilePath(name), {}};
        if (isBuiltIn(name)) {
            listed.problem = ThemeList::tr("Vitrine has a theme of that name itself; rename the folder.");
        } else if (Result<Theme> theme = Theme::fromFolder(listed.folder)) {
            listed.title = theme->description().title;
            listed.description = theme->description().description;
        } else {
            listed.problem = theme.error().message;
        }
        themes.push_back(listed);
    }
    return themes;
}

Result<Theme> findTheme(const QString &name, const QString &userFolder)
{
    if (isBuiltIn(name))
        return Theme(name);
    QStringList names(std::begin(builtInThemes), std::end(builtInThemes));
    const QStringList ofUser = userThemes(userFolder);
    if (ofUser.contains(name)) {
        Result<Theme> theme = Theme::fromFolder(QDir(userFolder).absoluteFilePath(name));
        if (theme)
            return theme;
        return Error{theme.error().code,
                     ThemeList::tr("The theme “%1” cannot be used. %2").arg(name, theme.error().message),
                     {}};
    }
    names += ofUser;
    return Error{
        "theme-unknown",
        ThemeList::tr("There is no theme “%1”. The themes are: %2.").arg(name, names.join(QStringLiteral(", "))),
        {}};
}

ChosenTheme chosenTheme(const QString &name, const QString &userFolder)
{
    Result<Theme> theme = findTheme(name, userFolder);
    if (theme)
        return {*std::move(theme), {}};
    const Theme usual;
    return {
        usual,
        ThemeList::tr("%1 The page is made in “%2” instead.").arg(theme.error().message, usual.description().title)};
}

} // namespace vitrine
