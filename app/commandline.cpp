#include "commandline.h"

#include <QCommandLineParser>

namespace vitrine {

CommandLine::CommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Edits academic profile pages. Only what you change is changed in your file."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(tr("FILE"), tr("The profile to open. One that does not exist begins as a new file."),
                                 tr("[FILE]"));
    if (!parser.parse(arguments))
        m_error = parser.errorText();
    else if (parser.isSet(help))
        m_answer = parser.helpText();
    else if (parser.isSet(version))
        m_answer = QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion()
                   + QLatin1Char('\n');
    else if (parser.positionalArguments().size() > 1)
        m_error = tr("Only one file can be opened at a time.");
    else
        m_file = parser.positionalArguments().value(0);
}

} // namespace vitrine
