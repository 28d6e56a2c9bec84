#pragma once

#include "base/diagnostic.h"
#include "html/pagerenderer.h"
#include "profile/profile.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace vitrine {

/// Renders the fields of one profile, and keeps what was noticed in them.
class PageFields
{
public:
    PageFields(const Profile &profile, const PageOptions &options);

    /// Plain text, escaped.
    [[nodiscard]] static QByteArray plain(const QString &text);
    [[nodiscard]] static QByteArray plain(const Entry &entry, const QByteArray &key);
    /// Inline Markdown with emoji, as Academic shows most of its values, whatever the site's `enableEmoji` says. It may
    /// hold blocks, which a paragraph cannot.
    [[nodiscard]] QByteArray markdown(const Entry &entry, const QByteArray &key);
    /// The same of a value at `range` of the file.
    [[nodiscard]] QByteArray markdown(const Value &value, TextRange range);
    /// The same of a text from elsewhere, about which nothing is noticed.
    [[nodiscard]] QByteArray markdown(const QString &text) const;
    /// The biography. `memory`: where it was rendered before, and is kept; null for nowhere.
    [[nodiscard]] QByteArray body(BiographyMemory *memory);

    /// The top-level key `key` as text; empty if there is none.
    [[nodiscard]] QString setting(const QByteArray &key) const;
    /// The title of a page that is no profile, such as another widget's; empty for a profile.
    [[nodiscard]] QString widgetTitle() const;
    /// The same as the theme shows it; what the page is no widget of stays plain text.
    [[nodiscard]] QByteArray widgetTitleHtml() const;
    /// Inline Markdown, or plain text where that would be more than a heading can hold.
    [[nodiscard]] QByteArray headingHtml(const QString &text) const;
    /// The line below it: inline Markdown.
    [[nodiscard]] QByteArray widgetSubtitle() const;
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] const SiteWords &words() const { return m_options.words; }
    [[nodiscard]] const PageOptions &options() const { return m_options; }
    void notice(const Diagnostic &finding) { m_findings.push_back(finding); }
    /// By place.
    [[nodiscard]] std::vector<Diagnostic> takeFindings();

private:
    const Profile &m_profile;
    const PageOptions &m_options;
    MarkdownOptions m_inline; ///< Of a field.
    std::vector<Diagnostic> m_findings;
};

/// `<TAG ATTRIBUTES>HTML</TAG>` on a line of its own; nothing if there is no content.
[[nodiscard]] QByteArray pageElement(const QByteArray &tag, const QByteArray &attributes, const QByteArray &html);
/// What the classes of a pack's icons begin with: "fa-", "ai-".
[[nodiscard]] QString iconPrefix(const QString &pack);
/// An icon by its pack and its name without that, as the theme draws it; of the pack "custom" the site's own picture,
/// if it has one.
[[nodiscard]] QByteArray iconHtml(const QString &pack, const QString &name, const PageOptions &options);
/// The text of HTML on one line, without its marks and without soft hyphens.
[[nodiscard]] QString plainText(const QByteArray &html);
/// The text in a link, if there is an address to lead to and it runs no script.
[[nodiscard]] QByteArray linkedHtml(const QByteArray &html, const QString &address);

} // namespace vitrine
