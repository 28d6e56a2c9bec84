#include "common/tooltips.h"

#include <QTest>
#include <QTextDocumentFragment>

using namespace vitrine;

class ToolTipsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysAPathAsItIs_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("plain") << QStringLiteral("/home/mira/about.md");
        QTest::newRow("a tag") << QStringLiteral("/home/<b>mira</b>/about.md");
        QTest::newRow("an entity") << QStringLiteral("/home/a&lt;b/<i>about.md");
    }
    void saysAPathAsItIs()
    {
        QFETCH(QString, path);
        const QString tip = plainToolTip(path);
        const QString shown = Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
        QCOMPARE(shown, path);
    }
};

QTEST_MAIN(ToolTipsTest)
#include "tst_tooltips.moc"
