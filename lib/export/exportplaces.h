#pragma once

#include "base/diagnostic.h"
#include "base/textrange.h"
#include "profile/profile.h"

#include <QByteArray>

#include <vector>

namespace vitrine {

/// A profile whose lines are at hand: a page has as many places to look up as it has links.
class ProfileLines
{
public:
    /// `profile` must outlive this.
    explicit ProfileLines(const Profile &profile);

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    /// Where a line of the body, from 1, begins in the file; the end of the body if it has fewer.
    [[nodiscard]] qsizetype bodyLine(qsizetype line) const;

private:
    const Profile &m_profile;
    std::vector<qsizetype> m_bodyLines; ///< Their beginnings in the file, and the end of the last one.
};

/// Which part of the profile's file made a part of the page, as the page's hooks tell.
class SourcePlace
{
public:
    /// Goes into an element with these attributes: `data-profile`, `data-entry`, `data-field` and `data-lines`; empty
    /// where it has none.
    void enter(const QByteArray &part, const QByteArray &entry, const QByteArray &field, const QByteArray &lines);

    /// The value of the nearest `data-profile`; empty outside the profile.
    [[nodiscard]] const QByteArray &part() const { return m_part; }
    /// The bytes of the block, entry or field; empty at the start of the file if nothing is known.
    [[nodiscard]] TextRange whole(const ProfileLines &lines) const;
    /// The bytes of `needle` within that: of the occurrence of that number, from 0, or the last one. The start of the
    /// block, entry or field if it does not stand there.
    [[nodiscard]] TextRange find(const ProfileLines &lines, const QByteArray &needle, int occurrence = 0) const;

private:
    QByteArray m_part;
    qsizetype m_entry = -1; ///< Index among live entries.
    QByteArray m_field;
    qsizetype m_firstLine = 0; ///< Of the biography, from 1; 0 for none.
    qsizetype m_lastLine = 0;
};

} // namespace vitrine
