#include "html/theme.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace vitrine {

namespace {

/// What all themes may use: fonts and icon fonts, compiled in from their packages.
constexpr QLatin1String sharedRoot(":/vitrine/page/");
constexpr QLatin1String themesRoot(":/vitrine/themes/");

/// The style sheets that come from packages, in the order they are linked; the theme's own one goes last. The second
/// one of Font Awesome gives the icons the names they had in version 4.
constexpr const char *packageSheets[] = {"fonts/montserrat/montserrat.css", "fonts/roboto/roboto.css",
                                         "fontawesome/css/all.min.css", "fontawesome/css/v4-shims.min.css",
                                         "academicons/css/academicons.min.css"};

/// The folders that those style sheets take their fonts from.
constexpr const char *packageFolders[] = {"academicons", "fontawesome", "fonts/montserrat", "fonts/roboto"};

QString ownSheet(const QString &theme)
{
    return theme + QStringLiteral(".css");
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Theme::Theme(const QString &name) : m_name(name) { }

bool Theme::isValid() const
{
    return !m_name.isEmpty() && !m_name.contains(u'/') && !asset(ownSheet(m_name)).isNull();
}

std::vector<QString> Theme::styleSheets() const
{
    std::vector<QString> sheets;
    for (const char *sheet : packageSheets)
        sheets.push_back(QLatin1String(sheet));
    sheets.push_back(ownSheet(m_name));
    return sheets;
}

std::vector<PageAsset> Theme::assets() const
{
    std::vector<PageAsset> assets;
    const auto collect = [&assets](const QString &root, const QString &below) {
        const QDir base(root);
        QDirIterator files(base.filePath(below), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            assets.push_back({base.relativeFilePath(path), bytesOf(path)});
        }
    };
    for (const char *folder : packageFolders)
        collect(sharedRoot, QLatin1String(folder));
    collect(themesRoot + m_name, QStringLiteral("."));
    std::sort(assets.begin(), assets.end(), [](const PageAsset &a, const PageAsset &b) { return a.name < b.name; });
    return assets;
}

QByteArray Theme::asset(const QString &name) const
{
    if (name.contains(QStringLiteral("..")))
        return {};
    const QByteArray own = bytesOf(themesRoot + m_name + u'/' + name);
    return own.isNull() ? bytesOf(sharedRoot + name) : own;
}

} // namespace vitrine
