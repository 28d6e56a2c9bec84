#include "export/exporter.h"

#include "dom/htmltext.h"
#include "export/contentname.h"
#include "html/pagehead.h"
#include "html/siteoptions.h"
#include "html/themelook.h"
#include "markdown/markdown.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct Exporter
{
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

const QString pageName = QStringLiteral("index.html");
const QString assetsFolder = QStringLiteral("assets/");

/// Why the front matter makes no page, in the words of its first problem.
Error frontMatterError(const Profile &profile)
{
    Error error{
        "front-matter-invalid", Exporter::tr("The front matter cannot be read, so there is no profile to export."), {}};
    if (!profile.problems().empty()) {
        const Diagnostic &problem = profile.problems().front();
        error.message = problem.message;
        error.where = problem.range;
    }
    return error;
}

/// The identity's picture as a file of the page; nothing if there is none.
Result<std::optional<PageAsset>> pictureAsset(const SiteIdentity &identity)
{
    if (identity.picture.isEmpty())
        return std::optional<PageAsset>();
    QFile file(identity.picture);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{"picture-unreadable",
                     Exporter::tr("The picture “%1” cannot be read: %2.")
                         .arg(QDir::toNativeSeparators(identity.picture), file.errorString()),
                     {}};
    }
    const QByteArray bytes = file.readAll();
    return std::optional(PageAsset{contentName(QFileInfo(identity.picture).fileName(), bytes), bytes});
}

/// The document around the body. The link in front of it is the first that the keyboard reaches.
QByteArray document(const QByteArray &head, const QByteArray &body, const PageOptions &options)
{
    return "<!DOCTYPE html>\n" + rootTag(options) + "\n<head>\n" + head
           + "</head>\n<body>\n<a class=\"skip-link\" href=\"#content\">Skip to content</a>\n" + body
           + "</body>\n</html>\n";
}

/// Both lists as one, by their places.
std::vector<Diagnostic> joined(std::vector<Diagnostic> findings, const std::vector<Diagnostic> &more)
{
    findings.insert(findings.end(), more.begin(), more.end());
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Diagnostic &a, const Diagnostic &b) { return a.range.begin < b.range.begin; });
    return findings;
}

} // namespace

Result<BuiltExport> buildExport(const Profile &profile, const SiteIdentity &identity, const ExportOptions &options,
                                const QString &assetsUrl)
{
    if (options.refusal)
        return *options.refusal;
    if (!profile.isValid())
        return frontMatterError(profile);
    const auto picture = pictureAsset(identity);
    if (!picture)
        return picture.error();

    PageHead head;
    head.address = options.pageUrl;
    head.allowsScripts = options.page.markdown.rawHtml == RawHtml::Kept;

    PageOptions page = options.page;
    page.assetsUrl = assetsUrl;
    applyPages(page, options.pages, profile);
    page.title = options.page.title.trimmed();
    page.markdown.sourceLines = true;
    // The picture is known to be there; an address that no other file has keeps it apart from those of the text.
    const QString pictureMark = QStringLiteral("vitrine-picture:");
    if (*picture) {
        head.picture = assetsUrl + (*picture)->name;
        page.pictureUrl = pictureMark;
    }
    const RenderedBody body = PageRenderer(options.theme, page).renderBody(profile, identity);
    head.title = body.title;

    PageSurroundings surroundings;
    surroundings.assetsUrl = assetsUrl;
    surroundings.siteUrl = options.siteUrl;
    surroundings.siteRoot = options.page.siteRoot;
    surroundings.homeUrl = options.homeUrl;
    surroundings.author = options.author;
    surroundings.isPaper = options.isPaper;
    surroundings.fontElements = fontElements(options.theme);
    surroundings.resolveFile = options.resolveFile;
    PreparedBody prepared = prepareBody(body.html, profile, identity, surroundings);
    prepared.html.replace('"' + pictureMark.toUtf8() + '"', '"' + escapedHtml(head.picture.toUtf8()) + '"');

    head.description = prepared.firstParagraph;
    if (head.description.isEmpty() && identity.bio)
        head.description = identity.bio->text;
    head.role = prepared.role;
    head.interests = prepared.interests;
    const Result<ExportedStyle> style = cutStyle(options.theme, prepared.needs, siteLookCss(page.look));
    if (!style)
        return style.error();
    head.styleSheet = assetsUrl + style->sheet;

    BuiltExport built;
    built.findings = joined(options.author ? options.author->inFile(body.findings) : body.findings, prepared.findings);
    std::vector<PageAsset> assets = style->files;
    assets.insert(assets.end(), prepared.files.begin(), prepared.files.end());
    if (*picture)
        assets.push_back(**picture);
    for (const PageAsset &asset : assets)
        built.files.push_back({assetsFolder + asset.name, asset.bytes});
    built.files.push_back({pageName, document(renderHead(head, profile, identity), prepared.html, page)});
    const auto byName = [](const PageAsset &a, const PageAsset &b) { return a.name < b.name; };
    const auto sameName = [](const PageAsset &a, const PageAsset &b) { return a.name == b.name; };
    std::sort(built.files.begin(), built.files.end(), byName);
    built.files.erase(std::unique(built.files.begin(), built.files.end(), sameName), built.files.end());
    return built;
}

Result<ExportReport> exportPage(const Profile &profile, const SiteIdentity &identity, const QString &directory,
                                const ExportOptions &options, const FolderOptions &folder)
{
    const Result<BuiltExport> built = buildExport(profile, identity, options);
    if (!built)
        return built.error();
    const Result<FolderChange> change = writeExportFolder(directory, built->files, folder);
    if (!change)
        return change.error();
    return ExportReport{*change, built->findings};
}

} // namespace vitrine
