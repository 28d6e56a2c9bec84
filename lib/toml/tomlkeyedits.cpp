#include "toml/tomledits.h"

#include "toml/tomlfragmentedits.h"
#include "toml/tomlguard.h"
#include "toml/tomllistedits.h"
#include "toml/tomlmemberedits.h"
#include "toml/tomlpathedits.h"
#include "toml/tomlreader.h"
#include "toml/tomlwriter.h"

namespace vitrine {

namespace {

/// The literal to write: the given one if it means the value, else a spelling in the style of it, or of what stands
/// there.
QByteArray literalFor(const TomlDocument &document, const Value &value, const QByteArray &literal,
                      const QByteArray &present, qsizetype offset)
{
    if (!literal.isEmpty()) {
        const std::optional<Value> meant = readTomlValue(literal);
        if (meant && *meant == value)
            return literal;
    }
    return spellTomlValue(value, {literal.isEmpty() ? present : literal, document.layout().lineEndingAt(offset)});
}

} // namespace

Result<TextEdit> setTomlValue(const TomlDocument &document, const ValuePath &path, const Value &value,
                              const QByteArray &literal, const TomlPlacement &placement)
{
    const TomlLayout &layout = document.layout();
    const Value *present = document.root().find(path);
    const Value intended = withChanged(document.root(), path, [&](Value &place) { place = value; });
    if (present) {
        if (*present == value)
            return TextEdit();
        const int id = layout.find(path);
        if (id < 0 || !layout.node(id).element)
            return replaceTomlValue(document, path, value);
        const TextRange range = layout.node(id).element->range;
        return guardedValue(
            document,
            TextEdit(document.text(), range, literalFor(document, value, literal, layout.slice(range), range.begin)),
            intended);
    }
    if (path.isEmpty() || !path.last().isKey())
        return noSuchItem();
    const ValuePath table = path.parent();
    const QByteArray &key = path.last().key();
    const QByteArray spelled = literalFor(document, value, literal, {}, 0);
    const int node = layout.find(table);
    if (node < 0) {
        const int place = placementStatement(document, placement);
        const Result<TextEdit> section =
            guarded(document, memberedits::addToNewTable(document, table, place, key, spelled), intended);
        return section ? section : fragmentedits::addWithTables(document, path, value);
    }
    const Result<TextEdit> edit = memberedits::add(document, node, key, spelled);
    return edit ? guarded(document, *edit, intended) : edit;
}

Result<TextEdit> removeTomlKey(const TomlDocument &document, const ValuePath &path)
{
    const int node = document.layout().find(path);
    if (node <= 0 || !document.layout().node(node).pair)
        return removeTomlValue(document, path);
    return memberedits::removeGuarded(document, path);
}

} // namespace vitrine
