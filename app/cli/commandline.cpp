#include "cli/commandline.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace vitrine::cli {

namespace {

/// The translation context of this file's messages.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// An option, and the one member that it sets.
struct OptionSpec
{
    const char *name;
    unsigned bit;            ///< Tells it apart in CommandSpec::options.
    const char *usage;       ///< The name with what stands behind it; empty where a command's description says it all.
    const char *description; ///< Untranslated, in the context CommandLine.
    bool Invocation::*flag = nullptr;
    std::optional<QString> Invocation::*text = nullptr;
    std::optional<qsizetype> Invocation::*number = nullptr;
    QStringList Invocation::*list = nullptr; ///< May stand there several times.

    [[nodiscard]] bool takesArgument() const { return !flag; }
};

constexpr unsigned json = 1 << 0;
constexpr unsigned fragment = 1 << 1;
constexpr unsigned output = 1 << 2;
constexpr unsigned inPlace = 1 << 3;
constexpr unsigned diff = 1 << 4;
constexpr unsigned inHidden = 1 << 5;
constexpr unsigned line = 1 << 6;
constexpr unsigned body = 1 << 7;
constexpr unsigned code = 1 << 8;
constexpr unsigned theme = 1 << 9;
constexpr unsigned site = 1 << 10;
constexpr unsigned noSite = 1 << 11;
constexpr unsigned force = 1 << 12;
constexpr unsigned unsafeHtml = 1 << 13;
constexpr unsigned compare = 1 << 14;
constexpr unsigned into = 1 << 15;
constexpr unsigned strict = 1 << 16;
constexpr unsigned ignore = 1 << 17;
constexpr unsigned outputs = output | inPlace | diff;
constexpr unsigned exports = theme | site | noSite | force | unsafeHtml | compare | into | json;

constexpr std::array optionSpecs{
    OptionSpec{"--json", json, "", "", &Invocation::asJson},
    OptionSpec{"--fragment", fragment, "", "", &Invocation::isFragment},
    OptionSpec{"-o", output, "-o OUT", QT_TRANSLATE_NOOP("CommandLine", "write the result to the file OUT"), nullptr,
               &Invocation::output},
    OptionSpec{"--in-place", inPlace, "--in-place",
               QT_TRANSLATE_NOOP("CommandLine", "write the result to FILE itself; on any failure it stays as it is"),
               &Invocation::inPlace},
    OptionSpec{"--diff", diff, "--diff",
               QT_TRANSLATE_NOOP("CommandLine",
                                 "print the changes as a unified diff instead; nothing is written, -o and --in-place "
                                 "or not"),
               &Invocation::asDiff},
    OptionSpec{"--hidden", inHidden, "--hidden",
               QT_TRANSLATE_NOOP("CommandLine",
                                 "pointers begin with that of a hidden entry, which is changed and stays hidden"),
               &Invocation::inHidden},
    OptionSpec{"--line", line, "--line N",
               QT_TRANSLATE_NOOP("CommandLine",
                                 "of hidden entries with one pointer the one on line N, else the first; of problems "
                                 "those on line N"),
               nullptr, nullptr, &Invocation::line},
    OptionSpec{"--body", body, "--body BODYFILE",
               QT_TRANSLATE_NOOP("CommandLine", "replace what follows the front matter by the bytes of BODYFILE"),
               nullptr, &Invocation::body},
    OptionSpec{"--code", code, "--code CODE", QT_TRANSLATE_NOOP("CommandLine", "only problems with this code"), nullptr,
               &Invocation::code},
    OptionSpec{"--theme", theme, "--theme NAME",
               QT_TRANSLATE_NOOP("CommandLine", "how the page looks: academic, plain, or a theme of your own"), nullptr,
               &Invocation::theme},
    OptionSpec{"--site", site, "--site DIR",
               QT_TRANSLATE_NOOP("CommandLine", "read the Hugo site in DIR, not the one around the file"), nullptr,
               &Invocation::site},
    OptionSpec{"--no-site", noSite, "--no-site", QT_TRANSLATE_NOOP("CommandLine", "read no Hugo site"),
               &Invocation::ignoresSite},
    OptionSpec{"--force", force, "--force",
               QT_TRANSLATE_NOOP("CommandLine", "write also to a folder with files that no export made"),
               &Invocation::force},
    OptionSpec{"--unsafe-html", unsafeHtml, "--unsafe-html",
               QT_TRANSLATE_NOOP("CommandLine", "keep scripts and event attributes of the file's own HTML"),
               &Invocation::unsafeHtml},
    OptionSpec{
        "--check", compare, "--check",
        QT_TRANSLATE_NOOP("CommandLine",
                          "write nothing; exit status 1 and a list where the folder is not what would be written"),
        &Invocation::onlyCompares},
    OptionSpec{"--strict", strict, "--strict", QT_TRANSLATE_NOOP("CommandLine", "exit status 1 for warnings, too"),
               &Invocation::isStrict},
    OptionSpec{"--ignore", ignore, "--ignore CODE",
               QT_TRANSLATE_NOOP("CommandLine", "leave problems with this code out; may stand there several times"),
               nullptr, nullptr, nullptr, &Invocation::ignoredCodes},
    OptionSpec{"--into", into, "--into DIR",
               QT_TRANSLATE_NOOP("CommandLine", "make a folder for each FILE in DIR, over shared assets"), nullptr,
               &Invocation::into},
};

using Command = Invocation::Command;

constexpr qsizetype unlimited = std::numeric_limits<qsizetype>::max();

/// A command, and what may stand behind its name.
struct CommandSpec
{
    Command command;
    const char *name;
    const char *usage;       ///< What stands behind the name.
    const char *description; ///< Untranslated, in the context CommandLine.
    qsizetype leastOperands;
    qsizetype mostOperands;
    qsizetype fileOperands; ///< How many of the first operands name files, or a folder.
    unsigned options = 0;
    bool endsWithText = false; ///< The last operand may begin with a dash.
};

constexpr std::array commandSpecs{
    CommandSpec{Command::Show, "show", "FILE", QT_TRANSLATE_NOOP("CommandLine", "the file as JSON"), 1, 1, 1},
    CommandSpec{Command::Check, "check",
                "FILE|FOLDER... [--json] [--strict] [--ignore CODE]... [--site DIR | --no-site]",
                QT_TRANSLATE_NOOP("CommandLine",
                                  "what is wrong with the files, or with all profiles in a folder and below, one "
                                  "problem a line; with --json also what “repair” would do about it"),
                1, unlimited, unlimited, json | strict | ignore | site | noSite},
    CommandSpec{
        Command::Set, "set", "FILE POINTER VALUE [-o OUT | --in-place] [--diff] [--hidden [--line N]]",
        QT_TRANSLATE_NOOP("CommandLine", "change one value, or add it; 2020 stays a number where one stood before"), 3,
        3, 1, outputs | inHidden | line, true},
    CommandSpec{Command::Patch, "patch",
                "FILE PATCH [--body BODYFILE] [-o OUT | --in-place] [--diff] [--hidden [--line N]]",
                QT_TRANSLATE_NOOP("CommandLine", "do the operations of a JSON Patch (RFC 6902), all or none"), 2, 2, 2,
                outputs | inHidden | line | body},
    CommandSpec{Command::Hide, "hide", "FILE POINTER [-o OUT | --in-place] [--diff]",
                QT_TRANSLATE_NOOP("CommandLine", "comment an entry out"), 2, 2, 1, outputs},
    CommandSpec{Command::Unhide, "unhide", "FILE POINTER [--line N] [-o OUT | --in-place] [--diff]",
                QT_TRANSLATE_NOOP("CommandLine", "switch a commented-out entry on"), 2, 2, 1, outputs | line},
    CommandSpec{Command::Repair, "repair", "FILE [--code CODE] [--line N] [-o OUT | --in-place] [--diff]",
                QT_TRANSLATE_NOOP("CommandLine", "solve the problems that have a certain solution"), 1, 1, 1,
                outputs | line | code},
    CommandSpec{Command::Render, "render", "FILE [--fragment] [--theme NAME] [--site DIR | --no-site]",
                QT_TRANSLATE_NOOP("CommandLine", "the page as HTML; with --fragment only what stands inside its body"),
                1, 1, 1, fragment | theme | site | noSite},
    CommandSpec{Command::Export, "export",
                "FILE DIR | --into DIR FILE... [--theme NAME] [--site DIR | --no-site] [--force] [--unsafe-html] "
                "[--check] [--json]",
                QT_TRANSLATE_NOOP("CommandLine",
                                  "write the page with all it needs to a folder, and tell which files were written and "
                                  "what is worth mending"),
                1, unlimited, unlimited, exports},
};

Error wrong(const QString &sentence)
{
    return {"command-line", sentence + u' ' + CommandLine::tr("Try “vitrine-cli --help”."), {}};
}

/// Puts what stands behind a command's name into an invocation.
class CommandParser
{
public:
    explicit CommandParser(const CommandSpec &spec) : m_spec(spec) { m_invocation.command = spec.command; }

