#include "checks/repairs.h"

#include "profile/profilefile.h"
#include "profile/profilerepairs.h"
#include "text/utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct Repairs
{
    Q_DECLARE_TR_FUNCTIONS(Repairs)
};

/// Gives every byte that is not UTF-8 its meaning in Windows-1252.
std::optional<Repair> utf8Conversion(const QByteArray &text)
{
    TextEdit edit;
    for (qsizetype at = 0; at < text.size(); at += utf8CharacterLength(text, at)) {
        if (utf8SequenceLength(text, at) == 0 && !edit.replace(text, {at, at + 1}, convertedToUtf8(text.sliced(at, 1))))
            return std::nullopt;
    }
    return Repair{Repairs::tr("Convert to UTF-8"), edit};
}

/// Makes every lone carriage return the line end that most lines of the file have.
std::optional<Repair> lineEndConversion(const QByteArray &text)
{
    const qsizetype crLf = text.count("\r\n");
    const QByteArray lineEnding = crLf > text.count('\n') - crLf ? "\r\n" : "\n";
    TextEdit edit;
    for (qsizetype at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
        const bool isLone = at + 1 == text.size() || text[at + 1] != '\n';
        if (isLone && !edit.replace(text, {at, at + 1}, lineEnding))
            return std::nullopt;
    }
    return Repair{Repairs::tr("Convert Line Ends"), edit};
}

/// True if the text after `edit` has no error, or its first one further down; and `problem` is gone.
bool helps(const Profile &profile, const Diagnostic &problem, const TextEdit &edit)
{
    const Result<QByteArray> text = edit.applied(profile.text());
    if (!text || edit.isEmpty())
        return false;
    const Profile repaired = Profile::read(*text);
    const qsizetype place = edit.map(problem.range.begin);
    if (!repaired.problems().empty()) {
        // An edit in front of the place moves it; what is left has to stand behind it all the same.
        const qsizetype left = repaired.problems().front().range.begin;
        return problem.severity == Severity::Error && left > place;
    }
    // Repairs are of errors and of commented headers; what the page leaves out tells nothing about them.
    const std::vector<Diagnostic> problems = commentedHeaderProblems(repaired);
    return std::none_of(problems.begin(), problems.end(), [&](const Diagnostic &other) {
        return other.code == problem.code && (other.range.begin == place || other.range.isEmpty());
    });
}

} // namespace

std::optional<Repair> repairOf(const Profile &profile, const Diagnostic &problem)
{
    if (problem.code == "file-not-utf8")
        return utf8Conversion(profile.text());
    if (problem.code == "toml-lone-cr")
        return lineEndConversion(profile.text());
    std::optional<Repair> repair = repairOfFrontMatter(profile, problem);
    return repair && helps(profile, problem, repair->edit) ? repair : std::nullopt;
}

} // namespace vitrine
