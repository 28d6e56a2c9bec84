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

/// An option of one command, and what it sets.
struct OptionSpec
{
    const char *name = nullptr;
    bool Invocation::*target = nullptr;
};

/// A command: its name, and what may stand behind it.
struct CommandSpec
{
    Invocation::Command command;
    const char *name;
    const char *usage;       ///< What stands behind the name.
    const char *description; ///< Untranslated, in the context CommandLine.
    qsizetype leastOperands;
    qsizetype mostOperands;
    OptionSpec option = {};
};

constexpr qsizetype unlimited = std::numeric_limits<qsizetype>::max();

using Command = Invocation::Command;

constexpr std::array commandSpecs{
    CommandSpec{Command::Show, "show", "FILE", QT_TRANSLATE_NOOP("CommandLine", "the file as JSON"), 1, 1},
    CommandSpec{Command::Check, "check", "FILE... [--json]",
                QT_TRANSLATE_NOOP("CommandLine", "what is wrong with the files, one problem a line"), 1, unlimited,
                OptionSpec{"--json", &Invocation::asJson}},
    CommandSpec{Command::Render, "render", "FILE [--fragment]",
                QT_TRANSLATE_NOOP("CommandLine", "the page as HTML; with --fragment only what stands inside its body"),
                1, 1, OptionSpec{"--fragment", &Invocation::isFragment}},
    CommandSpec{Command::Export, "export", "FILE DIR",
                QT_TRANSLATE_NOOP("CommandLine", "write the page with all it needs to a folder"), 2, 2},
};

Error wrong(const QString &sentence)
{
    return {"command-line", sentence + u' ' + CommandLine::tr("Try “vitrine-cli --help”."), {}};
}

const CommandSpec *findCommand(const QString &name)
{
    const auto found = std::find_if(commandSpecs.begin(), commandSpecs.end(),
                                    [&](const CommandSpec &spec) { return name == QLatin1String(spec.name); });
    return found != commandSpecs.end() ? &*found : nullptr;
}

Result<Invocation> parseCommand(const CommandSpec &spec, const QStringList &arguments)
{
    Invocation invocation;
    invocation.command = spec.command;
    bool optionsEnded = false;
    for (const QString &argument : arguments) {
        if (optionsEnded || !argument.startsWith(u'-') || argument == u"-")
            invocation.operands.append(argument);
        else if (argument == u"--")
            optionsEnded = true;
        else if (argument == u"--help")
            return Invocation{};
        else if (spec.option.name && argument == QLatin1String(spec.option.name))
            invocation.*spec.option.target = true;
        else
            return wrong(CommandLine::tr("“%1” has no option “%2”.").arg(QLatin1String(spec.name), argument));
    }
    if (invocation.operands.size() < spec.leastOperands || invocation.operands.size() > spec.mostOperands) {
        return wrong(CommandLine::tr("The command is “vitrine-cli %1 %2”.")
                         .arg(QLatin1String(spec.name), QLatin1String(spec.usage)));
    }
    if (invocation.operands.contains(QString()))
        return wrong(CommandLine::tr("A file name is empty."));
    if (invocation.operands.count(QStringLiteral("-")) > 1)
        return wrong(CommandLine::tr("“-” can stand for standard input only once."));
    return invocation;
}

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
    const CommandSpec *spec = findCommand(name);
    if (!spec)
        return wrong(CommandLine::tr("There is no command “%1”.").arg(name));
    return parseCommand(*spec, arguments.mid(1));
}

QString helpText()
{
    QString text = CommandLine::tr("Usage: vitrine-cli COMMAND …\n\nReads academic profile pages: Markdown files with "
                                   "TOML front matter.\n\n");
    for (const CommandSpec &spec : commandSpecs) {
        text += QStringLiteral("  vitrine-cli %1 %2\n      %3\n")
                    .arg(QLatin1String(spec.name), QLatin1String(spec.usage), CommandLine::tr(spec.description));
    }
    text += CommandLine::tr("\nFILE may be - for standard input.\n\nExit status: 0 done; 1 the file has errors; 2 the "
                            "command line is wrong; 3 something could not be read or written.\n");
    return text;
}

} // namespace vitrine::cli
