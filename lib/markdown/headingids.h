#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>

namespace vitrine {

/// The ids of a page's headings, made of their text as Hugo makes them: "About me" becomes `about-me`, the second one
/// `about-me-1`.
class HeadingIds
{
public:
    /// An id for a heading, by its Markdown; of a heading over several lines, the last one counts.
    [[nodiscard]] QByteArray take(const QByteArray &markdown);
    /// Keeps an id that a heading gives itself from being given to another.
    void reserve(const QByteArray &id) { m_taken.insert(id); }

private:
    QSet<QByteArray> m_taken;
    QHash<QByteArray, int> m_repeats; ///< By an id without a number: the last number that was tried.
};

} // namespace vitrine
