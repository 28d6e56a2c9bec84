#include "cli/repaircommand.h"

#include "checks/checks.h"
#include "checks/repairs.h"
#include "cli/input.h"
#include "cli/messages.h"
#include "cli/textoutput.h"
#include "text/linemap.h"

#include <QCoreApplication>
#include <QSet>

namespace vitrine::cli {

namespace {

/// The translation context of this file's messages.
struct RepairCommand
{
    Q_DECLARE_TR_FUNCTIONS(RepairCommand)
};

/// Which problems are to be solved.
class ProblemFilter
{
public:
    ProblemFilter(const Invocation &invocation, const QByteArray &text)
        : m_code(invocation.code.value_or(QString()).toUtf8())
    {
        if (!invocation.line)
            return;
        const LineMap lines(text);
        m_line = *invocation.line <= lines.lineCount() ? lines.line(*invocation.line) : TextRange{-1, -1};
    }

    [[nodiscard]] bool matches(const Diagnostic &problem) const
    {
        const qsizetype at = problem.range.begin;
        return (m_code.isEmpty() || problem.code == m_code) && (!m_line || (m_line->begin <= at && at <= m_line->end));
    }

    /// The line moves with the text.
    void follow(const TextEdit &edit)
    {
        if (m_line)
            m_line = TextRange{edit.map(m_line->begin), edit.map(m_line->end, true)};
    }

private:
    QByteArray m_code;               ///< Empty: any.
    std::optional<TextRange> m_line; ///< Without its terminator; nothing: all of the text.
};

/// The first repair that there is for a problem that is to be solved.
std::optional<Repair> firstRepair(const Profile &profile, const std::vector<Diagnostic> &problems,
                                  const ProblemFilter &filter)
{
    for (const Diagnostic &problem : problems) {
        if (!filter.matches(problem))
            continue;
        std::optional<Repair> repair = repairOf(profile, problem);
        if (repair && !repair->edit.isEmpty())
            return repair;
    }
    return std::nullopt;
}

} // namespace

ExitStatus repair(const Invocation &invocation)
{
    const Result<Input> input = readInput(invocation.operands.first());
    if (!input)
        return fail(ExitStatus::InputOutput, input.error());

    Profile profile = input->profile;
    std::vector<Diagnostic> problems = input->allProblems();
    ProblemFilter filter(invocation, profile.text());
    TextEdit edit;
    QSet<QByteArray> seen{profile.text()};
    while (const std::optional<Repair> repair = firstRepair(profile, problems, filter)) {
        const Result<QByteArray> text = repair->edit.applied(profile.text());
        // Two repairs that undo each other would go on for ever.
        if (!text || seen.contains(*text))
            break;
        seen.insert(*text);
        filter.follow(repair->edit);
        edit = edit.followedBy(repair->edit);
        profile = Profile::read(*text);
        problems = checkProfile(profile);
    }
    if (!edit.isEmpty())
        return TextOutput(invocation).write(*input, edit);
    if (input->hasErrors())
        (void)failOver(*input);
    return fail(ExitStatus::FileErrors,
                {"nothing-to-repair", RepairCommand::tr("Nothing in %1 has a certain repair.").arg(input->name), {}});
}

} // namespace vitrine::cli
