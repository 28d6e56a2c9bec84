#pragma once

#include "base/textrange.h"

#include <QByteArray>
#include <QMap>

#include <gumbo.h>

namespace vitrine {

/// Changes to a text of HTML, put together while its tree is read and made at once.
///
/// All else stays byte for byte. Elements are those of the text's own tree, and stand in the text themselves.
class HtmlEdits
{
public:
    /// `html` has to outlive the edits.
    explicit HtmlEdits(const QByteArray &html) : m_html(html) { }

    /// Gives an attribute another value, which is not escaped yet, or adds it. One that is taken away stays away.
    void setAttribute(const GumboElement &element, const char *name, const QByteArray &value);
    /// Adds an attribute that the element does not have.
    void addAttribute(const GumboElement &element, const char *name, const QByteArray &value);
    /// Takes an attribute away, if it is there.
    void removeAttribute(const GumboElement &element, const char *name);
    /// Puts HTML behind the element's start tag.
    void insertInto(const GumboElement &element, const QByteArray &html);
    /// Puts HTML in the place of the element's tag, which goes with all that was to be changed in it.
    void replaceTag(const GumboElement &element, const QByteArray &html);

    /// The text with all of it done.
    [[nodiscard]] QByteArray apply() const;

private:
    /// Puts `html` in the place of `range` and of all that was to be changed within it.
    void put(TextRange range, const QByteArray &html);
    [[nodiscard]] TextRange tagOf(const GumboElement &element) const;

    const QByteArray &m_html;
    QMap<TextRange, QByteArray> m_edits; ///< Disjoint; what is inserted may touch others.
};

} // namespace vitrine
