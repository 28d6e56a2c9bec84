#include "cli/choices.h"

#include "cli/messages.h"
#include "html/themelist.h"
#include "site/hugosite.h"

#include <QCoreApplication>

namespace vitrine::cli {

namespace {

/// The translation context of this file's messages.
struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace

Result<SiteOptions> chosenSite(const Invocation &invocation)
{
    if (invocation.site && !HugoSite::at(*invocation.site)) {
        return Error{
            "site-missing", Commands::tr("There is no configuration of a Hugo site in %1.").arg(*invocation.site), {}};
    }
    SiteOptions options;
    options.folder = invocation.site.value_or(QString());
    options.ignoreSite = invocation.ignoresSite;
    return options;
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
