#include "patch/jsonpatch.h"
#include "patch/patchedits.h"
#include "profile/profile.h"
#include "support/fixtures.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

/// Known failures of other tools that edit TOML: each folder here is one, and is done right.
class WoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWound_data();
    void everyWound();
    void reports();
};

namespace {

QStringList wounds()
{
    return QDir(QStringLiteral(VITRINE_WOUNDS_DIR)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray readPart(const QString &wound, const char *part)
{
    return readFile(QDir(QStringLiteral(VITRINE_WOUNDS_DIR)).filePath(wound + u'/' + QLatin1String(part)));
}

} // namespace

void WoundsTest::everyWound_data()
{
    QTest::addColumn<QString>("wound");
    for (const QString &wound : wounds())
        QTest::addRow("%s", qPrintable(wound)) << wound;
}

void WoundsTest::everyWound()
{
    QFETCH(QString, wound);
    const QByteArray before = readPart(wound, "before.md");
    const QByteArray after = readPart(wound, "after.md");
    const Profile profile = Profile::read(before);
    QVERIFY2(profile.isValid(),
             qPrintable(profile.problems().empty() ? QString() : profile.problems().front().message));
    QVERIFY(Profile::read(after).isValid());
    QVERIFY(before != after);

    const Result<JsonPatch> patch = parseJsonPatch(readPart(wound, "patch.json"));
    QVERIFY2(patch, qPrintable(patch ? QString() : patch.error().message));
    const Result<TextEdit> edit = applyPatch(profile, *patch);
    QVERIFY2(edit, qPrintable(edit ? QString() : edit.error().message));
    const Result<QByteArray> text = edit->applied(before);
    QVERIFY(text);
    if (*text != after)
        qWarning("got:\n%s\nexpected:\n%s", text->constData(), after.constData());
    QVERIFY(*text == after); // not QCOMPARE, which shows one long line
    const Result<QByteArray> back = edit->inverse().applied(*text);
    QVERIFY(back);
    QCOMPARE(*back, before);
}

/// Each folder says what went wrong, and where that is reported; no report counts twice.
void WoundsTest::reports()
{
    static const QRegularExpression report(QStringLiteral("\n([\\w.-]+/[\\w.-]+#\\d+)\n$"));
    QSet<QString> seen;
    for (const QString &wound : wounds()) {
        const QString about = QString::fromUtf8(readPart(wound, "about.txt"));
        const QRegularExpressionMatch match = report.match(about);
        QVERIFY2(match.hasMatch(), qPrintable(wound));
        QVERIFY2(!seen.contains(match.captured(1)), qPrintable(wound));
        seen.insert(match.captured(1));
        const QString number = match.captured(1).section(u'#', 1);
        QVERIFY2(wound.contains(QStringLiteral("-%1-").arg(number)), qPrintable(wound));
    }
    QVERIFY(seen.size() >= 30);
}

QTEST_GUILESS_MAIN(WoundsTest)
#include "tst_wounds.moc"
