#include "common/paths.h"

#include <QDir>
#include <QFileInfo>

namespace vitrine {

QString pathText(const QString &path)
{
    const QString home = QDir::homePath();
    const bool isBelowHome = home.size() > 1 && (path == home || path.startsWith(home + QLatin1Char('/')));
    return QDir::toNativeSeparators(isBelowHome ? QLatin1Char('~') + path.sliced(home.size()) : path);
}

QString folderText(const QString &filePath)
{
    return pathText(QFileInfo(filePath).absolutePath());
}

} // namespace vitrine
