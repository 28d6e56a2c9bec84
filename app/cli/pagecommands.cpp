#include "cli/pagecommands.h"

#include "cli/messages.h"
#include "cli/textoutput.h"
#include "html/pagerenderer.h"
#include "html/siteoptions.h"
#include "site/sitecontext.h"

namespace vitrine::cli {

ExitStatus render(const Input &input, bool isFragment)
{
    if (input.hasErrors())
        return failOver(input);
    const SiteContext site = readSite(input.profile, input.isStandardInput() ? QString() : input.name);
    // An about stub's profile stands in its author's page.
    const Profile &profile = site.author ? site.author->profile : input.profile;
    PageOptions options;
    options.title = input.title();
    applySite(options, site);
    const PageRenderer renderer(Theme(), options);
    return print(isFragment ? renderer.renderBody(profile, site.identity).html
                            : renderer.renderPage(profile, site.identity));
}

} // namespace vitrine::cli
