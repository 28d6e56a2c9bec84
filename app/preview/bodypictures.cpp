#include "preview/bodypictures.h"

#include "dom/htmltext.h"
#include "export/icons.h"
#include "preview/htmlattributes.h"
#include "preview/htmltags.h"
#include "preview/previewscheme.h"

#include <QCoreApplication>
#include <QUrl>

namespace vitrine {

namespace {

using Kind = ResolvedReference::Kind;

/// Gives this file's texts a translation context.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::preparePictures)
};

QByteArray escaped(const QString &text)
{
    return escapedHtml(text.toUtf8());
}

/// What stands in a picture's place.
struct Box
{
    QByteArray kind; ///< "remote", "missing" or "frame": for the style sheet.
    QString text;
    QString detail = {};  ///< A second line, such as the picture's alternative text; may be empty.
    QString action = {};  ///< What its button says; empty without one.
    QString address = {}; ///< What the button loads.
};

/// Where the author has put what the box stands for, and how large: its own style, and the numbers of `width` and
/// `height`.
QByteArray placeStyle(const std::vector<HtmlAttribute> &attributes)
{
    QByteArray style;
    const QString own = attributeValue(attributes, "style").trimmed();
    if (!own.isEmpty())
        style = escaped(own) + (own.endsWith(u';') ? "" : ";");
    for (const QByteArray name : {"width", "height"}) {
        bool isNumber = false;
        const int pixels = attributeValue(attributes, name).toInt(&isNumber);
        if (isNumber && pixels > 0)
            style += (name == "height" ? QByteArray("min-height") : name) + ':' + QByteArray::number(pixels) + "px;";
    }
    return style;
}

QByteArray boxHtml(const Box &box, const std::vector<HtmlAttribute> &attributes)
{
    // Of elements that may stand wherever a picture may.
    QByteArray html = "<span data-vitrine-box=\"" + box.kind + '"';
    const QByteArray style = placeStyle(attributes);
    if (!style.isEmpty())
        html += " style=\"" + style + '"';
    html += "><span>" + escaped(box.text) + "</span>";
    if (!box.detail.isEmpty())
        html += "<small>" + escaped(box.detail) + "</small>";
    if (!box.action.isEmpty())
        html += "<span role=\"button\" tabindex=\"0\" data-vitrine-load=\"" + escaped(box.address) + "\">"
                + escaped(box.action) + "</span>";
    return html + "</span>";
}

/// Who a picture or frame comes from: the address itself where it names nobody.
QString hostOf(const QString &address)
{
    const QString host = QUrl(address).host();
    return host.isEmpty() ? address : host;
}

/// Why a reference gives no picture.
QString sentenceFor(Kind kind, const QString &reference)
{
    switch (kind) {
    case Kind::Outside:
        return Texts::tr("Picture outside the site: %1").arg(reference);
    case Kind::TooLarge:
        return Texts::tr("Picture too large to show: %1").arg(reference);
    case Kind::NoPicture:
        return Texts::tr("No picture that browsers show: %1").arg(reference);
    default:
        return reference.isEmpty() ? Texts::tr("Picture without an address")
                                   : Texts::tr("Missing picture: %1").arg(reference);
    }
}

/// Goes through a body once and writes it anew.
class PictureWriter
{
public:
    PictureWriter(const QByteArray &html, const ReferenceResolver &references, const RemotePictureMap &fetched)
        : m_html(html),
          m_references(references),
          m_fetched(fetched)
    { }

    PreparedBody prepare();

private:
    void writeTag(const HtmlTag &tag);
    void writePicture(const HtmlTag &tag);
    void writeFrame(const HtmlTag &tag);
    void writeIcon(const HtmlTag &tag);
    void writeRemote(const QString &address, const std::vector<HtmlAttribute> &attributes, const HtmlTag &tag);
    void writeWithSource(const HtmlTag &tag, const std::vector<HtmlAttribute> &attributes, const QUrl &source);
    /// Puts `html` in the place of `range`, with all that stands before it and has not been written yet.
    void replace(TextRange range, const QByteArray &html);

