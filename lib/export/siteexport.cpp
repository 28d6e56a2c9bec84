#include "export/siteexport.h"

#include "html/siteoptions.h"
#include "html/siteplaces.h"
#include "site/sitecontext.h"

namespace vitrine {

namespace {

QString withSlash(const QString &url)
{
    return url.endsWith(u'/') ? url : url + u'/';
}

} // namespace

ExportOptions exportOptionsFor(const SiteContext &site, ProfileKind kind)
{
    ExportOptions options;
    // A stub's profile, and so its references, stand in the author's page.
    const ReferenceResolver references = site.author ? site.authorReferences : site.references;
    options.pages = references.pages();
    options.resolveFile = [references](const QString &reference, ReferenceUse use) {
        return use == ReferenceUse::Picture ? references.picture(reference) : references.file(reference);
    };
    const SiteSettings &settings = site.settings;
    applySite(options.page, site);
    options.author = site.author;
    options.refusal = authorError(site);
    if (settings.baseUrl) {
        options.siteUrl = withSlash(settings.baseUrl->text);
        // The about widget is a part of the home page.
        if (kind != ProfileKind::AuthorPage)
            options.pageUrl = options.homeUrl = options.siteUrl + settings.languageFolder;
    }
    return options;
}

} // namespace vitrine
