#include "html/pagehead.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vitrine;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

SiteText siteText(const char *value, const char *url = "")
{
    SiteText found;
    found.text = text(value);
    found.url = text(url);
    return found;
}

SiteLink link(const char *address)
{
    SiteLink found;
    found.link = siteText(address);
    return found;
}

SiteIdentity jane()
{
    SiteIdentity identity;
    identity.name = siteText("Jane </script> Doe");
    identity.organizations = {siteText("University of Bergen", "https://example.org/uib"), siteText("Alone")};
    identity.links = {link("mailto:jane@example.org"),
                      link("https://orcid.org/0000-0002-1825-0097/"),
                      link("https://example.org/@jane"),
                      link("#contact"),
                      link("/files/cv.pdf"),
                      link("https://example.org/@jane"),
                      link("//example.net/jane")};
    return identity;
}

constexpr const char *profileText = R"(+++
[[education.courses]]
course = "PhD in Oceanography"
institution = "University of Bergen"

[[education.courses]]
course = "Lakeside College"
institution = "M.Sc."

# [[education.courses]]
#   course = "Hidden"
#   institution = "Nowhere University"
+++
)";

} // namespace

/// What the head of a page tells machines.
class PageHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoThePersonIs()
    {
        PageHead head;
        head.address = text("https://example.org/");
        head.picture = text("assets/me.png");
        head.description = text("Studies the sea.\nAnd ice.");
        head.role = text("Professor");
        head.interests = {text("Tides"), text("Sea ice")};
        const QByteArray json = personJson(head, Profile::read(profileText), jane());
        QVERIFY(!json.contains('<'));
        const QJsonObject page = QJsonDocument::fromJson(json).object();
        QCOMPARE(page[text("@context")].toString(), text("https://schema.org"));
        QCOMPARE(page[text("@type")].toString(), text("ProfilePage"));
        const QJsonObject person = page[text("mainEntity")].toObject();
        QCOMPARE(person[text("@type")].toString(), text("Person"));
        QCOMPARE(person[text("name")].toString(), text("Jane </script> Doe"));
        QCOMPARE(person[text("description")].toString(), text("Studies the sea. And ice."));
        QCOMPARE(person[text("jobTitle")].toString(), text("Professor"));
        QCOMPARE(person[text("url")].toString(), text("https://example.org/"));
        QCOMPARE(person[text("image")].toString(), text("https://example.org/assets/me.png"));
        QCOMPARE(person[text("knowsAbout")].toArray(), (QJsonArray{text("Tides"), text("Sea ice")}));
        QCOMPARE(names(person[text("affiliation")]), (QStringList{text("University of Bergen"), text("Alone")}));
        QCOMPARE(names(person[text("alumniOf")]),
                 (QStringList{text("University of Bergen"), text("Lakeside College")}));
        const QString orcid = text("https://orcid.org/0000-0002-1825-0097");
        QCOMPARE(person[text("identifier")].toString(), orcid);
        QCOMPARE(person[text("sameAs")].toArray(),
                 (QJsonArray{orcid, text("https://example.org/@jane"), text("https://example.net/jane")}));
    }

    void saysNothingOfSomebodyUnknown() { QCOMPARE(personJson({}, Profile::read(profileText), {}), ""); }

    void describesThePage()
    {
        PageHead head;
        head.title = text("Jane & \"Doe\"");
        head.description = text("Water ").repeated(60);
        head.address = text("https://example.org/about/");
        head.picture = text("assets/me.png");
        head.styleSheet = text("assets/x.css");
        const QByteArray html = renderHead(head, Profile::read("+++\n+++\n"), {});
        for (const char *part :
             {"<title>Jane &amp; &quot;Doe&quot;</title>", "<meta property=\"og:type\" content=\"profile\">",
              "<meta property=\"og:title\" content=\"Jane &amp; &quot;Doe&quot;\">",
              "<meta property=\"og:url\" content=\"https://example.org/about/\">",
              "<meta property=\"og:image\" content=\"https://example.org/about/assets/me.png\">",
              "<meta property=\"og:image:alt\" content=\"Jane &amp; &quot;Doe&quot;\">",
              "<meta name=\"twitter:card\" content=\"summary\">",
              "<link rel=\"canonical\" href=\"https://example.org/about/\">",
              "<link rel=\"icon\" href=\"assets/me.png\">", "<link rel=\"stylesheet\" href=\"assets/x.css\">"})
            QVERIFY2(html.contains(part), part);
        const qsizetype begin = html.indexOf("name=\"description\" content=\"") + 28;
        const QString description = QString::fromUtf8(html.mid(begin, html.indexOf('"', begin) - begin));
        QVERIFY2(description.size() <= 160 && description.endsWith(QChar(0x2026)), qPrintable(description));
        QVERIFY(!description.contains(u" \u2026"));
    }

    void endsADescriptionWithAWord()
    {
        PageHead head;
        head.description = text("Water, ").repeated(60);
        const QString html = QString::fromUtf8(renderHead(head, Profile::read("+++\n+++\n"), {}));
        QVERIFY2(html.contains(u"Water, Water\u2026\""), qPrintable(html));
    }

    void leavesOutWhatIsNotKnown()
    {
        PageHead head;
        head.title = text("Mira Ø. Halvorsen");
        const QByteArray html = renderHead(head, Profile::read("+++\n+++\n"), {});
        for (const char *part : {"canonical", "og:url", "og:image", "description", "ld+json"})
            QVERIFY2(!html.contains(part), part);
        // Without a picture the initials are the icon.
        QVERIFY(html.contains("<link rel=\"icon\" href=\"data:image/svg+xml,"));
        QVERIFY(html.contains("%3EMH%3C"));
        // Somebody called nothing has none.
        head.title = text(" ");
        QVERIFY(renderHead(head, Profile::read("+++\n+++\n"), {}).contains("%3E%3C/text"));
        // An address has no blanks.
        const qsizetype begin = html.indexOf("data:image");
        QVERIFY(!html.mid(begin, html.indexOf('"', begin) - begin).contains(' '));
    }

    void knowsWhichWayLanguagesAreWritten()
    {
        for (const char *language : {"ar", "he-IL", "fa_IR", "UR", "ckb", "az-Arab-IR"})
            QCOMPARE(textDirection(text(language)), "rtl");
        for (const char *language : {"en", "de-AT", "", "arn", "ur-Latn"})
            QCOMPARE(textDirection(text(language)), "ltr");
    }

private:
    static QStringList names(const QJsonValue &organizations)
    {
        QStringList found;
        for (const QJsonValue &organization : organizations.toArray())
            found.append(organization[text("name")].toString());
        return found;
    }
};

QTEST_APPLESS_MAIN(PageHeadTest)
#include "tst_pagehead.moc"
