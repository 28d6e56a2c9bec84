#include "site/siteidentity.h"

#include "profile/profilefile.h"
#include "site/hugosite.h"
#include "toml/tomldocument.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

namespace vitrine {

namespace {

/// A TOML text that may tell about the person, and where in it to look.
struct Source
{
    const TomlDocument &document;
    QString file;            ///< As in SiteText.
    qsizetype lineDelta = 0; ///< Lines of the file in front of the TOML text.
    ValuePath table;         ///< What holds `name`, `role` and the rest.
};

/// The path of a table's member; Hugo takes keys of its configuration in any case.
std::optional<ValuePath> memberPath(const Value &root, const ValuePath &table, const char *key)
{
    if (const Value *value = root.find(table)) {
        for (const Value::Member &member : value->members()) {
            if (qstricmp(member.key.constData(), key) == 0)
                return table.child(member.key);
        }
    }
    return std::nullopt;
}

/// The text of a string that is not blank.
std::optional<SiteText> textAt(const Source &source, const ValuePath &path)
{
    const Value *value = source.document.root().find(path);
    if (!value || !value->isString() || value->bytes().trimmed().isEmpty())
        return std::nullopt;
    SiteText text;
    text.text = value->toText().trimmed();
    text.file = source.file;
    const TomlLayout &layout = source.document.layout();
    if (const int id = layout.find(path); id >= 0 && layout.node(id).element) {
        const qsizetype offset = layout.node(id).element->range.begin;
        text.line = source.lineDelta + layout.text().first(offset).count('\n') + 1;
    }
    return text;
}

std::optional<SiteText> textOf(const Source &source, const char *key)
{
    const auto path = memberPath(source.document.root(), source.table, key);
    return path ? textAt(source, *path) : std::nullopt;
}

/// One organization: a name, or a table with `name` and perhaps `url`.
void appendOrganization(const Source &source, const ValuePath &path, std::vector<SiteText> &organizations)
{
    const Value &root = source.document.root();
    if (auto name = textAt(source, memberPath(root, path, "name").value_or(path))) {
        if (const auto url = memberPath(root, path, "url")) {
            if (const auto text = textAt(source, *url))
                name->url = text->text;
        }
        organizations.push_back(*name);
    }
}

std::vector<SiteText> organizationsOf(const Source &source)
{
    std::vector<SiteText> organizations;
    const Value &root = source.document.root();
    for (const char *key : {"organizations", "organization"}) {
        const auto path = memberPath(root, source.table, key);
        if (!path)
            continue;
        if (const Value *value = root.find(*path); value->isArray()) {
            for (qsizetype i = 0; i < qsizetype(value->items().size()); ++i)
                appendOrganization(source, path->child(i), organizations);
        } else {
            appendOrganization(source, *path, organizations);
        }
    }
    return organizations;
}

/// Fills in what is still missing.
void addFrom(const Source &source, SiteIdentity &identity)
{
    if (!identity.name)
        identity.name = textOf(source, "name");
    if (!identity.role)
        identity.role = textOf(source, "role");
    if (identity.organizations.empty())
        identity.organizations = organizationsOf(source);
}

bool isPicture(const QString &path)
{
    static const QStringList suffixes{QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("png"),
                                      QStringLiteral("gif"), QStringLiteral("webp"), QStringLiteral("svg"),
                                      QStringLiteral("avif")};
    return suffixes.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive);
}

/// The picture beside an author page.
QString pictureBeside(const QString &filePath, const std::optional<HugoSite> &site)
{
    const QDir folder(QFileInfo(filePath).absolutePath());
    for (const QString &name : folder.entryList({QStringLiteral("avatar.*")}, QDir::Files, QDir::Name)) {
        QString path = QFileInfo(folder.filePath(name)).canonicalFilePath();
        const bool mayRead = site ? !site->file(path).isEmpty() : path.startsWith(folder.canonicalPath() + u'/');
        if (mayRead && isPicture(path))
            return path;
    }
    return {};
}

SiteIdentity identityOfAuthorPage(const Profile &profile, const QString &filePath)
{
    SiteIdentity identity;
    if (!profile.document())
        return identity;
    const qsizetype lineDelta = profile.text().first(profile.frontMatter().content.begin).count('\n');
    addFrom({*profile.document(), {}, lineDelta, {}}, identity);
    if (!filePath.isEmpty())
        identity.picture = pictureBeside(filePath, HugoSite::around(filePath));
    return identity;
}

SiteIdentity identityOfSite(const HugoSite &site)
{
    SiteIdentity identity;
    for (const QString &file : site.configFiles()) {
        const Result<LoadedFile> loaded = loadFile(file);
        if (!loaded || !loaded->isUtf8)
            continue;
        const TomlDocument document(loaded->text);
        const bool isParams = QFileInfo(file).fileName() == u"params.toml";
        const auto params = isParams ? ValuePath() : memberPath(document.root(), {}, "params");
        if (!params)
            continue;
        const Source source{document, file, 0, *params};
        addFrom(source, identity);
        if (const auto avatar = textOf(source, "avatar"); avatar && identity.picture.isEmpty()) {
            const QString picture = site.file(QStringLiteral("static/img/") + avatar->text);
            if (isPicture(picture))
                identity.picture = picture;
        }
    }
    return identity;
}

} // namespace

SiteIdentity findSiteIdentity(const Profile &profile, const QString &filePath)
{
    if (profile.kind() == ProfileKind::AuthorPage)
        return identityOfAuthorPage(profile, filePath);
    if (const auto site = HugoSite::around(filePath))
        return identityOfSite(*site);
    return {};
}

QString findAuthorPage(const QString &filePath, const QString &author)
{
    const bool isName = !author.isEmpty() && author != u"." && author != u".." && !author.contains(u'/')
                        && !author.contains(u'\\') && !author.contains(QChar::Null);
    if (filePath.isEmpty() || !isName)
        return {};

    QStringList names{QStringLiteral("_index.md")};
    const QFileInfo stub(filePath);
    if (const QString language = QFileInfo(stub.completeBaseName()).suffix(); !language.isEmpty())
        names.prepend(QStringLiteral("_index.%1.md").arg(language));

    const QString start = QFileInfo(stub.absolutePath()).canonicalFilePath();
    if (start.isEmpty())
        return {};
    // The stub lies in content/home or content/en/home; without a folder of that name, only authors next to home count.
    QDir folder(start);
    const bool isBelowContent = start.contains(u"/content/");
    while (folder.dirName() != u"content" && folder.cdUp()) {
        for (const char *authors : {"authors", "author"}) {
            for (const QString &name : names) {
                const QString path = folder.filePath(QLatin1String(authors) + u'/' + author + u'/' + name);
                const QFileInfo found(QFileInfo(path).canonicalFilePath());
                if (found.isFile() && found.filePath().startsWith(folder.path() + u'/'))
                    return found.filePath();
            }
        }
        if (!isBelowContent)
            break;
    }
    return {};
}

} // namespace vitrine
