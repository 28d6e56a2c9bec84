#include "dom/htmledits.h"

#include "dom/htmltext.h"
#include "dom/htmltree.h"

#include <algorithm>
#include <iterator>

namespace vitrine {

void HtmlEdits::setAttribute(const GumboElement &element, const char *name, const QByteArray &value)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&element.attributes, name);
    if (!attribute) {
        addAttribute(element, name, value);
        return;
    }
    const qsizetype begin = attribute->original_value.data - m_html.constData();
    m_edits.insert({begin, begin + qsizetype(attribute->original_value.length)}, '"' + escapedHtml(value) + '"');
}

void HtmlEdits::addAttribute(const GumboElement &element, const char *name, const QByteArray &value)
{
    const qsizetype past = tagOf(element).begin + 1 + qsizetype(nameOf(element).size());
    m_edits[{past, past}] += ' ' + QByteArray(name) + "=\"" + escapedHtml(value) + '"';
}

void HtmlEdits::removeAttribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&element.attributes, name);
    if (!attribute)
        return;
    // With one of the blanks in front of it.
    const qsizetype begin = attribute->original_name.data - m_html.constData() - 1;
    const qsizetype nameEnd = begin + 1 + qsizetype(attribute->original_name.length);
    const qsizetype valueEnd =
        attribute->original_value.data - m_html.constData() + qsizetype(attribute->original_value.length);
    m_edits.insert({begin, std::max(nameEnd, valueEnd)}, QByteArray());
}

void HtmlEdits::insertInto(const GumboElement &element, const QByteArray &html)
{
    const qsizetype past = tagOf(element).end;
    m_edits.insert({past, past}, html);
}

void HtmlEdits::replaceTag(const GumboElement &element, const QByteArray &html)
{
    const TextRange tag = tagOf(element);
    for (auto edit = m_edits.lowerBound({tag.begin, tag.begin}); edit != m_edits.end() && edit.key().begin <= tag.end;)
        edit = tag.contains(edit.key()) ? m_edits.erase(edit) : std::next(edit);
    m_edits.insert(tag, html);
}

QByteArray HtmlEdits::apply() const
{
    QByteArray html;
    qsizetype done = 0;
    for (auto edit = m_edits.begin(); edit != m_edits.end(); ++edit) {
        if (edit.key().begin < done)
            continue;
        html += m_html.sliced(done, edit.key().begin - done) + edit.value();
        done = edit.key().end;
    }
    return html + m_html.sliced(done);
}

TextRange HtmlEdits::tagOf(const GumboElement &element) const
{
    const qsizetype begin = element.original_tag.data - m_html.constData();
    return {begin, begin + qsizetype(element.original_tag.length)};
}

} // namespace vitrine
