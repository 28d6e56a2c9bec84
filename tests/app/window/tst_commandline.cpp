#include "commandline.h"

#include <QTest>

using namespace vitrine;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGivesTheStartPage();
    void aFileIsOpened();
    void questionsAreAnswered();
    void aPdfIsAskedFor();
    void mistakesAreNamed_data();
    void mistakesAreNamed();

private:
    static CommandLine given(const QStringList &arguments)
    {
        return CommandLine(QStringList(QStringLiteral("vitrine")) + arguments);
    }
};

void TestCommandLine::nothingGivesTheStartPage()
{
    const CommandLine line = given({});
    QVERIFY(line.file().isEmpty() && line.answer().isEmpty() && line.error().isEmpty());
}

void TestCommandLine::aFileIsOpened()
{
    QCOMPARE(given({QStringLiteral("a file.md")}).file(), QStringLiteral("a file.md"));
    QCOMPARE(given({QStringLiteral("--"), QStringLiteral("-odd.md")}).file(), QStringLiteral("-odd.md"));
}

void TestCommandLine::questionsAreAnswered()
{
    QVERIFY(given({QStringLiteral("--help")}).answer().contains(QStringLiteral("[FILE]")));
    QCOMPARE(given({QStringLiteral("--version")}).answer().count(QLatin1Char('\n')), 1);
}

void TestCommandLine::aPdfIsAskedFor()
{
    const QString option = QStringLiteral("--export-pdf");
    const CommandLine usual = given({option, QStringLiteral("a.md"), QStringLiteral("a.pdf")});
    QVERIFY(usual.pdf());
    QCOMPARE(usual.pdf()->file, QStringLiteral("a.md"));
    QCOMPARE(usual.pdf()->output, QStringLiteral("a.pdf"));
    QCOMPARE(usual.pdf()->theme, QStringLiteral("academic"));
    QVERIFY(!usual.pdf()->paper);
    const CommandLine chosen =
        given({QStringLiteral("a.md"), QStringLiteral("--theme"), QStringLiteral("plain"), option,
               QStringLiteral("a.pdf"), QStringLiteral("--paper=letter"), QStringLiteral("--no-site")});
    QVERIFY(chosen.pdf());
    QCOMPARE(chosen.pdf()->theme, QStringLiteral("plain"));
    QCOMPARE(chosen.pdf()->paper, QPageSize::Letter);
    QVERIFY(chosen.pdf()->ignoresSite);
    QVERIFY(!given({QStringLiteral("a.md")}).pdf());
}

void TestCommandLine::mistakesAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--no-such-option")};
    const QString pdf = QStringLiteral("--export-pdf");
    QTest::newRow("PDF of nothing") << QStringList{pdf};
    QTest::newRow("PDF to nowhere") << QStringList{pdf, QStringLiteral("a.md")};
    QTest::newRow("unknown paper") << QStringList{pdf, QStringLiteral("a.md"), QStringLiteral("a.pdf"),
                                                  QStringLiteral("--paper=A0")};
    QTest::newRow("theme without PDF") << QStringList{QStringLiteral("a.md"), QStringLiteral("--theme=plain")};
    QTest::newRow("two sites") << QStringList{pdf, QStringLiteral("a.md"), QStringLiteral("a.pdf"),
                                              QStringLiteral("--no-site"), QStringLiteral("--site=x")};
    QTest::newRow("two files") << QStringList{QStringLiteral("a.md"), QStringLiteral("b.md")};
}

void TestCommandLine::mistakesAreNamed()
{
    QFETCH(QStringList, arguments);
    const CommandLine line = given(arguments);
    QVERIFY(!line.error().isEmpty());
    QVERIFY(line.file().isEmpty() && !line.pdf());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
