#include "common/documentsite.h"
#include "common/settings.h"
#include "editing/profiledocument.h"
#include "problemspanel.h"
#include "support/othersturn.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace vitrine;

namespace {

/// A problem of the page, whatever stands around it.
constexpr const char *problem = "<blink onclick=\"x()\">y</blink>\n";

struct Given
{
    explicit Given(const QByteArray &text) { document.load("+++\nwidget = \"about\"\n+++\n" + text); }

    void replace(const QByteArray &before, const QByteArray &after)
    {
        const qsizetype at = document.text().indexOf(before);
        if (!document.apply(TextEdit(document.text(), {at, at + before.size()}, after), {}))
            qFatal("the text could not be edited");
    }
    void makePanel()
    {
        panel = std::make_unique<ProblemsPanel>(&document, &site);
        QObject::connect(panel.get(), &ProblemsPanel::problemActivated,
                         [this](const Diagnostic &activated) { range = activated.range; });
    }
    [[nodiscard]] QTreeWidget *list() const { return panel->findChild<QTreeWidget *>(); }
    [[nodiscard]] int count() const { return list()->topLevelItemCount(); }
    [[nodiscard]] QString line() const { return count() ? list()->topLevelItem(0)->text(0) : QString(); }
    /// What stands where a click on the first problem leads.
    [[nodiscard]] QByteArray activated()
    {
        Q_EMIT list()->itemActivated(list()->topLevelItem(0), 0);
        return document.text().mid(range.begin, range.length());
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("preferences.ini"))};
    ProfileDocument document;
    DocumentSite site{&document, &settings};
    std::unique_ptr<ProblemsPanel> panel;
    TextRange range;
};

} // namespace

/// Lists what is worth telling, each with the line that it stands in now.
class ProblemsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheLineThatAProblemHasNow()
    {
        Given given(QByteArray("a b\n\n") + problem);
        given.makePanel();
        QCOMPARE(given.line(), QStringLiteral("6"));
        // The problem keeps its bytes.
        given.replace("a b", "a\nb");
        QTRY_COMPARE(given.line(), QStringLiteral("7"));
    }

    void leadsToAProblemInATextThatIsBeingEdited()
    {
        Given given(QByteArray("a b\n\n") + problem);
        given.makePanel();
        const QByteArray there = given.activated();
        QVERIFY(!there.isEmpty());
        given.replace("a b", "much longer, in one line");
        QCOMPARE(given.activated(), there);
    }

    void mapsWhatIsFoundTooLate()
    {
        Given given(QByteArray("a b\n\n") + problem + QByteArray("\nA paragraph.\n").repeated(20'000));
        test::OthersTurn other; // keeps the check from being done
        given.makePanel();
        QTest::qWait(50);
        given.replace("a b", "a\n\n\nb");
        other.end();
        QTRY_COMPARE(given.count(), 1);
        QCOMPARE(given.line(), QStringLiteral("9"));
        QVERIFY(given.activated().startsWith("onclick") || given.activated().startsWith("<blink"));
    }

    void forgetsWhatIsFoundInATextThatIsClosed()
    {
        Given given(problem + QByteArray("\nA paragraph.\n").repeated(20'000));
        test::OthersTurn other;
        given.makePanel();
        QTest::qWait(50);
        given.document.load("+++\n+++\nText.\n");
        other.end();
        QTest::qWait(500);
        QCOMPARE(given.count(), 0);
    }

    void doesNotWaitForOthersThatReadALongText()
    {
        Given given(problem);
        test::OthersTurn other;
        given.makePanel(); // were it waiting, nobody would end the other's turn
        QCOMPARE(given.count(), 0);
        other.end();
        QTRY_COMPARE(given.count(), 1);
    }
};

QTEST_MAIN(ProblemsPanelTest)
#include "tst_problemspanel.moc"
