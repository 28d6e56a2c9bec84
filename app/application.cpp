#include "application.h"

#include "commandline.h"
#include "common/dialogquestions.h"
#include "common/settings.h"
#include "common/toolbuttonaccess.h"
#include "common/windowstate.h"
#include "mainwindow.h"
#include "preview/previewaccess.h"
#include "preview/previewscheme.h"
#include "startclock.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <string_view>

namespace vitrine {

namespace {

constexpr int wrongCommandLine = 2;

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("Vitrine"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));
}

/// Loads the program's texts in the first of the person's languages that there is, else the English plural forms, and
/// Qt's own texts in the same language, so that no dialog speaks two. `application` owns the translators.
void translate(QCoreApplication *application)
{
    const QString folder = QStringLiteral(":/vitrine/i18n");
    auto *texts = new QTranslator(application);
    if (texts->load(QLocale(), QStringLiteral("vitrine"), QStringLiteral("_"), folder)
        || texts->load(QStringLiteral("vitrine_en"), folder))
        QCoreApplication::installTranslator(texts);

    auto *qtTexts = new QTranslator(application);
    if (qtTexts->load(QLocale(texts->language()), QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtTexts);
}

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
}

/// True if only an answer on standard output is wanted, which must work without a display.
bool wantsAnswerOnly(int argc, char **argv)
{
    constexpr std::string_view questions[] = {"-h", "--help", "--help-all", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc, [&](std::string_view argument) {
        return std::find(std::begin(questions), std::end(questions), argument) != std::end(questions);
    });
}

/// True if a page is to be printed to a file, which must work without a display.
bool wantsPdf(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument == "--export-pdf" || argument == "-export-pdf";
    });
}

/// Answers on standard output, or says on standard error what is wrong. Gives the exit status, or nothing if a window
/// is wanted.
std::optional<int> answer(const CommandLine &commandLine)
{
    if (!commandLine.error().isEmpty()) {
        print(stderr, QStringLiteral("vitrine: %1\n").arg(commandLine.error()));
        return wrongCommandLine;
    }
    if (!commandLine.answer().isEmpty()) {
        print(stdout, commandLine.answer());
        return 0;
    }
    return std::nullopt;
}

int runWithoutWindow(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    nameApplication();
    translate(&application);
    return answer(CommandLine(QCoreApplication::arguments())).value_or(0);
}

} // namespace

int runApplication(int argc, char **argv)
{
    if (wantsAnswerOnly(argc, argv))
        return runWithoutWindow(argc, argv);

    if (wantsPdf(argc, argv)) {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        // What the web engine says about graphics that it does not find would hide our own messages.
        QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false\n*.warning=false"));
    }

    startClock().start();
    registerPreviewScheme();
    letScreenReadersRead();
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    ToolButtonAccess::install();
    nameApplication();
    QGuiApplication::setDesktopFileName(QStringLiteral(VITRINE_DESKTOP_ID));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/vitrine/app/org.vitrine.Vitrine.svg")));
    translate(&application);
    const CommandLine commandLine(QCoreApplication::arguments());
    if (const std::optional<int> status = answer(commandLine))
        return *status;
    if (commandLine.pdf())
        return exportPdf(*commandLine.pdf());

    Settings settings;
    WindowState state;
    DialogQuestions questions;
    MainWindow window(&questions, &settings, &state);
    questions.setWindow(&window);
    window.show();
    window.begin(commandLine.file());
    return QApplication::exec();
}

} // namespace vitrine
