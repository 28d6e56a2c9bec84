#include "cli/exportcommand.h"

#include "cli/choices.h"
#include "cli/exportreport.h"
#include "cli/input.h"
#include "cli/messages.h"
#include "cli/standardstreams.h"
#include "cli/textoutput.h"
#include "export/siteexport.h"
#include "markdown/markdown.h"
#include "site/sitecontext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace vitrine::cli {

namespace {

/// The translation context of this file's messages.
struct ExportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

/// What one file gave.
struct BuiltPage
{
    ExitStatus status = ExitStatus::Done;
    std::vector<PageAsset> files; ///< Empty unless done.
    ReportedPage report;
};

/// What all pages of one export have in common.
struct PageChoices
{
    Theme theme;
    SiteOptions site;
};

BuiltPage buildPage(const QString &name, const Invocation &invocation, const PageChoices &choices,
                    const QString &assetsUrl)
{
    const Result<Input> input = readInput(name);
    if (!input)
        return {fail(ExitStatus::InputOutput, input.error()), {}, {}};
    if (input->hasErrors())
        return {failOver(*input), {}, {}};

    const SiteContext site = readSite(input->profile, input->isStandardInput() ? QString() : name, choices.site);
    // An about stub's profile stands in its author's page.
    const bool isStub = site.author.has_value();
    const Profile &profile = isStub ? site.author->shown : input->profile;
    const QString told = isStub ? site.author->path : name;

    ExportOptions options = exportOptionsFor(site, input->profile.kind());
    options.theme = choices.theme;
    options.page.title = input->title();
    // Where the site leaves the file's own HTML out, there is nothing to keep.
    if (invocation.unsafeHtml && options.page.markdown.rawHtml == RawHtml::WithoutScripts)
        options.page.markdown.rawHtml = RawHtml::Kept;
    Result<BuiltExport> built = buildExport(profile, site.identity, options, assetsUrl);
    if (!built) {
        const bool isUnreadable = built.error().code == "picture-unreadable";
        return {isUnreadable ? fail(ExitStatus::InputOutput, built.error())
                             : failAt(told, profile.text(), built.error()),
                {},
                {}};
    }
    return {ExitStatus::Done,
            built->files,
            {told, {}, built->findings, isStub ? site.author->profile.text() : profile.text()}};
}

/// Writes the files, or compares them with what is there, and tells what came of it.
ExitStatus finish(const std::vector<PageAsset> &files, const Invocation &invocation, ExportSummary summary)
{
    if (invocation.onlyCompares) {
        const Result<FolderDifference> difference = compareExportFolder(summary.directory, files);
        if (!difference)
            return fail(ExitStatus::InputOutput, difference.error());
        summary.difference = *difference;
        // What a file that fails has left from the last time would stay.
        if (!summary.failed.isEmpty())
            summary.difference->stale.clear();
    } else {
        FolderOptions options;
        options.force = invocation.force;
        options.keepStale = !summary.failed.isEmpty();
        const Result<FolderChange> change = writeExportFolder(summary.directory, files, options);
        if (!change) {
            Error error = change.error();
            if (error.code == "export-foreign-folder")
                error.message += u' ' + ExportCommand::tr("With “--force” it is.");
            return fail(ExitStatus::InputOutput, error);
        }
        summary.change = *change;
    }
    const ExitStatus printed = print(invocation.asJson ? reportJson(summary) : reportText(summary));
    const bool differs = summary.difference && !summary.difference->isEmpty();
    return printed == ExitStatus::Done && differs ? ExitStatus::FileErrors : printed;
}

/// A name that every file system takes: what Windows refuses goes, letters are spelled in one way.
QString portableName(const QString &name)
{
    static const QRegularExpression refused(QStringLiteral("[<>:\"/\\\\|?*\\x00-\\x1f]"));
    static const QRegularExpression end(QStringLiteral("[. ]+$"));
    static const QRegularExpression device(QStringLiteral("^(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\.|$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString portable = name.normalized(QString::NormalizationForm_C).replace(refused, QStringLiteral("-")).remove(end);
    const bool isTaken = portable.compare(u"assets", Qt::CaseInsensitive) == 0 || device.match(portable).hasMatch();
    return portable.isEmpty() || portable.startsWith(u'.') || isTaken ? QStringLiteral("page-") + portable : portable;
}

/// The folder of a file's page: the file's name, or for those that are called alike, the folder's.
QString folderOf(const QString &name)
{
    if (name == u"-")
        return QStringLiteral("page");
    const QFileInfo file(QFileInfo(name).absoluteFilePath());
    const QString folder = file.completeBaseName();
    const bool isUsual = folder == u"_index" || folder == u"index" || folder.startsWith(u"_index.");
    return portableName(isUsual ? file.dir().dirName() : folder);
}

/// The folder of a file's page, and its number where one before it has that name already, be it in other letters:
/// some file systems tell "About" and "about" apart, others do not.
QString numberedFolder(const QString &name, QSet<QString> &taken)
{
    const QString folder = folderOf(name);
    QString numbered = folder;
    for (int i = 2; taken.contains(numbered.toCaseFolded()); ++i)
        numbered = folder + u'-' + QString::number(i);
    taken.insert(numbered.toCaseFolded());
    return numbered;
}

/// The worse of two; that something could not be read or written wins.
ExitStatus worse(ExitStatus a, ExitStatus b)
{
    return int(a) > int(b) ? a : b;
}

ExitStatus exportMany(const Invocation &invocation, const PageChoices &choices)
{
    ExitStatus status = ExitStatus::Done;
    std::vector<PageAsset> files;
    QSet<QString> known;
    QSet<QString> folders;
    ExportSummary summary;
    summary.directory = *invocation.into;
    for (const QString &name : invocation.operands) {
        BuiltPage page = buildPage(name, invocation, choices, QStringLiteral("../assets/"));
        if (page.status != ExitStatus::Done) {
            status = worse(status, page.status);
            summary.failed.append(name);
            continue;
        }
        // In the order in which they were named.
        const QString folder = numberedFolder(name, folders);
        for (const PageAsset &file : page.files) {
            const bool isAsset = file.name.startsWith(u"assets/");
            const QString path = isAsset ? file.name : folder + u'/' + file.name;
            if (!known.contains(path))
                files.push_back({path, file.bytes});
            known.insert(path);
        }
        page.report.page = folder + QStringLiteral("/index.html");
        summary.pages.push_back(std::move(page.report));
    }
    if (files.empty())
        return worse(status, print(invocation.asJson ? reportJson(summary) : reportText(summary)));
    return worse(status, finish(files, invocation, std::move(summary)));
}

} // namespace

ExitStatus exportPages(const Invocation &invocation)
{
    const Result<Theme> theme = chosenTheme(invocation);
    if (!theme)
        return failOverChoice(theme.error());
    const Result<SiteOptions> site = chosenSite(invocation);
    if (!site)
        return failOverChoice(site.error());
    const PageChoices choices{*theme, *site};
    if (invocation.into)
        return exportMany(invocation, choices);
    BuiltPage page = buildPage(invocation.operands.first(), invocation, choices, QStringLiteral("assets/"));
    if (page.status != ExitStatus::Done)
        return page.status;
    page.report.page = QStringLiteral("index.html");
    ExportSummary summary;
    summary.directory = invocation.operands.last();
    summary.pages.push_back(std::move(page.report));
    return finish(page.files, invocation, std::move(summary));
}

} // namespace vitrine::cli
