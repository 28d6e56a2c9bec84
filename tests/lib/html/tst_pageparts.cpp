#include "html/pageparts.h"
#include "html/pagerenderer.h"

#include <QRegularExpression>
#include <QTest>

using namespace vitrine;

namespace {

/// A file with an entry for every part of the page.
constexpr const char *allParts = R"(+++
widget = "about"
[interests]
  interests = ["Tides"]
[[education.courses]]
  course = "PhD"
[[experience.courses]]
  course = "Sea Lab"
[[feature]]
  name = "Diving"
[[item]]
  title = "A medal"
+++

Text.
)";

} // namespace

/// The parts of the page and the sections that make them.
class PagePartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageHasThesePartsAndNoOthers()
    {
        const QString html =
            QString::fromUtf8(PageRenderer(Theme(), PageOptions()).renderBody(Profile::read(allParts)).html);
        QStringList onPage;
        static const QRegularExpression hook(QStringLiteral("data-profile=\"([^\"]*)\""));
        for (auto it = hook.globalMatch(html); it.hasNext();)
            onPage.append(it.next().captured(1));
        QStringList known;
        for (const PagePart &part : pageParts())
            known.append(QString::fromLatin1(part.name));
        QCOMPARE(onPage, known);
    }

    void aSectionLeadsToItsPartAndBack()
    {
        const Profile profile = Profile::read(allParts);
        for (const PagePart &part : pageParts()) {
            QCOMPARE(pagePart(part.name), &part);
            const Section *section = sectionOf(part, profile);
            QVERIFY2(section && section->present, part.name);
            QCOMPARE(pagePart(Place{section->id, section->path, -1, {}}), &part);
        }
        QVERIFY(!pagePart("person"));
        QVERIFY(!pagePart(Place{SectionId::Other, {"gallery"}, -1, {}}));
        QVERIFY(!pagePart(Place{SectionId::Settings, {}, -1, {}}));
    }
};

QTEST_APPLESS_MAIN(PagePartsTest)
#include "tst_pageparts.moc"
