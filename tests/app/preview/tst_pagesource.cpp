#include "common/documentsite.h"
#include "common/settings.h"
#include "editing/profiledocument.h"
#include "preview/pagesource.h"
#include "support/othersturn.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;

namespace {

struct Given
{
    void load(const QByteArray &body) { document.load("+++\nwidget = \"about\"\n+++\n" + body); }
    /// Puts a text in front of the body, as somebody who types.
    void type(const QByteArray &text)
    {
        const qsizetype at = document.profile().frontMatter().body.begin;
        if (!document.apply(TextEdit(document.text(), {at, at}, text), {}))
            qFatal("the text could not be edited");
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("preferences.ini"))};
    ProfileDocument document;
    DocumentSite site{&document, &settings};
    PageSource source{&document, &site};
    RenderedPage page;
    QMetaObject::Connection shown =
        QObject::connect(&source, &PageSource::rendered, [this](const RenderedPage &rendered) { page = rendered; });
};

QByteArray longBody()
{
    return QByteArray("A paragraph of the biography.\n\n").repeated(int(PageSource::longestInPlace / 20));
}

} // namespace

/// Makes the page of a document without keeping the window waiting.
class PageSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesNotWaitForOthersThatReadALongText_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("short") << QByteArray("A paragraph.\n");
        QTest::newRow("long") << longBody();
    }
    void doesNotWaitForOthersThatReadALongText()
    {
        QFETCH(QByteArray, body);
        Given given;
        given.load(body);
        given.source.update();
        QTRY_VERIFY(given.page.blocks.body().contains("A paragraph"));

        test::OthersTurn other;
        given.type("Typed ");
        // Were it waiting, nobody would end the other's turn.
        QTest::qWait(50);
        QVERIFY(!given.page.blocks.body().contains("Typed"));
        other.end();
        QTRY_VERIFY(given.page.blocks.body().contains("Typed"));
        QCOMPARE(given.page.revision, given.document.revision());
    }

    void theHeadNeedsNoTurn()
    {
        Given given;
        given.load("A paragraph.\n");
        const test::OthersTurn other;
        QVERIFY(given.source.pageAround("<p>body</p>", QStringLiteral("assets/"), true).contains("<p>body</p></body>"));
    }
};

QTEST_MAIN(PageSourceTest)
#include "tst_pagesource.moc"
