#include "export/exportpage.h"

#include "dom/htmledits.h"
#include "dom/htmltext.h"
#include "dom/htmltree.h"
#include "export/addedattributes.h"
#include "export/contentname.h"
#include "export/exportplaces.h"
#include "export/icons.h"
#include "export/microformats.h"
#include "export/pagecharacters.h"
#include "html/siteplaces.h"
#include "html/themecss.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QUrl>

#include <algorithm>
#include <optional>
#include <utility>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct ExportedPage
{
    Q_DECLARE_TR_FUNCTIONS(ExportedPage)
};

constexpr qint64 maximumFileSize = qint64(64) * 1024 * 1024; ///< Of a picture or linked file, in bytes.

constexpr int maximumDepth = 400; ///< Of nested elements; what lies deeper stays as it is.

/// Where the walk through the tree is.
struct Surrounding
{
    QList<QByteArray> ancestors; ///< Names of the elements around, outermost first.
    PageCharacters::Elements fontElements;
    SourcePlace place;
    bool inPerson = false;
    bool inBiography = false;
};

class BodyPreparer
{
public:
    BodyPreparer(const QByteArray &body, const Profile &profile, const SiteIdentity &identity,
                 const PageSurroundings &surroundings)
        : m_body(body),
          m_lines(profile),
          m_identity(identity),
          m_surroundings(surroundings),
          m_edits(body),
          m_characters(surroundings.fontElements)
    { }

    PreparedBody prepare()
    {
        const HtmlTree tree(m_body);
        collectIds(tree.root(), 0);
        walk(tree.root(), {});
        m_prepared.html = m_edits.apply();
        if (m_surroundings.author)
            m_prepared.findings = m_surroundings.author->inFile(std::move(m_prepared.findings));
        m_prepared.findings.insert(m_prepared.findings.end(), m_ofAuthor.begin(), m_ofAuthor.end());
        if (!m_icons.isEmpty()) {
            m_prepared.html += "<svg class=\"icon-shapes\" aria-hidden=\"true\" focusable=\"false\"><defs>";
            for (const QByteArray &definition : std::as_const(m_icons))
                m_prepared.html += definition;
            m_prepared.html += "</defs></svg>\n";
        }
        m_prepared.needs.hasIcons = !m_icons.isEmpty();
        m_prepared.needs.characters = m_characters.all();
        m_prepared.needs.charactersIn = m_characters.byElement();
        return std::move(m_prepared);
    }

private:
    void collectIds(const GumboNode *node, int depth)
    {
        const GumboVector *children = childrenOf(node);
        if (!children || depth > maximumDepth)
            return;
        for (const char *name : {"id", "name"}) {
            if (hasAttribute(node->v.element, name))
                m_ids.insert(attributeOf(node->v.element, name));
        }
        for (unsigned i = 0; i < children->length; ++i)
            collectIds(static_cast<const GumboNode *>(children->data[i]), depth + 1);
    }

    void walk(const GumboNode *node, Surrounding around)
    {
        if (node->type == GUMBO_NODE_TEXT)
            m_characters.add(node->v.text.text, around.fontElements);
        const GumboVector *children = childrenOf(node);
        if (!children || around.ancestors.size() > maximumDepth)
            return;
        const GumboElement &element = node->v.element;
        around.place.enter(attributeOf(element, "data-profile"), attributeOf(element, "data-entry"),
                           attributeOf(element, "data-field"), attributeOf(element, "data-lines"));
        around.inPerson |= attributeOf(element, "data-profile") == "person";
        around.inBiography |= attributeOf(element, "data-profile") == "biography";
        if (element.original_tag.length > 0 && !visit(node, around))
            return;
        const QByteArray name = nameOf(element);
        m_characters.enter(around.fontElements, name, around.ancestors);
        around.ancestors.append(name);
        for (unsigned i = 0; i < children->length; ++i)
            walk(static_cast<const GumboNode *>(children->data[i]), around);
    }

