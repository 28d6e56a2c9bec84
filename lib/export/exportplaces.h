#pragma once

#include "base/textrange.h"
#include "profile/profile.h"

#include <QByteArray>

namespace vitrine {

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
    [[nodiscard]] TextRange whole(const Profile &profile) const;
    /// The bytes of `needle` within that: of the occurrence of that number, from 0, or the last one. The start of the
    /// block, entry or field if it does not stand there.
    [[nodiscard]] TextRange find(const Profile &profile, const QByteArray &needle, int occurrence = 0) const;

private:
    QByteArray m_part;
    qsizetype m_entry = -1; ///< Index among live entries.
    QByteArray m_field;
    qsizetype m_firstLine = 0; ///< Of the biography, from 1; 0 for none.
    qsizetype m_lastLine = 0;
};

} // namespace vitrine
