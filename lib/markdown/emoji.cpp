#include "markdown/emoji.h"

#include "markdown/codepoints.h"

#include <QFile>
#include <QHash>

namespace vitrine {

namespace {

QHash<QByteArray, QByteArray> readEmoji()
{
    QHash<QByteArray, QByteArray> emoji;
    QFile file(QStringLiteral(":/vitrine/content/emoji.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return emoji;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const qsizetype blank = line.indexOf(' ');
        if (blank > 0)
            emoji.insert(line.first(blank), line.sliced(blank + 1));
    }
    return emoji;
}

} // namespace

QByteArray emojiNamed(QByteArrayView name)
{
    static const QHash<QByteArray, QByteArray> emoji = readEmoji();
    return emoji.value(QByteArray::fromRawData(name.data(), name.size()));
}

qsizetype emojiNameLength(QByteArrayView text, qsizetype offset)
{
    for (qsizetype i = offset + 1; i < text.size();) {
        const CodePoint c = codePointAt(text, i);
        if (c.value == U':')
            return i > offset + 1 ? i + 1 - offset : 0;
        if (!QChar::isLetterOrNumber(c.value) && c.value != U'_' && c.value != U'-' && c.value != U'+')
            return 0;
        i += c.length;
    }
    return 0;
}

QByteArray withEmoji(const QByteArray &text)
{
    if (text.count(':') < 2)
        return text;
    QByteArray result;
    qsizetype copied = 0;
    for (qsizetype i = text.indexOf(':'); i >= 0; i = text.indexOf(':', i)) {
        const qsizetype length = emojiNameLength(text, i);
        const QByteArray emoji = length > 0 ? emojiNamed(QByteArrayView(text).sliced(i + 1, length - 2)) : QByteArray();
        if (emoji.isEmpty()) {
            i += 1;
            continue;
        }
        result.append(QByteArrayView(text).sliced(copied, i - copied));
        result += emoji;
        i += length;
        copied = i;
    }
    result.append(QByteArrayView(text).sliced(copied));
    return result;
}

} // namespace vitrine