    /// Looks at an element that stands in the text. False if it and all below it is done with.
    bool visit(const GumboNode *node, const Surrounding &around)
    {
        const GumboElement &element = node->v.element;
        m_edits.removeAttribute(element, "data-lines");
        // What is folded cannot be opened there.
        if (m_surroundings.isPaper && element.tag == GUMBO_TAG_DETAILS && !hasAttribute(element, "open"))
            m_edits.addAttribute(element, "open", "");
        if (element.tag == GUMBO_TAG_MAIN && !hasAttribute(element, "id"))
            m_edits.addAttribute(element, "id", "content");
        if (const QByteArray added = microformatOf(node, around.place.part()); !added.isEmpty())
            m_edits.setAttribute(element, "class", (attributeOf(element, "class") + ' ' + added).trimmed());
        if (element.tag == GUMBO_TAG_I || element.tag == GUMBO_TAG_SPAN) {
            if (namesIcon(attributeOf(element, "class")) && textBelow(node).isEmpty())
                return visitIcon(node, around);
        }
        for (const AddedAttribute &attribute : addedAttributes(node))
            m_edits.addAttribute(element, attribute.first, attribute.second);
        collectText(node, around);
        const bool isSheet = element.tag == GUMBO_TAG_STYLE && element.children.length > 0;
        const QByteArray css = isSheet ? textOf(element) : attributeOf(element, "style");
        for (const QByteArray &address : remoteCssAddresses(css)) {
            see(address, around);
            reportRemote(address, around);
        }
        switch (element.tag) {
        case GUMBO_TAG_IMG:
            visitImage(element, around);
            break;
        case GUMBO_TAG_A:
            visitLink(node, around);
            break;
        case GUMBO_TAG_SOURCE:
            // Other forms of a picture are not followed: an img names it as well.
            if (hasAttribute(element, "srcset"))
                m_edits.replaceTag(element, {});
            else
                visitMedium(element, around);
            break;
        case GUMBO_TAG_VIDEO:
        case GUMBO_TAG_AUDIO:
        case GUMBO_TAG_TRACK:
        case GUMBO_TAG_IFRAME:
        case GUMBO_TAG_EMBED:
        case GUMBO_TAG_SCRIPT:
        case GUMBO_TAG_OBJECT:
        case GUMBO_TAG_LINK:
            visitMedium(element, around);
            break;
        case GUMBO_TAG_H1:
        case GUMBO_TAG_H2:
        case GUMBO_TAG_H3:
        case GUMBO_TAG_H4:
        case GUMBO_TAG_H5:
        case GUMBO_TAG_H6:
            visitHeading(node, around);
            break;
        default:
            break;
        }
        return true;
    }

    /// Keeps what the page's head will say.
    void collectText(const GumboNode *node, const Surrounding &around)
    {
        const GumboElement &element = node->v.element;
        const auto text = [node] { return QString::fromUtf8(textBelow(node)); };
        if (around.inPerson && attributeOf(element, "data-field") == "role")
            m_prepared.role = text();
        else if (around.place.part() == "interests" && hasAttribute(element, "data-entry"))
            m_prepared.interests.append(text());
        else if (around.inBiography && element.tag == GUMBO_TAG_P && m_prepared.firstParagraph.isEmpty())
            m_prepared.firstParagraph = text();
    }

    bool visitIcon(const GumboNode *node, const Surrounding &around)
    {
        const GumboElement &element = node->v.element;
        const QByteArray classes = attributeOf(element, "class");
        auto icon = findIcon(classes);
        see(classes, around);
        if (!icon) {
            // A link that nobody sees could still be reached by keyboard.
            const bool isLink = node->parent->v.element.tag == GUMBO_TAG_A && textBelow(node->parent).isEmpty();
            icon = isLink ? findIcon("fas fa-link") : std::nullopt;
            const QString message =
                isLink
                    ? ExportedPage::tr("The icon “%1” is in none of the sets that come along, so the page shows a "
                                       "chain in its place.")
                    : ExportedPage::tr("The icon “%1” is in none of the sets that come along, so nothing shows there.");
            report(Severity::Warning, "icon-unknown", around, classes, message.arg(QString::fromUtf8(classes)));
        }
        if (icon) {
            m_icons.insert(icon->id, icon->definition());
            m_edits.insertInto(element, icon->picture());
        }
        return false;
    }

