#include "cli/showcommands.h"

#include "cli/messages.h"
#include "cli/textoutput.h"
#include "patch/profilejson.h"

namespace vitrine::cli {

ExitStatus show(const Input &input)
{
    Input checked = input;
    checked.problems = input.allProblems();
    const ExitStatus printed = print(profileToJson(checked.profile, checked.problems, checked.repairs()));
    return printed == ExitStatus::Done && input.hasErrors() ? failOver(input) : printed;
}

} // namespace vitrine::cli
