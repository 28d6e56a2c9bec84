#include "checks/checks.h"
#include "checks/repairs.h"
#include "support/fixtures.h"
#include "text/linemap.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace vitrine;

namespace {

/// The files of the corpus with what its index says about them, by column.
std::vector<QHash<QString, QString>> corpusIndex()
{
    const QStringList lines = QString::fromUtf8(test::readFile(test::sharedPath(QStringLiteral("corpus/index.tsv"))))
                                  .split(u'\n', Qt::SkipEmptyParts);
    const QStringList columns = lines.front().split(u'\t');
    std::vector<QHash<QString, QString>> files;
    for (const QString &line : lines.sliced(1)) {
        const QStringList cells = line.split(u'\t');
        QHash<QString, QString> file;
        for (qsizetype i = 0; i < columns.size(); ++i)
            file.insert(columns[i], cells.value(i));
        files.push_back(file);
    }
    return files;
}

QByteArray corpusFile(const QHash<QString, QString> &file)
{
    return test::readFile(test::sharedPath(QStringLiteral("corpus/") + file[QStringLiteral("file")]));
}

/// "a.b"
QString nameOf(const ValuePath &path)
{
    QStringList keys;
    for (const PathStep &step : path)
        keys += QString::fromUtf8(step.key());
    return keys.join(u'.');
}

} // namespace

/// Real files: no false alarm, and a way out of each real mistake.
class CorpusChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warnsAboutNothingElse();
    void repairsWhatIsInvalid();
    void takesNoHelpTextForAnEntry();
};

void CorpusChecksTest::warnsAboutNothingElse()
{
    // Looked at by eye: a script that the page leaves out, and a header that is commented out above three live keys.
    QStringList warnings;
    for (const auto &file : corpusIndex()) {
        const QByteArray text = corpusFile(file);
        const LineMap lines(text);
        for (const Diagnostic &problem : checkProfile(Profile::read(text))) {
            if (problem.severity == Severity::Warning) {
                warnings += QStringLiteral("%1:%2 %3")
                                .arg(file[QStringLiteral("file")])
                                .arg(lines.position(problem.range.begin).line)
                                .arg(QLatin1String(problem.code));
            }
        }
    }
    const QStringList expected{QStringLiteral("044.md:16 html-script"),
                               QStringLiteral("069.md:20 header-commented-out")};
    QCOMPARE(warnings, expected);
}

void CorpusChecksTest::repairsWhatIsInvalid()
{
    int invalid = 0;
    for (const auto &file : corpusIndex()) {
        if (file[QStringLiteral("valid_toml")] == u"yes")
            continue;
        ++invalid;
        const QByteArray name = file[QStringLiteral("file")].toUtf8();
        const QByteArray text = corpusFile(file);
        const Profile profile = Profile::read(text);
        QCOMPARE(profile.problems().size(), size_t(1));
        const std::optional<Repair> repair = repairOf(profile, profile.problems().front());
        QVERIFY2(repair, name);
        const QByteArray repaired = repair->edit.applied(text).value();
        QVERIFY2(Profile::read(repaired).isValid(), name);
        QCOMPARE(repair->edit.inverse().applied(repaired).value(), text);
    }
    QCOMPARE(invalid, 7);
}

void CorpusChecksTest::takesNoHelpTextForAnEntry()
{
    int entries = 0;
    for (const auto &file : corpusIndex()) {
        const QByteArray text = corpusFile(file);
        const Profile profile = Profile::read(text);
        if (!profile.isValid())
            continue;
        QSet<QString> found;
        for (const Section &section : profile.sections()) {
            for (const Entry &entry : section.entries) {
                if (!entry.hidden)
                    continue;
                ++entries;
                found.insert(nameOf(section.path));
                QVERIFY(!entry.fields.empty());
                for (const QByteArray &line : text.mid(entry.range.begin, entry.range.length()).split('\n'))
                    QVERIFY(line.trimmed().isEmpty() || line.trimmed().startsWith('#'));
            }
        }
        // The index names each header that is commented out, a table's and one above live keys as well.
        const QString name = file[QStringLiteral("file")];
        QStringList expected = file[QStringLiteral("commented_out_headers")].trimmed().split(u';', Qt::SkipEmptyParts);
        if (name == u"069.md" || name == u"093.md")
            expected.clear();
        QVERIFY2(found == QSet<QString>(expected.begin(), expected.end()), qPrintable(name));
    }
    QVERIFY(entries > 0);
}

QTEST_APPLESS_MAIN(CorpusChecksTest)
#include "tst_corpuschecks.moc"
