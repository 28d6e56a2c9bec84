#pragma once

#include "toml/tomldocument.h"

#include <QByteArray>

#include <optional>

namespace vitrine::bench {

/// A profile that edits are timed on: its file, its TOML as it was read, and an entry in the middle of its longest
/// list.
class Subject
{
public:
    /// The reference profile, or the bundled sample where that is not there.
    static Subject reference();
    /// A generated profile with so many entries of about 170 bytes.
    static Subject generated(qsizetype entries);

    [[nodiscard]] const QByteArray &file() const { return m_file; }
    [[nodiscard]] const QByteArray &toml() const { return m_document.text(); }
    [[nodiscard]] const TomlDocument &document() const { return m_document; }
    /// The blocks that the entry belongs to.
    [[nodiscard]] const ValuePath &list() const { return m_list; }
    /// The entry's place among the live ones.
    [[nodiscard]] qsizetype index() const { return m_index; }
    /// The entry's slot, hidden ones counted.
    [[nodiscard]] qsizetype slot() const;
    /// The entry's year.
    [[nodiscard]] ValuePath year() const;
    /// Two years, neither the one that is there, of its kind.
    [[nodiscard]] const Value &newYear(bool second) const { return second ? m_second : m_first; }
    /// What a new entry holds.
    [[nodiscard]] const Value &entry() const;

private:
    explicit Subject(QByteArray file);

    QByteArray m_file;
    TomlDocument m_document;
    ValuePath m_list;
    qsizetype m_index = 0;
    Value m_first;
    Value m_second;
};

} // namespace vitrine::bench
