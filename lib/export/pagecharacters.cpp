#include "export/pagecharacters.h"

#include <QString>

#include <algorithm>

namespace vitrine {

namespace {

std::vector<char32_t> sorted(const QSet<char32_t> &characters)
{
    std::vector<char32_t> list(characters.begin(), characters.end());
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

PageCharacters::PageCharacters(const std::vector<QByteArray> &elements) : m_elements(elements), m_below(elements.size())
{
    for (size_t i = 0; i < elements.size(); ++i) {
        const qsizetype blank = elements[i].indexOf(' ');
        const QByteArray outer = elements[i].left(std::max<qsizetype>(blank, 0));
        m_byName[elements[i].sliced(blank + 1)].append({outer, int(i)});
    }
}

void PageCharacters::enter(Elements &around, const QByteArray &name, const QList<QByteArray> &ancestors) const
{
    const auto asked = m_byName.constFind(name);
    if (asked == m_byName.constEnd())
        return;
    for (const auto &[outer, number] : *asked) {
        if ((outer.isEmpty() || ancestors.contains(outer)) && !around.contains(number))
            around.append(number);
    }
}

void PageCharacters::add(const char *text, const Elements &around)
{
    for (const uint c : QString::fromUtf8(text).toUcs4()) {
        if (c < ' ') // line ends need no font
            continue;
        m_all.insert(char32_t(c));
        for (const int number : around)
            m_below[size_t(number)].insert(char32_t(c));
    }
}

std::vector<char32_t> PageCharacters::all() const
{
    return sorted(m_all);
}

QHash<QByteArray, std::vector<char32_t>> PageCharacters::byElement() const
{
    QHash<QByteArray, std::vector<char32_t>> characters;
    for (size_t i = 0; i < m_elements.size(); ++i) {
        if (!m_below[i].isEmpty())
            characters.insert(m_elements[i], sorted(m_below[i]));
    }
    return characters;
}

} // namespace vitrine
