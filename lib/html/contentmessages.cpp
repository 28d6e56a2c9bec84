#include "html/contentmessages.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct Content
{
    Q_DECLARE_TR_FUNCTIONS(Content)
};

QString shortcodeMessage(const ContentFinding &finding)
{
    const QString name = QString::fromUtf8(finding.name);
    if (finding.code == "shortcode-unknown") {
        return Content::tr("Only the site itself knows the shortcode “%1”; the page shows its name in a box instead.")
            .arg(name);
    }
    return name.isEmpty()
               ? Content::tr("A shortcode begins here and never ends, which Hugo refuses; end it with >}} or %}}.")
               : Content::tr("Nothing opens the shortcode “%1” that ends here, which Hugo refuses.").arg(name);
}

QString omittedMessage(const QString &setting)
{
    return setting.isEmpty()
               ? Content::tr("The site leaves HTML within Markdown out, and so does the page.")
               : Content::tr("The site leaves HTML within Markdown out, and so does the page: %1 is off.").arg(setting);
}

QString messageOf(const ContentFinding &finding, const QString &rawHtmlSetting)
{
    const QByteArray &code = finding.code;
    const QString name = QString::fromUtf8(finding.name);
    if (code == "link-page-missing")
        return Content::tr("The site has no page “%1”, and Hugo refuses a reference to none.").arg(name);
    if (code.startsWith("shortcode-"))
        return shortcodeMessage(finding);
    if (code == "html-omitted")
        return omittedMessage(rawHtmlSetting);
    if (code == "html-script")
        return Content::tr("The page leaves this script out.");
    if (code == "html-event-attribute")
        return Content::tr("The page leaves the attribute “%1” out, since it runs a script.").arg(name);
    if (code == "html-script-address")
        return Content::tr("The page leaves this address out, since it runs a script.");
    if (code == "html-frame-document")
        return Content::tr("The page leaves the attribute “%1” out, since it holds a page of its own.").arg(name);
    if (code == "html-meta" || code == "html-base")
        return Content::tr("The page leaves “<%1>” out, since it speaks for the page around it.").arg(name);
    if (code == "html-nesting")
        return Content::tr("The HTML here has too many elements within each other; the page shows it as text.");
    return Content::tr("The page leaves “<%1>” out, since browsers have no plug-ins any more.").arg(name);
}

} // namespace

Diagnostic contentWarning(const ContentFinding &finding, TextRange range, const QString &rawHtmlSetting)
{
    return {Severity::Warning, finding.code, messageOf(finding, rawHtmlSetting), range};
}

Diagnostic missingAvatarWarning(const QString &name)
{
    return {Severity::Warning,
            "image-missing",
            Content::tr("The person's picture “%1” is not there; the page shows a box in its place.").arg(name),
            {}};
}

} // namespace vitrine
