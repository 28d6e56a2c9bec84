#include "site/sitepages.h"

#include "profile/profilefile.h"
#include "site/frontmatterconfig.h"
#include "site/siteconfig.h"
#include "site/sitesettings.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QUrl>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace vitrine {

namespace {

constexpr int maximumFiles = 20000;          ///< In `content`; beyond that nothing is known.
constexpr qint64 maximumPageSize = mebibyte; ///< Of a page whose front matter is read.

using Page = SitePage;
/// The pages of one language, by their paths in lower case, without the file's suffix.
using PageIndex = QHash<QString, Page>;

bool isTrue(const ConfigValue *value)
{
    return value && value->kind == ConfigValue::Kind::Scalar && value->scalar == Value(true);
}

/// A part of a path as Hugo publishes it: without most punctuation, and hyphens for blanks.
QString urlized(const QString &name, bool isLower)
{
    QString result;
    bool hasBlank = false;
    for (const char32_t c : name.toUcs4()) {
        const bool isKept =
            QChar::isLetterOrNumber(c) || QChar::isMark(c) || (c < 0x80 && QByteArrayView("._-#+~@").contains(char(c)));
        if (isKept) {
            result += (hasBlank && !result.isEmpty() ? QStringLiteral("-") : QString()) + QString::fromUcs4(&c, 1);
            hasBlank = false;
        }
        hasBlank |= QChar::isSpace(c);
    }
    return isLower ? result.toLower() : result;
}

QByteArray escapedPath(const QString &path)
{
    return QUrl::toPercentEncoding(path, "/!$&'()*+,;=:@");
}

/// The files below a folder that Hugo makes pages of, relative to it; nothing if there are too many.
std::optional<QStringList> pagesBelow(const QString &folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    for (int count = 0; files.hasNext(); ++count) {
        if (count >= maximumFiles)
            return std::nullopt;
        const QString name = files.next().sliced(folder.size() + 1);
        const QString suffix = QFileInfo(name).suffix().toLower();
        if (suffix == u"md" || suffix == u"markdown" || suffix == u"html" || suffix == u"org")
            names += name;
    }
    names.sort();
    return names;
}

/// A name without the suffix that it ends with; `suffix`: in lower case; empty for any.
QString withoutSuffix(const QString &name, const QString &suffix = {})
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool isIt = dot > 0 && (suffix.isEmpty() || name.sliced(dot + 1).compare(suffix, Qt::CaseInsensitive) == 0);
    return isIt ? name.first(dot) : name;
}

QString folderOf(const QString &path)
{
    return path.contains(u'/') ? path.section(u'/', 0, -2) : QString();
}

QString joined(const QString &folder, const QString &name)
{
    return folder.isEmpty() || name.isEmpty() ? folder + name : folder + u'/' + name;
}

/// A reference without its query and fragment, percent-decoded.
QString pathOf(const QByteArray &reference)
{
    QByteArray path = reference;
    for (const char mark : {'#', '?'}) {
        if (const qsizetype at = path.indexOf(mark); at >= 0)
            path.truncate(at);
    }
    return QUrl::fromPercentEncoding(path);
}

/// The page that a path without a slash in front names, from `content` on; null for none.
const Page *pageAt(const PageIndex &index, const QString &path, const QString &language)
{
    const QString clean = QDir::cleanPath(u'/' + path).sliced(1).toLower();
    if (clean.startsWith(u".."))
        return nullptr;
    const QString name = withoutSuffix(withoutSuffix(clean.section(u'/', -1)), language);
    const bool isFolders = name == u"index" || name == u"_index";
    const auto found = index.constFind(joined(folderOf(clean), isFolders ? QString() : name));
    // What names a file wants that to be there.
    const bool isIt =
        found != index.cend() && (!isFolders || (!found->file.isEmpty() && found->isSection == (name == u"_index")));
    return isIt ? &*found : nullptr;
}

