#include "checks/checks.h"

#include "profile/profilerepairs.h"

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

} // namespace

std::vector<Diagnostic> checkProfile(const Profile &profile)
{
    std::vector<Diagnostic> problems = profile.problems();
    if (profile.isValid()) {
        checkVisibility(profile, problems);
        const std::vector<Diagnostic> headers = commentedHeaderProblems(profile);
        problems.insert(problems.end(), headers.begin(), headers.end());
    }
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Diagnostic &a, const Diagnostic &b) { return a.range < b.range; });
    return problems;
}

} // namespace vitrine
