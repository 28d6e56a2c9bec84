#include "lib/toml/generated/generator.h"
#include "lib/toml/generated/invariants.h"
#include "lib/toml/generated/report.h"
#include "lib/toml/generated/sourcetexts.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace vitrine;
using namespace vitrine::test;

/// Tries the operations on every place of every file of the corpus and of the conformance files, and holds each result
/// against a plain model and against the rules of a minimal edit.
///
/// Environment: VITRINE_GENERATED_OPERATIONS how many, VITRINE_GENERATED_SEED for other choices, VITRINE_GENERATED_ONLY
/// a part of the names of the files to use, VITRINE_GENERATED_REPORT a file for all that was found.
class TomlEditsGeneratedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenEditsAreFound_data();
    void brokenEditsAreFound();
    void everyPlace();

private:
    void plan();
    void shuffle();
    void tryPlace(const TextMap &map, size_t source, const OperationPlace &place, quint32 round);

    /// A place of one of the texts.
    struct Plan
    {
        size_t source;
        OperationPlace place;
    };

    quint32 m_seed = 1;
    std::vector<SourceText> m_sources;
    std::vector<Plan> m_plans;
    GeneratedReport m_report;
};

namespace {

qsizetype numberFromEnvironment(const char *name, qsizetype otherwise)
{
    bool isNumber = false;
    const qsizetype number = qsizetype(qEnvironmentVariable(name).toLongLong(&isNumber));
    return isNumber ? number : otherwise;
}

/// A hash that is the same on every platform and in every run (FNV-1a).
quint32 hashed(quint32 seed, const QByteArray &bytes)
{
    quint32 hash = 2166136261U ^ seed;
    for (const char c : bytes)
        hash = (hash ^ quint32(uchar(c))) * 16777619U;
    return hash;
}

} // namespace

void TomlEditsGeneratedTest::brokenEditsAreFound_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("rule");
    // In each, /a is to become 2.
    const auto row = [](const char *name, const char *before, const char *after, const char *rule) {
        QTest::addRow("%s", name) << QByteArray(before) << QByteArray(after) << QByteArray(rule);
    };
    row("right", "a = 1 # c\n", "a = 2 # c\n", "");
    row("invalid", "a = 1\n", "a = \n", "the result is no valid TOML");
    row("other value", "a = 1\n", "a = 3\n", "the result means something else");
    row("hidden block", "a = 1\n# [[x]]\n# y = 1\n", "a = 2\n# [[x]]\n# y = 2\n",
        "hidden blocks are not what they should be");
    row("nothing to do", "a = 2\n", "a  = 2\n", "what changes nothing is no empty edit");
    row("order of keys", "a = 1\nb = 2\nc = 3\n", "a = 2\nc = 3\nb = 2\n", "keys of a table stand in another order");
    row("byte order mark", "\xEF\xBB\xBF\na = 1\n", "\na = 2\n", "the byte order mark is not where it was");
    row("CR LF", "a = 1\r\nb = 1\r\n", "a = 2\nb = 1\r\n", "a line ends with LF where all ended with CR LF");
    row("LF", "a = 1\nb = 1\n", "a = 2\r\nb = 1\n", "a line ends with CR LF where none did");
    row("no final newline", "a = 1", "a = 2\n", "there is a final newline now");
    row("final newline", "a = 1\n", "a = 2", "the final newline is gone");
    row("comment behind", "a = 1 # c\n", "a = 2\n", "a comment is gone that belongs to something else");
    row("comment above", "# c\na = 1\n", "a = 2\n", "a comment is gone that belongs to something else");
    row("order of comments", "# c\na = 1 # d\n", "# d\na = 2 # c\n", "comments stand in another order");
    row("new comment", "a = 1\n", "a = 2 # c\n", "a comment is there that was not");
    row("same line", "a = 1 # c\n", "a  = 2 # c\n", "what stands around a value changed with it");
    row("another line", "a = 1\nb=1\n", "a = 2\nb = 1\n", "a line changed that is none of its business");
    row("new line", "a = 1\n", "\na = 2\n", "more lines changed than had to");
    row("gap", "b = 1\n\nc = 1\n\na = 1\n", "b = 1\n\n\nc = 1\n\na = 2\n",
        "a gap changed that is none of its business");
    row("no gap", "a = 1\nb = 1\n\nc = 1\n", "a = 2\nb = 1\nc = 1\n", "a gap changed that is none of its business");
}

