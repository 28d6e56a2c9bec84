#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

#include <utility>
#include <vector>

namespace vitrine {

/// Counts which characters a page's text has, as a whole and below some of its elements, so that its fonts can be cut
/// down to them.
class PageCharacters
{
public:
    /// Which of the elements that are asked about are around a text, by their numbers.
    using Elements = QList<int>;

    /// Asks about elements by names such as "em", or pairs such as "section h2", the second anywhere within the first.
    explicit PageCharacters(const std::vector<QByteArray> &elements);

    /// Adds those that an element of that name within `ancestors` is.
    void enter(Elements &around, const QByteArray &name, const QList<QByteArray> &ancestors) const;
    /// Counts a text, in UTF-8, with those around it.
    void add(const char *text, const Elements &around);

    /// All characters, sorted.
    [[nodiscard]] std::vector<char32_t> all() const;
    /// Those below each element that is asked about and has any, sorted.
    [[nodiscard]] QHash<QByteArray, std::vector<char32_t>> byElement() const;

private:
    std::vector<QByteArray> m_elements; ///< Their places are their numbers.
    QHash<QByteArray, QList<std::pair<QByteArray, int>>>
        m_byName; ///< Of the inner name: the outer one or "", and the number.
    QSet<char32_t> m_all;
    std::vector<QSet<char32_t>> m_below; ///< By number.
};

} // namespace vitrine
