#pragma once

#include "base/diagnostic.h"
#include "base/textrange.h"
#include "profile/profile.h"
#include "site/siteidentity.h"

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

/// Something told about the person, by where the site says it. `text`: where that is, or null where it is not known.
/// In the profile's own file it is the place of `needle` on its line; for another file the message ends with its name.
/// `root`: the site's folder, or empty.
[[nodiscard]] Diagnostic placedInSite(Diagnostic finding, const SiteText *text, const Profile &profile,
                                      const QByteArray &needle, const QString &root);

/// What the site says about the person that has made the address or the classes of an icon in the person's column;
/// null if there is nothing of the kind.
[[nodiscard]] const SiteText *personText(const SiteIdentity &identity, const QByteArray &needle);

} // namespace vitrine