    void visitImage(const GumboElement &element, const Surrounding &around)
    {
        const QByteArray source = attributeOf(element, "src").trimmed();
        see(source, around);
        // What stands beside says who and what these show.
        const bool isPicture = around.inPerson || attributeOf(element, "class") == "icon";
        if (!hasAttribute(element, "alt"))
            m_edits.addAttribute(element, "alt", "");
        if (attributeOf(element, "alt").trimmed().isEmpty() && !isPicture) {
            report(Severity::Warning, "image-without-alt", around, source,
                   ExportedPage::tr("The picture “%1” has no text for those who cannot see it.").arg(shown(source)));
        }
        // Other sizes of a picture are not followed.
        m_edits.removeAttribute(element, "srcset");
        const AddressKind kind = addressKind(source);
        if (kind == AddressKind::Remote || kind == AddressKind::Relative || kind == AddressKind::Empty) {
            if (const auto url = bring(source, ReferenceUse::Picture)) {
                m_edits.setAttribute(element, "src", *url);
            } else if (kind == AddressKind::Remote) {
                nameScheme(element, "src", source);
                reportRemote(source, around);
            } else {
                report(Severity::Warning, "image-missing", around, source,
                       ExportedPage::tr("The picture “%1” is not there; the page shows a box in its place.")
                           .arg(shown(source)));
                replaceByBox(element, source);
            }
        }
    }

    void visitMedium(const GumboElement &element, const Surrounding &around)
    {
        for (const char *name : {"src", "poster", "data", element.tag == GUMBO_TAG_LINK ? "href" : ""}) {
            const QByteArray source = attributeOf(element, name).trimmed();
            see(source, around);
            const AddressKind kind = addressKind(source);
            if (kind == AddressKind::Remote) {
                nameScheme(element, name, source);
                reportRemote(source, around);
            } else if (kind == AddressKind::Relative) {
                lead(element, name, source, around);
            }
        }
    }

    void visitLink(const GumboNode *node, const Surrounding &around)
    {
        const GumboElement &element = node->v.element;
        if (!hasAttribute(element, "href"))
            return;
        const QByteArray target = attributeOf(element, "href").trimmed();
        see(target, around);
        if (!target.isEmpty() && textBelow(node).isEmpty() && !hasAttribute(element, "aria-label"))
            labelLink(node, target, around);
        const AddressKind kind = addressKind(target);
        if (const QByteArray valid = validAddress(target); valid != target && kind != AddressKind::Empty)
            m_edits.setAttribute(element, "href", valid);
        switch (kind) {
        case AddressKind::Relative:
            if (isToItsPicture(node, target))
                m_edits.removeAttribute(element, "href");
            else
                lead(element, "href", target, around);
            break;
        case AddressKind::Anchor:
            visitAnchor(element, target, around);
            break;
        case AddressKind::Remote:
            nameScheme(element, "href", target);
            // That the page behind it is the same person's, as those ask who verify it.
            if (around.inPerson && attributeOf(element, "data-field") == "social" && !hasAttribute(element, "rel"))
                m_edits.addAttribute(element, "rel", "me");
            break;
        case AddressKind::Empty: {
            const QByteArray text = textBelow(node);
            see(text, around);
            report(Severity::Warning, "link-dead", around, text,
                   ExportedPage::tr("The link “%1” has no address.").arg(shown(text)));
            m_edits.removeAttribute(element, "href");
            break;
        }
        case AddressKind::Inline:
            break;
        }
    }

    void visitAnchor(const GumboElement &element, const QByteArray &target, const Surrounding &around)
    {
        if (target.size() == 1 || target == "#top" || m_ids.contains(QByteArray::fromPercentEncoding(target.sliced(1))))
            return;
        // On the home page other widgets stand around.
        if (!m_surroundings.homeUrl.isEmpty()) {
            m_edits.setAttribute(element, "href", m_surroundings.homeUrl.toUtf8() + validAddress(target));
            return;
        }
        report(Severity::Warning, "link-dead", around, target,
               ExportedPage::tr("The link “%1” leads to no place on the page.").arg(shown(target)));
    }

