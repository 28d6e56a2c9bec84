#include "markdown/markdowntext.h"

#include "base/codepoints.h"
#include "markdown/markdownextensions.h"
#include "markdown/markdowntree.h"
#include "markdown/typographer.h"

#include <cmark-gfm.h>

#include <QByteArray>

#include <vector>

namespace vitrine {

namespace {

/// A text node and where its text begins in the block's.
struct Piece
{
    cmark_node *node = nullptr;
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// The texts of one block, in one.
struct BlockText
{
    InlineText inlines;
    std::vector<Piece> pieces;

    void clear()
    {
        inlines.text.truncate(0);
        inlines.kinds.truncate(0);
        pieces.clear();
    }
};

QByteArray literalOf(cmark_node *node)
{
    return QByteArray(cmark_node_get_literal(node));
}

cmark_node *newText(const QByteArray &literal)
{
    cmark_node *text = cmark_node_new(CMARK_NODE_TEXT);
    cmark_node_set_literal(text, literal.constData());
    return text;
}

/// What ends a link or picture: the bracket alone, or with an address or a label behind it.
QByteArray linkEnd(cmark_node *link)
{
    cmark_node *last = cmark_node_last_child(link);
    const int column = last ? cmark_node_get_end_column(last) : 0;
    return column > 0 && cmark_node_get_end_column(link) == column + 1 ? "]" : "](x)";
}

/// What Goldmark sees at this place of the Markdown, or something of the same effect.
QByteArray markupOf(cmark_node *node, bool entering)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HTML_INLINE:
        return literalOf(node);
    case CMARK_NODE_CODE:
        return "`x`";
    case CMARK_NODE_LINK:
        if (isBareLink(node))
            return {};
        if (isAutomaticLink(node))
            return entering ? "<" : ">";
        return entering ? QByteArray("[") : linkEnd(node);
    case CMARK_NODE_IMAGE:
        return entering ? QByteArray("![") : linkEnd(node);
    case CMARK_NODE_STRONG:
        return "**";
    case CMARK_NODE_FOOTNOTE_REFERENCE:
        return "[^x]";
    case CMARK_NODE_CUSTOM_INLINE:
        return cmark_node_get_on_exit(node);
    default:
        return strcmp(cmark_node_get_type_string(node), "strikethrough") == 0 ? "~~" : "*";
    }
}

void appendMarkup(BlockText &block, cmark_node *node, bool entering)
{
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_SOFTBREAK)
        block.inlines.append("\n", InlineText::Plain);
    else if (type == CMARK_NODE_LINEBREAK)
        block.inlines.append(" \n", InlineText::Plain);
    else
        block.inlines.append(markupOf(node, entering), InlineText::Markup);
}

/// Splits a text node around a mail address: the text in front of it, the link, and the rest. Gives the rest.
cmark_node *linkMail(cmark_node *text, const QByteArray &before, const QByteArray &address, const QByteArray &behind)
{
    cmark_node *link = cmark_node_new(CMARK_NODE_LINK);
    cmark_node_set_url(link, ("mailto:" + address).constData());
    cmark_node_append_child(link, newText(address));
    cmark_node_set_literal(text, before.constData());
    cmark_node_insert_after(text, link);
    cmark_node *rest = newText(behind);
    cmark_node_insert_after(link, rest);
    return rest;
}

void applyTo(const BlockText &block, const std::vector<TextChange> &changes)
{
    auto change = changes.begin();
    for (const Piece &piece : block.pieces) {
        const qsizetype end = piece.begin + piece.length;
        while (change != changes.end() && change->range.end <= piece.begin)
            ++change;
        if (change == changes.end())
            return;
        if (change->range.begin >= end)
            continue;
        cmark_node *node = piece.node;
        QByteArray text;
        qsizetype done = piece.begin;
        for (auto next = change; next != changes.end() && next->range.begin < end; ++next) {
            // What began in the piece before has left its character there.
            if (next->range.begin >= piece.begin) {
                text += block.inlines.text.mid(done, next->range.begin - done);
                if (next->isMail) {
                    const QByteArray address = block.inlines.text.mid(next->range.begin, next->range.length());
                    node = linkMail(node, text, address, {});
                    text.clear();
                } else {
                    text += next->text;
                }
            }
            done = std::min(next->range.end, end);
        }
        text += block.inlines.text.mid(done, end - done);
        cmark_node_set_literal(node, text.constData());
    }
}