    Result<Invocation> parse(const QStringList &arguments)
    {
        bool optionsEnded = false;
        for (qsizetype i = 0; i < arguments.size(); ++i) {
            const QString &argument = arguments[i];
            const bool isPlain = optionsEnded || !argument.startsWith(u'-') || argument == u"-";
            const OptionSpec *option = isPlain ? nullptr : findOption(argument);
            if (!isPlain && argument == u"--") {
                optionsEnded = true;
            } else if (!isPlain && argument == u"--help") {
                return Invocation{};
            } else if (option) {
                if (option->takesArgument() && i + 1 == arguments.size())
                    return wrong(CommandLine::tr("Something is missing behind “%1”.").arg(argument));
                const Result<void> taken = take(*option, option->takesArgument() ? arguments[++i] : QString());
                if (!taken)
                    return taken.error();
            } else if (isPlain || isText(m_invocation.operands.size())) {
                m_invocation.operands.append(argument);
            } else {
                return wrong(CommandLine::tr("“%1” has no option “%2”.").arg(QLatin1String(m_spec.name), argument));
            }
        }
        const Result<void> checked = checkOperands();
        if (!checked)
            return checked.error();
        const Result<void> fitting = checkOptions();
        return fitting ? Result<Invocation>(m_invocation) : fitting.error();
    }

private:
    /// True for an operand that is taken as it is, with a dash in front or not.
    [[nodiscard]] bool isText(qsizetype operand) const
    {
        return m_spec.endsWithText && operand + 1 == m_spec.mostOperands;
    }