/// The only page of a name, wherever it lies.
const Page *pageNamed(const PageIndex &index, const QString &reference, const QString &language)
{
    const QString name = withoutSuffix(withoutSuffix(reference.toLower()), language);
    const Page *found = nullptr;
    for (auto page = index.cbegin(); page != index.cend(); ++page) {
        if (page.key().isEmpty() || page.key().section(u'/', -1) != name)
            continue;
        if (found)
            return nullptr;
        found = &*page;
    }
    return found;
}

const Page *findPage(const PageIndex &index, const QString &reference, const QString &folder, const QString &language)
{
    if (reference.startsWith(u'/')) {
        const Page *page = pageAt(index, reference.sliced(1), language);
        const QString content = QStringLiteral("/content/");
        return page || !reference.startsWith(content) ? page
                                                      : pageAt(index, reference.sliced(content.size()), language);
    }
    if (const Page *beside = pageAt(index, joined(folder, reference), language))
        return beside;
    if (reference.startsWith(u'.'))
        return nullptr;
    const Page *page = pageAt(index, reference, language);
    return page || reference.contains(u'/') ? page : pageNamed(index, reference, language);
}

} // namespace

SitePages::SitePages(const QString &filePath, const SiteConfig &site) : m_language(site.languageOf(filePath))
{
    const ConfigValue config = site.forLanguage(m_language);
    if (isTrue(config.find("uglyURLs")) || isTrue(config.find("removePathAccents")))
        return;
    const ConfigValue *content = config.find("contentDir");
    const QString name = content && !content->text().isEmpty() ? content->text() : QStringLiteral("content");
    m_content = site.site().folder(name);
    const QString own = QFileInfo(QFileInfo(filePath).absolutePath()).canonicalFilePath();
    if (!m_content.isEmpty() && own.startsWith(m_content + u'/'))
        m_folder = own.sliced(m_content.size() + 1).toLower();
    const ConfigValue *tables = site.root().find("languages");
    const ConfigValue *language = tables ? tables->find(m_language.toUtf8()) : nullptr;
    m_isDefault = m_language == site.defaultLanguage() || (language && language->find("contentDir"));
    m_languages = site.languages();
    if (const ConfigValue *rules = config.find("permalinks")) {
        for (const ConfigMember &rule : rules->members)
            m_ownRules += QString::fromUtf8(rule.key).toLower();
    }
    const ConfigValue *mounts = config.find({"module", "mounts"});
    m_isWhole = !mounts || mounts->items.empty();
    m_isLower = !isTrue(config.find("disablePathToLower"));
    m_languageFolder = languageFolderOf(site, m_language);
    const ConfigValue *baseUrl = config.find("baseURL");
    const QUrl url(baseUrl ? baseUrl->text() : QString(), QUrl::StrictMode);
    m_root = url.path(QUrl::FullyEncoded).toUtf8();
    m_root = m_root.endsWith('/') ? m_root : m_root + '/';
    if (url.isValid() && !url.host().isEmpty())
        m_site = url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
}

QHash<QString, SitePage> SitePages::indexOf(const QStringList &files) const
{
    struct Named
    {
        QString file;
        QString folder; ///< In lower case.
        QString name;   ///< Likewise, without suffix and language.
        bool isOfLanguage = false;
    };
    std::vector<Named> pages;
    QStringList bundles;
    for (const QString &file : files) {
        QString name = withoutSuffix(file.section(u'/', -1)).toLower();
        const QString suffix = name.contains(u'.') ? name.section(u'.', -1) : QString();
        const bool isNamed = m_languages.contains(suffix);
        if (isNamed)
            name = withoutSuffix(name);
        pages.push_back({file, folderOf(file).toLower(), name, isNamed ? suffix == m_language : m_isDefault});
        if (name == u"index")
            bundles += pages.back().folder;
    }
    PageIndex index{{QString(), Page{{}, {}, true}}};
    for (const Named &page : pages) {
        const bool isFolders = page.name == u"index" || page.name == u"_index";
        // What lies in a bundle belongs to its page.
        const auto isAround = [&](const QString &bundle) {
            return page.folder == bundle ? !isFolders : page.folder.startsWith(bundle + u'/') && !bundle.isEmpty();
        };
        if (!page.isOfLanguage || std::any_of(bundles.begin(), bundles.end(), isAround))
            continue;
        const QString key = joined(page.folder, isFolders ? QString() : page.name);
        index.insert(key, {key, page.file, page.name == u"_index"});
        // The folders at the top are sections with or without a page of their own.
        if (const QString top = page.folder.section(u'/', 0, 0); !index.contains(top))
            index.insert(top, {top, {}, true});
    }
    return index;
}