    const QByteArray &m_html;
    const ReferenceResolver &m_references;
    const RemotePictureMap &m_fetched;
    qsizetype m_written = 0; ///< How much of m_html is done.
    qsizetype m_at = 0;
    qsizetype m_linkEnd = -1; ///< Behind the tag of the last link.
    PreparedBody m_body;
};

PreparedBody PictureWriter::prepare()
{
    while ((m_at = m_html.indexOf('<', m_at)) >= 0) {
        if (QByteArrayView(m_html).sliced(m_at).startsWith("<!--")) {
            const qsizetype end = m_html.indexOf("-->", m_at + 4);
            if (end < 0)
                break;
            m_at = end + 3;
            continue;
        }
        const std::optional<HtmlTag> tag = readHtmlTag(m_html, m_at);
        if (!tag) {
            ++m_at;
            continue;
        }
        m_at = tag->range.end;
        if (!tag->isClosing)
            writeTag(*tag);
    }
    if (m_written == 0)
        m_body.html = m_html;
    else
        m_body.html += QByteArrayView(m_html).sliced(m_written);
    return std::move(m_body);
}

void PictureWriter::writeTag(const HtmlTag &tag)
{
    if (tag.name == "a") {
        m_linkEnd = tag.range.end;
    } else if (tag.name == "img") {
        writePicture(tag);
    } else if (tag.name == "source") {
        // The picture that it would choose is named by an img as well.
        replace(tag.range, {});
    } else if (tag.name == "i") {
        writeIcon(tag);
    } else if (tag.name == "iframe" || tag.name == "video" || tag.name == "audio") {
        writeFrame(tag);
    } else if (isRawTextElement(tag.name)) {
        const qsizetype end = rawTextEnd(m_html, m_at, tag.name);
        m_at = end < 0 ? m_html.size() : end;
    }
}

void PictureWriter::writePicture(const HtmlTag &tag)
{
    const std::vector<HtmlAttribute> attributes = readAttributes(m_html, tag);
    QString reference = attributeValue(attributes, "src").trimmed();
    if (reference.isEmpty())
        reference = attributeValue(attributes, "srcset").trimmed().section(u' ', 0, 0);
    if (QUrl(reference).matches(previewPictureUrl({}), QUrl::RemoveQuery))
        return;
    const ResolvedReference found = m_references.picture(reference);
    if (found.kind == Kind::Embedded)
        return;
    if (found.kind == Kind::File)
        writeWithSource(tag, attributes, previewLocalUrl(reference, fileVersion(found.path)));
    else if (found.kind == Kind::Remote)
        writeRemote(reference, attributes, tag);
    else
        replace(tag.range, boxHtml({"missing", sentenceFor(found.kind, reference), attributeValue(attributes, "alt")},
                                   attributes));
}

void PictureWriter::writeIcon(const HtmlTag &tag)
{
    const bool isAlone = m_linkEnd == tag.range.begin && QByteArrayView(m_html).sliced(m_at).startsWith("</i></a>");
    const QByteArray classes = attributeValue(readAttributes(m_html, tag), "class").toUtf8();
    // Nobody could see that there is a link.
    if (isAlone && namesIcon(classes) && !findIcon(classes))
        replace(tag.range, "<i class=\"fas fa-link\" aria-hidden=\"true\">");
}

void PictureWriter::writeRemote(const QString &address, const std::vector<HtmlAttribute> &attributes,
                                const HtmlTag &tag)
{
    m_body.remotePictures += address;
    const auto picture = m_fetched.constFind(address);
    if (picture != m_fetched.cend() && picture->state == RemotePicture::State::Loaded) {
        writeWithSource(tag, attributes, previewRemoteUrl(address));
        return;
    }
    Box box{"remote", Texts::tr("Picture from %1").arg(hostOf(address)), attributeValue(attributes, "alt"),
            Texts::tr("Load once"), address};
    if (picture != m_fetched.cend() && picture->state == RemotePicture::State::Loading) {
        box.action.clear();
        box.detail = Texts::tr("Loading…");
    } else if (picture != m_fetched.cend()) {
        box.detail = picture->problem;
        box.action = Texts::tr("Try again");
    }
    replace(tag.range, boxHtml(box, attributes));
}

void PictureWriter::writeFrame(const HtmlTag &tag)
{
    const qsizetype end = rawTextEnd(m_html, tag.range.end, tag.name);
    if (end < 0)
        return;
    const qsizetype behind = m_html.indexOf('>', end) + 1;
    const std::vector<HtmlAttribute> attributes = readAttributes(m_html, tag);
    const QString host = hostOf(attributeValue(attributes, "src"));
    const QString name = tag.name == "iframe"  ? Texts::tr("Frame")
                         : tag.name == "video" ? Texts::tr("Video")
                                               : Texts::tr("Sound");
    const QString title = host.isEmpty() ? name : Texts::tr("%1 from %2", "Video from example.org").arg(name, host);
    const Box box{"frame", title, Texts::tr("Shown on the site, not in the preview")};
    replace({tag.range.begin, behind == 0 ? m_html.size() : behind}, boxHtml(box, attributes));
    m_at = m_written;
}

void PictureWriter::writeWithSource(const HtmlTag &tag, const std::vector<HtmlAttribute> &attributes,
                                    const QUrl &source)
{
    QByteArray html = "<img src=\"" + escapedHtml(source.toEncoded()) + '"';
    for (const HtmlAttribute &attribute : attributes) {
        if (attribute.name != "src" && attribute.name != "srcset" && attribute.name != "sizes")
            html += ' ' + m_html.sliced(attribute.range.begin, attribute.range.length());
    }
    replace(tag.range, html + '>');
}

void PictureWriter::replace(TextRange range, const QByteArray &html)
{
    m_body.html += QByteArrayView(m_html).sliced(m_written, range.begin - m_written);
    m_body.html += html;
    m_written = range.end;
}

} // namespace

PreparedBody preparePictures(const QByteArray &html, const ReferenceResolver &references,
                             const RemotePictureMap &fetched)
{
    return PictureWriter(html, references, fetched).prepare();
}

} // namespace vitrine
