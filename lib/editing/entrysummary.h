#pragma once

#include "profile/profile.h"

#include <QString>

namespace vitrine {

/// An entry in two lines, as it stands in a list of entries.
struct EntrySummary
{
    QString title;
    QString detail; ///< Empty for a scalar.

    friend bool operator==(const EntrySummary &, const EntrySummary &) = default;
};

/// The values of `entry` as they are: for a known section the first line, and the other plain ones behind it; for any
/// other the first texts that it has. An entry without text has a title that says so.
[[nodiscard]] EntrySummary summaryOf(const Section &section, const Entry &entry);

/// What one entry of `section` is called, e.g. "Interest"; "Entry" where the schema has no word.
[[nodiscard]] QString entryName(const Section &section);

/// A key as a word in a sentence: "date_start" gives "Date start".
[[nodiscard]] QString fieldName(const QByteArray &key);

} // namespace vitrine
