#include "patch/hiddenentries.h"

#include "toml/tomlblocks.h"
#include "toml/tomldocument.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct HiddenEntries
{
    Q_DECLARE_TR_FUNCTIONS(HiddenEntries)
};

/// Appends the hidden blocks of one array of tables.
void appendHidden(std::vector<HiddenEntry> &entries, const TomlDocument &document, const ValuePath &list)
{
    qsizetype slot = 0;
    qsizetype live = 0;
    for (const TomlBlock &block : tomlBlocks(document, list)) {
        if (block.hidden) {
            const TomlHiddenBlock &hidden = document.hiddenBlocks()[size_t(block.hiddenIndex)];
            // It would follow the live ones in front of it.
            entries.push_back({list, slot, live, hidden.lines, hidden.value});
        } else {
            ++live;
        }
        ++slot;
    }
}

/// Appends the hidden blocks beside an array in brackets: they have no slot between its items.
void appendHiddenBeside(std::vector<HiddenEntry> &entries, const TomlDocument &document, const ValuePath &list,
                        qsizetype count)
{
    for (const TomlHiddenBlock &hidden : document.hiddenBlocks()) {
        if (hidden.array == list)
            entries.push_back({list, -1, count, hidden.lines, hidden.value});
    }
}

Error notHidden(const JsonPointer &pointer, bool onLine)
{
    const QString reason =
        onLine ? HiddenEntries::tr("There is no hidden entry at %1 on this line; “show” lists them all.")
               : HiddenEntries::tr("There is no hidden entry at %1; “show” lists them all.");
    return {"not-hidden", reason.arg(pointerText(pointer.toBytes())), {}};
}

} // namespace

std::vector<HiddenEntry> hiddenEntries(const TomlDocument &document)
{
    std::vector<HiddenEntry> entries;
    std::vector<ValuePath> seen;
    for (const TomlHiddenBlock &hidden : document.hiddenBlocks()) {
        if (std::find(seen.begin(), seen.end(), hidden.array) != seen.end())
            continue;
        seen.push_back(hidden.array);
        const Value *list = document.root().find(hidden.array);
        if (list && list->isArray() && tomlBlocks(document, hidden.array).empty())
            appendHiddenBeside(entries, document, hidden.array, qsizetype(list->items().size()));
        else
            appendHidden(entries, document, hidden.array);
    }
    std::sort(entries.begin(), entries.end(),
              [](const HiddenEntry &a, const HiddenEntry &b) { return a.lines < b.lines; });
    return entries;
}

Result<HiddenEntry> findHiddenEntry(const TomlDocument &document, const JsonPointer &pointer,
                                    std::optional<qsizetype> offset)
{
    Result<HiddenEntry> entry = findEnclosingHiddenEntry(document, pointer, offset);
    return entry && entry->pointer() != pointer ? notHidden(pointer, offset.has_value()) : entry;
}

Result<HiddenEntry> findEnclosingHiddenEntry(const TomlDocument &document, const JsonPointer &pointer,
                                             std::optional<qsizetype> offset)
{
    std::optional<HiddenEntry> found;
    for (HiddenEntry &entry : hiddenEntries(document)) {
        if (pointer.startsWith(entry.pointer()) && (!offset || entry.lines.contains(*offset))
            && (!found || entry.list.size() > found->list.size())) {
            found = std::move(entry);
        }
    }
    return found ? Result<HiddenEntry>(*found) : notHidden(pointer, offset.has_value());
}

} // namespace vitrine
