#pragma once

#include "site/configvalue.h"

#include <QByteArray>
#include <QString>

namespace vitrine {

class TomlDocument;

/// A text that a configuration is read from.
struct ConfigText
{
    QByteArray text;         ///< UTF-8.
    QString file;            ///< As in ConfigValue.
    qsizetype lineDelta = 0; ///< Lines of the file in front of the text.
    bool mayBeList = false;  ///< A list at the top of YAML is no problem, but the root.
};

/// What came of reading a configuration.
struct ConfigReading
{
    ConfigValue root = ConfigValue::table(); ///< A table, unless it may be a list; empty if there is a problem.
    QString problem;                         ///< Why it could not be read, as part of a sentence; empty if it could.
    qsizetype problemLine = 0;               ///< In the file, from 1; 0 where no line is to blame.
};

/// A configuration is small; what is larger is refused, so that no file can make the program slow.
inline constexpr qint64 maximumConfigSize = qint64(256) * 1024; ///< In bytes.
inline constexpr int maximumConfigDepth = 64;                   ///< Tables and arrays inside each other.
inline constexpr qsizetype maximumConfigValues = 20000;         ///< With aliases counted as what they stand for.

/// The text with a line feed for every line's end, so that lines can be counted. YAML and JSON may end theirs with a
/// carriage return alone.
[[nodiscard]] inline QByteArray withLineFeeds(QByteArray text)
{
    if (text.contains('\r'))
        text.replace("\r\n", "\n").replace('\r', '\n');
    return text;
}

/// TOML, through lib/toml.
[[nodiscard]] ConfigReading readTomlConfig(const ConfigText &source);
/// The same of a document that was read already.
[[nodiscard]] ConfigReading readTomlConfig(const TomlDocument &document, const QString &file, qsizetype lineDelta);

/// YAML, the first document of it, with the words for truth that Hugo knows (`yes`, `on`), aliases and merge keys. The
/// only reader that uses yaml-cpp.
[[nodiscard]] ConfigReading readYamlConfig(const ConfigText &source);

/// JSON, through Qt, which tells whether it is valid and what its strings mean.
[[nodiscard]] ConfigReading readJsonConfig(const ConfigText &text);

} // namespace vitrine
