#include "cli/showcommands.h"

#include "cli/messages.h"
#include "cli/standardstreams.h"
#include "cli/textoutput.h"
#include "patch/profilejson.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine::cli {

namespace {

/// The translation context of this file's messages.
struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace

ExitStatus show(const Input &input)
{
    const ExitStatus printed = print(profileToJson(input.profile, input.problems, input.repairs()));
    return printed == ExitStatus::Done && input.hasErrors() ? failOver(input) : printed;
}

ExitStatus check(const QStringList &names, bool asJson)
{
    ExitStatus status = ExitStatus::Done;
    std::vector<FileProblems> files;
    QByteArray listing;
    for (const QString &name : names) {
        const Result<Input> input = readInput(name);
        if (!input) {
            status = fail(ExitStatus::InputOutput, input.error());
            continue;
        }
        const LineMap lines(input->profile.text());
        for (const Diagnostic &problem : input->problems)
            listing += problemLine(problem, name, lines).toUtf8() + '\n';
        if (input->hasErrors()) {
            const auto first = std::find_if(input->problems.begin(), input->problems.end(), isError);
            writeStandardError(placeOf(*first, name, lines)
                               + Commands::tr("This file has errors; the first one is here."));
            status = std::max(status, ExitStatus::FileErrors);
        }
        if (asJson)
            files.push_back({name, input->profile.text(), input->problems, input->repairs()});
    }
    return std::max(status, print(asJson ? problemsToJson(files) : listing));
}

} // namespace vitrine::cli
