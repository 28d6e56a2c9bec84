#include "export/contentname.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace vitrine {

namespace {

constexpr qsizetype hashLength = 10; // hexadecimal digits: one in a million million by chance

} // namespace

QByteArray contentHash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex();
}

QString contentName(const QString &fileName, const QByteArray &bytes)
{
    const auto plain = [](const QString &text) {
        QString name;
        for (const QChar c : text.toLower()) {
            const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
            if (isPlain || !name.endsWith(u'-'))
                name += isPlain ? c : QChar(u'-');
        }
        return name.left(60);
    };
    const QFileInfo info(fileName);
    const QByteArray hash = contentHash(bytes).left(hashLength);
    const QString suffix = plain(info.suffix());
    return plain(info.completeBaseName()) + u'.' + QString::fromLatin1(hash)
           + (suffix.isEmpty() ? QString() : u'.' + suffix);
}

} // namespace vitrine
