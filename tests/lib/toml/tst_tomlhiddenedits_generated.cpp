#include "generated/sourcetexts.h"

#include "toml/tomlblocks.h"
#include "toml/tomlhiddenedits.h"

#include <QMap>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

/// Hides and shows every block of every text of the corpus and of the conformance files.
class TomlHiddenEditsGeneratedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hideThenShow_data();
    void hideThenShow();
    void showThenHide_data();
    void showThenHide();
    void cleanupTestCase();

private:
    qsizetype m_hidden = 0;
    qsizetype m_shown = 0;
    QMap<QString, qsizetype> m_refused;
};

namespace {

/// All arrays of tables below `value`.
void collectLists(const TomlDocument &document, const ValuePath &path, const Value &value,
                  std::vector<ValuePath> &lists)
{
    for (const Value::Member &member : value.members())
        collectLists(document, path.child(member.key), member.value, lists);
    if (value.isArray() && !tomlBlocks(document, path).empty())
        lists.push_back(path);
    for (size_t i = 0; i < value.items().size(); ++i)
        collectLists(document, path.child(qsizetype(i)), value.items()[i], lists);
}

/// The lines of a text as they are when nobody minds comments: each without `#` and blanks.
QByteArrayList bareLines(const QByteArray &text)
{
    QByteArrayList lines = text.split('\n');
    for (QByteArray &line : lines)
        line.replace('#', "").replace(' ', "").replace('\t', "");
    return lines;
}

/// True if nothing but `#` and blanks differs, and that in the lines of `block` only.
bool differsWithin(const TomlDocument &document, const TomlBlock &block, const QByteArray &changed)
{
    const QByteArray &text = document.text();
    const TextRange lines = statementLines(document.layout(), block.header, block.last);
    return bareLines(changed) == bareLines(text) && changed.startsWith(text.first(lines.begin))
           && changed.endsWith(text.sliced(lines.end));
}

/// True for an entry that would be an ordinary comment if it were hidden.
bool isWithoutKeys(const Value &value)
{
    const auto isEmpty = [](const Value::Member &member) {
        const Value::Items &items = member.value.items();
        return !member.value.isScalar()
               && (member.value.isTable() ? isWithoutKeys(member.value)
                                          : !items.empty() && std::all_of(items.begin(), items.end(), isWithoutKeys));
    };
    return value.isTable() && std::all_of(value.members().begin(), value.members().end(), isEmpty);
}

void addTexts()
{
    QTest::addColumn<QByteArray>("text");
    for (const SourceText &source : allSourceTexts())
        QTest::addRow("%s", source.name.constData()) << source.text;
}

} // namespace

void TomlHiddenEditsGeneratedTest::hideThenShow_data()
{
    addTexts();
}

void TomlHiddenEditsGeneratedTest::hideThenShow()
{
    QFETCH(QByteArray, text);
    const TomlDocument document(text);
    QVERIFY(document.isValid());
    std::vector<ValuePath> lists;
    collectLists(document, {}, document.root(), lists);
    for (const ValuePath &list : lists) {
        const std::vector<TomlBlock> blocks = tomlBlocks(document, list);
        for (qsizetype slot = 0; slot < qsizetype(blocks.size()); ++slot) {
            const TomlBlock &block = blocks[size_t(slot)];
            if (block.hidden)
                continue;
            const QByteArray place = list.toPointer() + " slot " + QByteArray::number(slot);
            const Result<TextEdit> hide = hideTomlBlock(document, list, slot);
            if (!hide) {
                QVERIFY2(isWithoutKeys(tomlBlockValue(document, list, block)) || block.split, place);
                ++m_refused[hide.error().message];
                continue;
            }
            ++m_hidden;
            const QByteArray hiddenText = *hide->applied(text);
            const TomlDocument hidden(hiddenText);
            QVERIFY2(hidden.isValid(), place);

            // The value is gone from the list and stands in the same slot of the hidden ones.
            const Value *left = hidden.root().find(list);
            QCOMPARE(left ? left->items().size() : 0, document.root().find(list)->items().size() - 1);
            const std::vector<TomlBlock> after = tomlBlocks(hidden, list);
            QCOMPARE(after.size(), blocks.size());
            QVERIFY2(after[size_t(slot)].hidden, place);
            QVERIFY2(tomlBlockValue(hidden, list, after[size_t(slot)]) == tomlBlockValue(document, list, block), place);
            QCOMPARE(hidden.hiddenBlocks().size(), document.hiddenBlocks().size() + 1);

            QVERIFY2(differsWithin(document, block, hiddenText), place);
            const Result<TextEdit> show = showTomlBlock(hidden, list, slot);
            QVERIFY2(show, place);
            QCOMPARE(*show->applied(hiddenText), text);
        }
    }
}

void TomlHiddenEditsGeneratedTest::showThenHide_data()
{
    addTexts();
}

void TomlHiddenEditsGeneratedTest::showThenHide()
{
    QFETCH(QByteArray, text);
    const TomlDocument document(text);
    for (const TomlHiddenBlock &hiddenBlock : document.hiddenBlocks()) {
        const std::vector<TomlBlock> blocks = tomlBlocks(document, hiddenBlock.array);
        const auto block = std::find_if(blocks.begin(), blocks.end(), [&](const TomlBlock &b) {
            return b.hidden && b.header == hiddenBlock.firstStatement;
        });
        const qsizetype slot = block - blocks.begin();
        if (block == blocks.end())
            continue; // the list is written in brackets
        const Result<TextEdit> show = showTomlBlock(document, hiddenBlock.array, slot);
        QVERIFY2(show, qPrintable(show ? QString() : show.error().message));
        ++m_shown;
        const TomlDocument shown(*show->applied(text));
        const std::vector<TomlBlock> after = tomlBlocks(shown, hiddenBlock.array);
        QVERIFY(!after[size_t(slot)].hidden);
        QVERIFY(tomlBlockValue(shown, hiddenBlock.array, after[size_t(slot)]) == hiddenBlock.value);
        QVERIFY(differsWithin(document, *block, shown.text()));

        const Result<TextEdit> hide = hideTomlBlock(shown, hiddenBlock.array, slot);
        QVERIFY(hide);
        QVERIFY(TomlDocument(*hide->applied(shown.text())).root() == document.root());
    }
}

void TomlHiddenEditsGeneratedTest::cleanupTestCase()
{
    qsizetype refused = 0;
    for (auto it = m_refused.cbegin(); it != m_refused.cend(); ++it) {
        qInfo("%lld refused: %s", qlonglong(it.value()), qPrintable(it.key()));
        refused += it.value();
    }
    qInfo("%lld hidden and shown again, %lld refused; %lld shown and hidden again", qlonglong(m_hidden),
          qlonglong(refused), qlonglong(m_shown));
    QVERIFY(m_hidden > 1000);
    QVERIFY(m_shown > 50);
}

QTEST_GUILESS_MAIN(TomlHiddenEditsGeneratedTest)
#include "tst_tomlhiddenedits_generated.moc"