void TomlEditsGeneratedTest::brokenEditsAreFound()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const TomlDocument document(before);
    Operation operation;
    operation.path = {"a"};
    operation.values = {Value(2)};
    const std::optional<Violation> violation =
        violationBy(TextMap(document), operation, TextEdit::between(before, after));
    QTEST(violation ? violation->rule : QByteArray(), "rule");
}

void TomlEditsGeneratedTest::plan()
{
    const QByteArray only = qgetenv("VITRINE_GENERATED_ONLY");
    for (const SourceText &source : allSourceTexts()) {
        if (source.name.contains(only))
            m_sources.push_back(source);
    }
    for (size_t i = 0; i < m_sources.size(); ++i) {
        for (const OperationPlace &place : placesIn(TomlDocument(m_sources[i].text)))
            m_plans.push_back({i, place});
    }
}

void TomlEditsGeneratedTest::shuffle()
{
    Random random(m_seed);
    for (size_t i = m_plans.size(); i > 1; --i)
        std::swap(m_plans[i - 1], m_plans[anyBelow(random, i)]);
}

void TomlEditsGeneratedTest::tryPlace(const TextMap &map, size_t source, const OperationPlace &place, quint32 round)
{
    // Each choice depends on its own place only, so that it stays the same when others come or go.
    const QByteArray &name = m_sources[source].name;
    Random random(hashed(m_seed, name + nameOf(place.kind) + place.path.toPointer() + QByteArray::number(place.slot)
                                     + '/' + QByteArray::number(place.turn) + '/' + QByteArray::number(round)));
    const TomlDocument &document = map.document();
    const std::optional<Operation> operation = operationAt(document, place, random);
    if (!operation)
        return;
    const GeneratedReport::Trial trial{name, *operation, document};
    const Result<TextEdit> edit = editFor(*operation, document);
    if (operation->kind == OperationKind::Misplaced) {
        const QByteArray code = edit ? QByteArray("none") : edit.error().code;
        if (code == operation->errorCode)
            m_report.done(trial);
        else
            m_report.wrong(trial, {"is refused with another code", code + " for " + operation->errorCode},
                           document.text());
        return;
    }
    if (!edit) {
        m_report.refused(trial, edit.error());
        return;
    }
    if (const std::optional<Violation> violation = violationBy(map, *operation, *edit)) {
        const Result<QByteArray> after = edit->applied(document.text());
        m_report.wrong(trial, *violation, after ? *after : document.text());
    } else {
        m_report.done(trial);
    }
}

void TomlEditsGeneratedTest::everyPlace()
{
    const auto count = size_t(numberFromEnvironment("VITRINE_GENERATED_OPERATIONS", 10'500));
    m_seed = quint32(numberFromEnvironment("VITRINE_GENERATED_SEED", 1));
    QElapsedTimer timer;
    timer.start();
    plan();
    QVERIFY(!m_plans.empty());
    shuffle();
    // A part of the places, or all of them several times.
    for (quint32 round = 0; size_t(round) * m_plans.size() < count; ++round) {
        const size_t first = size_t(round) * m_plans.size();
        std::vector<Plan> plans(m_plans.begin(), m_plans.begin() + qsizetype(std::min(count - first, m_plans.size())));
        std::stable_sort(plans.begin(), plans.end(), [](const Plan &a, const Plan &b) { return a.source < b.source; });
        for (size_t i = 0; i < plans.size();) {
            const size_t source = plans[i].source;
            const TomlDocument document(m_sources[source].text);
            const TextMap map(document);
            for (; i < plans.size() && plans[i].source == source; ++i)
                tryPlace(map, source, plans[i].place, round);
        }
    }

    const bool isClean = m_report.wrongOperations() == 0;
    qInfo("%s", m_report.text(isClean ? 3 : 5).constData());
    qInfo("%zu texts, %zu places, seed %u, %.1f s", m_sources.size(), m_plans.size(), m_seed,
          double(timer.elapsed()) / 1000);
    if (QFile file(qEnvironmentVariable("VITRINE_GENERATED_REPORT")); file.open(QIODevice::WriteOnly))
        file.write(m_report.text(size_t(-1)));
    QVERIFY(isClean);
    QVERIFY(m_report.refusedOperations() * 200 < m_report.operations());
}

QTEST_GUILESS_MAIN(TomlEditsGeneratedTest)
#include "tst_tomledits_generated.moc"
