#pragma once

#include "base/diagnostic.h"
#include "export/exportstyle.h"
#include "html/theme.h"
#include "profile/profile.h"
#include "site/authorpage.h"
#include "site/referenceresolver.h"
#include "site/siteidentity.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace vitrine {

/// What an address on a page is for.
enum class ReferenceUse { Picture, Link };

/// Finds the file that a page means by an address such as "/img/x.png" or "cv.pdf", as it stands in the HTML. Only a
/// File may be read and go with the page.
using FileResolver = std::function<ResolvedReference(const QString &reference, ReferenceUse use)>;

/// What the inside of a page's body is brought out with.
struct PageSurroundings
{
    FileResolver resolveFile; ///< Without one, no file is found.
    QString assetsUrl = QStringLiteral("assets/");
    QString siteUrl; ///< Of the site, with a slash at its end; what no file is found for leads there. Empty: unknown.
    QString homeUrl; ///< Of the home page, if the page is a part of it; see ExportOptions.
    std::optional<AuthorPage> author; ///< That the profile was made of; see ExportOptions.
    QString siteRoot;                 ///< Its folder, by which the paths in messages are shortened; empty for none.
    /// Those whose characters are to be told apart; see fontElements().
    std::vector<QByteArray> fontElements;
    bool isPaper = false; ///< To be printed: what is folded is open, and no linked file comes along.
};

/// The inside of a page's body, fit to stand on its own.
struct PreparedBody
{
    QByteArray html;
    PageNeeds needs;
    std::vector<PageAsset> files; ///< The page's pictures and linked files; each once.
    std::vector<Diagnostic>
        findings;           ///< Places are those of the profile's file, or the author's, where they are known.
    QString firstParagraph; ///< Of the biography, as plain text.
    QString role;           ///< The person's, as plain text.
    QStringList interests;  ///< Likewise.
};

/// Prepares what PageRenderer::renderBody() gave, with source lines, for an export: icons become pictures, pictures and
/// linked files of the site come along, those that are missing become labelled boxes, source lines go. Codes of
/// findings: "image-missing", "image-without-alt", "link-dead", "link-without-text", "heading-level-skipped",
/// "icon-unknown", "remote-content".
/// `identity`: what the person's column was made of; where that stands in another file, the message says which.
[[nodiscard]] PreparedBody prepareBody(const QByteArray &body, const Profile &profile, const SiteIdentity &identity,
                                       const PageSurroundings &surroundings);

} // namespace vitrine
