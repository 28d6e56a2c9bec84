#include "cli/commands.h"

#include "checks/checks.h"
#include "cli/commandline.h"
#include "cli/standardstreams.h"
#include "html/exporter.h"
#include "html/pagerenderer.h"
#include "patch/profilejson.h"
#include "profile/profilefile.h"
#include "site/siteidentity.h"
#include "text/linemap.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace vitrine::cli {

namespace {

/// The translation context of this file's messages.
struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// A file of the command line, read and checked.
struct Input
{
    QString name; ///< As it was given; "-" is standard input.
    Profile profile;
    std::vector<Diagnostic> problems;

    [[nodiscard]] bool isStandardInput() const { return name == u"-"; }
    [[nodiscard]] QString title() const
    {
        return isStandardInput() ? QStringLiteral("Profile") : QFileInfo(name).completeBaseName();
    }
    [[nodiscard]] SiteIdentity identity() const
    {
        return findSiteIdentity(profile, isStandardInput() ? QString() : name);
    }
};

Result<LoadedFile> load(const QString &name)
{
    if (name != u"-")
        return loadFile(name);
    const Result<QByteArray> bytes = readStandardInput();
    if (!bytes)
        return bytes.error();
    return checkText(*bytes);
}

/// Fails only if the file cannot be read; one in UTF-16 is an input without a text, and with that as its problem.
Result<Input> readInput(const QString &name)
{
    const Result<LoadedFile> file = load(name);
    if (file) {
        const Profile profile = Profile::read(file->text);
        return Input{name, profile, checkProfile(profile)};
    }
    if (file.error().code == "file-utf16")
        return Input{name, {}, {Diagnostic{Severity::Error, file.error().code, file.error().message, {}}}};
    return file.error();
}

bool isError(const Diagnostic &problem)
{
    return problem.severity == Severity::Error;
}

bool hasErrors(const Input &input)
{
    return std::any_of(input.problems.begin(), input.problems.end(), isError);
}

/// "FILE:LINE:COLUMN: " of a problem.
QString placeOf(const Diagnostic &problem, const QString &name, const LineMap &lines)
{
    const LineColumn place = lines.position(problem.range.begin);
    return QStringLiteral("%1:%2:%3: ").arg(name, QString::number(place.line), QString::number(place.column));
}

/// "FILE:LINE:COLUMN: severity: text [code]"
QString problemLine(const Diagnostic &problem, const QString &name, const LineMap &lines)
{
    return placeOf(problem, name, lines)
           + QStringLiteral("%1: %2 [%3]")
                 .arg(QLatin1String(severityName(problem.severity)), problem.message, QLatin1String(problem.code));
}

ExitStatus fail(ExitStatus status, const Error &error)
{
    writeStandardError(QStringLiteral("vitrine-cli: ") + error.message);
    return status;
}

/// Tells about the errors of a file that a command has stumbled over.
ExitStatus failOver(const Input &input)
{
    const LineMap lines(input.profile.text());
    for (const Diagnostic &problem : input.problems) {
        if (isError(problem))
            writeStandardError(problemLine(problem, input.name, lines));
    }
    return ExitStatus::FileErrors;
}

ExitStatus print(const QByteArray &bytes)
{
    const Result<void> written = writeStandardOutput(bytes);
    return written ? ExitStatus::Done : fail(ExitStatus::InputOutput, written.error());
}

ExitStatus show(const Input &input)
{
    const ExitStatus printed = print(profileToJson(input.profile, input.problems));
    return printed == ExitStatus::Done && hasErrors(input) ? failOver(input) : printed;
}

ExitStatus render(const Input &input, bool isFragment)
{
    if (hasErrors(input))
        return failOver(input);
    PageOptions options;
    options.title = input.title();
    const PageRenderer renderer(Theme(), options);
    return print(isFragment ? renderer.renderBody(input.profile, input.identity())
                            : renderer.renderPage(input.profile, input.identity()));
}

ExitStatus exportTo(const Input &input, const QString &directory)
{
    if (hasErrors(input))
        return failOver(input);
    ExportOptions options;
    options.title = input.title();
    const Result<void> written = exportPage(input.profile, input.identity(), directory, options);
    return written ? ExitStatus::Done : fail(ExitStatus::InputOutput, written.error());
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
        if (hasErrors(*input)) {
            const auto first = std::find_if(input->problems.begin(), input->problems.end(), isError);
            writeStandardError(placeOf(*first, name, lines)
                               + Commands::tr("This file has errors; the first one is here."));
            status = std::max(status, ExitStatus::FileErrors);
        }
        files.push_back({name, input->profile.text(), input->problems});
    }
    return std::max(status, print(asJson ? problemsToJson(files) : listing));
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
        return check(invocation->operands, invocation->asJson);
    case Invocation::Command::Show:
    case Invocation::Command::Render:
    case Invocation::Command::Export:
        break;
    }

    const Result<Input> input = readInput(invocation->operands.first());
    if (!input)
        return fail(ExitStatus::InputOutput, input.error());
    if (invocation->command == Invocation::Command::Show)
        return show(*input);
    if (invocation->command == Invocation::Command::Render)
        return render(*input, invocation->isFragment);
    return exportTo(*input, invocation->operands.last());
}

} // namespace vitrine::cli
