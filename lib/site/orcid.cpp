#include "site/orcid.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace vitrine {

std::vector<QByteArray> orcidsIn(const QByteArray &text)
{
    static const QRegularExpression address(
        QStringLiteral("(?<![\\w.-])(?:www\\.)?orcid\\.org/(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX])(?![\\d-])"),
        QRegularExpression::CaseInsensitiveOption);
    std::vector<QByteArray> ids;
    auto matches = address.globalMatch(QString::fromUtf8(text));
    while (matches.hasNext()) {
        const QByteArray id = matches.next().captured(1).toLatin1();
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    }
    return ids;
}

bool hasOrcidChecksum(QByteArrayView id)
{
    int total = 0;
    for (const char c : id.chopped(1)) {
        if (c != '-')
            total = (total + (c - '0')) * 2 % 11;
    }
    const int checksum = (12 - total % 11) % 11;
    const char last = id.back();
    return last == 'X' || last == 'x' ? checksum == 10 : checksum == last - '0';
}

} // namespace vitrine
