#include "cli/checkcommand.h"

#include "checks/sitechecks.h"
#include "cli/choices.h"
#include "cli/input.h"
#include "cli/messages.h"
#include "cli/profilefiles.h"
#include "cli/standardstreams.h"
#include "cli/textoutput.h"
#include "patch/profilejson.h"
#include "site/frontmatterconfig.h"
#include "site/sitecontext.h"
#include "text/problemline.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

namespace vitrine::cli {

namespace {

/// The translation context of this file's messages.
struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// Checks file after file and keeps what it found.
class Checker
{
public:
    Checker(const Invocation &invocation, SiteOptions site) : m_invocation(invocation), m_site(std::move(site)) { }

    void checkOperand(const QString &name)
    {
        if (name == u"-" || !QFileInfo(name).isDir()) {
            checkFile(name, Origin::Named);
            return;
        }
        const FoundFiles found = markdownFilesIn(name);
        for (const QString &folder : found.unreadable)
            report(ExitStatus::InputOutput,
                   {"file-unreadable", Commands::tr("The folder %1 cannot be read.").arg(folder), {}});
        bool hasProfile = false;
        for (const QString &file : found.files) {
            if (isProfileFile(file)) {
                hasProfile = true;
                checkFile(file, Origin::Found);
            }
        }
        if (!hasProfile)
            writeStandardError(QStringLiteral("vitrine-cli: ") + Commands::tr("There is no profile in %1.").arg(name));
    }

    ExitStatus finish() { return std::max(m_status, print(m_invocation.asJson ? problemsToJson(m_files) : m_listing)); }

private:
    enum class Origin { Named, Found };

    void checkFile(const QString &name, Origin origin)
    {
        const Result<Input> read = readInput(name);
        if (!read)
            return report(ExitStatus::InputOutput, read.error());
        Input input = *read;
        // A text that could not be decoded has no page.
        if (input.problems.empty() || !input.profile.text().isEmpty())
            input.problems =
                checkInSite(input.profile, readSite(input.profile, input.isStandardInput() ? QString() : name, m_site));
        if (origin == Origin::Found)
            acceptOtherSyntax(input);
        std::erase_if(input.problems, [this](const Diagnostic &problem) {
            return m_invocation.ignoredCodes.contains(QString::fromLatin1(problem.code)) || isKnownOfTheSite(problem);
        });

        const LineMap lines(input.profile.text());
        for (const Diagnostic &problem : input.problems)
            m_listing += problemLine(problem, name, lines).toUtf8() + '\n';
        tellTheFirst(input, lines);
        if (m_invocation.asJson)
            m_files.push_back({name, input.profile.text(), input.problems, input.repairs()});
    }

    /// Who names a file wants it edited; in a folder, pages with YAML or JSON front matter are the theme's own way of
    /// writing them, and Hugo reads them.
    static void acceptOtherSyntax(Input &input)
    {
        for (Diagnostic &problem : input.problems) {
            const bool isOtherSyntax = problem.code == "front-matter-yaml" || problem.code == "front-matter-json";
            if (isOtherSyntax && shownProfile(input.profile).isValid())
                problem.severity = Severity::Hint;
        }
    }

    /// Says on standard error what makes the exit status 1.
    void tellTheFirst(const Input &input, const LineMap &lines)
    {
        const auto first = [&](Severity severity) {
            return std::find_if(input.problems.begin(), input.problems.end(),
                                [=](const Diagnostic &problem) { return problem.severity == severity; });
        };
        const auto error = first(Severity::Error);
        const auto warning = m_invocation.isStrict ? first(Severity::Warning) : input.problems.end();
        if (error != input.problems.end())
            writeStandardError(problemPlace(*error, input.name, lines)
                               + Commands::tr("This file has errors; the first one is here."));
        else if (warning != input.problems.end())
            writeStandardError(problemPlace(*warning, input.name, lines)
                               + Commands::tr("This file has warnings; the first one is here."));
        else
            return;
        m_status = std::max(m_status, ExitStatus::FileErrors);
    }

    /// What is wrong with a site is told with the first of its profiles only.
    bool isKnownOfTheSite(const Diagnostic &problem)
    {
        if (!problem.code.startsWith("site-config-"))
            return false;
        const qsizetype before = m_told.size();
        m_told.insert(problem.message);
        return m_told.size() == before;
    }

    void report(ExitStatus status, const Error &error) { m_status = std::max(m_status, fail(status, error)); }

    const Invocation &m_invocation;
    SiteOptions m_site;
    ExitStatus m_status = ExitStatus::Done;
    QByteArray m_listing;
    std::vector<FileProblems> m_files;
    QSet<QString> m_told;
};

} // namespace

ExitStatus check(const Invocation &invocation)
{
    const Result<SiteOptions> site = chosenSite(invocation);
    if (!site)
        return failOverChoice(site.error());
    Checker checker(invocation, *site);
    for (const QString &name : invocation.operands)
        checker.checkOperand(name);
    return checker.finish();
}

} // namespace vitrine::cli
