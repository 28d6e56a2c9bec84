#include "commandline.h"

#include <QCommandLineParser>

namespace vitrine {

namespace {

const QString pdfOption = QStringLiteral("export-pdf");
const QString themeOption = QStringLiteral("theme");
const QString paperOption = QStringLiteral("paper");
const QString siteOption = QStringLiteral("site");
const QString noSiteOption = QStringLiteral("no-site");

} // namespace

CommandLine::CommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Edits academic profile pages. Only what you change is changed in your file."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOption({pdfOption, tr("Prints the page of FILE to the PDF file OUT instead of showing a window.")});
    parser.addOption(
        {themeOption, tr("With --export-pdf: how the page looks (academic, plain, or your own theme)."), tr("NAME")});
    parser.addOption({paperOption, tr("With --export-pdf: the size of the paper (A4 or Letter)."), tr("SIZE")});
    parser.addOption(
        {siteOption, tr("With --export-pdf: reads the Hugo site in DIR, not the one around the file."), tr("DIR")});
    parser.addOption({noSiteOption, tr("With --export-pdf: reads no Hugo site.")});
    parser.addPositionalArgument(tr("FILE"), tr("The profile to open. One that does not exist begins as a new file."),
                                 tr("[FILE]"));
    if (!parser.parse(arguments))
        m_error = parser.errorText();
    else if (parser.isSet(help))
        m_answer = parser.helpText();
    else if (parser.isSet(version))
        m_answer = QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion()
                   + QLatin1Char('\n');
    else if (parser.isSet(pdfOption))
        readPdfRequest(parser);
    else if (parser.isSet(themeOption) || parser.isSet(paperOption) || parser.isSet(siteOption)
             || parser.isSet(noSiteOption))
        m_error = tr("This option goes together with --export-pdf only.");
    else if (parser.positionalArguments().size() > 1)
        m_error = tr("Only one file can be opened at a time.");
    else
        m_file = parser.positionalArguments().value(0);
}

void CommandLine::readPdfRequest(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2 || files.contains(QString())) {
        m_error = tr("The command is “vitrine --export-pdf FILE OUT.pdf”.");
        return;
    }
    if (parser.isSet(siteOption) && parser.isSet(noSiteOption)) {
        m_error = tr("“--site” and “--no-site” do not go together.");
        return;
    }
    PdfRequest request;
    request.file = files.first();
    request.output = files.last();
    if (parser.isSet(themeOption))
        request.theme = parser.value(themeOption);
    request.site = parser.value(siteOption);
    request.ignoresSite = parser.isSet(noSiteOption);
    const QString paper = parser.value(paperOption).toLower();
    if (paper == u"a4") {
        request.paper = QPageSize::A4;
    } else if (paper == u"letter") {
        request.paper = QPageSize::Letter;
    } else if (parser.isSet(paperOption)) {
        m_error = tr("There is paper of size A4 or Letter, not “%1”.").arg(parser.value(paperOption));
        return;
    }
    m_pdf = request;
}

} // namespace vitrine