    /// Whether a link leads to nothing but the picture that it shows, and that picture is not there, which is told of
    /// the picture, or on paper, where it is to be seen already.
    bool isToItsPicture(const GumboNode *link, const QByteArray &target)
    {
        const std::vector<const GumboElement *> pictures = picturesBelow(link);
        return !pictures.empty() && attributeOf(*pictures.front(), "src").trimmed() == target
               && (m_surroundings.isPaper || !bring(target, ReferenceUse::Picture));
    }

    /// "//example.org" means a server only on a page that comes from one; a file has to say how it is reached.
    void nameScheme(const GumboElement &element, const char *attribute, const QByteArray &address)
    {
        if (address.startsWith("//"))
            m_edits.setAttribute(element, attribute, "https:" + validAddress(address));
    }

    /// A link with nothing but an icon gets the icon's name in words.
    void labelLink(const GumboNode *node, const QByteArray &target, const Surrounding &around)
    {
        QByteArray label = target.startsWith("mailto:") ? QByteArray("Email") : QByteArray();
        const GumboVector *children = childrenOf(node);
        for (unsigned i = 0; i < children->length && label.isEmpty(); ++i) {
            const auto *child = static_cast<const GumboNode *>(children->data[i]);
            if (childrenOf(child)) {
                if (const auto icon = findIcon(attributeOf(child->v.element, "class")))
                    label = icon->label();
            }
        }
        if (label.isEmpty())
            label = QUrl::fromEncoded(target).host().toUtf8();
        if (!label.isEmpty())
            m_edits.addAttribute(node->v.element, "aria-label", label);
        // That its picture has no text is told of the picture.
        if (!picturesBelow(node).empty())
            return;
        report(Severity::Hint, "link-without-text", around, target,
               ExportedPage::tr("The link to “%1” has no text of its own.").arg(shown(target)));
    }

    void visitHeading(const GumboNode *node, const Surrounding &around)
    {
        const int level = nameOf(node->v.element).at(1) - '0';
        const QByteArray text = textBelow(node);
        see(text, around);
        if (m_lastLevel > 0 && level > m_lastLevel + 1) {
            report(Severity::Warning, "heading-level-skipped", around, text,
                   // The heading above may be the page's own, which the author has never written.
                   ExportedPage::tr("The heading “%1” is of level %2, but level %3 is left out above it.")
                       .arg(QString::fromUtf8(text), QString::number(level), QString::number(level - 1)));
        }
        m_lastLevel = level;
    }

    /// Leads a relative address to the file that it means, or to the site.
    void lead(const GumboElement &element, const char *attribute, const QByteArray &target, const Surrounding &around)
    {
        const bool isOnPaper = m_surroundings.isPaper && element.tag == GUMBO_TAG_A;
        if (const auto url = isOnPaper ? std::nullopt : bring(target, ReferenceUse::Link)) {
            m_edits.setAttribute(element, attribute, *url);
        } else if (find(target, ReferenceUse::Link).kind == ResolvedReference::Kind::Unpublished) {
            report(Severity::Warning, "link-dead", around, target,
                   ExportedPage::tr("“%1” is a file that sites are made of, and no part of a published one.")
                       .arg(shown(target)));
            if (isOnPaper)
                m_edits.removeAttribute(element, attribute);
        } else if (!m_surroundings.siteUrl.isEmpty()) {
            const QUrl site(m_surroundings.siteUrl);
            m_edits.setAttribute(element, attribute, site.resolved(QUrl::fromEncoded(target)).toEncoded());
        } else {
            report(Severity::Warning, "link-dead", around, target,
                   ExportedPage::tr("“%1” leads to nothing that comes with the page.").arg(shown(target)));
            // It would lead to where the page lay when it was printed.
            if (isOnPaper)
                m_edits.removeAttribute(element, attribute);
        }
    }

    /// What an address on the page means.
    ResolvedReference find(const QByteArray &target, ReferenceUse use) const
    {
        const bool canAsk = !target.isEmpty() && m_surroundings.resolveFile;
        return canAsk ? m_surroundings.resolveFile(QString::fromUtf8(target), use) : ResolvedReference();
    }

