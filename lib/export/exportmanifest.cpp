#include "export/exportmanifest.h"

#include "export/contentname.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace vitrine {

namespace {

constexpr int currentFormat = 1;

const QString formatKey = QStringLiteral("format");
const QString filesKey = QStringLiteral("files");

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(contentHash(bytes));
}

} // namespace

QString ExportManifest::fileName()
{
    return QStringLiteral(".vitrine-export.json");
}

std::optional<ExportManifest> ExportManifest::read(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(formatKey).toInt() != currentFormat || !object.value(filesKey).isObject())
        return std::nullopt;
    ExportManifest manifest;
    const QJsonObject files = object.value(filesKey).toObject();
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (isPlainRelativePath(file.key()) && file.key() != fileName())
            manifest.m_hashes.insert(file.key(), file.value().toString());
    }
    return manifest;
}

void ExportManifest::insert(const QString &path, const QByteArray &bytes)
{
    m_hashes.insert(path, hashOf(bytes));
}

void ExportManifest::unite(const ExportManifest &other)
{
    for (auto file = other.m_hashes.begin(); file != other.m_hashes.end(); ++file) {
        QStringList known = m_hashes.value(file.key()).split(u' ', Qt::SkipEmptyParts);
        for (const QString &hash : file->split(u' ', Qt::SkipEmptyParts)) {
            if (!known.contains(hash))
                known.append(hash);
        }
        m_hashes.insert(file.key(), known.join(u' '));
    }
}

bool ExportManifest::matches(const QString &path, const QByteArray &bytes) const
{
    return m_hashes.value(path).split(u' ').contains(hashOf(bytes));
}

QByteArray ExportManifest::toJson() const
{
    QJsonObject files;
    for (auto file = m_hashes.begin(); file != m_hashes.end(); ++file)
        files.insert(file.key(), file.value());
    return QJsonDocument(QJsonObject{{formatKey, currentFormat}, {filesKey, files}}).toJson();
}

bool isPlainRelativePath(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return !path.contains(u'\\') && !path.contains(QChar::Null)
           && std::none_of(parts.begin(), parts.end(),
                           [](const QString &part) { return part.isEmpty() || part == u"." || part == u".."; });
}

} // namespace vitrine
