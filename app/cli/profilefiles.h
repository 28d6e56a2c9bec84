#pragma once

#include <QString>
#include <QStringList>

namespace vitrine::cli {

/// What was found in a folder.
struct FoundFiles
{
    QStringList files;      ///< Sorted by name.
    QStringList unreadable; ///< Folders that could not be looked into.
};

/// The Markdown files in a folder and below it, each with the folder's name in front as it was given. Links to folders,
/// hidden folders, and those that hold other people's files (`node_modules`, `_vendor`, `exampleSite`) are left out.
[[nodiscard]] FoundFiles markdownFilesIn(const QString &folder);

/// True for a file that a person would call a profile: an about widget, a stub of one or an author page, whatever the
/// syntax of its front matter; and one that would be if its front matter could be read, or if it were not in UTF-16.
/// False for the pages of which a site has many, such as posts. Reads the file; true if that fails, since nobody knows.
[[nodiscard]] bool isProfileFile(const QString &path);

} // namespace vitrine::cli
