#include "markdown/markdown.h"

#include "support/fixtures.h"

#include <QDir>
#include <QTest>

using namespace vitrine;

/// Renders what stands in goldmark/ as Hugo does; goldmark/renew.py asks Hugo again.
class GoldmarkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendersAsHugo_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("html");

        const QDir folder(QStringLiteral(VITRINE_GOLDMARK_DIR));
        const QStringList files = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
        QVERIFY(!files.isEmpty());
        for (const QString &file : files) {
            const QByteArray text = '\n' + test::readFile(folder.filePath(file));
            for (qsizetype begin = text.indexOf("\n==== "); begin >= 0;) {
                const qsizetype next = text.indexOf("\n==== ", begin + 1);
                const qsizetype end = next < 0 ? text.size() : next + 1;
                const qsizetype name = begin + 6;
                const qsizetype markdown = text.indexOf('\n', name) + 1;
                const qsizetype separator = text.indexOf("\n----\n", markdown - 1);
                QVERIFY2(separator >= 0 && separator < end, qPrintable(file));
                const qsizetype html = separator + 6;
                QTest::newRow(
                    (file.section(u'.', 0, 0).toUtf8() + ": " + text.mid(name, markdown - 1 - name)).constData())
                    << text.mid(markdown, std::max<qsizetype>(separator - markdown, 0)) << text.mid(html, end - html);
                begin = next;
            }
        }
    }
    void rendersAsHugo()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QByteArray, html);
        const RenderedMarkdown rendered = renderMarkdown(markdown, {.rawHtml = RawHtml::Kept});
        QCOMPARE(QString::fromUtf8(rendered.html.trimmed()), QString::fromUtf8(html.trimmed()));
        QVERIFY(rendered.findings.empty());
    }
};

QTEST_APPLESS_MAIN(GoldmarkTest)
#include "tst_goldmark.moc"
