#pragma once

#include "support/fixtures.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace vitrine::test {

/// A folder for the site of one test, and what lies around it.
class SiteFolder
{
public:
    /// `site`: the site's folder within the temporary one; empty for that itself.
    explicit SiteFolder(const QString &site = {}) : m_site(site)
    {
        if (!QDir().mkpath(path()))
            qFatal("no folder for a site");
    }

    /// The canonical path of a file of the site, be it there or not; "../x" lies around the site.
    [[nodiscard]] QString path(const QString &name = {}) const
    {
        return QDir::cleanPath(QDir(m_folder.path()).canonicalPath() + u'/' + m_site + u'/' + name);
    }
    [[nodiscard]] QString path(const char *name) const { return path(QString::fromUtf8(name)); }

    /// Writes a file of the site, making the folders that it lies in.
    void write(const QString &name, const QByteArray &bytes) const
    {
        if (!QDir().mkpath(QFileInfo(path(name)).path()))
            qFatal("no folder for %s", qPrintable(name));
        writeFile(path(name), bytes);
    }
    void write(const char *name, const QByteArray &bytes) const { write(QString::fromUtf8(name), bytes); }

    /// Makes `name` a symbolic link to `target`, both as for path().
    void link(const char *target, const char *name) const
    {
        if (!QDir().mkpath(QFileInfo(path(name)).path()) || !QFile::link(path(target), path(name)))
            qFatal("no link %s", name);
    }

private:
    QTemporaryDir m_folder;
    QString m_site;
};

} // namespace vitrine::test
