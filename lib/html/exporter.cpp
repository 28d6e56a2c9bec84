#include "html/exporter.h"

#include "html/pagerenderer.h"
#include "profile/profilefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <optional>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct Exporter
{
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

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

Result<void> writeFile(const QDir &directory, const QString &name, const QByteArray &bytes)
{
    const QString path = directory.filePath(name);
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder)) {
        return Error{
            "export-unwritable",
            Exporter::tr("The folder “%1” cannot be made. Choose another place.").arg(QDir::toNativeSeparators(folder)),
            {}};
    }
    if (const Result<void> saved = saveFile(path, bytes); !saved)
        return Error{"export-unwritable", saved.error().message, {}};
    return {};
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
    const QString name = QStringLiteral("avatar.") + QFileInfo(identity.picture).suffix().toLower();
    return std::optional(PageAsset{name, file.readAll()});
}

} // namespace

Result<void> exportPage(const Profile &profile, const SiteIdentity &identity, const QString &directory,
                        const ExportOptions &options)
{
    if (!profile.isValid())
        return frontMatterError(profile);
    const auto picture = pictureAsset(identity);
    if (!picture)
        return picture.error();

    PageOptions page;
    page.title = options.title;
    std::vector<PageAsset> files = options.theme.assets();
    if (*picture) {
        page.pictureUrl = page.assetsUrl + (*picture)->name;
        files.push_back(**picture);
    }

    // The page goes last: once it is there, so is all that it needs.
    const QDir target(directory);
    for (const PageAsset &file : files) {
        if (Result<void> written = writeFile(target, page.assetsUrl + file.name, file.bytes); !written)
            return written;
    }
    return writeFile(target, QStringLiteral("index.html"),
                     PageRenderer(options.theme, page).renderPage(profile, identity));
}

} // namespace vitrine
