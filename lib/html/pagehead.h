#pragma once

#include "html/pagerenderer.h"
#include "profile/profile.h"
#include "site/siteidentity.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace vitrine {

/// What the head of a page says beyond the profile.
struct PageHead
{
    QString title;         ///< Of the page: the person's name, or what the file is called.
    QString description;   ///< Plain text; shortened for the page.
    QString address;       ///< Where the page will be, absolute; empty: not known.
    QString picture;       ///< The person's picture, relative to the page; empty for none.
    QString styleSheet;    ///< Relative to the page.
    QString role;          ///< The person's, as plain text.
    QStringList interests; ///< Likewise.
    bool allowsScripts = false;
};

/// The tag of the document's root: language, direction, and whether it is light or dark for everybody.
[[nodiscard]] QByteArray rootTag(const PageOptions &options);

/// True if an entry's first line names a school, and the second does not: people write degree and school in either.
[[nodiscard]] bool isSchoolFirst(const QString &course, const QString &institution);

/// "rtl" for a language (BCP 47) that is written from right to left, else "ltr".
[[nodiscard]] QByteArray textDirection(const QString &language);

/// What stands inside `<head>`: title, description, Open Graph, the page's address, who the person is as JSON-LD (only
/// where the name is known), an icon, and the style sheet. Deterministic.
[[nodiscard]] QByteArray renderHead(const PageHead &head, const Profile &profile, const SiteIdentity &identity);

/// Who the person is, as JSON-LD of schema.org; empty without a name. Safe inside a script element.
[[nodiscard]] QByteArray personJson(const PageHead &head, const Profile &profile, const SiteIdentity &identity);

} // namespace vitrine
