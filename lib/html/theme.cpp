#include "html/theme.h"

#include "html/themecss.h"
#include "html/themedescription.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct ThemeFile
{
    Q_DECLARE_TR_FUNCTIONS(ThemeFile)
};

/// What all themes may use: fonts and icon fonts, compiled in from their packages.
constexpr QLatin1String sharedRoot(":/vitrine/page");
constexpr QLatin1String themesRoot(":/vitrine/themes/");

const QString descriptionFile = QStringLiteral("theme.toml");

/// The style sheets of the icon fonts. The second one of Font Awesome gives the icons the names they had in version 4.
constexpr const char *iconSheets[] = {"fontawesome/css/all.min.css", "fontawesome/css/v4-shims.min.css",
                                      "academicons/css/academicons.min.css"};

/// A larger file is no part of a page.
constexpr qint64 maximumAssetSize = qint64(16) * 1024 * 1024;

Error broken(const QString &sentence)
{
    return {"theme-broken", sentence, {}};
}

} // namespace

Theme::Theme(const QString &name)
{
    // The one that all options begin with; read once.
    static const std::shared_ptr<const Data> usual = builtIn(QStringLiteral("academic"));
    m_data = name == usual->name ? usual : builtIn(name);
}

std::shared_ptr<const Theme::Data> Theme::builtIn(const QString &name)
{
    auto data = std::make_shared<Data>();
    data->name = name;
    const bool isName = !name.isEmpty() && !name.contains(u'/') && !name.contains(u'\\') && name != u"..";
    if (isName) {
        data->folder = themesRoot + name;
        if (auto description = readThemeDescription(fileIn(data->folder, descriptionFile))) {
            data->description = *std::move(description);
            data->isUsable = true;
        }
    }
    return data;
}

Result<Theme> Theme::fromFolder(const QString &folder)
{
    auto data = std::make_shared<Data>();
    data->folder = QFileInfo(folder).canonicalFilePath();
    data->name = QFileInfo(folder).fileName();
    if (data->folder.isEmpty())
        return broken(ThemeFile::tr("The folder %1 is not there.").arg(QDir::toNativeSeparators(folder)));
    const QByteArray toml = fileIn(data->folder, descriptionFile);
    if (toml.isNull())
        return broken(ThemeFile::tr("It has no file theme.toml that can be read."));
    Result<ThemeDescription> description = readThemeDescription(toml);
    if (!description)
        return description.error();
    data->description = *std::move(description);
    data->isUsable = true;
    const Theme theme{std::shared_ptr<const Data>(std::move(data))};
    const Result<void> checked = check(theme);
    return checked ? Result<Theme>(theme) : checked.error();
}

/// Refuses style sheets that are missing, reach out of the folder or to the network.
Result<void> Theme::check(const Theme &theme)
{
    std::vector<QString> sheets = theme.description().styles;
    for (const ThemeFont &font : theme.description().fonts)
        sheets.push_back(font.sheet);
    for (const QString &sheet : sheets) {
        const QByteArray css = theme.asset(sheet);
        if (css.isNull())
            return broken(ThemeFile::tr("Its style sheet “%1” cannot be read within its folder.").arg(sheet));
        if (hasCssImport(css))
            return broken(
                ThemeFile::tr("“%1” takes in another style sheet by @import; list that in theme.toml.").arg(sheet));
        for (const CssUrl &url : findCssUrls(css)) {
            if (url.target.startsWith("data:") || url.target.startsWith('#'))
                continue;
            const QString name = assetAddress(sheet, url.target).name;
            if (name.isEmpty() || theme.asset(name).isNull()) {
                return broken(ThemeFile::tr("“%1” names “%2”, which is no file of the theme's folder.")
                                  .arg(sheet, QString::fromUtf8(url.target.left(200))));
            }
        }
    }
    return {};
}

std::vector<QString> Theme::styleSheets() const
{
    std::vector<QString> sheets;
    for (const ThemeFont &font : m_data->description.fonts) {
        if (std::find(sheets.begin(), sheets.end(), font.sheet) == sheets.end())
            sheets.push_back(font.sheet);
    }
    for (const char *sheet : iconSheets)
        sheets.push_back(QLatin1String(sheet));
    sheets.insert(sheets.end(), m_data->description.styles.begin(), m_data->description.styles.end());
    return sheets;
}

std::vector<PageAsset> Theme::assets() const
{
    std::vector<PageAsset> assets;
    for (const QString &sheet : styleSheets()) {
        assets.push_back({sheet, asset(sheet)});
        for (const CssUrl &url : findCssUrls(assets.back().bytes)) {
            const QString name = url.target.startsWith("data:") ? QString() : assetAddress(sheet, url.target).name;
            if (const QByteArray bytes = name.isEmpty() ? QByteArray() : asset(name); !bytes.isNull())
                assets.push_back({name, bytes});
        }
    }
    const auto byName = [](const PageAsset &a, const PageAsset &b) { return a.name < b.name; };
    const auto sameName = [](const PageAsset &a, const PageAsset &b) { return a.name == b.name; };
    std::sort(assets.begin(), assets.end(), byName);
    assets.erase(std::unique(assets.begin(), assets.end(), sameName), assets.end());
    return assets;
}

QByteArray Theme::asset(const QString &name) const
{
    if (!isValid())
        return {};
    const QByteArray own = fileIn(m_data->folder, name);
    return own.isNull() ? fileIn(sharedRoot, name) : own;
}

/// A file below a folder, whose path is canonical; null bytes if it is not there, too large, or elsewhere in truth.
QByteArray Theme::fileIn(const QString &folder, const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.split(u'/').contains(u".."))
        return {};
    QString path = folder + u'/' + name;
    if (!folder.startsWith(u':')) {
        path = QFileInfo(path).canonicalFilePath();
        if (!path.startsWith(folder + u'/') || !QFileInfo(path).isFile())
            return {};
    }
    QFile file(path);
    if (file.size() > maximumAssetSize || !file.open(QIODevice::ReadOnly))
        return {};
    // An empty file is there all the same.
    const QByteArray bytes = file.readAll();
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace vitrine
