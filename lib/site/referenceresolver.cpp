#include "site/referenceresolver.h"

#include "profile/profilefile.h"
#include "site/frontmatterconfig.h"
#include "site/pictures.h"
#include "site/siteconfig.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace vitrine {

namespace {

using Kind = ResolvedReference::Kind;

/// The path of a reference in the bytes of a file's name, without query and fragment; nothing if it is no path that a
/// file could have on every system.
std::optional<QString> decodedPath(const QString &reference)
{
    const QByteArray path = reference.section(u'#', 0, 0).section(u'?', 0, 0).toUtf8();
    QByteArray decoded;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const QByteArray digits = path[i] == '%' ? path.mid(i + 1, 2) : QByteArray();
        bool isHex = false;
        const int code = digits.size() == 2 ? digits.toInt(&isHex, 16) : 0;
        // toInt() would take a sign or a blank for a part of the number.
        isHex = isHex && !QByteArrayView("+- ").contains(digits[0]);
        decoded += isHex ? char(code) : path[i];
        i += isHex ? 2 : 0;
    }
    static const QRegularExpression drive(QStringLiteral("^/*[A-Za-z]:"));
    const QString text = QString::fromUtf8(decoded);
    if (!decoded.isValidUtf8() || text.contains(QChar::Null) || text.contains(u'\\') || drive.match(text).hasMatch())
        return std::nullopt;
    return text;
}

/// A path from the site's root on, with a leading slash, above which browsers do not go. `leftRoot`: it tried to.
QString clampedToRoot(const QString &path, bool &leftRoot)
{
    QString clean = QDir::cleanPath(u'/' + path);
    leftRoot = clean.startsWith(u"/../") || clean == u"/..";
    while (clean.startsWith(u"/../") || clean == u"/..")
        clean.remove(0, 3);
    return clean;
}

/// The values of a setting that is a path or a list of paths, or `fallback`.
QStringList pathsOf(const ConfigValue *value, const QString &fallback)
{
    QStringList paths;
    if (value && !value->text().isEmpty())
        paths += value->text();
    if (value) {
        for (const ConfigValue &item : value->items)
            paths += item.text();
    }
    paths.removeAll(QString());
    return paths.isEmpty() ? QStringList{fallback} : paths;
}

bool isBelow(const QString &path, const QString &folder)
{
    return !folder.isEmpty() && path.startsWith(folder + u'/');
}

bool isBelowOne(const QString &path, const QStringList &folders)
{
    return std::any_of(folders.begin(), folders.end(), [&](const QString &folder) { return isBelow(path, folder); });
}

bool isHtmlName(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"html" || suffix == u"htm";
}

/// Whether a file's name ends as those of texts do that Hugo makes pages of. HTML may be one.
bool isTextName(const QString &path)
{
    static const QStringList suffixes{QStringLiteral("md"),  QStringLiteral("markdown"), QStringLiteral("mdown"),
                                      QStringLiteral("org"), QStringLiteral("mmark"),    QStringLiteral("rst"),
                                      QStringLiteral("ad"),  QStringLiteral("adoc"),     QStringLiteral("asciidoc"),
                                      QStringLiteral("pdc"), QStringLiteral("pandoc")};
    return suffixes.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive);
}

/// Whether Hugo makes a page of a file in `content`. HTML that has no front matter is published as it is.
bool isPage(const QString &path)
{
    constexpr qint64 beginning = 1024;
    QFile file(path);
    if (!isHtmlName(path) || !file.open(QIODevice::ReadOnly))
        return isHtmlName(path) || isTextName(path);
    const QByteArray text = file.read(beginning).trimmed();
    return !text.startsWith('<') || text.startsWith("<!--");
}

