#pragma once

#include <QJsonDocument>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>

namespace vitrine::test {

/// One run of `vitrine-cli`: its arguments and surroundings, then what came of it.
class ProgramRun
{
public:
    explicit ProgramRun(const QStringList &arguments) { m_arguments = arguments; }

    ProgramRun &withInput(const QByteArray &bytes)
    {
        m_input = bytes;
        return *this;
    }
    ProgramRun &withOutputTo(const QString &path)
    {
        m_process.setStandardOutputFile(path);
        return *this;
    }
    ProgramRun &withInputFrom(const QString &path)
    {
        m_process.setStandardInputFile(path);
        return *this;
    }
    ProgramRun &in(const QString &folder)
    {
        m_process.setWorkingDirectory(folder);
        return *this;
    }
    ProgramRun &withEnvironment(const QString &name, const QString &value)
    {
        QProcessEnvironment environment = m_process.processEnvironment();
        if (environment.isEmpty())
            environment = QProcessEnvironment::systemEnvironment();
        environment.insert(name, value);
        m_process.setProcessEnvironment(environment);
        return *this;
    }
    /// `prepare` runs in the new process before the program does; it may call nothing but the system.
    ProgramRun &after(const std::function<void()> &prepare)
    {
        m_process.setChildProcessModifier(prepare);
        return *this;
    }

    /// The exit status; runs the program. -1 if it crashed or did not end.
    int status()
    {
        m_process.start(QStringLiteral(VITRINE_CLI), m_arguments);
        if (!m_input.isEmpty())
            m_process.write(m_input);
        m_process.closeWriteChannel();
        const bool ended = m_process.waitForFinished() && m_process.exitStatus() == QProcess::NormalExit;
        m_output = m_process.readAllStandardOutput();
        m_errors = QString::fromUtf8(m_process.readAllStandardError());
        return ended ? m_process.exitCode() : -1;
    }
    /// What the last status() gave.
    [[nodiscard]] const QByteArray &output() const { return m_output; }
    [[nodiscard]] const QString &errors() const { return m_errors; }
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(m_output); }

private:
    QStringList m_arguments;
    QByteArray m_input;
    QProcess m_process;
    QByteArray m_output;
    QString m_errors;
};

/// An argument.
inline QString arg(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace vitrine::test
