#include "fuzz/fuzztarget.h"
#include "toml/tomldocument.h"
#include "toml/tomllexer.h"
#include "toml/tomlreader.h"

namespace vitrine::test {

namespace {

void checkTokens(const QByteArray &text, TomlLexer::Start start)
{
    qsizetype end = 0;
    for (const TomlToken &token : tokenizeToml(text, start)) {
        require(token.range.begin == end, "The tokens leave a gap, or overlap.");
        require(token.range.end > token.range.begin, "A token is empty.");
        end = token.range.end;
    }
    require(end == text.size(), "The tokens do not reach the end of the text.");
}

void checkStatements(const TomlLayout &layout)
{
    const QByteArray &text = layout.text();
    qsizetype end = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    for (size_t i = 0; i < layout.statements().size(); ++i) {
        const TomlStatement &statement = layout.statements()[i];
        require(statement.lines.begin == end && statement.lines.end > end, "The statements leave a gap, or overlap.");
        end = statement.lines.end;
        require(end == text.size() || text[end - 1] == '\n', "A statement ends within a line.");
        require(statement.lines.contains(statement.content), "A statement's content lies outside its lines.");
        require(statement.comment.isEmpty() || statement.lines.contains(statement.comment),
                "A comment lies outside its lines.");
        require(statement.comment.isEmpty() || text[statement.comment.begin] == '#', "A comment is none.");
        require(layout.statementAt(statement.lines.begin) == int(i), "A line's start belongs to another statement.");
        require(layout.statementAt(statement.lines.end - 1) == int(i), "A line's end belongs to another statement.");
        const QByteArray lineEnd = layout.lineEndingAt(statement.lines.begin);
        require(lineEnd == "\n" || lineEnd == "\r\n", "That ends no line.");
        if (statement.isEmptyOrComment())
            require(QByteArrayView(text).sliced(end - statement.lines.length(), statement.lines.length()).count('\n')
                        <= 1,
                    "An empty line or a comment runs over several lines.");
    }
    require(end == text.size(), "The statements do not reach the end of the text.");
}

void checkNodes(const TomlLayout &layout)
{
    std::vector<int> unseen = {0};
    while (!unseen.empty()) {
        const int id = unseen.back();
        unseen.pop_back();
        const TomlNode &node = layout.node(id);
        require(layout.find(layout.pathOf(id)) == id, "A node's path leads elsewhere.");
        if (node.statement >= 0) {
            require(node.statement < int(layout.statements().size()), "A node's statement is not there.");
            const TextRange lines = layout.statements()[size_t(node.statement)].lines;
            require(!node.element || lines.contains(node.element->range), "A value lies outside its statement.");
            require(!node.pair || lines.contains(node.pair->range()), "A pair lies outside its statement.");
        }
        for (const int child : node.children) {
            require(layout.node(child).parent == id, "A node's child has another parent.");
            unseen.push_back(child);
        }
    }
}

/// True if the layout has found a node for everything that the text means.
bool hasAll(const TomlLayout &layout, int id, const Value &value)
{
    const TomlNode &node = layout.node(id);
    if (value.isScalar())
        return node.kind == TomlNode::Kind::Scalar && node.element && node.element->complete;
    if (value.isArray()) {
        if (value.items().size() != node.children.size())
            return false;
        for (size_t i = 0; i < value.items().size(); ++i) {
            if (!hasAll(layout, node.children[i], value.items()[i]))
                return false;
        }
        return node.kind == TomlNode::Kind::Array || node.kind == TomlNode::Kind::TableArray;
    }
    if (value.members().size() != node.children.size())
        return false;
    for (const Value::Member &member : value.members()) {
        const int child = layout.child(id, member.key);
        if (child < 0 || !hasAll(layout, child, member.value))
            return false;
    }
    return true;
}

void checkHidden(const TomlDocument &document)
{
    int end = 0;
    for (const TomlHiddenBlock &block : document.hiddenBlocks()) {
        require(block.firstStatement >= end && block.lastStatement > block.firstStatement,
                "Hidden blocks overlap, or have no key.");
        end = block.lastStatement + 1;
        require(end <= int(document.layout().statements().size()), "A hidden block goes beyond the text.");
        require(block.value.isTable() && !block.array.isEmpty(), "A hidden block is no block.");
        for (int i = block.firstStatement; i <= block.lastStatement; ++i) {
            require(document.layout().statements()[size_t(i)].kind == TomlStatement::Kind::Comment,
                    "A hidden block holds what is no comment.");
        }
    }
}

} // namespace

void checkBytes(QByteArrayView bytes)
{
    const QByteArray text = bytes.toByteArray();
    checkTokens(text, TomlLexer::Start::Statement);
    checkTokens(text, TomlLexer::Start::Value);
    const TomlDocument document(text);
    checkStatements(document.layout());
    checkNodes(document.layout());
    checkHidden(document);
    if (!document.layout().tooDeep())
        require(salvageToml(document.layout()).isTable(), "What was salvaged is no table.");
    if (!document.isValid()) {
        const TextRange place = document.problem()->range;
        require(0 <= place.begin && place.begin <= place.end && place.end <= text.size(),
                "A problem lies outside the text.");
        require(!document.problem()->message.isEmpty(), "A problem says nothing.");
        return;
    }
    for (const TomlStatement &statement : document.layout().statements())
        require(statement.kind != TomlStatement::Kind::Invalid, "A statement of a valid text is said to be invalid.");
    require(hasAll(document.layout(), 0, document.root()), "The layout lacks something that a valid text means.");
}

} // namespace vitrine::test
