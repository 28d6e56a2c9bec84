#include "checks/checks.h"
#include "fuzz/fuzztarget.h"
#include "html/pagerenderer.h"
#include "patch/profilejson.h"
#include "profile/profile.h"

namespace vitrine::test {

namespace {

void checkRange(TextRange range, const QByteArray &text, const char *what)
{
    require(0 <= range.begin && range.begin <= range.end && range.end <= text.size(), what);
}

} // namespace

void checkBytes(QByteArrayView bytes)
{
    const QByteArray text = bytes.toByteArray();
    const Profile profile = Profile::read(text);
    require(profile.text() == text, "Reading a file has changed its text.");
    checkRange(profile.frontMatter().content, text, "The front matter lies outside the file.");
    checkRange(profile.frontMatter().body, text, "The body lies outside the file.");
    for (const Section &section : profile.sections()) {
        for (const Entry &entry : section.entries) {
            checkRange(entry.range, text, "An entry lies outside the file.");
            for (const Field &field : entry.fields)
                checkRange(field.range, text, "A field lies outside the file.");
        }
    }
    const qsizetype step = text.size() / 64 + 1;
    for (qsizetype offset = 0; offset <= text.size(); offset += step) {
        if (const auto range = profile.rangeOf(profile.placeAt(offset)))
            checkRange(*range, text, "A place lies outside the file.");
    }
    const std::vector<Diagnostic> problems = checkProfile(profile);
    for (const Diagnostic &problem : problems)
        checkRange(problem.range, text, "A problem lies outside the file.");
    require(profileToJson(profile, problems).endsWith('\n'), "The file as JSON has no end.");

    static const PageRenderer renderer{Theme(), PageOptions()};
    const QByteArray page = renderer.renderPage(profile);
    require(page == renderer.renderPage(profile), "Rendering the same profile twice gives two pages.");
    require(page.endsWith("</html>\n"), "The page has no end.");
}

} // namespace vitrine::test
