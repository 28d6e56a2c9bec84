#include "preview/previewobstacle.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QStringList>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace vitrine {

namespace {

/// Gives this file's texts a translation context.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::previewObstacle)
};

/// True for a user that Chromium's sandbox refuses to run for, unless it has been switched off from outside.
bool isRefusedBySandbox()
{
#ifdef Q_OS_UNIX
    const QStringList flags = qEnvironmentVariable("QTWEBENGINE_CHROMIUM_FLAGS").split(u' ', Qt::SkipEmptyParts);
    return geteuid() == 0 && !qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX")
           && !flags.contains(QLatin1String("--no-sandbox"));
#else
    return false;
#endif
}

/// Where Qt WebEngine takes its program from, the first that is there first.
QStringList processPaths()
{
    const QString given = qEnvironmentVariable("QTWEBENGINEPROCESS_PATH");
    if (!given.isEmpty())
        return {given};
    const QString name = QStringLiteral("QtWebEngineProcess");
    return {QDir(QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath)).filePath(name),
            QDir(QCoreApplication::applicationDirPath()).filePath(name)};
}

/// Where Qt WebEngine takes its main resource file from, the first that is there first.
QStringList resourcePaths()
{
    const QString name = QStringLiteral("qtwebengine_resources.pak");
    const QString given = qEnvironmentVariable("QTWEBENGINE_RESOURCES_PATH");
    if (!given.isEmpty())
        return {QDir(given).filePath(name)};
    const QDir data(QLibraryInfo::path(QLibraryInfo::DataPath));
    return {data.filePath(QLatin1String("resources/") + name), data.filePath(name),
            QDir(QCoreApplication::applicationDirPath()).filePath(name)};
}

bool isAnyThere(const QStringList &paths)
{
    return std::any_of(paths.begin(), paths.end(), [](const QString &path) { return QFileInfo::exists(path); });
}

} // namespace

QString previewObstacle()
{
    if (isRefusedBySandbox())
        return Texts::tr("The page cannot be shown while Vitrine runs as root, because Qt WebEngine refuses to. Start "
                         "Vitrine as an ordinary user to see it.");
    const QString missing = Texts::tr("The page cannot be shown, because a part of Qt WebEngine is missing: %1. "
                                      "Install Qt WebEngine again to see it.");
    if (!isAnyThere(processPaths()))
        return missing.arg(QDir::toNativeSeparators(processPaths().first()));
    if (!isAnyThere(resourcePaths()))
        return missing.arg(QDir::toNativeSeparators(resourcePaths().first()));
    return {};
}

} // namespace vitrine
