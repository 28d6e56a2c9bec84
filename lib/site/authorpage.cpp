#include "site/authorpage.h"

#include "profile/profilefile.h"
#include "site/frontmatterconfig.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace vitrine {

namespace {

constexpr int maximumSearchedPages = 200;
constexpr qint64 maximumSearchedSize = mebibyte; ///< In bytes, of all pages together.
constexpr qint64 maximumPageSize = 8 * mebibyte; ///< In bytes.

/// The names that an author page may have in the language of the stub, the best first.
QStringList pageNames(const QString &filePath)
{
    QStringList names{QStringLiteral("_index.md")};
    const QString language = QFileInfo(QFileInfo(filePath).completeBaseName()).suffix();
    if (!language.isEmpty())
        names.prepend(QStringLiteral("_index.%1.md").arg(language));
    return names;
}

/// The folders that may hold author pages, the nearest first.
std::vector<QDir> authorFolders(const QString &filePath, const QString &boundary)
{
    const QString start =
        filePath.isEmpty() ? QString() : QFileInfo(QFileInfo(filePath).absolutePath()).canonicalFilePath();
    if (start.isEmpty() || boundary.isEmpty())
        return {};
    const auto isInside = [&](const QString &path) { return path == boundary || path.startsWith(boundary + u'/'); };
    // The stub lies in content/home or content/en/home. One that lies elsewhere was given a site.
    std::vector<QDir> folders;
    QDir folder(isInside(start) ? start : boundary + QLatin1String("/content/home"));
    while (folder.path() != boundary && folder.dirName() != u"content") {
        // Not by cdUp(), which asks the disk.
        folder.setPath(QFileInfo(folder.path()).path());
        for (const char *name : {"authors", "author"})
            folders.emplace_back(folder.filePath(QLatin1String(name)));
    }
    return folders;
}

/// The page in an author's folder; empty if there is none or it lies elsewhere.
QString pageIn(const QDir &authors, const QString &boundary, const QString &author, const QStringList &names)
{
    for (const QString &name : names) {
        const QString path = authors.filePath(author + u'/' + name);
        const QFileInfo found(QFileInfo(path).canonicalFilePath());
        if (found.isFile() && found.filePath().startsWith(boundary + u'/'))
            return found.filePath();
    }
    return {};
}

/// The names of the authors' folders; none of a folder that lies elsewhere.
QStringList foldersIn(const QDir &authors, const QString &boundary)
{
    if (!authors.canonicalPath().startsWith(boundary + u'/'))
        return {};
    return authors.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

/// How Hugo writes a name in an address, as far as names of people go.
QString urlized(const QString &name)
{
    return name.toLower().simplified().replace(u' ', u'-');
}

std::optional<AuthorPage> readPage(const QString &path)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.isFile() || info.size() > maximumPageSize)
        return std::nullopt;
    const Result<LoadedFile> loaded = loadFile(path);
    if (!loaded || !loaded->isUtf8)
        return std::nullopt;
    const Profile profile = Profile::read(loaded->text);
    return AuthorPage{path, profile, shownProfile(profile)};
}

bool isTrue(const ConfigValue &table, const char *key)
{
    const ConfigValue *value = table.find(QByteArrayView(key));
    return value && value->kind == ConfigValue::Kind::Scalar && value->scalar == Value(true);
}

std::optional<AuthorPage> findSuperuser(const QString &filePath, const QString &boundary)
{
    int pages = 0;
    qint64 size = 0;
    for (const QDir &authors : authorFolders(filePath, boundary)) {
        for (const QString &author : foldersIn(authors, boundary)) {
            const QString path = pageIn(authors, boundary, author, pageNames(filePath));
            if (path.isEmpty())
                continue;
            size += QFileInfo(path).size();
            if (++pages > maximumSearchedPages || size > maximumSearchedSize)
                return std::nullopt;
            if (auto page = readPage(path); page && isTrue(readFrontMatter(page->profile, path).root, "superuser"))
                return page;
        }
    }
    return std::nullopt;
}

bool hasSections(const ConfigValue &frontMatter)
{
    for (const char *key : {"interests", "education", "experience"}) {
        if (frontMatter.find(QByteArrayView(key)))
            return true;
    }
    return false;
}

/// A text that is not blank, and its line; an empty one if there is none.
SiteText placedTextAt(const ConfigValue &table, std::initializer_list<const char *> keys)
{
    const ConfigValue *value = table.find(keys);
    return value && !value->text().isEmpty() ? SiteText{value->text(), value->file, value->line, {}, false}
                                             : SiteText();
}

QString textAt(const ConfigValue &table, std::initializer_list<const char *> keys)
{
    return placedTextAt(table, keys).text;
}

