#pragma once

#include "base/diagnostic.h"
#include "html/theme.h"
#include "markdown/markdown.h"
#include "profile/profile.h"
#include "site/siteidentity.h"
#include "site/sitesettings.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace vitrine {

/// What a page is made for.
struct PageOptions
{
    QString assetsUrl = QStringLiteral("assets/"); ///< In front of every asset's name.
    QString title;                                 ///< Of a page whose profile names nobody; usually the file's name.
    QString heading;    ///< Over the text, of a widget that shows an author's page; or empty.
    QString pictureUrl; ///< Of the picture in the column; empty for none.
    /// How Markdown comes out on the site; source lines are given to the biography only.
    MarkdownOptions markdown;
    /// The setting of the site that leaves raw HTML out, and where it stands, for RawHtml::Omitted; empty: not known.
    QString rawHtmlSetting;
    std::vector<SectionId> leftOut;   ///< Sections that the page does not show.
    QByteArray contentSecurityPolicy; ///< Of the `<meta>`; empty for none.
    /// The path of the site's address, with a slash at both ends; in front of the person's links that have no scheme.
    QString sitePath = QStringLiteral("/");
    QString homePath = QStringLiteral("/");  ///< Of the home page in the page's language; for links to places on it.
    QString language = QStringLiteral("en"); ///< BCP 47.
    QString direction;                       ///< "ltr" or "rtl"; empty: the language's.
    QByteArray appearance; ///< "light" or "dark", whatever the reader's system prefers; empty: as that does.
    SiteLook look;         ///< The site's colours and fonts.
    QString siteRoot;      ///< The site's folder, by which the paths in messages are shortened; empty for none.
    IconAddresses icons;   ///< That the site draws itself.
    SiteWords words;       ///< Of that language; in English where it has none.
};

/// What stands inside `<body>`, and what the page does not show as it stands in the file.
struct RenderedBody
{
    QByteArray html;
    std::vector<Diagnostic> findings; ///< In the profile's file, by place; codes are those of ContentFinding.
    QString title;                    ///< Of the page: the person's name, else what its heading says, as plain text.
};

/// The biography as it was rendered last: what takes longest, and need not be done again while its text stays.
struct BiographyMemory
{
    bool isFilled = false;
    QByteArray markdown;
    MarkdownOptions options;
    RenderedMarkdown rendered;
};

/// Renders a profile as HTML. Pure and deterministic: same input, same bytes; no file is read.
///
/// Each part carries hooks that stay the same across themes: `data-profile="person"`, `biography`, `interests`,
/// `education`, `experience`, `skills` or `accomplishments`, within it `data-entry="0"` … (the index among live
/// entries) and `data-field="KEY"`. Hidden entries are not on the page.
class PageRenderer
{
public:
    PageRenderer(Theme theme, PageOptions options);

    /// `memory`: of the page before this one, if it is at hand; it is brought up to date.
    [[nodiscard]] RenderedBody renderBody(const Profile &profile, const SiteIdentity &identity = {},
                                          BiographyMemory *memory = nullptr) const;
    /// The whole document.
    [[nodiscard]] QByteArray renderPage(const Profile &profile, const SiteIdentity &identity = {}) const;
    /// The document around a body that has been rendered. Reads no Markdown.
    [[nodiscard]] QByteArray pageAround(const QByteArray &body, const QString &title) const;

private:
    Theme m_theme;
    PageOptions m_options;
};

} // namespace vitrine
