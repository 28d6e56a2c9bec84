#pragma once

#include "app/cli/programrun.h"
#include "support/fixtures.h"

#include <QTemporaryDir>

#include <memory>

namespace vitrine::test {

/// A folder with a profile "a.md" and a patch "p.json" in it.
class Workplace
{
public:
    explicit Workplace(const QByteArray &profile, const QByteArray &patch = weightPatch)
    {
        write("a.md", profile);
        write("p.json", patch);
    }

    void write(const char *name, const QByteArray &bytes) const { writeFile(path(name), bytes); }
    [[nodiscard]] QByteArray read(const char *name) const { return readFile(path(name)); }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(arg(name)); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files, QDir::Name); }

    /// Runs the program in the folder; arguments are split at blanks.
    int run(const char *arguments, const QByteArray &input = {})
    {
        m_run = std::make_unique<ProgramRun>(arg(arguments).split(u' '));
        m_run->in(m_folder.path()).withInput(input);
        return m_run->status();
    }
    [[nodiscard]] const QByteArray &output() const { return m_run->output(); }
    [[nodiscard]] const QString &errors() const { return m_run->errors(); }

    static constexpr const char *weightPatch = R"([{"op": "replace", "path": "/weight", "value": 6}])";

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ProgramRun> m_run;
};

} // namespace vitrine::test