/// Whether a file below `content` belongs to a page that is a draft in all its languages: to the nearest folder with an
/// `index.md`.
bool isOfDraft(const QString &path, const QString &content)
{
    constexpr qint64 maximumPageSize = mebibyte;
    for (QString folder = QFileInfo(path).path(); isBelow(folder, content); folder = QFileInfo(folder).path()) {
        const QStringList names =
            QDir(folder).entryList({QStringLiteral("index.md"), QStringLiteral("index.*.md")}, QDir::Files);
        if (names.isEmpty())
            continue;
        return std::all_of(names.begin(), names.end(), [&](const QString &name) {
            const QString file = folder + u'/' + name;
            if (QFileInfo(file).size() > maximumPageSize)
                return false;
            const Result<LoadedFile> loaded = loadFile(file);
            const ConfigReading reading = loaded ? readFrontMatter(Profile::read(loaded->text), file) : ConfigReading();
            const ConfigValue *draft = reading.root.find("draft");
            return draft && draft->scalar == Value(true);
        });
    }
    return false;
}

/// Whether a file that lies anywhere may hold a text or settings that are not meant for readers.
bool isSourceName(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return isTextName(path) || suffix == u"toml" || suffix == u"yaml" || suffix == u"yml" || suffix == u"json";
}

/// The folder of a file as it is on the disk; empty if there is none, or if it is the root of the file system.
QString canonicalFolder(const QString &filePath)
{
    const QString folder =
        filePath.isEmpty() ? QString() : QFileInfo(QFileInfo(filePath).absolutePath()).canonicalFilePath();
    return QDir(folder).isRoot() ? QString() : folder;
}

} // namespace

ReferenceResolver::ReferenceResolver(const QString &filePath) : m_folder(canonicalFolder(filePath))
{
    if (!m_folder.isEmpty())
        m_published += m_folder;
}

ReferenceResolver::ReferenceResolver(const QString &filePath, const SiteConfig &site)
    : m_folder(canonicalFolder(filePath)),
      m_root(site.site().root()),
      m_pages(filePath, site)
{
    const ConfigValue config = site.forLanguage(site.languageOf(filePath));
    QStringList folders = pathsOf(config.find("staticDir"), QStringLiteral("static"));
    folders += pathsOf(config.find("assetDir"), QStringLiteral("assets"));
    const QStringList pages = pathsOf(config.find("contentDir"), QStringLiteral("content"));
    folders += pages;
    for (const QString &theme : site.themeFolders())
        folders += QStringList{theme + QLatin1String("/static"), theme + QLatin1String("/assets")};
    for (const QString &folder : std::as_const(folders)) {
        // Empty for a folder that is missing or lies elsewhere.
        const QString found = site.site().folder(folder);
        if (found.isEmpty())
            continue;
        m_published += found;
        (pages.contains(folder) ? m_pageFolders : m_fileFolders) += found;
        for (const char *name : {"img", "images", "media"})
            m_avatars += found + u'/' + QLatin1String(name);
    }
    const ConfigValue *baseUrl = config.find("baseURL");
    const QUrl url(baseUrl ? baseUrl->text() : QString(), QUrl::StrictMode);
    if (url.isValid() && !url.host().isEmpty())
        m_baseUrl = url;
}

ResolvedReference ReferenceResolver::picture(const QString &reference) const
{
    return resolve(reference, true);
}

ResolvedReference ReferenceResolver::file(const QString &reference) const
{
    return resolve(reference, false);
}

ResolvedReference ReferenceResolver::avatar(const QString &name) const
{
    const std::optional<QString> path = decodedPath(name);
    if (path && !name.startsWith(u'/') && !name.contains(u"://")) {
        if (ResolvedReference found = find(m_avatars, *path, true); found.kind != Kind::Missing)
            return found;
    }
    return picture(name);
}

