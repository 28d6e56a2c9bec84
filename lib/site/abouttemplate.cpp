#include "site/abouttemplate.h"

#include "profile/profilefile.h"
#include "site/siteconfig.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace vitrine {

namespace {

// Real ones have a tenth of it.
constexpr qint64 maximumTemplateSize = qint64(64) * 1024; ///< In bytes.
constexpr int maximumTemplates = 16;
constexpr qsizetype maximumActionSize = 4096; ///< Of one `{{ … }}`, in characters.

/// Where Academic and its successors keep the widget; relative to `layouts/partials`.
constexpr const char *widgetNames[] = {"widgets/about.html", "home_widgets/about.html", "blocks/about.html",
                                       "blocks/about.biography.html"};

/// True if a comment begins behind the braces that end at `offset`.
bool isCommentAt(const QString &text, qsizetype offset)
{
    offset += text.mid(offset, 1) == u"-" ? 1 : 0;
    while (offset < text.size() && text[offset].isSpace())
        ++offset;
    return QStringView(text).sliced(offset).startsWith(u"/*");
}

/// The templates that a page is drawn from, as far as they can be followed.
class TemplateReader
{
public:
    explicit TemplateReader(const SiteConfig &site) : m_site(site) { }

    /// The path of a partial by its name, in the site or else in its themes; empty if there is none.
    [[nodiscard]] QString partialPath(const QString &name) const
    {
        QStringList folders{QString()};
        for (const QString &theme : m_site.themeFolders())
            folders += theme + u'/';
        for (const QString &folder : std::as_const(folders)) {
            for (const char *suffix : {"", ".html"}) {
                QString path =
                    m_site.site().file(folder + QLatin1String("layouts/partials/") + name + QLatin1String(suffix));
                if (!path.isEmpty())
                    return path;
            }
        }
        return {};
    }

    /// Takes in a template and the partials that it draws; false where it cannot be told what they read.
    bool read(const QString &path)
    {
        if (m_seen.contains(path))
            return true;
        m_seen.insert(path);
        if (m_seen.size() > maximumTemplates || QFileInfo(path).size() > maximumTemplateSize)
            return false;
        const Result<LoadedFile> loaded = loadFile(path);
        if (!loaded || !loaded->isUtf8)
            return false;
        const QString text = QString::fromUtf8(loaded->text);
        const QString open = QStringLiteral("{{");
        for (qsizetype at = text.indexOf(open); at >= 0; at = text.indexOf(open, at)) {
            const bool isComment = isCommentAt(text, at + open.size());
            const qsizetype inner = isComment ? text.indexOf(QStringLiteral("*/"), at) : at;
            const qsizetype end = inner < 0 ? -1 : text.indexOf(QStringLiteral("}}"), inner);
            if (end < 0 || end - at > (isComment ? text.size() : maximumActionSize))
                return false;
            const QString code = text.sliced(at, end + 2 - at);
            at = end + 2;
            if (isComment)
                continue;
            m_code += code + u'\n';
            if (!readPartials(code))
                return false;
        }
        return true;
    }

    /// True if the code that was taken in uses the parameters of a page without naming them.
    [[nodiscard]] bool goesThroughAll() const
    {
        static const QRegularExpression unnamed(QStringLiteral("\\brange\\b[^}]*\\.Params\\s*(\\||-?\\}|\\))|"
                                                               "\\bwith\\s+\\S*\\.Params\\s*-?\\}|"
                                                               "\\bindex\\s+\\S*\\.Params\\s+[^\"`\\s]|"
                                                               "\\.Param\\s+[^\"`\\s]"));
        if (unnamed.match(m_code).hasMatch())
            return true;
        static const QRegularExpression kept(QStringLiteral("(\\$\\w+)\\s*:?=\\s*\\S*\\.Params\\s*-?\\}"));
        for (auto match = kept.globalMatch(m_code); match.hasNext();) {
            const QString name = QRegularExpression::escape(match.next().captured(1));
            const QRegularExpression use(
                QStringLiteral("\\b(range|with)\\b[^}]*%1\\s*(\\||-?\\}|\\))|\\bindex\\s+%1\\s+[^\"`\\s]").arg(name));
            if (use.match(m_code).hasMatch())
                return true;
        }
        return false;
    }

    /// True if the code that was taken in names a parameter: `.experience`, or "experience" to an index.
    [[nodiscard]] bool names(const QString &key) const
    {
        const QRegularExpression use(QStringLiteral("[.\"`]%1\\b").arg(key), QRegularExpression::CaseInsensitiveOption);
        return use.match(m_code).hasMatch();
    }

private:
    /// Follows the partials that a piece of code draws.
    bool readPartials(const QString &code)
    {
        static const QRegularExpression draw(QStringLiteral("\\b(partial|partialCached|template)\\s+"));
        static const QRegularExpression named(
            QStringLiteral("\\G(?:partial|partialCached|template)\\s+[\"`]([^\"`]+)[\"`]"));
        for (auto match = draw.globalMatch(code); match.hasNext();) {
            const qsizetype at = match.next().capturedStart();
            const QRegularExpressionMatch name = named.match(code, at);
            if (!name.hasMatch())
                return false;
            const QString partial = name.captured(1);
            if (partial.startsWith(u"_internal/"))
                continue; // what Hugo brings along reads no sections
            QString inner = partial;
            if (inner.startsWith(u"partials/"))
                inner.remove(0, int(qstrlen("partials/")));
            const QString path = partialPath(inner);
            if (path.isEmpty() || !read(path))
                return false;
        }
        return true;
    }

    const SiteConfig &m_site;
    QSet<QString> m_seen;
    QString m_code;
};

} // namespace

UnshownSections findUnshownSections(const SiteConfig &site)
{
    UnshownSections result;
    TemplateReader reader(site);
    for (const char *name : widgetNames) {
        result.aboutTemplate = reader.partialPath(QLatin1String(name));
        if (!result.aboutTemplate.isEmpty())
            break;
    }
    if (result.aboutTemplate.isEmpty() || !reader.read(result.aboutTemplate) || reader.goesThroughAll())
        return result;
    // By the first step of the path at which each stands.
    for (const SectionId id : {SectionId::Interests, SectionId::Education, SectionId::Experience}) {
        if (!reader.names(QString::fromUtf8(sectionSchema(id).paths.front().at(0).key())))
            result.sections.push_back(id);
    }
    return result;
}

} // namespace vitrine
