#include "cli/pagecommands.h"

#include "cli/choices.h"
#include "cli/messages.h"
#include "cli/textoutput.h"
#include "html/pagerenderer.h"
#include "html/siteoptions.h"
#include "html/siteplaces.h"
#include "site/sitecontext.h"

#include <optional>

namespace vitrine::cli {

ExitStatus render(const Input &input, const Invocation &invocation)
{
    const Result<Theme> theme = chosenTheme(invocation);
    if (!theme)
        return failOverChoice(theme.error());
    const Result<SiteOptions> siteOptions = chosenSite(invocation);
    if (!siteOptions)
        return failOverChoice(siteOptions.error());
    if (input.hasErrors())
        return failOver(input);
    const SiteContext site = readSite(input.profile, input.isStandardInput() ? QString() : input.name, *siteOptions);
    if (const std::optional<Error> error = authorError(site))
        return failAt(site.author->path, site.author->profile.text(), *error);
    // An about stub's profile stands in its author's page.
    const Profile &profile = site.author ? site.author->shown : input.profile;
    PageOptions options;
    options.title = input.title();
    applySite(options, site);
    applyPages(options, (site.author ? site.authorReferences : site.references).pages(), profile);
    const PageRenderer renderer(*theme, options);
    return print(invocation.isFragment ? renderer.renderBody(profile, site.identity).html
                                       : renderer.renderPage(profile, site.identity));
}

} // namespace vitrine::cli