/// The author that a widget names: by `author`, or, from Wowchemy 5 on, as the `username` of its content; empty where
/// it leaves the choice to the theme.
SiteText namedAuthor(const ConfigValue &frontMatter)
{
    SiteText author = placedTextAt(frontMatter, {"author"});
    return author.text.isEmpty() ? placedTextAt(frontMatter, {"content", "username"}) : author;
}

/// False for most profiles that are no stubs, without reading all of a long front matter with its lines.
bool mayBeStub(const Profile &profile)
{
    if (!profile.isValid())
        return true;
    const Value::Members &members = profile.root().members();
    return std::any_of(members.begin(), members.end(), [](const Value::Member &member) {
        const bool isKind = member.key.compare("widget", Qt::CaseInsensitive) == 0
                            || member.key.compare("block", Qt::CaseInsensitive) == 0;
        return isKind && member.value.isString() && member.value.bytes().trimmed().startsWith("about");
    });
}

/// True for an about widget whose profile stands elsewhere: one that names its author, or that has nothing to show.
bool isStub(const Profile &profile, const ConfigValue &frontMatter)
{
    // What Academic calls a widget is a block to the theme's last releases.
    const QString named = textAt(frontMatter, {"widget"});
    const QString widget = named.isEmpty() ? textAt(frontMatter, {"block"}) : named;
    if ((widget != u"about" && widget != u"about.biography") || hasSections(frontMatter))
        return false;
    return !namedAuthor(frontMatter).text.isEmpty() || profile.body().trimmed().isEmpty();
}

/// The author of a stub; empty where the theme chooses.
SiteText authorOfStub(const ConfigValue &frontMatter)
{
    SiteText named = namedAuthor(frontMatter);
    const ConfigValue *authors = frontMatter.find("authors");
    if (!named.text.isEmpty() || !authors || authors->items.empty())
        return named;
    const ConfigValue &first = authors->items.front();
    return {first.text(), first.file, first.line, {}, false};
}

} // namespace

std::vector<Diagnostic> AuthorPage::inFile(std::vector<Diagnostic> findings) const
{
    // The body is the same, and both end with it.
    const qsizetype body = shown.frontMatter().body.begin;
    const qsizetype delta = profile.text().size() - shown.text().size();
    for (Diagnostic &finding : findings) {
        if (shown.text() != profile.text())
            finding.range = finding.range.begin >= body ? finding.range.shifted(delta) : TextRange();
    }
    return findings;
}

QString contentFolder(const QString &filePath)
{
    const QString start =
        filePath.isEmpty() ? QString() : QFileInfo(QFileInfo(filePath).absolutePath()).canonicalFilePath() + u'/';
    const QString content = QStringLiteral("/content/");
    const qsizetype at = start.lastIndexOf(content);
    return at < 0 ? QString() : start.first(at + content.size() - 1);
}

QString findAuthorPage(const QString &filePath, const QString &author, const QString &boundary)
{
    const bool isName = !author.isEmpty() && author != u"." && author != u".." && !author.contains(u'/')
                        && !author.contains(u'\\') && !author.contains(QChar::Null);
    if (!isName)
        return {};
    const QStringList names = pageNames(filePath);
    for (const QDir &authors : authorFolders(filePath, boundary)) {
        if (QString path = pageIn(authors, boundary, author, names); !path.isEmpty())
            return path;
        for (const QString &folder : foldersIn(authors, boundary)) {
            if (urlized(folder) != urlized(author))
                continue;
            if (QString path = pageIn(authors, boundary, folder, names); !path.isEmpty())
                return path;
        }
    }
    return {};
}

std::optional<AuthorPage> findAuthor(const Profile &profile, const QString &filePath, const QString &boundary)
{
    const ConfigValue frontMatter = mayBeStub(profile) ? readFrontMatter(profile, {}).root : ConfigValue();
    if (!isStub(profile, frontMatter))
        return std::nullopt;
    const QString author = authorOfStub(frontMatter).text;
    return author.isEmpty() ? findSuperuser(filePath, boundary) : readPage(findAuthorPage(filePath, author, boundary));
}

SiteText authorOf(const Profile &profile)
{
    const ConfigValue frontMatter = mayBeStub(profile) ? readFrontMatter(profile, {}).root : ConfigValue();
    return isStub(profile, frontMatter) ? authorOfStub(frontMatter) : SiteText();
}

bool isAuthorPage(const Profile &profile, const QString &filePath)
{
    if (profile.kind() == ProfileKind::AuthorPage)
        return true;
    if (profile.kind() != ProfileKind::ForeignFrontMatter)
        return false;
    const bool isIndex = QFileInfo(filePath).fileName().startsWith(u"_index.");
    const QString parent = QFileInfo(QFileInfo(QFileInfo(filePath).absolutePath()).absolutePath()).fileName();
    return (isIndex && (parent == u"authors" || parent == u"author"))
           || shownProfile(profile).kind() == ProfileKind::AuthorPage;
}

} // namespace vitrine
