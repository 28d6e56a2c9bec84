#pragma once

#include <QString>

namespace vitrine {

class SiteConfig;

/// What the theme's templates call the parts of a profile in the page's language. A word that nobody translates is
/// empty.
struct SiteWords
{
    QString interests;
    QString education;
    QString experience;
    QString present;        ///< In place of the end of what lasts.
    QString seeCertificate; ///< Of a link.

    friend bool operator==(const SiteWords &, const SiteWords &) = default;
};

/// Reads the files `i18n/LANGUAGE` as Hugo does: the site's own over those of its themes, and what is missing in the
/// default language. Academic's own words of a language come behind what its files say.
[[nodiscard]] SiteWords readSiteWords(SiteConfig &config, const QString &language);

/// Academic's own words, for a page without a site.
[[nodiscard]] SiteWords wordsOfLanguage(const QString &language);

} // namespace vitrine
