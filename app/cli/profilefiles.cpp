#include "cli/profilefiles.h"

#include "profile/profile.h"
#include "profile/profilefile.h"
#include "site/authorpage.h"
#include "site/frontmatterconfig.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace vitrine::cli {

namespace {

constexpr int maximumDepth = 64; ///< Of folders inside each other.

bool isOthersFolder(const QString &name)
{
    return name == u"node_modules" || name == u"_vendor" || name == u"exampleSite";
}

bool isMarkdownName(const QString &name)
{
    return name.endsWith(u".md", Qt::CaseInsensitive) || name.endsWith(u".markdown", Qt::CaseInsensitive);
}

/// `prefix`: what stands in front of names, with its slash. Names of folders that cannot be read go to `unreadable`.
void collect(const QDir &folder, const QString &prefix, int depth, QStringList &files, QStringList &unreadable)
{
    if (!QFileInfo(folder.path()).isReadable()) {
        unreadable += prefix;
        return;
    }
    const QFileInfoList entries = folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::NoSort);
    for (const QFileInfo &entry : entries) {
        const QString name = entry.fileName();
        if (!entry.isDir()) {
            if (isMarkdownName(name))
                files += prefix + name;
        } else if (!entry.isSymLink() && !isOthersFolder(name) && depth < maximumDepth) {
            collect(QDir(entry.filePath()), prefix + name + u'/', depth + 1, files, unreadable);
        }
    }
}

bool isProfileKind(ProfileKind kind)
{
    return kind == ProfileKind::AboutWidget || kind == ProfileKind::AboutStub || kind == ProfileKind::AuthorPage;
}

/// What the front matter's own lines say, where TOML cannot be read as a whole.
bool looksLikeProfile(const Profile &profile, const QString &path)
{
    const auto has = [&](SectionId id) {
        const Section *section = profile.section(id);
        return section && section->present;
    };
    if (has(SectionId::Interests) || has(SectionId::Education) || has(SectionId::Experience))
        return true;
    const FrontMatter &frontMatter = profile.frontMatter();
    const QByteArray text = profile.text().left(frontMatter.closed ? frontMatter.content.end : profile.text().size());
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray plain = line.simplified().replace(" ", "");
        if (plain.startsWith("widget=\"about\"") || plain.startsWith("widget:about")
            || plain.startsWith("widget:\"about\""))
            return true;
    }
    return isAuthorPage(profile, path);
}

/// What a file in UTF-16 says. Empty if it cannot be read.
QByteArray textOfUtf16(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringDecoder decode(QStringDecoder::Utf16);
    const QString text = decode(file.read(maximumFileSize));
    return text.toUtf8();
}

} // namespace

FoundFiles markdownFilesIn(const QString &folder)
{
    FoundFiles found;
    collect(QDir(folder), folder.endsWith(u'/') ? folder : folder + u'/', 0, found.files, found.unreadable);
    std::sort(found.files.begin(), found.files.end());
    return found;
}

bool isProfileFile(const QString &path)
{
    const Result<LoadedFile> loaded = loadFile(path);
    if (!loaded && loaded.error().code != "file-utf16")
        return true;
    const Profile profile = Profile::read(loaded ? loaded->text : textOfUtf16(path));
    if (profile.isValid())
        return isProfileKind(profile.kind());
    const Profile shown = shownProfile(profile);
    return shown.isValid() ? isProfileKind(shown.kind()) || isAuthorPage(profile, path)
                           : looksLikeProfile(profile, path);
}

} // namespace vitrine::cli
