#include "cli/showcommands.h"

#include "cli/messages.h"
#include "cli/textoutput.h"
#include "patch/profilejson.h"

namespace vitrine::cli {

ExitStatus show(const Input &input)
{
    const ExitStatus printed = print(profileToJson(input.profile, input.problems, input.repairs()));
    return printed == ExitStatus::Done && input.hasErrors() ? failOver(input) : printed;
}

} // namespace vitrine::cli
