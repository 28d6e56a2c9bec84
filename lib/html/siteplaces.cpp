#include "html/siteplaces.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct SitePlaces
{
    Q_DECLARE_TR_FUNCTIONS(SitePlaces)
};

/// The bytes of a line, from 1, with its end; an empty range at the end of a text that has fewer.
TextRange lineOf(const QByteArray &text, qsizetype line)
{
    TextRange range;
    for (; line > 0; --line) {
        const qsizetype end = text.indexOf('\n', range.end);
        range = {range.end, end < 0 ? text.size() : end + 1};
    }
    return range;
}

} // namespace

Diagnostic placedInSite(Diagnostic finding, const SiteText &text, const Profile &profile, const QByteArray &needle,
                        const QString &root)
{
    if (text.line <= 0)
        return finding;
    if (!text.file.isEmpty()) {
        finding.message = SitePlaces::tr("%1 See %2.").arg(finding.message, placeText(text, root));
        return finding;
    }
    const TextRange range = lineOf(profile.text(), text.line);
    const QByteArray line = profile.text().sliced(range.begin, range.length());
    // What the page made an address of stands there as it is written.
    const QByteArray written = line.contains(needle) ? needle : text.text.toUtf8();
    const qsizetype column = line.indexOf(written);
    const qsizetype begin = range.begin + std::max(column, qsizetype(0));
    finding.range = {begin, column < 0 ? begin : begin + written.size()};
    return finding;
}

} // namespace vitrine
