#include "dom/htmledits.h"

#include "dom/attributeplaces.h"
#include "dom/htmltext.h"

#include <algorithm>
#include <vector>

namespace vitrine {

void HtmlEdits::setAttribute(const GumboElement &element, const char *name, const QByteArray &value)
{
    const std::vector<AttributePlace> places = attributePlaces(m_html, tagOf(element));
    const auto found =
        std::find_if(places.begin(), places.end(), [name](const AttributePlace &place) { return place.name == name; });
    const QByteArray quoted = '"' + escapedHtml(value) + '"';
    if (found == places.end())
        addAttribute(element, name, value);
    else if (found->hasEqualsSign)
        put({m_html.indexOf('=', found->range.begin + 1), found->range.end}, '=' + quoted);
    else // Not an insertion, so that it goes when the attribute does.
        put({found->range.end - 1, found->range.end}, m_html[found->range.end - 1] + ('=' + quoted));
}

void HtmlEdits::addAttribute(const GumboElement &element, const char *name, const QByteArray &value)
{
    const qsizetype past = tagNameEnd(m_html, tagOf(element));
    const QByteArray added = m_edits.value({past, past});
    const QByteArray start = ' ' + QByteArray(name) + "=\"";
    // The parser repeats elements of badly nested text, which have one tag. (No value has a quote in it.)
    if (!added.contains(start))
        put({past, past}, added + start + escapedHtml(value) + '"');
}

void HtmlEdits::removeAttribute(const GumboElement &element, const char *name)
{
    // All of that name: where the first is gone, the next one would count.
    for (const AttributePlace &place : attributePlaces(m_html, tagOf(element))) {
        if (place.name != name)
            continue;
        TextRange range = place.range;
        const bool hasBlank = isHtmlBlank(m_html[range.begin - 1]);
        const QByteArray blank = hasBlank ? "" : " ";
        qsizetype next = range.end;
        while (isHtmlBlank(m_html[next]))
            ++next;
        if (m_html[next] == '=') {
            // A name may begin with "=": without the slash it would be a value of the attribute in front.
            put(range, blank + '/');
            continue;
        }
        // A "/" behind it would become a part of a value without quotes.
        if (hasBlank && (isHtmlBlank(m_html[range.end]) || m_html[range.end] == '>'))
            --range.begin;
        put(range, blank);
    }
}

void HtmlEdits::insertInto(const GumboElement &element, const QByteArray &html)
{
    const qsizetype past = tagOf(element).end;
    put({past, past}, html);
}

void HtmlEdits::replaceTag(const GumboElement &element, const QByteArray &html)
{
    const TextRange tag = tagOf(element);
    m_edits.remove({tag.end, tag.end});
    put(tag, html);
}

QByteArray HtmlEdits::apply() const
{
    QByteArray html;
    qsizetype done = 0;
    for (auto edit = m_edits.begin(); edit != m_edits.end(); ++edit) {
        Q_ASSERT(edit.key().begin >= done);
        html += m_html.sliced(done, edit.key().begin - done) + edit.value();
        done = edit.key().end;
    }
    return html + m_html.sliced(done);
}

void HtmlEdits::put(TextRange range, const QByteArray &html)
{
    auto edit = m_edits.lowerBound({range.end, 0});
    while (edit != m_edits.begin() && (--edit).key().end > range.begin) {
        // What is gone stays gone.
        if (edit.key() != range && edit.key().contains(range))
            return;
        Q_ASSERT(range.contains(edit.key()));
        edit = m_edits.erase(edit);
    }
    m_edits.insert(range, html);
}

TextRange HtmlEdits::tagOf(const GumboElement &element) const
{
    const qsizetype begin = element.original_tag.data - m_html.constData();
    return {begin, begin + qsizetype(element.original_tag.length)};
}

} // namespace vitrine
