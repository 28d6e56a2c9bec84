#include "export/exportplaces.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vitrine {

namespace {

/// The section that makes a part of the page; null for none.
const Section *sectionOf(const Profile &profile, const QByteArray &part)
{
    constexpr std::array known{std::pair{"interests", SectionId::Interests},
                               std::pair{"education", SectionId::Education},
                               std::pair{"experience", SectionId::Experience}};
    for (const auto &[name, id] : known) {
        if (part == name)
            return profile.section(id);
    }
    if (part == "skills" || part == "accomplishments")
        return profile.sectionAt({part == "skills" ? "feature" : "item"});
    return nullptr;
}

/// Where the line of that number, from 1, begins in `text`; past its end if it has fewer.
qsizetype lineStart(const QByteArray &text, qsizetype line)
{
    qsizetype offset = 0;
    for (; line > 1 && offset < text.size(); --line) {
        const qsizetype end = text.indexOf('\n', offset);
        offset = end < 0 ? text.size() : end + 1;
    }
    return offset;
}

} // namespace

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

TextRange SourcePlace::find(const Profile &profile, const QByteArray &needle, int occurrence) const
{
    const TextRange range = whole(profile);
    const QByteArray text = profile.text().sliced(range.begin, range.length());
    qsizetype found = needle.isEmpty() ? -1 : text.indexOf(needle);
    // What a shortcode makes an address of is its last part.
    const qsizetype slash = needle.lastIndexOf('/');
    if (found < 0 && slash >= 0 && slash + 1 < needle.size())
        return find(profile, needle.sliced(slash + 1), occurrence);
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

TextRange SourcePlace::whole(const Profile &profile) const
{
    if (m_part == "biography") {
        const TextRange body = profile.frontMatter().body;
        if (m_firstLine <= 0)
            return body;
        const QByteArray text = profile.body();
        const qsizetype begin = lineStart(text, m_firstLine);
        return {body.begin + begin, body.begin + std::max(begin, lineStart(text, m_lastLine + 1))};
    }
    const Section *section = sectionOf(profile, m_part);
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