    [[nodiscard]] const OptionSpec *findOption(const QString &name) const
    {
        const auto found = std::find_if(optionSpecs.begin(), optionSpecs.end(), [&](const OptionSpec &option) {
            return (m_spec.options & option.bit) && name == QLatin1String(option.name);
        });
        return found != optionSpecs.end() ? &*found : nullptr;
    }

    Result<void> take(const OptionSpec &option, const QString &argument)
    {
        const QLatin1String name(option.name);
        if (option.flag) {
            m_invocation.*option.flag = true;
            return {};
        }
        if (option.list) {
            if (argument.isEmpty())
                return wrong(CommandLine::tr("Something is missing behind “%1”.").arg(name));
            (m_invocation.*option.list).append(argument);
            return {};
        }
        if (option.text ? (m_invocation.*option.text).has_value() : (m_invocation.*option.number).has_value())
            return wrong(CommandLine::tr("“%1” stands there twice.").arg(name));
        if (argument.isEmpty())
            return wrong(CommandLine::tr("Something is missing behind “%1”.").arg(name));
        if (option.text) {
            m_invocation.*option.text = argument;
            return {};
        }
        bool isNumber = false;
        const qlonglong number = argument.toLongLong(&isNumber);
        if (!isNumber || number < 1)
            return wrong(CommandLine::tr("“%1” takes a number from 1, not “%2”.").arg(name, argument));
        m_invocation.*option.number = number;
        return {};
    }

