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

    void findsOneError_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"about-lone-cr", "curly-quotes", "duplicate-key", "empty", "json-front-matter", "latin1",
                                 "missing-comma", "no-front-matter", "unclosed-array", "unclosed-front-matter",
                                 "yaml-front-matter"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void findsOneError()
    {
        QFETCH(QString, name);
        const QStringList problems = problemsOf(test::fixture(name + QStringLiteral(".md")));
        QCOMPARE(problems.filter(QStringLiteral(" error ")).size(), 1);
        QCOMPARE(problems.filter(QStringLiteral("without a message")), QStringList());
    }

    void hintsAtPagesThatAreNotShown()
    {
        QCOMPARE(problemsOf("+++\nwidget = \"about\"\ndraft = true\n  active = false\n+++\n"),
                 (QStringList{QStringLiteral("3:9 hint page-draft"), QStringLiteral("4:12 hint page-inactive")}));
        QCOMPARE(problemsOf("+++\nwidget = \"about\"\ndraft = false\nactive = true\n+++\n"), QStringList());
        QCOMPARE(problemsOf("+++\nwidget = \"about\"\ndraft = \"true\"\n[design]\nactive = false\n+++\n"), QStringList());
    }
};

QTEST_APPLESS_MAIN(ChecksTest)
#include "tst_checks.moc"