/// Puts a task list's boxes into a text, which is split around them.
void makeTaskBoxes(cmark_node *text)
{
    const QByteArray literal = literalOf(text);
    qsizetype copied = 0;
    for (qsizetype i = literal.indexOf('['); i >= 0; i = literal.indexOf('[', i + 1)) {
        if (i < copied || i + 2 >= literal.size() || literal.at(i + 2) != ']' || !strchr(" \txX", literal.at(i + 1)))
            continue;
        cmark_node *box = cmark_node_new(CMARK_NODE_CUSTOM_INLINE);
        cmark_node_set_on_enter(box, literal.at(i + 1) == ' ' || literal.at(i + 1) == '\t' ? "open" : "done");
        cmark_node_insert_after(text, box);
        cmark_node_set_literal(text, literal.mid(copied, i - copied).constData());
        copied = i + 3;
        while (copied < literal.size() && isAsciiSpace(uchar(literal.at(copied))))
            ++copied;
        cmark_node_set_on_exit(box, copied > i + 3 ? " " : "]");
        text = newText(literal.mid(copied));
        cmark_node_insert_after(box, text);
    }
}

/// The same for the texts of a paragraph that a list's item begins with: Goldmark takes what looks like a box for one
/// wherever it stands in it.
void makeTaskBoxesIn(cmark_node *paragraph)
{
    cmark_node *item = cmark_node_parent(paragraph);
    if (!item || cmark_node_get_type(item) != CMARK_NODE_ITEM || cmark_node_first_child(item) != paragraph)
        return;
    // Found first, since an iterator does not see what is put in behind its node.
    std::vector<cmark_node *> texts;
    const MarkdownIterator iterator(cmark_iter_new(paragraph));
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        cmark_node *node = cmark_iter_get_node(iterator.get());
        if (event == CMARK_EVENT_ENTER && cmark_node_get_type(node) == CMARK_NODE_TEXT
            && strchr(cmark_node_get_literal(node), '[') && !isAutomaticLink(cmark_node_parent(node)))
            texts.push_back(node);
    }
    for (cmark_node *text : texts)
        makeTaskBoxes(text);
}

bool holdsInlines(cmark_node *node)
{
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING)
        return true;
    if (definitionPart(node) == DefinitionPart::Term)
        return true;
    // A table's cell, of which the public headers do not name the type.
    const char *name = cmark_node_get_type_string(node);
    return strcmp(name, "table_cell") == 0;
}

} // namespace

void applyTextChanges(cmark_node *document, bool typographer)
{
    const MarkdownIterator iterator(cmark_iter_new(document));
    BlockText block;
    OpenQuotes quotes;
    int linkDepth = 0;
    int automaticDepth = 0;
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        cmark_node *node = cmark_iter_get_node(iterator.get());
        const bool entering = event == CMARK_EVENT_ENTER;
        const cmark_node_type type = cmark_node_get_type(node);
        if (isBlock(node)) {
            if (!holdsInlines(node))
                continue;
            if (entering) {
                if (type == CMARK_NODE_PARAGRAPH)
                    makeTaskBoxesIn(node);
                block.clear();
            } else if (!block.pieces.empty()) {
                applyTo(block, textChanges(block.inlines, typographer ? &quotes : nullptr));
                block.clear();
            }
            continue;
        }
        if (type == CMARK_NODE_TEXT) {
            const QByteArray literal = literalOf(node);
            if (automaticDepth > 0) {
                block.inlines.append(literal, InlineText::Markup);
                continue;
            }
            block.pieces.push_back({node, block.inlines.text.size(), literal.size()});
            block.inlines.append(literal, linkDepth > 0 ? InlineText::Linked : InlineText::Plain);
            continue;
        }
        if (entering || cmark_node_first_child(node))
            appendMarkup(block, node, entering);
        if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE) {
            linkDepth += entering ? 1 : -1;
            if (isAutomaticLink(node))
                automaticDepth += entering ? 1 : -1;
        }
    }
}

TaskBox taskBox(cmark_node *node)
{
    if (cmark_node_get_type(node) != CMARK_NODE_CUSTOM_INLINE)
        return TaskBox::None;
    return strcmp(cmark_node_get_on_enter(node), "done") == 0 ? TaskBox::Done : TaskBox::Open;
}

bool isAutomaticLink(cmark_node *link)
{
    if (cmark_node_get_type(link) != CMARK_NODE_LINK)
        return false;
    cmark_node *text = cmark_node_first_child(link);
    if (!text || cmark_node_next(text) || cmark_node_get_type(text) != CMARK_NODE_TEXT)
        return false;
    // One in angle brackets is two characters longer than its text. Where both begin cmark counts in different ways.
    const auto width = [](cmark_node *node) {
        return cmark_node_get_end_column(node) - cmark_node_get_start_column(node);
    };
    return isBareLink(link)
           || (width(link) == width(text) + 2
               && QByteArrayView(cmark_node_get_url(link)).endsWith(QByteArrayView(cmark_node_get_literal(text))));
}

} // namespace vitrine
