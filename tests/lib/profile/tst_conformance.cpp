#include "profile/profile.h"
#include "profile/profilefile.h"
#include "support/fixtures.h"
#include "text/utf8.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;

namespace {

/// A conformance file as a page: between `+++` lines, its byte order mark in front of the first.
QByteArray pageOf(QByteArray toml)
{
    QByteArray mark;
    if (toml.startsWith(utf8ByteOrderMark)) {
        mark = utf8ByteOrderMark.toByteArray();
        toml.remove(0, mark.size());
    }
    const bool endsLine = toml.isEmpty() || toml.endsWith('\n') || toml.endsWith('\r');
    return mark + "+++\n" + toml + (endsLine ? "" : "\n") + "+++\n";
}

/// One row for each TOML file below a folder of the conformance files; how many there are.
int addRows(const QString &folder)
{
    QTest::addColumn<QString>("path");
    const QDir root(test::sharedPath(QStringLiteral("toml-test/") + folder));
    QDirIterator files(root.path(), {QStringLiteral("*.toml")}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    for (; files.hasNext(); ++count) {
        const QString path = files.next();
        QTest::newRow(qPrintable(root.relativeFilePath(path))) << path;
    }
    return count;
}

/// What the conformance files call a kind of scalar.
QString kindName(Value::Kind kind)
{
    switch (kind) {
    case Value::Kind::String:
        return QStringLiteral("string");
    case Value::Kind::Integer:
        return QStringLiteral("integer");
    case Value::Kind::Float:
        return QStringLiteral("float");
    case Value::Kind::Boolean:
        return QStringLiteral("bool");
    case Value::Kind::OffsetDateTime:
        return QStringLiteral("datetime");
    case Value::Kind::LocalDateTime:
        return QStringLiteral("datetime-local");
    case Value::Kind::LocalDate:
        return QStringLiteral("date-local");
    case Value::Kind::LocalTime:
        return QStringLiteral("time-local");
    case Value::Kind::Array:
    case Value::Kind::Table:
        break;
    }
    return {};
}

/// The first place where a value has another kind, other keys or another number of items than the tagged JSON says;
/// empty if there is none.
QString difference(const QJsonValue &expected, const Value &actual, const QString &place = QStringLiteral("/"))
{
    if (expected.isArray()) {
        const QJsonArray items = expected.toArray();
        if (!actual.isArray() || items.size() != qsizetype(actual.items().size()))
            return place;
        for (qsizetype i = 0; i < items.size(); ++i) {
            QString below = difference(items[i], actual.items()[size_t(i)], place + QString::number(i) + u'/');
            if (!below.isEmpty())
                return below;
        }
        return {};
    }
    const QJsonObject object = expected.toObject();
    if (object.size() == 2 && object[QStringLiteral("type")].isString() && object[QStringLiteral("value")].isString())
        return object[QStringLiteral("type")].toString() == kindName(actual.kind()) ? QString() : place;
    if (!actual.isTable() || object.size() != qsizetype(actual.members().size()))
        return place;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const Value *value = actual.find(member.key().toUtf8());
        QString below = value ? difference(member.value(), *value, place + member.key() + u'/') : place + member.key();
        if (!below.isEmpty())
            return below;
    }
    return {};
}

} // namespace

/// The TOML 1.0.0 conformance files as pages. (tests/app/cli/conformance.py compares the values.)
class ConformanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndKeepsValidFiles_data() { QCOMPARE(addRows(QStringLiteral("valid")), 210); }
    void readsAndKeepsValidFiles()
    {
        QFETCH(QString, path);
        const QByteArray page = pageOf(test::readFile(path));
        const Profile profile = Profile::read(page);
        QVERIFY2(profile.isValid(), profile.isValid() ? "" : qPrintable(profile.problems().front().message));
        const QString json = path.chopped(4) + QStringLiteral("json");
        const QJsonDocument expected = QJsonDocument::fromJson(test::readFile(json));
        QVERIFY(expected.isObject());
        QCOMPARE(difference(expected.object(), profile.root()), QString());

        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("page.md"));
        test::writeFile(file, page);
        const Result<LoadedFile> loaded = loadFile(file);
        QVERIFY(loaded);
        QVERIFY(loaded->isUtf8);
        QVERIFY(saveFile(file, Profile::read(loaded->text).text()));
        QCOMPARE(test::readFile(file), page);
    }

    void tellsWhatIsWrongInInvalidFiles_data() { QCOMPARE(addRows(QStringLiteral("invalid")), 499); }
    void tellsWhatIsWrongInInvalidFiles()
    {
        QFETCH(QString, path);
        const Profile profile = Profile::read(pageOf(test::readFile(path)));
        QVERIFY(!profile.isValid());
        QCOMPARE(profile.problems().size(), size_t(1));
        const Diagnostic &problem = profile.problems().front();
        QVERIFY(problem.severity == Severity::Error);
        QVERIFY(problem.message.endsWith(u'.'));
        // Every one of them has words of our own; toml++'s would be a last resort.
        QVERIFY2(problem.code != "toml-syntax", qPrintable(problem.message));
        const TextRange content = profile.frontMatter().content;
        QVERIFY(content.contains(problem.range));
        QVERIFY(problem.range.begin < content.end);
    }
};

QTEST_APPLESS_MAIN(ConformanceTest)
#include "tst_conformance.moc"
