#include "markdown/shortcodehtml.h"

#include "dom/htmltext.h"
#include "markdown/emoji.h"
#include "markdown/headingids.h"
#include "markdown/markdown.h"

#include <QHash>
#include <QUrl>

namespace vitrine {

namespace {

/// ` name="value"`, or nothing for an empty value.
QByteArray attribute(const char *name, const QByteArray &value)
{
    return value.isEmpty() ? QByteArray() : QByteArrayLiteral(" ") + name + "=\"" + escapedHtml(value) + '"';
}

/// An address as an attribute's value, without one that would run a script.
QByteArray safeAddress(const QByteArray &address)
{
    return isScriptAddress(address) ? QByteArray() : address;
}

/// A path below the site's root; what is an address already stays.
QByteArray sitePath(const QByteArray &path)
{
    const bool isAddress = path.startsWith('/') || path.startsWith('#') || path.contains("://") || path.isEmpty();
    return isAddress ? safeAddress(path) : safeAddress('/' + path);
}

QByteArray inlineHtml(const QByteArray &markdown)
{
    return renderInlineMarkdown(markdown).html;
}

ShortcodeHtml figure(const Shortcode &shortcode, const QByteArray & /*inner*/)
{
    QByteArray source = shortcode.parameter("src", 0);
    if (!shortcode.parameter("library").isEmpty())
        source = "/img/" + source;
    source = safeAddress(source);
    const QByteArray title = shortcode.parameter("title");
    const QByteArray caption = title.isEmpty() ? shortcode.parameter("caption") : title;
    const QByteArray link = safeAddress(shortcode.parameter("link"));

    QByteArray html = "<figure" + attribute("class", shortcode.parameter("class"));
    if (!caption.isEmpty())
        html += attribute("id", "figure-" + HeadingIds().take(caption));
    html += ">\n";
    const bool opensPicture = link.isEmpty() && shortcode.parameter("lightbox") != "false";
    const QByteArray target = opensPicture ? source : link;
    if (!target.isEmpty()) {
        html += "<a" + attribute("href", target);
        if (!opensPicture)
            html += attribute("target", shortcode.parameter("target")) + attribute("rel", shortcode.parameter("rel"));
        html += '>';
    }
    html += "<img src=\"" + escapedHtml(source) + "\" alt=\"" + escapedHtml(shortcode.parameter("alt")) + '"'
            + attribute("width", shortcode.parameter("width")) + attribute("height", shortcode.parameter("height"))
            + '>';
    html += target.isEmpty() ? "\n" : "</a>\n";
    if (!caption.isEmpty())
        html += "<figcaption>" + inlineHtml(caption) + "</figcaption>\n";
    return {html + "</figure>\n", {}, true, true};
}

ShortcodeHtml youtube(const Shortcode &shortcode, const QByteArray & /*inner*/)
{
    const QByteArray id = shortcode.parameter("id", 0).toPercentEncoding();
    const QByteArray title = shortcode.parameter("title");
    const QByteArray frame = "<iframe src=\"https://www.youtube.com/embed/" + id
                             + "\" style=\"position: absolute; top: 0; left: 0; width: 100%; height: 100%; border:0;\" "
                               "allowfullscreen"
                             + attribute("title", title.isEmpty() ? "YouTube Video" : title) + "></iframe>";
    return {"<div style=\"position: relative; padding-bottom: 56.25%; height: 0; overflow: hidden;\">\n" + frame
                + "\n</div>\n",
            {},
            true,
            true};
}

ShortcodeHtml icon(const Shortcode &shortcode, const QByteArray & /*inner*/)
{
    const QByteArray name = shortcode.parameter("name", 0);
    QByteArray pack = shortcode.parameter("pack", 1);
    if (pack.isEmpty())
        pack = "fas";
    const QByteArray prefix = pack == "fab" || pack == "fas" || pack == "far" || pack == "fal" ? "fa" : pack;
    return {"<i" + attribute("class", pack + ' ' + prefix + '-' + name) + "></i>", {}, false, true};
}

ShortcodeHtml staticref(const Shortcode &shortcode, const QByteArray &inner)
{
    const QByteArray path = sitePath(shortcode.parameter("path", 0));
    const QUrl url(QString::fromUtf8(path)); // which encodes what an address cannot hold
    const QByteArray address = escapedHtml(url.isValid() ? url.toEncoded() : path);
    const bool opensWindow =
        shortcode.parameter("target", 1) == "newtab" || shortcode.parameter("target", 1) == "_blank";
    return {"<a href=\"" + address + '"' + (opensWindow ? " target=\"_blank\"" : "") + '>' + inner + "</a>", address,
            false, true};
}

ShortcodeHtml callout(const Shortcode &shortcode, const QByteArray &inner)
{
    QByteArray kind = shortcode.parameter("type", 0);
    if (kind.isEmpty())
        kind = "note";
    return {"<div" + attribute("class", "alert alert-" + kind) + ">\n<div>\n" + inner + "\n</div>\n</div>\n",
            {},
            true,
            true};
}

ShortcodeHtml mention(const Shortcode &shortcode, const QByteArray & /*inner*/)
{
    return {"<span class=\"mention\">@" + escapedHtml(shortcode.parameter("user", 0)) + "</span>", {}, false, true};
}

ShortcodeHtml highlighted(const Shortcode & /*shortcode*/, const QByteArray &inner)
{
    return {"<mark>" + inner + "</mark>", {}, false, true};
}

ShortcodeHtml reference(const Shortcode &shortcode, const PageAddresses &pages)
{
    const auto page = pages.find(shortcode.parameter("path", 0));
    // A page in another language is not looked for.
    if (page != pages.end() && shortcode.parameter("lang").isEmpty()) {
        const PageAddress &found = page->second;
        const QByteArray address = escapedHtml(shortcode.tag.name == "ref" ? found.url : found.path);
        return {address, address, false, true, address.isEmpty()};
    }
    const QByteArray address = escapedHtml(sitePath(shortcode.parameter("path", 0)));
    return {address, address, false, true};
}

using Render = ShortcodeHtml (*)(const Shortcode &, const QByteArray &);

} // namespace

ShortcodeHtml shortcodeHtml(const Shortcode &shortcode, const QByteArray &inner, const QByteArray &source,
                            const PageAddresses &pages)
{
    static const QHash<QByteArray, Render> known{
        {"figure", figure},   {"youtube", youtube}, {"icon", icon},       {"staticref", staticref},
        {"callout", callout}, {"alert", callout},   {"mention", mention}, {"hl", highlighted},
    };
    if (shortcode.tag.name == "ref" || shortcode.tag.name == "relref")
        return reference(shortcode, pages);
    if (const Render render = known.value(shortcode.tag.name))
        return render(shortcode, inner);
    QByteArray html = "<span class=\"shortcode\"" + attribute("data-shortcode", shortcode.tag.name) + '>'
                      + escapedHtml(source) + "</span>";
    if (shortcode.inner)
        html += ' ' + inner;
    return {html, {}, false, false};
}

} // namespace vitrine
