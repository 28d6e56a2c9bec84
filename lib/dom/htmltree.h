#pragma once

#include <QByteArray>

#include <gumbo.h>

#include <vector>

namespace vitrine {

/// A text as the tree that a browser makes of it.
class HtmlTree
{
public:
    /// `html` has to outlive the tree, which points into it.
    explicit HtmlTree(const QByteArray &html);
    ~HtmlTree();
    Q_DISABLE_COPY_MOVE(HtmlTree)

    [[nodiscard]] const GumboNode *root() const { return m_output->root; }

private:
    GumboOutput *m_output;
};

/// An attribute's value with its entities decoded; empty if the element has none of that name.
[[nodiscard]] QByteArray attributeOf(const GumboElement &element, const char *name);
[[nodiscard]] bool hasAttribute(const GumboElement &element, const char *name);
/// The element's name in lower case.
[[nodiscard]] QByteArray nameOf(const GumboElement &element);
/// The children of an element; null for anything else.
[[nodiscard]] const GumboVector *childrenOf(const GumboNode *node);
/// The text below a node on one line, as a reader gets it: with the alternative texts of pictures, without scripts.
[[nodiscard]] QByteArray textBelow(const GumboNode *node);

/// All pictures below a node, in the order of the text.
[[nodiscard]] std::vector<const GumboElement *> picturesBelow(const GumboNode *node);

/// What an address leads to.
enum class AddressKind {
    Remote,   ///< The web.
    Inline,   ///< Another scheme, such as `data:` or `mailto:`.
    Anchor,   ///< A place on the page.
    Relative, ///< Something beside the page or on its site.
    Empty,
};
[[nodiscard]] AddressKind addressKind(const QByteArray &address);
/// The address as HTML has to have it: blanks and characters that no address may hold are percent-encoded, which leads
/// to the same place.
[[nodiscard]] QByteArray validAddress(const QByteArray &address);

} // namespace vitrine