ResolvedReference ReferenceResolver::resolve(const QString &reference, bool isPicture) const
{
    QString text = reference.trimmed();
    if (text.startsWith(u"data:", Qt::CaseInsensitive))
        return {Kind::Embedded};
    // Browsers take a backslash for a slash.
    const QString slashes = QString(text).replace(u'\\', u'/');
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*:"));
    const bool isHttp =
        slashes.startsWith(u"http:", Qt::CaseInsensitive) || slashes.startsWith(u"https:", Qt::CaseInsensitive);
    if (isHttp || slashes.startsWith(u"//")) {
        const QUrl url(text);
        const bool isOwn = !m_baseUrl.isEmpty() && url.host() == m_baseUrl.host() && url.port() == m_baseUrl.port();
        if (!isOwn)
            return {Kind::Remote};
        text = url.path(QUrl::FullyEncoded);
        if (!text.startsWith(u'/'))
            text.prepend(u'/');
    } else if (scheme.match(text).hasMatch()) {
        return {Kind::Outside};
    }

    const std::optional<QString> path = decodedPath(text);
    if (!path)
        return {Kind::Outside};
    if (path->isEmpty())
        return {Kind::Missing};
    bool leftRoot = false;
    const QString fromRoot = clampedToRoot(*path, leftRoot);
    if (!path->startsWith(u'/')) {
        ResolvedReference beside = look(m_folder, *path, isPicture);
        if (beside.kind == Kind::File)
            return beside;
        // The home page shows the file's text at the site's root.
        const ResolvedReference atRoot = find(m_published, fromRoot, isPicture);
        return atRoot.kind == Kind::Missing ? beside : atRoot;
    }
    ResolvedReference found = find(m_published, fromRoot, isPicture);
    // A site that is published in a folder, https://example.org/me/, names its files /me/img/x.png.
    QString base = m_baseUrl.path();
    if (!base.endsWith(u'/'))
        base += u'/';
    if (found.kind == Kind::Missing && base.size() > 1 && fromRoot.startsWith(base))
        found = find(m_published, fromRoot.sliced(base.size() - 1), isPicture);
    if (found.kind == Kind::Missing && leftRoot)
        found.kind = Kind::Outside;
    return found;
}

ResolvedReference ReferenceResolver::find(const QStringList &folders, const QString &path, bool isPicture) const
{
    ResolvedReference best;
    for (const QString &folder : folders) {
        ResolvedReference found = look(folder, path, isPicture);
        if (found.kind == Kind::File)
            return found;
        if (best.kind == Kind::Missing)
            best = found;
    }
    return best;
}

ResolvedReference ReferenceResolver::look(const QString &folder, const QString &path, bool isPicture) const
{
    if (folder.isEmpty())
        return {Kind::Missing};
    // Once by name, so that nothing is even asked about files elsewhere, and once by what is on the disk.
    const QString named = QDir::cleanPath(folder + u'/' + path);
    if (!isInside(named))
        return {Kind::Outside};
    const QFileInfo info(QFileInfo(named).canonicalFilePath());
    if (info.filePath().isEmpty())
        return {Kind::Missing};
    if (!isInside(info.filePath()))
        return {Kind::Outside};
    if (!info.isFile())
        return {Kind::Missing};
    if (isPicture && !(isPictureName(named) && isPictureName(info.filePath())))
        return {Kind::NoPicture};
    if (isPicture && info.size() > maximumPictureSize)
        return {Kind::TooLarge};
    if (!isPicture && !isPublished(named, info.filePath()))
        return {Kind::Unpublished};
    return {Kind::File, info.filePath()};
}

bool ReferenceResolver::isInside(const QString &path) const
{
    return isBelow(path, m_folder) || isBelow(path, m_root);
}

bool ReferenceResolver::isHidden(const QString &path) const
{
    const QString &around = isBelow(path, m_root) ? m_root : m_folder;
    return path.sliced(around.size()).contains(u"/.");
}

bool ReferenceResolver::isPublished(const QString &named, const QString &canonical) const
{
    if (isHidden(named) || isHidden(canonical))
        return false;
    const auto isPublic = [this](const QString &path) {
        if (isBelowOne(path, m_fileFolders))
            return true;
        for (const QString &content : m_pageFolders) {
            if (isBelow(path, content))
                return !isPage(path) && !isOfDraft(path, content);
        }
        return isBelow(path, m_folder) && !isSourceName(path);
    };
    // A link to elsewhere in the site publishes what it leads to, but must not by mistake be one to a secret.
    return isPublic(named) && (isPublic(canonical) || !isSourceName(canonical));
}

} // namespace vitrine
