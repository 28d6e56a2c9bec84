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

void TestCommandLine::mistakesAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--no-such-option")};
    QTest::newRow("two files") << QStringList{QStringLiteral("a.md"), QStringLiteral("b.md")};
}

void TestCommandLine::mistakesAreNamed()
{
    QFETCH(QStringList, arguments);
    const CommandLine line = given(arguments);
    QVERIFY(!line.error().isEmpty());
    QVERIFY(line.file().isEmpty());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
