#include "profile/profileedits.h"
#include "text/linediff.h"

#include <QFile>
#include <QTest>

using namespace vitrine;

/// The reference profile: one field of each section changed, an entry moved, an interest added, and only those lines
/// differ.
class ReferenceProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isReadWhole();
    void oneValueIsOneLine_data();
    void oneValueIsOneLine();
    void addedInterest();
    void movedEntryPermutesTheSlots();
    void duplicatedEntryIsAdded();

private:
    [[nodiscard]] const Section &section(SectionId id) const { return *m_profile.section(id); }
    [[nodiscard]] LineDiffSummary differenceAfter(const Result<TextEdit> &edit) const
    {
        return edit ? summarizeLineDiff(m_profile.text(), *edit->applied(m_profile.text()))
                    : LineDiffSummary{-1, -1, -1};
    }

    Profile m_profile;
};

void ReferenceProfileTest::init()
{
    QFile file(QStringLiteral(VITRINE_SHARED_DIR "/examples/about.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_profile = Profile::read(file.readAll());
    QVERIFY(m_profile.isValid());
}

void ReferenceProfileTest::isReadWhole()
{
    QCOMPARE(section(SectionId::Interests).entries.size(), size_t(4));
    QCOMPARE(section(SectionId::Education).entries.size(), size_t(2));
    QCOMPARE(section(SectionId::Experience).entries.size(), size_t(6));
    QCOMPARE(section(SectionId::Experience).hiddenCount(), 2);
    QVERIFY(section(SectionId::Experience).entries[2].hidden);
    QVERIFY(section(SectionId::Experience).entries[5].hidden);
    QCOMPARE(section(SectionId::Settings).fields.size(), size_t(4));
}

void ReferenceProfileTest::oneValueIsOneLine_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("interest") << QByteArray("interests/interests/2");
    QTest::newRow("education") << QByteArray("education/courses/1/year");
    QTest::newRow("experience") << QByteArray("experience/courses/3/advisor");
    QTest::newRow("settings") << QByteArray("weight");
}

void ReferenceProfileTest::oneValueIsOneLine()
{
    QFETCH(QByteArray, path);
    std::vector<PathStep> steps;
    for (const QByteArray &step : path.split('/')) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        steps.push_back(isIndex ? PathStep(index) : PathStep(step));
    }
    const LineDiffSummary difference = differenceAfter(setValue(m_profile, ValuePath(steps), Value("changed")));
    QCOMPARE(difference.added, 1);
    QCOMPARE(difference.removed, 1);
}

void ReferenceProfileTest::addedInterest()
{
    // The line before gains its comma.
    const LineDiffSummary last =
        differenceAfter(insertEntries(m_profile, section(SectionId::Interests), 4, {Value("New")}));
    QCOMPARE(last.added, 2);
    QCOMPARE(last.removed, 1);
    const LineDiffSummary first =
        differenceAfter(insertEntries(m_profile, section(SectionId::Interests), 0, {Value("New")}));
    QCOMPARE(first.added, 1);
    QCOMPARE(first.removed, 0);
}

void ReferenceProfileTest::movedEntryPermutesTheSlots()
{
    const Result<TextEdit> edit = moveEntry(m_profile, section(SectionId::Experience), 1, 0);
    QVERIFY(edit);
    const Profile moved = Profile::read(*edit->applied(m_profile.text()));
    const Section &experience = *moved.section(SectionId::Experience);
    QCOMPARE(experience.entries[0].text("course"), QStringLiteral("Anyscale"));
    QCOMPARE(experience.entries[1].text("course"), QStringLiteral("Google Brain"));
    QCOMPARE(experience.hiddenCount(), 2);
    QByteArrayList before = m_profile.text().split('\n');
    QByteArrayList after = moved.text().split('\n');
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    QCOMPARE(after, before);
}

void ReferenceProfileTest::duplicatedEntryIsAdded()
{
    const LineDiffSummary difference = differenceAfter(duplicateEntry(m_profile, section(SectionId::Education), 0));
    QCOMPARE(difference.added, 5);
    QCOMPARE(difference.removed, 0);
}

QTEST_GUILESS_MAIN(ReferenceProfileTest)
#include "tst_referenceprofile.moc"
