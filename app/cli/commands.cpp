#include "cli/commands.h"

#include "cli/checkcommand.h"
#include "cli/commandline.h"
#include "cli/editcommands.h"
#include "cli/exportcommand.h"
#include "cli/input.h"
#include "cli/messages.h"
#include "cli/pagecommands.h"
#include "cli/repaircommand.h"
#include "cli/showcommands.h"
#include "cli/textoutput.h"

namespace vitrine::cli {

namespace {

/// Does a command that only reads a file.
ExitStatus runOn(const Invocation &invocation)
{
    const Result<Input> input = readInput(invocation.operands.first());
    if (!input)
        return fail(ExitStatus::InputOutput, input.error());
    if (invocation.command == Invocation::Command::Show)
        return show(*input);
    return render(*input, invocation);
}

} // namespace

ExitStatus run(const QStringList &arguments)
{
    const Result<Invocation> invocation = parseCommandLine(arguments);
    if (!invocation)
        return fail(ExitStatus::WrongCommandLine, invocation.error());
    switch (invocation->command) {
    case Invocation::Command::Help:
        return print(helpText().toUtf8());
    case Invocation::Command::Version:
        return print("vitrine-cli " VITRINE_VERSION "\n");
    case Invocation::Command::Check:
        return check(*invocation);
    case Invocation::Command::Set:
        return set(*invocation);
    case Invocation::Command::Patch:
        return patch(*invocation);
    case Invocation::Command::Hide:
        return hide(*invocation);
    case Invocation::Command::Unhide:
        return unhide(*invocation);
    case Invocation::Command::Repair:
        return repair(*invocation);
    case Invocation::Command::Export:
        return exportPages(*invocation);
    case Invocation::Command::Show:
    case Invocation::Command::Render:
        return runOn(*invocation);
    }
    Q_UNREACHABLE();
}

} // namespace vitrine::cli
