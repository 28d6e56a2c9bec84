#include "export/exportplaces.h"

#include "html/pageparts.h"

#include <algorithm>

namespace vitrine {

ProfileLines::ProfileLines(const Profile &profile) : m_profile(profile)
{
    const QByteArray &text = profile.text();
    const TextRange body = profile.frontMatter().body;
    for (qsizetype begin = body.begin; begin < body.end;) {
        m_bodyLines.push_back(begin);
        const qsizetype end = text.indexOf('\n', begin);
        begin = end < 0 ? body.end : end + 1;
    }
    m_bodyLines.push_back(body.end);
}

qsizetype ProfileLines::bodyLine(qsizetype line) const
{
    return m_bodyLines[size_t(std::clamp<qsizetype>(line - 1, 0, qsizetype(m_bodyLines.size()) - 1))];
}

void SourcePlace::enter(const QByteArray &part, const QByteArray &entry, const QByteArray &field,
                        const QByteArray &lines)
{
    if (!part.isEmpty())
        m_part = part;
    if (!entry.isEmpty())
        m_entry = entry.toLongLong();
    if (!field.isEmpty())
        m_field = field;
    const qsizetype dash = lines.indexOf('-');
    // Of nested blocks, the inner one is nearer.
    if (dash > 0) {
        m_firstLine = lines.first(dash).toLongLong();
        m_lastLine = lines.sliced(dash + 1).toLongLong();
    }
}

TextRange SourcePlace::find(const ProfileLines &lines, const QByteArray &needle, int occurrence) const
{
    const TextRange range = whole(lines);
    const QByteArrayView text = QByteArrayView(lines.profile().text()).sliced(range.begin, range.length());
    qsizetype found = needle.isEmpty() ? -1 : text.indexOf(needle);
    // What a shortcode makes an address of is its last part.
    const qsizetype slash = needle.lastIndexOf('/');
    if (found < 0 && slash >= 0 && slash + 1 < needle.size())
        return find(lines, needle.sliced(slash + 1), occurrence);
    for (int i = 0; i < occurrence && found >= 0; ++i) {
        const qsizetype next = text.indexOf(needle, found + needle.size());
        if (next < 0)
            break;
        found = next;
    }
    if (found < 0)
        return {range.begin, range.begin};
    return {range.begin + found, range.begin + found + needle.size()};
}

TextRange SourcePlace::whole(const ProfileLines &lines) const
{
    const Profile &profile = lines.profile();
    const PagePart *part = pagePart(m_part);
    if (part && part->id == PagePartId::Biography) {
        const TextRange body = profile.frontMatter().body;
        if (m_firstLine <= 0)
            return body;
        const qsizetype begin = lines.bodyLine(m_firstLine);
        return {begin, std::max(begin, lines.bodyLine(m_lastLine + 1))};
    }
    const Section *section = part ? sectionOf(*part, profile) : nullptr;
    if (!section)
        return {};
    for (const Entry &entry : section->entries) {
        if (entry.index == m_entry && !entry.hidden) {
            const Field *field = entry.field(m_field);
            return field ? field->range : entry.range;
        }
    }
    return section->range;
}

} // namespace vitrine
