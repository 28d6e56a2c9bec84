#include "cli/choices.h"

#include "cli/messages.h"
#include "html/themelist.h"

namespace vitrine::cli {

Result<SiteOptions> chosenSite(const Invocation &invocation)
{
    return vitrine::chosenSite(invocation.site.value_or(QString()), invocation.ignoresSite);
}

Result<Theme> chosenTheme(const Invocation &invocation)
{
    return findTheme(invocation.theme.value_or(QStringLiteral("academic")));
}

ExitStatus failOverChoice(const Error &error)
{
    return fail(error.code == "theme-unknown" ? ExitStatus::WrongCommandLine : ExitStatus::InputOutput, error);
}

} // namespace vitrine::cli
