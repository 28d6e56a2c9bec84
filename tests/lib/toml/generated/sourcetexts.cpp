#include "lib/toml/generated/sourcetexts.h"

#include "profile/profile.h"
#include "toml/tomldocument.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace vitrine::test {

namespace {

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesBelow(const QString &folder, const QString &pattern)
{
    QStringList files;
    QDirIterator walk(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files += walk.next();
    files.sort();
    return files;
}

QByteArray withLineFeeds(QByteArray text)
{
    return text.replace("\r\n", "\n");
}

QByteArray withCrLf(const QByteArray &text)
{
    return withLineFeeds(text).replace("\n", "\r\n");
}

/// Every second line ends with CR LF.
QByteArray withMixedLineEnds(const QByteArray &text)
{
    QByteArray mixed;
    bool carriageReturn = false;
    for (const char c : withLineFeeds(text)) {
        if (c == '\n' && std::exchange(carriageReturn, !carriageReturn))
            mixed += '\r';
        mixed += c;
    }
    return mixed;
}

QByteArray withoutFinalNewline(QByteArray text)
{
    if (!text.endsWith('\n'))
        return text + '\n';
    text.chop(text.endsWith("\r\n") ? 2 : 1);
    return text;
}

/// The text in all variants that are valid and differ from each other.
void addVariants(std::vector<SourceText> &texts, const QByteArray &name, const QByteArray &text)
{
    const std::vector<SourceText> variants = {
        {name, text},
        {name + (text.contains("\r\n") ? ", LF" : ", CRLF"),
         text.contains("\r\n") ? withLineFeeds(text) : withCrLf(text)},
        {name + ", mixed line ends", withMixedLineEnds(text)},
        {name + ", BOM", text.startsWith(byteOrderMark) ? text.mid(3) : byteOrderMark + text},
        {name + (text.endsWith('\n') ? ", no final newline" : ", final newline"), withoutFinalNewline(text)},
    };
    const size_t first = texts.size();
    for (const SourceText &variant : variants) {
        const bool isThere = std::any_of(texts.begin() + qsizetype(first), texts.end(),
                                         [&](const SourceText &other) { return other.text == variant.text; });
        if (!isThere && TomlDocument(variant.text).isValid())
            texts.push_back(variant);
    }
}

} // namespace

std::vector<SourceText> allSourceTexts()
{
    const QString shared = QStringLiteral(VITRINE_SHARED_DIR);
    std::vector<SourceText> texts;
    for (const QString &path : filesBelow(shared + QStringLiteral("/toml-test/valid"), QStringLiteral("*.toml")))
        addVariants(texts, path.mid(shared.size() + 1).toUtf8(), contentsOf(path));
    for (const QString &path : filesBelow(shared + QStringLiteral("/corpus"), QStringLiteral("*.md"))) {
        const Profile profile = Profile::read(contentsOf(path));
        if (profile.isValid())
            addVariants(texts, path.mid(shared.size() + 1).toUtf8(), profile.document()->text());
    }
    return texts;
}

} // namespace vitrine::test
