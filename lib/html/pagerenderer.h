#pragma once

#include "html/theme.h"
#include "profile/profile.h"
#include "site/siteidentity.h"

#include <QByteArray>
#include <QString>

namespace vitrine {

/// What a page is made for.
struct PageOptions
{
    QString assetsUrl = QStringLiteral("assets/"); ///< In front of every asset's name.
    QString title;                                 ///< Of a page whose profile names nobody; usually the file's name.
    QString pictureUrl;                            ///< Of the picture in the column; empty for none.
    bool sourceLines = false;                ///< For the preview: top-level blocks of the biography carry `data-lines`.
    QByteArray contentSecurityPolicy;        ///< Of the `<meta>`; empty for none.
    QString language = QStringLiteral("en"); ///< BCP 47.
};

/// Renders a profile as HTML. Pure and deterministic: same input, same bytes; no file is read.
///
/// Each part carries hooks that stay the same across themes: `data-profile="biography|interests|education|experience"`,
/// within it `data-entry="0"` … (the index among live entries) and `data-field="KEY"`. Hidden entries are not on the
/// page.
class PageRenderer
{
public:
    PageRenderer(Theme theme, PageOptions options);

    /// What stands inside `<body>`.
    [[nodiscard]] QByteArray renderBody(const Profile &profile, const SiteIdentity &identity = {}) const;
    /// The whole document.
    [[nodiscard]] QByteArray renderPage(const Profile &profile, const SiteIdentity &identity = {}) const;

private:
    Theme m_theme;
    PageOptions m_options;
};

} // namespace vitrine
