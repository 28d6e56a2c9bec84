#include "html/pagehead.h"

#include "dom/htmltext.h"
#include "site/orcid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace vitrine {

namespace {

constexpr qsizetype descriptionLength = 160; ///< In UTF-16 units; what search engines show of it.

QByteArray escaped(const QString &text)
{
    return escapedHtml(text.toUtf8());
}

QByteArray meta(const char *kind, const char *name, const QString &content)
{
    if (content.isEmpty())
        return {};
    return QByteArray("<meta ") + kind + "=\"" + name + "\" content=\"" + escaped(content) + "\">\n";
}

/// The text on one line, cut between two words.
QString shortened(const QString &text)
{
    QString line = text.simplified();
    if (line.size() <= descriptionLength)
        return line;
    const qsizetype blank = line.lastIndexOf(u' ', descriptionLength - 1);
    line.truncate(blank > 0 ? blank : descriptionLength - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    while (!line.isEmpty() && QStringView(u",;:-–—").contains(line.back()))
        line = line.chopped(1).trimmed();
    return line + QChar(0x2026);
}

QString absolute(const PageHead &head, const QString &relative)
{
    return head.address.isEmpty() || relative.isEmpty()
               ? QString()
               : QUrl(head.address).resolved(QUrl(relative)).toString(QUrl::FullyEncoded);
}

/// The first letters of the first and the last word; empty if there is none.
QString initials(const QString &name)
{
    QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1)
        words = {words.first(), words.last()};
    QString letters;
    for (const QString &word : std::as_const(words))
        letters += word.left(word.front().isHighSurrogate() ? 2 : 1).toUpper();
    return letters;
}

/// The page's icon: the person's initials as a picture in the address itself.
QByteArray iconUrl(const QString &name)
{
    const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">"
                           "<rect width=\"64\" height=\"64\" rx=\"14\" fill=\"#23395b\"/>"
                           "<text x=\"32\" y=\"42\" font-family=\"sans-serif\" font-size=\"28\" fill=\"#fff\" "
                           "text-anchor=\"middle\">"
                           + escaped(initials(name)) + "</text></svg>";
    return "data:image/svg+xml," + QByteArray(svg).replace('"', '\'').toPercentEncoding("=:/'");
}

/// Which of an entry's texts names the school: people write degree and school in either line.
QString schoolOf(const Entry &entry)
{
    const QString course = entry.text("course");
    const QString institution = entry.text("institution");
    return isSchoolFirst(course, institution) || institution.isEmpty() ? course : institution;
}

QJsonArray schools(const Profile &profile)
{
    QJsonArray array;
    if (const Section *education = profile.section(SectionId::Education)) {
        for (const Entry &entry : education->entries) {
            const QString name = entry.hidden ? QString() : schoolOf(entry).simplified();
            const QJsonObject school{{QStringLiteral("@type"), QStringLiteral("EducationalOrganization")},
                                     {QStringLiteral("name"), name}};
            if (!name.isEmpty() && !array.contains(school))
                array.append(school);
        }
    }
    return array;
}

void insertFilled(QJsonObject &object, const char *key, const QJsonValue &value)
{
    const bool isEmpty = value.isArray() ? value.toArray().isEmpty() : value.toString().isEmpty();
    if (!isEmpty)
        object.insert(QLatin1String(key), value);
}

QJsonArray organizations(const SiteIdentity &identity)
{
    QJsonArray array;
    for (const SiteText &organization : identity.organizations) {
        QJsonObject object{{QStringLiteral("@type"), QStringLiteral("Organization")},
                           {QStringLiteral("name"), organization.text}};
        insertFilled(object, "url", organization.url);
        array.append(object);
    }
    return array;
}

/// The person's pages elsewhere: absolute web addresses.
QStringList personLinks(const SiteIdentity &identity)
{
    QStringList links;
    for (const SiteLink &link : identity.links) {
        QUrl url(link.link.text.trimmed());
        if (url.scheme().isEmpty() && !url.host().isEmpty()) // "//example.org", as the page is loaded
            url.setScheme(QStringLiteral("https"));
        if (url.scheme() == u"https" || url.scheme() == u"http")
            links.append(url.toString(QUrl::FullyEncoded));
    }
    return links;
}

/// The ORCID iD among the person's addresses, as an address of its own form; empty if there is none that can be right.
QString orcidOf(const QStringList &addresses)
{
    for (const QString &address : addresses) {
        for (const QByteArray &id : orcidsIn(address.toUtf8())) {
            if (hasOrcidChecksum(id))
                return QStringLiteral("https://orcid.org/") + QString::fromLatin1(id.toUpper());
        }
    }
    return {};
}

} // namespace

QByteArray rootTag(const PageOptions &options)
{
    const QByteArray direction =
        options.direction.isEmpty() ? textDirection(options.language) : escaped(options.direction);
    QByteArray tag = "<html lang=\"" + escaped(options.language) + "\" dir=\"" + direction + '"';
    if (!options.appearance.isEmpty())
        tag += " data-appearance=\"" + options.appearance + '"';
    return tag + '>';
}

