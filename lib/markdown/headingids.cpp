#include "markdown/headingids.h"

#include <QString>

namespace vitrine {

QByteArray HeadingIds::take(const QByteArray &markdown)
{
    const QByteArray line = markdown.trimmed();
    QString id;
    for (const char32_t c : QString::fromUtf8(line.mid(line.lastIndexOf('\n') + 1)).trimmed().toUcs4()) {
        if (c == U' ' || c == U'-')
            id += u'-';
        else if (c == U'_' || QChar::isLetter(c) || QChar::isDigit(c))
            id += QChar::fromUcs4(QChar::toLower(c));
    }
    QByteArray unique = id.isEmpty() ? QByteArrayLiteral("heading") : id.toUtf8();
    if (m_taken.contains(unique)) {
        // Going on where the last repeat ended: a long text may repeat one heading thousands of times.
        int &last = m_repeats[unique];
        const QByteArray repeated = unique + '-';
        while (m_taken.contains(unique))
            unique = repeated + QByteArray::number(++last);
    }
    m_taken.insert(unique);
    return unique;
}

} // namespace vitrine