    [[nodiscard]] Result<void> checkOperands() const
    {
        const QStringList &operands = m_invocation.operands;
        if (operands.size() < m_spec.leastOperands || operands.size() > m_spec.mostOperands) {
            return wrong(CommandLine::tr("The command is “vitrine-cli %1 %2”.")
                             .arg(QLatin1String(m_spec.name), QLatin1String(m_spec.usage)));
        }
        QStringList files = operands.first(std::min(m_spec.fileOperands, operands.size()));
        if (m_invocation.body)
            files.append(*m_invocation.body);
        if (files.contains(QString()))
            return wrong(CommandLine::tr("A file name is empty."));
        const qsizetype fromInput = files.count(QStringLiteral("-"));
        if (fromInput > 1)
            return wrong(CommandLine::tr("“-” can stand for standard input only once."));
        if (fromInput > 0 && m_invocation.inPlace)
            return wrong(CommandLine::tr("“--in-place” does not go together with standard input."));
        return {};
    }

    [[nodiscard]] Result<void> checkOptions() const
    {
        if (m_invocation.output && m_invocation.inPlace)
            return wrong(CommandLine::tr("“-o” and “--in-place” do not go together."));
        if (m_invocation.output == QStringLiteral("-"))
            return wrong(CommandLine::tr("Without “-o” the result goes to standard output."));
        if (m_invocation.site && m_invocation.ignoresSite)
            return wrong(CommandLine::tr("“--site” and “--no-site” do not go together."));
        if (m_invocation.command == Command::Export && !m_invocation.into && m_invocation.operands.size() != 2) {
            return wrong(CommandLine::tr("The command is “vitrine-cli %1 %2”.")
                             .arg(QLatin1String(m_spec.name), QLatin1String(m_spec.usage)));
        }
        if (m_invocation.line && (m_spec.options & inHidden) && !m_invocation.inHidden)
            return wrong(CommandLine::tr("“--line” names a hidden entry and needs “--hidden”."));
        return {};
    }

    const CommandSpec &m_spec;
    Invocation m_invocation;
};

} // namespace

Result<Invocation> parseCommandLine(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return wrong(CommandLine::tr("A command is missing."));
    const QString &name = arguments.first();
    if (name == u"--help" || name == u"-h")
        return Invocation{};
    if (name == u"--version") {
        Invocation invocation;
        invocation.command = Command::Version;
        return invocation;
    }
    const auto spec = std::find_if(commandSpecs.begin(), commandSpecs.end(),
                                   [&](const CommandSpec &s) { return name == QLatin1String(s.name); });
    if (spec == commandSpecs.end())
        return wrong(CommandLine::tr("There is no command “%1”.").arg(name));
    return CommandParser(*spec).parse(arguments.mid(1));
}

QString helpText()
{
    QString text = CommandLine::tr("Usage: vitrine-cli COMMAND …\n\nReads and changes academic profile pages: Markdown "
                                   "files with TOML front matter.\n\n");
    for (const CommandSpec &spec : commandSpecs) {
        text += QStringLiteral("  vitrine-cli %1 %2\n      %3\n")
                    .arg(QLatin1String(spec.name), QLatin1String(spec.usage), CommandLine::tr(spec.description));
    }
    text += u'\n';
    for (const OptionSpec &option : optionSpecs) {
        if (*option.usage)
            text += QStringLiteral("  %1\n      %2\n")
                        .arg(QLatin1String(option.usage), CommandLine::tr(option.description));
    }
    text += CommandLine::tr("  -h, --help\n      print this\n  --version\n      print the version\n");
    text += CommandLine::tr(
        "\nFILE, PATCH and BODYFILE may be - for standard input. POINTER is a JSON Pointer (RFC 6901) such as "
        "/education/courses/0/year; “show” lists those of hidden entries. Without -o and --in-place the result goes to "
        "standard output.\n\nExit status: 0 done; 1 the file has errors, or the operation does not apply to it; 2 the "
        "command line is wrong; 3 something could not be read or written. On 1, 2 and 3 nothing is written, but that "
        "“export --into” goes on with the other pages.\n");
    return text;
}

} // namespace vitrine::cli