bool isSchoolFirst(const QString &course, const QString &institution)
{
    static const QStringList words{
        QStringLiteral("universi"),   QStringLiteral("college"),    QStringLiteral("institut"),
        QStringLiteral("school"),     QStringLiteral("academy"),    QStringLiteral("hochschule"),
        QStringLiteral("akademie"),   QStringLiteral("école"),      QStringLiteral("ecole"),
        QStringLiteral("politecnic"), QStringLiteral("polytechni"), QStringLiteral("univerz"),
        QStringLiteral("üniversite"), QStringLiteral("大学"),       QStringLiteral("学院")};
    const auto isSchool = [](const QString &text) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    };
    return isSchool(course) && !isSchool(institution);
}

QByteArray textDirection(const QString &language)
{
    static const QStringList rightToLeft{QStringLiteral("ar"), QStringLiteral("ckb"), QStringLiteral("dv"),
                                         QStringLiteral("fa"), QStringLiteral("he"),  QStringLiteral("ks"),
                                         QStringLiteral("ps"), QStringLiteral("sd"),  QStringLiteral("ug"),
                                         QStringLiteral("ur"), QStringLiteral("yi")};
    static const QStringList scripts{QStringLiteral("arab"), QStringLiteral("hebr"), QStringLiteral("syrc"),
                                     QStringLiteral("thaa")};
    const QStringList parts = QString(language).replace(u'_', u'-').toLower().split(u'-');
    // Where a script is named, it has four letters and decides.
    constexpr qsizetype scriptLength = 4;
    if (parts.size() > 1 && parts.at(1).size() == scriptLength && parts.at(1).front().isLetter())
        return scripts.contains(parts.at(1)) ? "rtl" : "ltr";
    return rightToLeft.contains(parts.first()) ? "rtl" : "ltr";
}

QByteArray personJson(const PageHead &head, const Profile &profile, const SiteIdentity &identity)
{
    if (!identity.name)
        return {};
    QJsonObject person{{QStringLiteral("@type"), QStringLiteral("Person")},
                       {QStringLiteral("name"), identity.name->text}};
    insertFilled(person, "description", shortened(head.description));
    insertFilled(person, "jobTitle", head.role);
    insertFilled(person, "affiliation", organizations(identity));
    insertFilled(person, "alumniOf", schools(profile));
    insertFilled(person, "knowsAbout", QJsonArray::fromStringList(head.interests));
    insertFilled(person, "url", head.address);
    insertFilled(person, "image", absolute(head, head.picture));
    const QStringList links = personLinks(identity);
    const QString orcid = orcidOf(links);
    insertFilled(person, "identifier", orcid);
    QJsonArray same;
    for (const QString &link : links) {
        const bool isOrcid = !orcid.isEmpty() && orcidOf({link}) == orcid;
        const QString address = isOrcid ? orcid : link;
        if (!same.contains(address))
            same.append(address);
    }
    insertFilled(person, "sameAs", same);
    QJsonObject page{{QStringLiteral("@context"), QStringLiteral("https://schema.org")},
                     {QStringLiteral("@type"), QStringLiteral("ProfilePage")},
                     {QStringLiteral("mainEntity"), person}};
    insertFilled(page, "url", head.address);
    // Nothing in it may end the script element, whatever the texts say.
    return QJsonDocument(page).toJson(QJsonDocument::Compact).replace('<', "\\u003c").replace('>', "\\u003e");
}

QByteArray renderHead(const PageHead &head, const Profile &profile, const SiteIdentity &identity)
{
    const QString description = shortened(head.description);
    QByteArray html = "<meta charset=\"utf-8\">\n";
    if (!head.allowsScripts) {
        html += "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'none'; object-src 'none'; "
                "base-uri 'none'\">\n";
    }
    html += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"color-scheme\" content=\"light dark\">\n";
    html += "<title>" + escaped(head.title) + "</title>\n";
    html += meta("name", "description", description);
    html += meta("property", "og:type", QStringLiteral("profile"));
    html += meta("property", "og:title", head.title);
    html += meta("property", "og:description", description);
    html += meta("property", "og:url", head.address);
    const QString picture = absolute(head, head.picture);
    html += meta("property", "og:image", picture);
    if (!picture.isEmpty())
        html += meta("property", "og:image:alt", head.title);
    html += meta("name", "twitter:card", QStringLiteral("summary"));
    if (!head.address.isEmpty())
        html += "<link rel=\"canonical\" href=\"" + escaped(head.address) + "\">\n";
    const QByteArray icon = head.picture.isEmpty() ? iconUrl(head.title) : escaped(head.picture);
    html += "<link rel=\"icon\" href=\"" + icon + "\">\n";
    html += "<link rel=\"stylesheet\" href=\"" + escaped(head.styleSheet) + "\">\n";
    if (const QByteArray json = personJson(head, profile, identity); !json.isEmpty())
        html += "<script type=\"application/ld+json\">" + json + "</script>\n";
    return html;
}

} // namespace vitrine
