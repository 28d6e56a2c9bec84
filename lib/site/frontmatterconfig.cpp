#include "site/frontmatterconfig.h"

#include "toml/tomldocument.h"
#include "toml/tomlwriter.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

bool isForeign(const FrontMatter &frontMatter)
{
    return frontMatter.closed && (frontMatter.delimiter == Delimiter::Yaml || frontMatter.delimiter == Delimiter::Json);
}

} // namespace

ConfigReading readFrontMatter(const Profile &profile, const QString &file)
{
    const FrontMatter &frontMatter = profile.frontMatter();
    const qsizetype lineDelta = profile.text().first(frontMatter.content.begin).count('\n');
    if (profile.document())
        return readTomlConfig(*profile.document(), file, lineDelta);
    if (!isForeign(frontMatter))
        return {};
    const auto refused = [](const char *reason) {
        ConfigReading reading;
        reading.problem = QCoreApplication::translate("SiteConfig", reason);
        return reading;
    };
    if (frontMatter.content.length() > maximumConfigSize)
        return refused(QT_TRANSLATE_NOOP("SiteConfig", "it is too large for a configuration"));
    const QByteArray text = profile.text().sliced(frontMatter.content.begin, frontMatter.content.length());
    // A reader would make something of bytes that are no UTF-8, and Hugo makes nothing of them.
    if (!text.isValidUtf8())
        return refused(QT_TRANSLATE_NOOP("SiteConfig", "it is not UTF-8, and Hugo reads nothing else"));
    const ConfigText source{text, file, lineDelta};
    return frontMatter.delimiter == Delimiter::Yaml ? readYamlConfig(source) : readJsonConfig(source);
}

Profile shownProfile(const Profile &profile)
{
    if (!isForeign(profile.frontMatter()))
        return profile;
    const ConfigReading reading = readFrontMatter(profile, {});
    if (!reading.problem.isEmpty())
        return profile;
    const Value root = reading.root.toValue();
    QByteArray text = "+++\n";
    for (const Value::Member &member : root.members())
        text += spellTomlKey(member.key) + " = " + spellTomlValue(member.value) + '\n';
    Profile shown = Profile::read(text + "+++\n" + profile.body());
    return shown.isValid() ? shown : profile;
}

} // namespace vitrine