std::optional<QByteArray> SitePages::addressOf(const SitePage &page) const
{
    QString path = page.file.isEmpty() ? page.key : folderOf(page.file);
    if (!page.file.isEmpty()) {
        const QString file = m_content + u'/' + page.file;
        const Result<LoadedFile> loaded =
            QFileInfo(file).size() > maximumPageSize ? Result<LoadedFile>(Error{}) : loadFile(file);
        if (!loaded || !loaded->isUtf8)
            return std::nullopt;
        const ConfigReading frontMatter = readFrontMatter(Profile::read(loaded->text), file);
        if (!frontMatter.problem.isEmpty())
            return std::nullopt;
        const auto text = [&](const char *name) {
            const ConfigValue *value = frontMatter.root.find(QByteArrayView(name));
            return value ? value->text() : QString();
        };
        if (isTrue(frontMatter.root.find("draft")) || isTrue(frontMatter.root.find("headless")))
            return QByteArray();
        if (const QString url = text("url"); !url.isEmpty()) {
            // Of another language, versions of Hugo differ.
            if (!m_languageFolder.isEmpty() && !url.startsWith(u'/'))
                return std::nullopt;
            const bool isFile = url.section(u'/', -1).contains(u'.');
            return m_root + escapedPath(QDir::cleanPath(u'/' + url).sliced(1)) + (isFile ? "" : "/");
        }
        if (!page.isSection) {
            if (m_ownRules.contains(path.section(u'/', 0, 0).toLower()))
                return std::nullopt;
            const bool isBundle = withoutSuffix(page.file.section(u'/', -1)).section(u'.', 0, 0) == u"index";
            const QString slug = text("slug");
            QString name = isBundle ? path.section(u'/', -1) : withoutSuffix(page.file.section(u'/', -1));
            if (!isBundle && m_languages.contains(name.section(u'.', -1).toLower()) && name.contains(u'.'))
                name = withoutSuffix(name);
            path = joined(isBundle ? folderOf(path) : path, slug.isEmpty() ? name : slug);
        }
    }
    QByteArray address = m_root + m_languageFolder.toUtf8();
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts))
        address += escapedPath(urlized(part, m_isLower)) + '/';
    return address;
}

PageAddresses SitePages::addresses(const QList<QByteArray> &references) const
{
    PageAddresses found;
    if (m_content.isEmpty() || references.isEmpty())
        return found;
    const std::optional<QStringList> files = pagesBelow(m_content);
    if (!files)
        return found;
    const PageIndex index = indexOf(*files);
    for (const QByteArray &reference : references) {
        const qsizetype hash = reference.indexOf('#');
        const QByteArray fragment = hash < 0 ? QByteArray() : reference.sliced(hash);
        const QString path = pathOf(reference);
        if (path.isEmpty()) {
            found[reference] = {fragment, fragment};
            continue;
        }
        const Page *page = findPage(index, path, m_folder, m_language);
        const std::optional<QByteArray> address = page ? addressOf(*page) : QByteArray();
        if (!address || (address->isEmpty() && !m_isWhole))
            continue;
        found[reference] =
            address->isEmpty() ? PageAddress() : PageAddress{m_site + *address + fragment, *address + fragment};
    }
    return found;
}

} // namespace vitrine
