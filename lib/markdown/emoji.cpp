#include "markdown/emoji.h"

#include "base/codepoints.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace vitrine {

namespace {

/// Longest name with its colons that the emojify of Hugo 0.111 finds, in bytes.
constexpr qsizetype longestName = 56;

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
    // Hugo counts on from where it began to search, not from where it found a name, in the text that it has changed so
    // far. Behind a name that is longer than its emoji it may miss the next one.
    QByteArray result;
    qsizetype copied = 0;
    qsizetype shift = 0; // What the text was longer before it was changed.
    qsizetype start = 0;
    for (qsizetype colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', std::max(start + shift, copied))) {
        const QByteArrayView name = QByteArrayView(text).sliced(colon, std::min(longestName, text.size() - colon));
        const qsizetype length = name.indexOf(':', 1) - 1;
        const qsizetype blank = name.indexOf(' ');
        const bool isName = length > 0 && (blank < 0 || blank >= length);
        const QByteArray emoji = isName ? emojiNamed(name.sliced(1, length)) : QByteArray();
        if (emoji.isEmpty()) {
            const qsizetype step = length < 0 ? 1 : isName ? length : length + 1;
            start += ((colon - shift - start) / step + 1) * step;
            continue;
        }
        result.append(QByteArrayView(text).sliced(copied, colon - copied));
        result += emoji;
        copied = colon + length + 2;
        start += length;
        shift += length + 2 - emoji.size();
    }
    result.append(QByteArrayView(text).sliced(copied));
    return result;
}

} // namespace vitrine
