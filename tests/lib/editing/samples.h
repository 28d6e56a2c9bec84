#pragma once

#include "editing/profiledocument.h"
#include "support/fixtures.h"

#include <QUndoStack>

namespace vitrine::test {

/// A document with one of the project's fixtures in it.
class SampleDocument : public ProfileDocument
{
public:
    explicit SampleDocument(const QString &name = QStringLiteral("about.md")) { load(fixture(name)); }

    /// Replaces the first `before`, as typing in the source view would. False if it is not there.
    bool replaceText(const QByteArray &before, const QByteArray &after)
    {
        const qsizetype at = text().indexOf(before);
        if (at < 0)
            return false;
        const ChangeInfo info{QStringLiteral("Typing"), {}, {}, nullptr};
        return apply(TextEdit(text(), {at, at + before.size()}, after), info).has_value();
    }

    /// What the first line of the text that contains `part` says; empty if none does.
    [[nodiscard]] QByteArray lineWith(const QByteArray &part) const
    {
        for (const QByteArray &line : text().split('\n')) {
            if (line.contains(part))
                return line;
        }
        return {};
    }

    /// A place in a known section.
    [[nodiscard]] Place place(SectionId id, qsizetype slot = -1, const QByteArray &key = {}) const
    {
        const Section *section = profile().section(id);
        return {id, section ? section->path : ValuePath(), slot, key};
    }
};

} // namespace vitrine::test
