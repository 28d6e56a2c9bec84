#include "site/pictures.h"

#include <QFileInfo>

namespace vitrine {

const QStringList &pictureSuffixes()
{
    static const QStringList suffixes{QStringLiteral("jpg"),  QStringLiteral("jpeg"), QStringLiteral("png"),
                                      QStringLiteral("gif"),  QStringLiteral("webp"), QStringLiteral("svg"),
                                      QStringLiteral("avif"), QStringLiteral("apng"), QStringLiteral("bmp"),
                                      QStringLiteral("ico")};
    return suffixes;
}

bool isPictureName(const QString &path)
{
    return pictureSuffixes().contains(QFileInfo(path).suffix(), Qt::CaseInsensitive);
}

bool isShowablePicture(const QString &path)
{
    const QFileInfo info(path);
    return !path.isEmpty() && info.isAbsolute() && info.isFile() && isPictureName(info.canonicalFilePath())
           && info.size() <= maximumPictureSize;
}

} // namespace vitrine
