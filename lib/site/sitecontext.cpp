#include "site/sitecontext.h"

#include "site/abouttemplate.h"
#include "site/frontmatterconfig.h"
#include "site/pictures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace vitrine {

namespace {

std::optional<HugoSite> findSite(const QString &filePath, const SiteOptions &options)
{
    if (options.ignoreSite)
        return std::nullopt;
    return options.folder.isEmpty() ? HugoSite::around(filePath) : HugoSite::at(options.folder);
}

/// The picture beside an author page: the one that it names, else the first whose name holds "avatar", as Academic
/// looks for it.
QString pictureBeside(const QString &filePath, const ConfigValue &frontMatter, const ReferenceResolver &references)
{
    // A name is no URL: what would mean something in one is spelled out.
    const auto found = [&](const QString &name) {
        const ResolvedReference reference = references.picture(QString::fromLatin1(QUrl::toPercentEncoding(name)));
        return reference.kind == ResolvedReference::Kind::File ? reference.path : QString();
    };
    if (const ConfigValue *name = frontMatter.find("avatar_filename"); name && !name->text().isEmpty()) {
        if (QString path = found(name->text()); !path.isEmpty())
            return path;
    }
    const QDir folder(QFileInfo(filePath).absolutePath());
    for (const char *pattern : {"avatar.*", "*avatar*"}) {
        for (const QString &name : folder.entryList({QLatin1String(pattern)}, QDir::Files, QDir::Name)) {
            if (QString path = found(name); !path.isEmpty())
                return path;
        }
    }
    return {};
}

void fillInPicture(SiteIdentity &identity, const ReferenceResolver &references)
{
    if (!identity.picture.isEmpty() || !identity.avatar)
        return;
    const ResolvedReference found = references.avatar(identity.avatar->text);
    if (found.kind == ResolvedReference::Kind::File)
        identity.picture = found.path;
}

void fillInFromAuthorPage(SiteIdentity &identity, const Profile &page, const QString &path, const QString &shownFile,
                          const ReferenceResolver &references)
{
    const ConfigValue frontMatter = readFrontMatter(page, shownFile).root;
    if (!path.isEmpty())
        identity.picture = pictureBeside(path, frontMatter, references);
    fillIn(identity, frontMatter);
    // From Wowchemy 5 on, the page's title is the name.
    if (const ConfigValue *title = frontMatter.find("title"); !identity.name && title && !title->text().isEmpty())
        identity.name = SiteText{title->text(), title->file, title->line, {}, false};
    fillInPicture(identity, references);
}

/// Why the page shows nothing of an author's front matter; nothing if it can be read.
std::optional<SiteProblem> problemOf(const AuthorPage &author, const QString &name)
{
    if (author.shown.isValid())
        return std::nullopt;
    const ConfigReading reading = readFrontMatter(author.profile, author.path);
    if (!reading.problem.isEmpty())
        return unreadFile("site-author-invalid", name, author.path, reading.problem, reading.problemLine);
    const std::vector<Diagnostic> &problems = author.profile.problems();
    return unreadFile("site-author-invalid", name, author.path,
                      problems.empty() ? QString() : problems.front().message);
}

/// The folders in which a new file would change what is read.
QStringList watchedFolders(const std::optional<HugoSite> &site, const QString &filePath)
{
    QStringList folders;
    if (site) {
        for (const char *name : {"", "config", "config/_default", "config/production"})
            folders += site->folder(QLatin1String(name));
    }
    if (!filePath.isEmpty())
        folders += QFileInfo(QFileInfo(filePath).absolutePath()).canonicalFilePath();
    folders.removeAll(QString());
    folders.removeDuplicates();
    return folders;
}

} // namespace

Result<SiteOptions> chosenSite(const QString &folder, bool ignoreSite)
{
    if (!folder.isEmpty() && !HugoSite::at(folder)) {
        return Error{
            "site-missing",
            QCoreApplication::translate("SiteConfig", "There is no configuration of a Hugo site in %1.").arg(folder),
            {}};
    }
    SiteOptions options;
    options.folder = folder;
    options.ignoreSite = ignoreSite;
    return options;
}

