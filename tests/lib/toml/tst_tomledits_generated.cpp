#include "profile/profile.h"
#include "toml/tomlblocks.h"
#include "toml/tomldocument.h"
#include "toml/tomledits.h"
#include "toml/tomlguard.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QTest>

using namespace vitrine;

/// Tries the operations on every place of every file of the corpus and of the conformance files, and compares what the
/// result means with the same done on a plain model.
class TomlEditsGeneratedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlace_data();
    void everyPlace();
    void cleanupTestCase();

private:
    void tryScalar(const TomlDocument &document, const ValuePath &path);
    void tryList(const TomlDocument &document, const ValuePath &path);
    void walk(const TomlDocument &document, const ValuePath &path, const Value &value);
    void check(const TomlDocument &document, const char *operation, const ValuePath &path, const Result<TextEdit> &edit,
               const Value &intended);

    qsizetype m_operations = 0;
    QMap<QByteArray, qsizetype> m_refused;
};

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QByteArray> commentsOf(const TomlDocument &document)
{
    QList<QByteArray> comments;
    for (const TomlStatement &statement : document.layout().statements()) {
        if (!statement.comment.isEmpty())
            comments += document.layout().slice(statement.comment);
        else if (statement.kind == TomlStatement::Kind::Comment)
            comments += document.layout().slice(statement.content);
    }
    return comments;
}

/// Without a list whose last block is gone, and without the table that only its blocks implied.
Value withoutEmptiedList(const TomlDocument &document, const ValuePath &list)
{
    const int table = document.layout().find(list.parent());
    const TomlNode &node = document.layout().node(table);
    return withoutMember(document.root(),
                         table > 0 && node.implicit && node.children.size() == 1 ? list.parent() : list);
}

} // namespace

void TomlEditsGeneratedTest::everyPlace_data()
{
    QTest::addColumn<QByteArray>("toml");
    const QString shared = QStringLiteral(VITRINE_SHARED_DIR);
    QDirIterator conformance(shared + QStringLiteral("/toml-test/valid"), {QStringLiteral("*.toml")}, QDir::Files,
                             QDirIterator::Subdirectories);
    while (conformance.hasNext()) {
        const QString path = conformance.next();
        QTest::addRow("%s", qPrintable(path.mid(shared.size()))) << read(path);
    }
    QDirIterator corpus(shared + QStringLiteral("/corpus"), {QStringLiteral("*.md")}, QDir::Files);
    while (corpus.hasNext()) {
        const QString path = corpus.next();
        const Profile profile = Profile::read(read(path));
        if (!profile.isValid())
            continue;
        const QByteArray toml = profile.document()->text();
        QTest::addRow("%s", qPrintable(path.mid(shared.size()))) << toml;
        if (!toml.contains('\r')) {
            QByteArray crLf = toml;
            QTest::addRow("%s, CRLF", qPrintable(path.mid(shared.size()))) << crLf.replace("\n", "\r\n");
        }
    }
}

void TomlEditsGeneratedTest::check(const TomlDocument &document, const char *operation, const ValuePath &path,
                                   const Result<TextEdit> &edit, const Value &intended)
{
    ++m_operations;
    if (!edit) {
        ++m_refused[QByteArray(operation) + ": " + edit.error().message.toUtf8()];
        if (qEnvironmentVariableIsSet("VITRINE_SHOW_REFUSED"))
            qInfo("%s %s %s", operation, path.toPointer().constData(), qPrintable(edit.error().message));
        return;
    }
    const Result<QByteArray> text = edit->applied(document.text());
    QVERIFY(text);
    const TomlDocument result(*text);
    const QByteArray place = QByteArray(operation) + ' ' + path.toPointer();
    QVERIFY2(result.isValid(), place);
    QVERIFY2(result.root() == intended, place);
    QCOMPARE(*edit->inverse().applied(*text), document.text());
}

void TomlEditsGeneratedTest::tryScalar(const TomlDocument &document, const ValuePath &path)
{
    for (const Value &value : {Value("new \"text\""), Value(2031), Value(true)}) {
        const Value intended = withChanged(document.root(), path, [&](Value &place) { place = value; });
        const Result<TextEdit> edit = setTomlValue(document, path, value);
        check(document, "set", path, edit, intended);
        if (edit)
            QCOMPARE(commentsOf(TomlDocument(*edit->applied(document.text()))), commentsOf(document));
    }
    if (path.last().isKey())
        check(document, "remove key", path, removeTomlKey(document, path), withoutMember(document.root(), path));
}