    /// The address in the export of the file that one on the page means; nothing if there is none.
    std::optional<QByteArray> bring(const QByteArray &target, ReferenceUse use)
    {
        const ResolvedReference found = find(target, use);
        QFile file(found.path);
        if (found.kind != ResolvedReference::Kind::File || !QFileInfo(file.fileName()).isFile()
            || file.size() > maximumFileSize || !file.open(QIODevice::ReadOnly))
            return std::nullopt;
        PageAsset asset{{}, file.readAll()};
        asset.name = contentName(QFileInfo(file.fileName()).fileName(), asset.bytes);
        const auto isIt = [&](const PageAsset &other) { return other.name == asset.name; };
        if (std::none_of(m_prepared.files.begin(), m_prepared.files.end(), isIt))
            m_prepared.files.push_back(asset);
        const qsizetype hash = target.indexOf('#');
        return (m_surroundings.assetsUrl + asset.name).toUtf8() + (hash < 0 ? QByteArray() : target.sliced(hash));
    }

    void replaceByBox(const GumboElement &element, const QByteArray &source)
    {
        const QByteArray alt = attributeOf(element, "alt").simplified();
        const QByteArray label = alt.isEmpty() ? QFileInfo(QString::fromUtf8(source)).fileName().toUtf8() : alt;
        m_edits.replaceTag(element, "<span class=\"missing-image\">" + escapedHtml(label) + "</span>");
    }

    void reportRemote(const QByteArray &source, const Surrounding &around)
    {
        report(Severity::Hint, "remote-content", around, source,
               ExportedPage::tr("The page takes “%1” from the network whenever it is looked at.").arg(shown(source)));
    }

    /// Counts how often a text of the source has come along in its block, so that report() finds the place of this one.
    void see(const QByteArray &needle, const Surrounding &around)
    {
        m_occurrence = m_occurrences[{around.place.whole(m_lines), needle}]++;
    }

    /// Reports something; `needle` is a text of the source by which the place is found, the one that see() saw last.
    void report(Severity severity, const char *code, const Surrounding &around, const QByteArray &needle,
                const QString &message)
    {
        Diagnostic finding{severity, code, message, around.place.find(m_lines, needle, m_occurrence)};
        const SiteText *text = around.inPerson ? personText(m_identity, needle) : nullptr;
        const std::optional<AuthorPage> &author = m_surroundings.author;
        if (text && author && text->file == author->path) {
            SiteText own = *text;
            own.file.clear();
            m_ofAuthor.push_back(placedInSite(finding, own, author->profile, needle, m_surroundings.siteRoot));
            return;
        }
        if (text)
            finding = placedInSite(finding, *text, m_lines.profile(), needle, m_surroundings.siteRoot);
        m_prepared.findings.push_back(std::move(finding));
    }

    /// The text of an element that holds nothing else.
    static QByteArray textOf(const GumboElement &element)
    {
        const auto *child = static_cast<const GumboNode *>(element.children.data[0]);
        return child->type == GUMBO_NODE_TEXT ? QByteArray(child->v.text.text) : QByteArray();
    }

    static QString shown(const QByteArray &address)
    {
        return QString::fromUtf8((address.startsWith("//") ? "https:" + address : address).left(200));
    }

    const QByteArray &m_body;
    const ProfileLines m_lines;
    const SiteIdentity &m_identity;
    const PageSurroundings &m_surroundings;
    PreparedBody m_prepared;
    std::vector<Diagnostic> m_ofAuthor; ///< Placed in the author's file as it is.
    HtmlEdits m_edits;
    QMap<QByteArray, QByteArray> m_icons; ///< Definitions, by their ids.
    QSet<QByteArray> m_ids;
    PageCharacters m_characters;
    QMap<std::pair<TextRange, QByteArray>, int> m_occurrences;
    int m_occurrence = 0;
    int m_lastLevel = 0;
};

} // namespace

PreparedBody prepareBody(const QByteArray &body, const Profile &profile, const SiteIdentity &identity,
                         const PageSurroundings &surroundings)
{
    return BodyPreparer(body, profile, identity, surroundings).prepare();
}

} // namespace vitrine
