#include "html/pageparts.h"
#include "preview/pageplace.h"
#include "support/fixtures.h"

#include <QTest>

using namespace vitrine;

class PagePlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryOfThePageIsASlotOfTheFile()
    {
        // The second live entry of education stands behind two hidden ones.
        const Profile profile = Profile::read(test::fixture(QStringLiteral("hidden-entries.md")));
        const Section *education = profile.section(SectionId::Education);
        QVERIFY(education);
        int index = 0;
        bool isSkipping = false;
        for (const Entry &entry : education->entries) {
            if (entry.hidden)
                continue;
            const auto place = placeOf({QStringLiteral("education"), index, QStringLiteral("year"), 0}, profile);
            QVERIFY(place);
            QCOMPARE(place->section, SectionId::Education);
            QCOMPARE(place->path, education->path);
            QCOMPARE(place->slot, entry.slot);
            QCOMPARE(place->key, QByteArray("year"));
            isSkipping = isSkipping || entry.slot != index;
            ++index;
        }
        QVERIFY(isSkipping);
        QVERIFY(!placeOf({QStringLiteral("education"), index, {}, 0}, profile));
    }

    void aSectionIsAPlace()
    {
        const Profile profile = Profile::read(test::fixture(QStringLiteral("about.md")));
        const auto place = placeOf({QStringLiteral("interests"), -1, {}, 0}, profile);
        QVERIFY(place);
        QCOMPARE(place->section, SectionId::Interests);
        QCOMPARE(place->slot, qsizetype(-1));
        QCOMPARE(place->key, QByteArray());
    }

    void theBiographyIsAPlace()
    {
        const auto place = placeOf({QStringLiteral("biography"), -1, {}, 7}, Profile());
        QVERIFY(place);
        QCOMPARE(place->section, SectionId::Biography);
    }

    void thePersonIsAPlaceWhereTheProfileNamesIt()
    {
        const PageHook name{QStringLiteral("person"), -1, QStringLiteral("name"), 0};
        const auto place = placeOf(name, Profile::read(test::fixture(QStringLiteral("author-page.md"))));
        QVERIFY(place);
        QCOMPARE(place->section, SectionId::Settings);
        QCOMPARE(place->key, QByteArray("name"));
        QVERIFY(!placeOf(name, Profile::read(test::fixture(QStringLiteral("about.md")))));
    }

    void everyPartOfThePageLeadsToItsEntryAndBack()
    {
        const Profile profile = Profile::read("+++\nwidget = \"about\"\n[interests]\ninterests = [\"Tides\"]\n"
                                              "[[education.courses]]\ncourse = \"PhD\"\n"
                                              "[[experience.courses]]\ncourse = \"Sea Lab\"\n"
                                              "# [[feature]]\n# name = \"Rowing\"\n"
                                              "[[feature]]\nname = \"Diving\"\n[[item]]\ntitle = \"A medal\"\n"
                                              "+++\nText.\n");
        for (const PagePart &part : pageParts()) {
            const QString name = QString::fromLatin1(part.name);
            const bool hasEntries = part.id != PagePartId::Biography;
            const auto place = placeOf({name, hasEntries ? 0 : -1, {}, 0}, profile);
            QVERIFY2(place && profile.rangeOf(*place), part.name);
            QCOMPARE(place->slot >= 0, hasEntries);
            QVERIFY(!hasEntries || !profile.entry(*place)->hidden);
            const auto hook = hookOf(*place, profile);
            QVERIFY2(hook, part.name);
            QCOMPARE(hook->profile, name);
            QCOMPARE(hook->entry, hasEntries ? 0 : -1);
        }
    }

    void anythingElseIsNone()
    {
        const Profile profile = Profile::read(test::fixture(QStringLiteral("about.md")));
        QVERIFY(!placeOf({QStringLiteral("raw html"), 0, QStringLiteral("course"), 0}, profile));
        QVERIFY(!placeOf({}, profile));
    }
};

QTEST_APPLESS_MAIN(PagePlaceTest)
#include "tst_pageplace.moc"