void TomlEditsGeneratedTest::tryList(const TomlDocument &document, const ValuePath &path)
{
    const Value &list = *document.root().find(path);
    const bool blocks = !tomlBlocks(document, path).empty();
    const qsizetype count = blocks ? qsizetype(tomlBlocks(document, path).size()) : qsizetype(list.items().size());
    const auto intended = [&](auto change) {
        return withChanged(document.root(), path, [&](Value &value) { change(value.editableItems()); });
    };
    std::vector<qsizetype> live(size_t(count), -1); // the index of each slot among the live ones
    qsizetype index = 0;
    for (qsizetype slot = 0; slot < count; ++slot) {
        if (!blocks || !tomlBlocks(document, path)[size_t(slot)].hidden)
            live[size_t(slot)] = index++;
    }
    for (qsizetype slot = 0; slot <= count; ++slot) {
        const qsizetype before = std::count_if(live.begin(), live.begin() + slot, [](qsizetype i) { return i >= 0; });
        const std::vector<Value> values = {blocks ? Value(Value::Members{{"course", "New"}, {"year", 1999}})
                                                  : Value("n"),
                                           blocks ? Value(Value::Members{{"course", "2"}}) : Value("m")};
        check(
            document, "insert", path.child(slot), insertTomlItems(document, path, slot, values),
            intended([&](Value::Items &items) { items.insert(items.begin() + before, values.begin(), values.end()); }));
        if (slot == count)
            break;
        const qsizetype here = live[size_t(slot)];
        if (here >= 0 && count > 1) {
            check(document, "remove", path.child(slot), removeTomlItem(document, path, slot),
                  index == 1 && blocks ? withoutEmptiedList(document, path)
                                       : intended([&](Value::Items &items) { items.erase(items.begin() + here); }));
            check(
                document, "copy", path.child(slot), copyTomlItem(document, path, slot),
                intended([&](Value::Items &items) { items.insert(items.begin() + here, Value(items[size_t(here)])); }));
        }
        for (const qsizetype to : {qsizetype(0), count - 1, count / 2}) {
            std::vector<qsizetype> order = live;
            order.erase(order.begin() + slot);
            order.insert(order.begin() + to, here);
            check(document, "move", path.child(slot), moveTomlItem(document, path, slot, to),
                  intended([&](Value::Items &items) {
                      const Value::Items old = items;
                      items.clear();
                      for (const qsizetype from : order) {
                          if (from >= 0)
                              items.push_back(old[size_t(from)]);
                      }
                  }));
        }
    }
}

void TomlEditsGeneratedTest::walk(const TomlDocument &document, const ValuePath &path, const Value &value)
{
    if (value.isTable()) {
        const ValuePath added = path.child("vitrine key");
        check(document, "add key", path, setTomlValue(document, added, "x"),
              withChanged(document.root(), added, [](Value &place) { place = Value("x"); }));
        for (const Value::Member &member : value.members())
            walk(document, path.child(member.key), member.value);
        return;
    }
    if (value.isArray()) {
        tryList(document, path);
        for (size_t i = 0; i < value.items().size(); ++i)
            walk(document, path.child(qsizetype(i)), value.items()[i]);
        return;
    }
    tryScalar(document, path);
}

void TomlEditsGeneratedTest::everyPlace()
{
    QFETCH(QByteArray, toml);
    const TomlDocument document(toml);
    QVERIFY2(document.isValid(), qPrintable(document.problem() ? document.problem()->message : QString()));
    walk(document, {}, document.root());
}

void TomlEditsGeneratedTest::cleanupTestCase()
{
    qsizetype refused = 0;
    for (auto it = m_refused.cbegin(); it != m_refused.cend(); ++it) {
        qInfo("%lld refused: %s", qlonglong(it.value()), it.key().constData());
        refused += it.value();
    }
    qInfo("%lld operations, %lld refused (%.2f %%)", qlonglong(m_operations), qlonglong(refused),
          100.0 * double(refused) / double(m_operations));
    QVERIFY(m_operations > 10000);
    QVERIFY(refused * 100 < m_operations * 5);
}

QTEST_GUILESS_MAIN(TomlEditsGeneratedTest)
#include "tst_tomledits_generated.moc"
