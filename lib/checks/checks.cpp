#include "checks/checks.h"

#include "checks/datechecks.h"
#include "checks/linkchecks.h"
#include "checks/orcidchecks.h"
#include "checks/picturechecks.h"
#include "html/pagerenderer.h"
#include "html/siteoptions.h"
#include "profile/profilerepairs.h"
#include "site/sitecontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct Checks
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

/// The top-level key `key` if it is the boolean `value`.
const Field *settingThatIs(const Profile &profile, const char *key, bool value)
{
    const Section *settings = profile.section(SectionId::Settings);
    if (!settings)
        return nullptr;
    const auto found = std::find_if(settings->fields.begin(), settings->fields.end(), [&](const Field &field) {
        return field.key == key && field.value == Value(value);
    });
    return found != settings->fields.end() ? &*found : nullptr;
}

void checkVisibility(const Profile &profile, std::vector<Diagnostic> &problems)
{
    if (const Field *draft = settingThatIs(profile, "draft", true)) {
        problems.push_back({Severity::Hint, "page-draft",
                            Checks::tr("The site does not publish this page, since it is a draft."), draft->range});
    }
    if (const Field *active = settingThatIs(profile, "active", false)) {
        problems.push_back({Severity::Hint, "page-inactive",
                            Checks::tr("The site does not show this part, since it is not active."), active->range});
    }
}

/// Hugo looks for the front matter's end before it reads TOML.
void checkDelimiterLines(const Profile &profile, std::vector<Diagnostic> &problems)
{
    const TextRange content = profile.frontMatter().content;
    const QByteArrayView toml = QByteArrayView(profile.text()).sliced(content.begin, content.length());
    for (qsizetype at = toml.indexOf("+++"); at >= 0; at = toml.indexOf("+++", at + 3)) {
        if (at > 0 && toml.at(at - 1) != '\n' && toml.at(at - 1) != '\r')
            continue;
        const qsizetype begin = content.begin + at;
        problems.push_back({Severity::Warning,
                            "front-matter-cut",
                            Checks::tr("Hugo takes this line for the end of the front matter, though it is a part of a "
                                       "text. Put a blank in front of it."),
                            {begin, begin + 3}});
    }
}

void checkShownSections(const Profile &profile, const SiteContext &site, std::vector<Diagnostic> &problems)
{
    SiteText aboutTemplate;
    aboutTemplate.file = site.aboutTemplate;
    for (const SectionId id : site.unshownSections) {
        const Section *section = profile.section(id);
        if (!section || qsizetype(section->entries.size()) == section->hiddenCount())
            continue;
        problems.push_back({Severity::Hint, "section-not-shown",
                            Checks::tr("The site's theme does not show “%1”: %2 never reads it.")
                                .arg(section->title(), placeText(aboutTemplate, site.root)),
                            section->range});
    }
}

std::vector<Diagnostic> problemsOf(const Profile &profile, const SiteContext *site)
{
    std::vector<Diagnostic> problems = profile.problems();
    const auto add = [&](const std::vector<Diagnostic> &more) {
        problems.insert(problems.end(), more.begin(), more.end());
    };
    if (profile.isValid()) {
        checkVisibility(profile, problems);
        checkDelimiterLines(profile, problems);
        add(commentedHeaderProblems(profile));
        add(unreadableDates(profile));
        PageOptions options;
        if (site) {
            checkShownSections(profile, *site, problems);
            applySite(options, *site);
            applyPages(options, site->references.pages(), profile);
        }
        if (profile.body().size() > longestCheckedBody) {
            problems.push_back(
                {Severity::Hint,
                 "page-unchecked",
                 Checks::tr("The text is longer than %1 MB, so what the page leaves out of it was not looked for.")
                     .arg(longestCheckedBody >> 20),
                 {}});
        } else {
            const RenderedBody page =
                PageRenderer(Theme(), options).renderBody(profile, site ? site->identity : SiteIdentity());
            add(page.findings);
            add(wrongOrcids(profile, page.html, site ? site->identity : SiteIdentity(), site ? site->root : QString()));
            if (site) {
                add(linksWithoutScheme(profile, site->identity, site->root));
                add(missingPictures(profile, page.html, *site));
            }
        }
    }
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Diagnostic &a, const Diagnostic &b) { return a.range < b.range; });
    return problems;
}

} // namespace

std::vector<Diagnostic> checkProfile(const Profile &profile)
{
    return problemsOf(profile, nullptr);
}

std::vector<Diagnostic> checkProfile(const Profile &profile, const SiteContext &site)
{
    return problemsOf(profile, &site);
}

} // namespace vitrine
