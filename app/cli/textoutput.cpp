#include "cli/textoutput.h"

#include "cli/messages.h"
#include "cli/standardstreams.h"
#include "profile/profilefile.h"
#include "text/linediff.h"

#include <algorithm>

namespace vitrine::cli {

namespace {

/// A file's name as `patch` and `git apply` read it from a diff.
QByteArray diffName(const QString &name)
{
    const QByteArray plain = name.toUtf8();
    const auto isSpecial = [](char c) { return c == '"' || c == '\\' || (c >= 0 && c < ' ') || c == 0x7F; };
    if (!std::any_of(plain.begin(), plain.end(), isSpecial)) {
        // Without a tab the name would end at its first blank.
        return plain.contains(' ') ? plain + '\t' : plain;
    }
    QByteArray quoted = "\"";
    for (const char c : plain) {
        if (c == '"' || c == '\\')
            (quoted += '\\') += c;
        else if (isSpecial(c))
            quoted += '\\' + QByteArray::number(c, 8).rightJustified(3, '0');
        else
            quoted += c;
    }
    return quoted + '"';
}

} // namespace

ExitStatus print(const QByteArray &bytes)
{
    const Result<void> written = writeStandardOutput(bytes);
    return written ? ExitStatus::Done : fail(ExitStatus::InputOutput, written.error());
}

TextOutput::TextOutput(const Invocation &invocation)
    : m_path(invocation.inPlace ? invocation.operands.first() : invocation.output.value_or(QString())),
      m_asDiff(invocation.asDiff)
{ }

ExitStatus TextOutput::write(const Input &input, const TextEdit &edit) const
{
    const QByteArray &before = input.profile.text();
    const Result<QByteArray> after = edit.applied(before);
    if (!after)
        return failAt(input.name, before, after.error());
    if (const Result<LoadedFile> checked = checkText(*after); !checked)
        return failAt(input.name, before, checked.error());
    if (m_asDiff)
        return print(unifiedDiff(before, *after, diffName(input.name), diffName(input.name)));
    if (m_path.isEmpty())
        return print(*after);
    if (edit.isEmpty() && m_path == input.name)
        return ExitStatus::Done;
    const Result<void> saved = saveFile(m_path, *after);
    return saved ? ExitStatus::Done : fail(ExitStatus::InputOutput, saved.error());
}

} // namespace vitrine::cli
