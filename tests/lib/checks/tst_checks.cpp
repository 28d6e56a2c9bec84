#include "checks/checks.h"

#include "support/fixtures.h"
#include "text/linemap.h"

#include <QTest>

using namespace vitrine;

namespace {

/// The problems of a text, each as "LINE:COLUMN severity code".
QStringList problemsOf(const QByteArray &text)
{
    const LineMap lines(text);
    QStringList problems;
    for (const Diagnostic &problem : checkProfile(Profile::read(text))) {
        const LineColumn place = lines.position(problem.range.begin);
        problems += QStringLiteral("%1:%2 %3 %4")
                        .arg(place.line)
                        .arg(place.column)
                        .arg(QLatin1String(severityName(problem.severity)), QLatin1String(problem.code));
        if (problem.message.isEmpty())
            problems.last() += QStringLiteral(" without a message");
    }
    return problems;
}

} // namespace

/// What is worth telling about a file.
class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWrong_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"about", "about-bom", "about-crlf", "about-mixed-line-ends", "about-no-final-newline",
                                 "about-stub", "author-page", "hidden-entries", "value-kinds"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void findsNothingWrong()
    {
        QFETCH(QString, name);
        QCOMPARE(problemsOf(test::fixture(name + QStringLiteral(".md"))), QStringList());
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("firstProblem");
        const auto row = [](const char *name, const char *firstProblem) {
            QTest::newRow(name) << QString::fromLatin1(firstProblem);
        };
        row("about-lone-cr", "1:46 error toml-lone-cr");
        row("curly-quotes", "5:12 error toml-curly-quotes");
        row("duplicate-key", "4:1 error toml-duplicate-key");
        row("empty", "1:1 error front-matter-missing");
        row("json-front-matter", "1:1 error front-matter-json");
        row("latin1", "5:20 error file-not-utf8");
        row("missing-comma", "7:5 error toml-missing-comma");
        row("no-front-matter", "1:1 error front-matter-missing");
        row("unclosed-array", "9:1 error toml-unclosed-array");
        row("unclosed-front-matter", "2:1 error front-matter-unclosed");
        row("yaml-front-matter", "2:1 error front-matter-yaml");
    }
    void findsWhatIsWrong()
    {
        QFETCH(QString, firstProblem);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QStringList problems = problemsOf(test::fixture(name + QStringLiteral(".md")));
        QCOMPARE(problems.value(0), firstProblem);
        QCOMPARE(problems.filter(QStringLiteral("without a message")), QStringList());
    }

    void hintsAtPagesThatAreNotShown()
    {
        QCOMPARE(problemsOf("+++\nwidget = \"about\"\ndraft = true\n  active = false\n+++\n"),
                 (QStringList{QStringLiteral("3:9 hint page-draft"), QStringLiteral("4:12 hint page-inactive")}));
        QCOMPARE(problemsOf("+++\nwidget = \"about\"\ndraft = false\nactive = true\n+++\n"), QStringList());
        QCOMPARE(problemsOf("+++\nwidget = \"about\"\ndraft = \"true\"\n[design]\nactive = false\n+++\n"),
                 QStringList());
    }
};

QTEST_APPLESS_MAIN(ChecksTest)
#include "tst_checks.moc"
