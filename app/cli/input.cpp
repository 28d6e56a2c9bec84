#include "cli/input.h"

#include "checks/checks.h"
#include "checks/repairs.h"
#include "cli/standardstreams.h"

#include <QFileInfo>

#include <algorithm>

namespace vitrine::cli {

bool Input::hasErrors() const
{
    return std::any_of(problems.begin(), problems.end(), isError);
}

std::vector<Diagnostic> Input::allProblems() const
{
    // A text that could not be decoded has no page.
    return problems.empty() || !profile.text().isEmpty() ? checkProfile(profile) : problems;
}

QString Input::title() const
{
    return isStandardInput() ? QStringLiteral("Profile") : QFileInfo(name).completeBaseName();
}

QStringList Input::repairs() const
{
    QStringList titles;
    for (const Diagnostic &problem : problems) {
        const std::optional<Repair> repair = repairOf(profile, problem);
        titles.append(repair ? repair->title : QString());
    }
    return titles;
}

Result<LoadedFile> loadInput(const QString &name)
{
    if (name != u"-")
        return loadFile(name);
    const Result<QByteArray> bytes = readStandardInput();
    if (!bytes)
        return bytes.error();
    return checkText(*bytes);
}

Result<Input> readInput(const QString &name)
{
    const Result<LoadedFile> file = loadInput(name);
    if (file) {
        const Profile profile = Profile::read(file->text);
        return Input{name, profile, profile.problems()};
    }
    if (file.error().code == "file-utf16")
        return Input{name, {}, {Diagnostic{Severity::Error, file.error().code, file.error().message, {}}}};
    return file.error();
}

bool isError(const Diagnostic &problem)
{
    return problem.severity == Severity::Error;
}

} // namespace vitrine::cli
