#include "checks/sitechecks.h"

#include "checks/checks.h"
#include "html/pagerenderer.h"
#include "html/siteoptions.h"
#include "html/siteplaces.h"
#include "markdown/emoji.h"
#include "markdown/markdown.h"
#include "site/sitecontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct SiteChecks
{
    Q_DECLARE_TR_FUNCTIONS(SiteChecks)
};

/// "enableEmoji (config.toml, line 3)"
QString settingText(const QByteArray &key, const QString &file, qsizetype line, const SiteContext &site)
{
    return QStringLiteral("%1 (%2)").arg(QString::fromUtf8(key), placeText({{}, file, line, {}, false}, site.root));
}

/// The first `:name:` in a text that would be an emoji.
std::optional<TextRange> firstEmoji(const QByteArray &text)
{
    for (qsizetype at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
        const qsizetype length = emojiNameLength(text, at);
        if (length > 2 && !emojiNamed(QByteArrayView(text).sliced(at + 1, length - 2)).isEmpty())
            return TextRange{at, at + length};
    }
    return std::nullopt;
}

/// Where the typographer would begin to change a text; nothing if it would leave all of it.
std::optional<TextRange> firstTypography(const QByteArray &text, MarkdownOptions options)
{
    const auto isMark = [](char c) { return c == '"' || c == '\''; };
    qsizetype at = -1;
    for (qsizetype i = 0; i < text.size() && at < 0; ++i) {
        const QByteArrayView rest = QByteArrayView(text).sliced(i);
        if (isMark(text[i]) || rest.startsWith("--") || rest.startsWith("..."))
            at = i;
    }
    if (at < 0)
        return std::nullopt;
    // In code and HTML they stay as they are anyway.
    options.typographer = false;
    const QByteArray plain = renderMarkdown(text, options).html;
    options.typographer = true;
    return renderMarkdown(text, options).html == plain ? std::nullopt : std::optional(TextRange{at, at + 1});
}

void checkSettings(const Profile &profile, const SiteContext &site, const MarkdownOptions &markdown,
                   std::vector<Diagnostic> &problems)
{
    const SiteSettings &settings = site.settings;
    const QByteArray body = profile.body();
    const qsizetype begin = profile.text().size() - body.size();
    const auto inFile = [&](TextRange range) { return TextRange{begin + range.begin, begin + range.end}; };

    if (settings.enableEmoji && !settings.enableEmoji->isOn) {
        if (const auto emoji = firstEmoji(body)) {
            const SiteSwitch &setting = *settings.enableEmoji;
            problems.push_back(
                {Severity::Warning, "site-emoji-off",
                 SiteChecks::tr("“%1” stays text on the page, since the site has switched emoji off: %2.")
                     .arg(QString::fromUtf8(body.sliced(emoji->begin, emoji->length())),
                          settingText(setting.key, setting.file, setting.line, site)),
                 inFile(*emoji)});
        }
    }
    if (settings.typographer && !settings.typographer->isOn) {
        if (const auto mark = firstTypography(body, markdown)) {
            const SiteSwitch &setting = *settings.typographer;
            problems.push_back({Severity::Hint, "site-typographer-off",
                                SiteChecks::tr("Quotation marks and dashes stay as they are typed, since the site says "
                                               "so: %1.")
                                    .arg(settingText(setting.key, setting.file, setting.line, site)),
                                inFile(*mark)});
        }
    }
    const std::optional<SiteText> &handler = settings.markdownHandler;
    if (handler && handler->text.compare(u"goldmark", Qt::CaseInsensitive) != 0 && !body.trimmed().isEmpty()) {
        problems.push_back(
            {Severity::Hint, "site-markdown-handler",
             SiteChecks::tr("The site's Markdown is read by “%1”, but the page is shown here as today's Hugo reads it: "
                            "%2.")
                 .arg(handler->text, settingText("markup.defaultMarkdownHandler", handler->file, handler->line, site)),
             inFile({0, 0})});
    }
}

} // namespace

std::vector<Diagnostic> checkInSite(const Profile &profile, const SiteContext &site)
{
    std::vector<Diagnostic> problems = checkProfile(profile, site);
    for (const SiteProblem &problem : site.problems) {
        Diagnostic warning{Severity::Warning, problem.code, problem.message, {}};
        // The only one that stands in the file itself.
        if (problem.code == "site-author-missing")
            warning = placedInSite(warning, {site.authorName, {}, problem.line, {}, false}, profile,
                                   site.authorName.toUtf8(), site.root);
        problems.push_back(std::move(warning));
    }
    if (profile.isValid() && profile.body().size() <= longestCheckedBody) {
        PageOptions options;
        applySite(options, site);
        checkSettings(profile, site, options.markdown, problems);
    }
    std::stable_sort(problems.begin(), problems.end(), [](const Diagnostic &a, const Diagnostic &b) {
        return a.range != b.range ? a.range < b.range : a.code < b.code;
    });
    return problems;
}

} // namespace vitrine
