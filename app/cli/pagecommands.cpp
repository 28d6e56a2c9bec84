#include "cli/pagecommands.h"

#include "cli/messages.h"
#include "cli/textoutput.h"
#include "html/exporter.h"
#include "html/pagerenderer.h"

namespace vitrine::cli {

ExitStatus render(const Input &input, bool isFragment)
{
    if (input.hasErrors())
        return failOver(input);
    PageOptions options;
    options.title = input.title();
    const PageRenderer renderer(Theme(), options);
    return print(isFragment ? renderer.renderBody(input.profile, input.identity())
                            : renderer.renderPage(input.profile, input.identity()));
}

ExitStatus exportTo(const Input &input, const QString &directory)
{
    if (input.hasErrors())
        return failOver(input);
    ExportOptions options;
    options.title = input.title();
    const Result<void> written = exportPage(input.profile, input.identity(), directory, options);
    return written ? ExitStatus::Done : fail(ExitStatus::InputOutput, written.error());
}

} // namespace vitrine::cli