struct SiteSurroundings::Data
{
    QString filePath;
    SiteOptions options;
    std::optional<SiteConfig> config;
    SiteSettings settings;
    UnshownSections unshown;
    ReferenceResolver references;
    QString boundary; ///< The folder out of which no author page is read; empty: none is read.
    QStringList sources;

    [[nodiscard]] ReferenceResolver referencesOf(const QString &path) const
    {
        return config ? ReferenceResolver(path, *config) : ReferenceResolver(path);
    }
};

SiteSurroundings::SiteSurroundings(const QString &filePath, const SiteOptions &options)
{
    const std::optional<HugoSite> site = findSite(filePath, options);
    Data data{filePath, options, {}, {}, {}, ReferenceResolver(filePath), {}, watchedFolders(site, filePath)};
    if (site) {
        data.config.emplace(*site);
        data.settings = readSiteSettings(*data.config, filePath);
        data.unshown = findUnshownSections(*data.config);
        data.references = data.referencesOf(filePath);
        data.boundary = site->root();
        data.sources += data.config->files();
        if (!data.unshown.aboutTemplate.isEmpty())
            data.sources += data.unshown.aboutTemplate;
    } else {
        data.settings.language = languageByName(filePath);
        if (data.settings.language)
            data.settings.words = wordsOfLanguage(data.settings.language->text);
        if (!options.ignoreSite)
            data.boundary = contentFolder(filePath);
    }
    data.sources.removeDuplicates();
    d = std::make_shared<const Data>(std::move(data));
}

const QStringList &SiteSurroundings::sources() const
{
    return d->sources;
}

SiteContext readSite(const Profile &profile, const QString &filePath, const SiteOptions &options)
{
    return readSite(profile, SiteSurroundings(filePath, options));
}

SiteContext readSite(const Profile &profile, const SiteSurroundings &surroundings)
{
    const SiteSurroundings::Data &data = *surroundings.d;
    const QString &filePath = data.filePath;
    SiteContext context{data.config ? data.config->site().root() : QString(),
                        {},
                        data.settings,
                        {},
                        {},
                        {},
                        data.references,
                        data.references,
                        {},
                        {},
                        {}};
    if (data.config)
        context.problems = data.config->problems();
    // Other widgets are drawn by templates of their own.
    if (profile.kind() != ProfileKind::OtherPage) {
        context.unshownSections = data.unshown.sections;
        context.aboutTemplate = data.unshown.aboutTemplate;
    }

    if (isAuthorPage(profile, filePath)) {
        fillInFromAuthorPage(context.identity, profile, filePath, {}, context.references);
        const ConfigValue site =
            data.config ? data.config->forLanguage(data.config->languageOf(filePath)) : ConfigValue();
        const ConfigValue *params = site.find("params");
        context.identity.isPictureSquare |= params && isPictureSquare(*params);
        return context;
    }
    const SiteText named = authorOf(profile);
    context.authorName = named.text;
    context.author = findAuthor(profile, filePath, data.boundary);
    if (context.author) {
        const ConfigValue stub = readFrontMatter(profile, {}).root;
        // Wowchemy 5 has it with the content of a block.
        for (const ConfigValue *title : {stub.find({"content", "title"}), stub.find("title")}) {
            if (title && context.aboutTitle.isEmpty())
                context.aboutTitle = title->text();
        }
        context.authorReferences = data.referencesOf(context.author->path);
        fillInFromAuthorPage(context.identity, context.author->profile, context.author->path, context.author->path,
                             context.authorReferences);
        const QString name = data.config ? data.config->site().shownPath(context.author->path) : context.author->path;
        if (auto problem = problemOf(*context.author, name))
            context.problems.push_back(*std::move(problem));
    }
    if (data.config) {
        fillInFromSite(context.identity, data.config->forLanguage(data.config->languageOf(filePath)));
        fillInPicture(context.identity, context.references);
        if (!context.authorName.isEmpty() && !context.author) {
            context.problems.push_back(
                {"site-author-missing",
                 QCoreApplication::translate("SiteConfig", "The site has no page of the author “%1”, where the profile "
                                                           "would stand.")
                     .arg(context.authorName),
                 filePath, named.line});
        }
    } else if (!context.author) {
        fillIn(context.identity, data.options.own);
    }
    return context;
}

} // namespace vitrine
