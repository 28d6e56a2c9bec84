#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>

namespace vitrine::test {

/// The path of one of the project's own fixtures, e.g. "about.md".
inline QString fixturePath(const QString &name)
{
    return QDir(QStringLiteral(VITRINE_FIXTURES_DIR)).filePath(name);
}

/// The path of a file of the shared corpus. Only for tests that are registered with NEEDS_SHARED.
inline QString sharedPath(const QString &name)
{
    return QDir(QStringLiteral(VITRINE_SHARED_DIR)).filePath(name);
}

/// The bytes of a file. Ends the test program if it cannot be read.
inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

/// Puts `bytes` into a file. Ends the test program if that fails.
inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

/// The bytes of one of the project's own fixtures.
inline QByteArray fixture(const QString &name)
{
    return readFile(fixturePath(name));
}

/// The names of all Markdown files in a folder, sorted.
inline QStringList markdownFiles(const QString &directory)
{
    return QDir(directory).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
}

} // namespace vitrine::test
