#include "export/exportstyle.h"

#include "export/contentname.h"
#include "html/themecss.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct ExportStyle
{
    Q_DECLARE_TR_FUNCTIONS(ExportStyle)
};

/// What pictures of icons need, whatever the theme: they are as large as the text around them.
constexpr const char *iconStyle = R"(svg.icon {
    width: auto;
    height: 1em;
    overflow: visible;
    fill: currentColor;
    vertical-align: -0.125em;
}
svg.icon-shapes {
    position: absolute;
    width: 0;
    height: 0;
    overflow: hidden;
}
.fa-lg, .ai-lg { font-size: 1.25em; line-height: 0.05em; }
.fa-xs { font-size: 0.75em; }
.fa-sm { font-size: 0.875em; }
.fa-2x, .ai-2x { font-size: 2em; }
.fa-3x, .ai-3x { font-size: 3em; }
.fa-4x, .ai-4x { font-size: 4em; }
.fa-5x, .ai-5x { font-size: 5em; }
.fa-fw, .ai-fw { display: inline-block; width: 1.25em; text-align: center; }
.fa-ul { margin-left: 2.5em; padding-left: 0; list-style: none; }
.fa-ul > li { position: relative; }
.fa-li { position: absolute; left: -2em; width: 2em; text-align: center; }
.fa-pull-left { float: left; margin-right: 0.3em; }
.fa-pull-right { float: right; margin-left: 0.3em; }
)";

/// True if the rule is for a character that the page has where the face is used; null for a face that is always needed.
bool isNeeded(const FontFaceRule &rule, const FontFace *face, const PageNeeds &needs)
{
    if (!face || face->elements.empty())
        return rule.serves(needs.characters);
    return std::any_of(face->elements.begin(), face->elements.end(), [&](const QByteArray &element) {
        const auto characters = needs.charactersIn.constFind(element);
        return characters != needs.charactersIn.constEnd() && rule.serves(*characters);
    });
}

class StyleCutter
{
public:
    StyleCutter(const Theme &theme, const PageNeeds &needs) : m_theme(theme), m_needs(needs) { }

    Result<ExportedStyle> cut(const QByteArray &look)
    {
        QByteArray css;
        for (const ThemeFont &font : m_theme.description().fonts)
            css += faces(font);
        if (m_needs.hasIcons)
            css += iconStyle;
        css += look;
        for (const QString &sheet : m_theme.description().styles)
            css += rewritten(sheet, bytesOf(sheet)) + '\n';
        if (!m_missing.isEmpty()) {
            return Error{
                "theme-broken",
                ExportStyle::tr("The file “%1” of the theme “%2” cannot be read.").arg(m_missing, m_theme.name()),
                {}};
        }
        const QString name = contentName(m_theme.name() + QStringLiteral(".css"), css);
        m_style.sheet = name;
        m_style.files.push_back({name, css});
        return m_style;
    }

private:
    /// The `@font-face` rules of a font that the page needs.
    QByteArray faces(const ThemeFont &font)
    {
        const QByteArray sheet = bytesOf(font.sheet);
        QByteArray css;
        for (const FontFaceRule &rule : findFontFaceRules(sheet)) {
            const auto known = std::find_if(font.faces.begin(), font.faces.end(), [&](const FontFace &face) {
                return face.weight == rule.weight && face.style.toLatin1() == rule.style;
            });
            if (isNeeded(rule, known == font.faces.end() ? nullptr : &*known, m_needs))
                css += rewritten(font.sheet, sheet.sliced(rule.range.begin, rule.range.length())) + '\n';
        }
        return css;
    }

    /// A piece of the style sheet `sheet` with its addresses led to the exported files.
    QByteArray rewritten(const QString &sheet, QByteArray css)
    {
        const std::vector<CssUrl> urls = findCssUrls(css);
        for (auto url = urls.rbegin(); url != urls.rend(); ++url) {
            if (url->target.startsWith("data:") || url->target.startsWith('#'))
                continue;
            const AssetAddress address = assetAddress(sheet, url->target);
            QByteArray target =
                exported(address.name.isEmpty() ? QString::fromUtf8(url->target) : address.name).toUtf8();
            if (!address.suffix.isEmpty()) {
                const char quote = address.suffix.contains('"') ? '\'' : '"';
                target = quote + target + address.suffix + quote;
            }
            css.replace(url->range.begin, url->range.length(), "url(" + target + ')');
        }
        return css;
    }

    /// The exported name of a theme's file, which is added on first use.
    QString exported(const QString &name)
    {
        const QByteArray bytes = bytesOf(name);
        QString newName = contentName(QFileInfo(name).fileName(), bytes);
        const auto isIt = [&](const PageAsset &file) { return file.name == newName; };
        if (std::none_of(m_style.files.begin(), m_style.files.end(), isIt))
            m_style.files.push_back({newName, bytes});
        return newName;
    }

    /// A theme's file; remembers if it is not there, which can only be since the theme was read.
    QByteArray bytesOf(const QString &name)
    {
        QByteArray bytes = m_theme.asset(name);
        if (bytes.isNull() && m_missing.isEmpty())
            m_missing = name;
        return bytes;
    }

    const Theme &m_theme;
    const PageNeeds &m_needs;
    ExportedStyle m_style;
    QString m_missing; ///< The first file that cannot be read.
};

} // namespace

std::vector<QByteArray> fontElements(const Theme &theme)
{
    std::vector<QByteArray> elements;
    for (const ThemeFont &font : theme.description().fonts) {
        for (const FontFace &face : font.faces)
            elements.insert(elements.end(), face.elements.begin(), face.elements.end());
    }
    std::sort(elements.begin(), elements.end());
    elements.erase(std::unique(elements.begin(), elements.end()), elements.end());
    return elements;
}

Result<ExportedStyle> cutStyle(const Theme &theme, const PageNeeds &needs, const QByteArray &look)
{
    return StyleCutter(theme, needs).cut(look);
}

} // namespace vitrine
