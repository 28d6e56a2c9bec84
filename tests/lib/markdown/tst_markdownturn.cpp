#include "markdown/markdown.h"
#include "markdown/markdownturn.h"
#include "support/othersturn.h"

#include <QTest>

using namespace vitrine;

class MarkdownTurnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThreadHasTheTurn()
    {
        {
            const test::OthersTurn other;
            QVERIFY(!MarkdownTurn());
        }
        QVERIFY(MarkdownTurn());
    }

    void whoHasTheTurnDoesNotWait()
    {
        const MarkdownTurn turn;
        QVERIFY(turn);
        QCOMPARE(renderMarkdown("*a*").html, QByteArray("<p><em>a</em></p>\n"));
        QVERIFY(MarkdownTurn());
    }
};

QTEST_APPLESS_MAIN(MarkdownTurnTest)
#include "tst_markdownturn.moc"
