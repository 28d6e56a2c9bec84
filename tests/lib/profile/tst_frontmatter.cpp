#include "profile/frontmatter.h"

#include <QTest>

using namespace vitrine;

class FrontMatterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranges_data();
    void ranges();
    void format_data();
    void format();
};

void FrontMatterTest::ranges_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("delimiter");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("body");
    const int none = int(Delimiter::None);
    const int toml = int(Delimiter::Toml);
    const int yaml = int(Delimiter::Yaml);
    const int json = int(Delimiter::Json);
    QTest::newRow("toml") << QByteArray("+++\na = 1\n+++\nbody\n") << toml << true << QByteArray("a = 1\n")
                          << QByteArray("body\n");
    QTest::newRow("blank lines before") << QByteArray("\n \n+++\na = 1\n+++\nb") << toml << true
                                        << QByteArray("a = 1\n") << QByteArray("b");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF+++\na = 1\n+++\n") << toml << true
                                     << QByteArray("a = 1\n") << QByteArray();
    QTest::newRow("blanks behind") << QByteArray("+++ \t\na = 1\n+++  \nb") << toml << true << QByteArray("a = 1\n")
                                   << QByteArray("b");
    QTest::newRow("closing line is the last")
        << QByteArray("+++\na = 1\n+++") << toml << true << QByteArray("a = 1\n") << QByteArray();
    QTest::newRow("empty") << QByteArray("+++\n+++\n") << toml << true << QByteArray() << QByteArray();
    QTest::newRow("carriage returns") << QByteArray("+++\r\na = 1\r\n+++\r\nb") << toml << true
                                      << QByteArray("a = 1\r\n") << QByteArray("b");
    QTest::newRow("lone carriage returns")
        << QByteArray("+++\ra = 1\r+++\rb") << toml << true << QByteArray("a = 1\r") << QByteArray("b");
    QTest::newRow("in a string") << QByteArray("+++\na = '''\n+++\n'''\n+++\nb") << toml << true
                                 << QByteArray("a = '''\n+++\n'''\n") << QByteArray("b");
    QTest::newRow("behind a string that is not closed")
        << QByteArray("+++\na = '''\n+++\nb") << toml << true << QByteArray("a = '''\n") << QByteArray("b");
    QTest::newRow("not closed") << QByteArray("+++\na = 1\n") << toml << false << QByteArray("a = 1\n") << QByteArray();
    QTest::newRow("yaml") << QByteArray("---\na: 1\n---\nb") << yaml << true << QByteArray("a: 1\n") << QByteArray("b");
    QTest::newRow("json") << QByteArray("{\"a\": \"}\\\"\"}\nb") << json << true << QByteArray("{\"a\": \"}\\\"\"}")
                          << QByteArray("b");
    QTest::newRow("none") << QByteArray("# Title\n+++\n") << none << false << QByteArray()
                          << QByteArray("# Title\n+++\n");
    QTest::newRow("more than a delimiter")
        << QByteArray("+++x\n") << none << false << QByteArray() << QByteArray("+++x\n");
    QTest::newRow("nothing") << QByteArray() << none << false << QByteArray() << QByteArray();
}

void FrontMatterTest::ranges()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, closed);
    const FrontMatter front = findFrontMatter(text);
    QTEST(int(front.delimiter), "delimiter");
    QCOMPARE(front.closed, closed);
    QTEST(text.sliced(front.content.begin, front.content.length()), "content");
    QTEST(text.sliced(front.body.begin, front.body.length()), "body");
}

void FrontMatterTest::format_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("lineEnding");
    QTest::addColumn<bool>("finalNewline");
    QTest::newRow("lf") << QByteArray("a\nb\n") << int(LineEnding::Lf) << true;
    QTest::newRow("crlf") << QByteArray("a\r\nb") << int(LineEnding::CrLf) << false;
    QTest::newRow("cr") << QByteArray("a\rb\r") << int(LineEnding::Cr) << true;
    QTest::newRow("mixed") << QByteArray("a\r\nb\n") << int(LineEnding::Mixed) << true;
    QTest::newRow("one line") << QByteArray("a") << int(LineEnding::Lf) << false;
}

void FrontMatterTest::format()
{
    QFETCH(QByteArray, text);
    const FrontMatter front = findFrontMatter(text);
    QTEST(int(front.lineEnding), "lineEnding");
    QTEST(front.hasFinalNewline, "finalNewline");
}

QTEST_GUILESS_MAIN(FrontMatterTest)
#include "tst_frontmatter.moc"
