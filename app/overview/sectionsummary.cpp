#include "overview/sectionsummary.h"

#include <QChar>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace vitrine {

namespace {

struct SectionSummary
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::SectionSummary)
};

/// Without a list of the words, which takes longer than the window may stand still where there is a book of them.
qsizetype wordCount(const QByteArray &markdown)
{
    qsizetype count = 0;
    bool isInWord = false;
    for (const QChar character : QString::fromUtf8(markdown)) {
        const bool isSpace = character.isSpace();
        if (!isSpace && !isInWord)
            ++count;
        isInWord = !isSpace;
    }
    return count;
}

} // namespace

QString sectionSummary(const Profile &profile, const Section &section)
{
    switch (section.shape) {
    case SectionShape::Body: {
        const qsizetype words = wordCount(profile.body());
        return words == 0 ? SectionSummary::tr("Empty") : SectionSummary::tr("%n word(s)", nullptr, int(words));
    }
    case SectionShape::Fields:
        return section.fields.empty() ? SectionSummary::tr("Empty")
                                      : SectionSummary::tr("%n field(s)", nullptr, int(section.fields.size()));
    case SectionShape::Items:
    case SectionShape::Entries:
        break;
    }
    // Whether a section that the page does not know is on the page is up to the theme.
    const bool isKnown = section.id != SectionId::Other;
    const qsizetype hidden = section.hiddenCount();
    const qsizetype shown = qsizetype(section.entries.size()) - hidden;
    QStringList parts;
    if (shown > 0)
        parts += isKnown ? SectionSummary::tr("%n on the page", nullptr, int(shown))
                         : SectionSummary::tr("%n entry(s)", nullptr, int(shown));
    if (hidden > 0)
        parts += SectionSummary::tr("%n hidden", nullptr, int(hidden));
    return parts.isEmpty() ? SectionSummary::tr("Empty") : parts.join(QStringLiteral(" · "));
}

qsizetype hiddenEntryCount(const Profile &profile)
{
    qsizetype count = 0;
    for (const Section &section : profile.sections())
        count += section.hiddenCount();
    return count;
}

QString sectionIconName(SectionId id)
{
    switch (id) {
    case SectionId::Biography:
        return QStringLiteral("text");
    case SectionId::Interests:
        return QStringLiteral("lightbulb");
    case SectionId::Education:
        return QStringLiteral("graduation-cap");
    case SectionId::Experience:
        return QStringLiteral("briefcase");
    case SectionId::Settings:
        return QStringLiteral("sliders-horizontal");
    case SectionId::Other:
        break;
    }
    return QStringLiteral("list");
}

} // namespace vitrine
