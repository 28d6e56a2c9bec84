#include "pdf/pdfcommand.h"

#include "export/siteexport.h"
#include "html/themelist.h"
#include "pdf/pagepdf.h"
#include "profile/profilefile.h"
#include "site/sitecontext.h"
#include "text/problemline.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct PdfCommand
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::PdfCommand)
};

constexpr int fileErrors = 1;
constexpr int wrongCommandLine = 2;
constexpr int inputOutput = 3;

void print(std::FILE *stream, const QString &line)
{
    std::fputs((line + u'\n').toLocal8Bit().constData(), stream);
}

int fail(int status, const Error &error)
{
    print(stderr, QStringLiteral("vitrine: ") + error.message);
    return status;
}

} // namespace

int exportPdf(const PdfRequest &request)
{
    const Result<Theme> theme = findTheme(request.theme);
    if (!theme)
        return fail(theme.error().code == "theme-unknown" ? wrongCommandLine : inputOutput, theme.error());
    const Result<SiteOptions> siteOptions = chosenSite(request.site, request.ignoresSite);
    if (!siteOptions)
        return fail(inputOutput, siteOptions.error());
    const Result<LoadedFile> file = loadFile(request.file);
    if (!file)
        return fail(file.error().code == "file-utf16" ? fileErrors : inputOutput, file.error());
    const Profile opened = Profile::read(file->text);
    const SiteContext site = readSite(opened, request.file, *siteOptions);
    // An about stub's profile stands in its author's page.
    const Profile &profile = site.author ? site.author->shown : opened;
    const QString name = site.author ? site.author->path : request.file;

    ExportOptions options = exportOptionsFor(site, opened.kind());
    options.theme = *theme;
    options.isPaper = true;
    options.page.title = QFileInfo(request.file).completeBaseName();
    const Result<BuiltExport> built = buildExport(profile, site.identity, options);
    if (!built) {
        const TextRange where = built.error().where.value_or(TextRange());
        const LineMap lines(profile.text());
        print(stderr, problemLine({Severity::Error, built.error().code, built.error().message, where}, name, lines));
        return built.error().code == "picture-unreadable" ? inputOutput : fileErrors;
    }
    const Result<QByteArray> pdf = pagePdf(built->files, request.paper.value_or(usualPaper()));
    if (!pdf)
        return fail(inputOutput, pdf.error());
    if (const Result<void> saved = saveFile(request.output, *pdf); !saved)
        return fail(inputOutput, saved.error());
    print(stdout, PdfCommand::tr("written: %1 (%2 bytes)")
                      .arg(QDir::toNativeSeparators(request.output), QString::number(pdf->size())));
    const LineMap lines(site.author ? site.author->profile.text() : opened.text());
    for (const Diagnostic &finding : built->findings)
        print(stdout, problemLine(finding, name, lines));
    return 0;
}

} // namespace vitrine
