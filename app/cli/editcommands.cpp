#include "cli/editcommands.h"

#include "cli/input.h"
#include "cli/messages.h"
#include "cli/textoutput.h"
#include "patch/jsonpatch.h"
#include "patch/patchedits.h"
#include "profile/profileedits.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine::cli {

namespace {

/// The translation context of this file's messages.
struct EditCommands
{
    Q_DECLARE_TR_FUNCTIONS(EditCommands)
};

/// A file beside the profile that a command reads.
struct SideFile
{
    QString name;
    Result<LoadedFile> file;

    explicit SideFile(const QString &fileName) : name(fileName), file(loadInput(fileName)) { }

    /// Done, or what it means that the file is no text.
    [[nodiscard]] ExitStatus checked() const
    {
        if (!file) {
            return file.error().code == "file-utf16" ? failAt(name, {}, file.error())
                                                     : fail(ExitStatus::InputOutput, file.error());
        }
        if (file->isUtf8)
            return ExitStatus::Done;
        const TextRange byte{file->invalidAt, file->invalidAt + 1};
        return failAt(
            name, file->text,
            {"file-not-utf8", EditCommands::tr("This byte is not UTF-8. Convert the file to UTF-8 first."), byte});
    }
};

/// The edit that replaces the body of `profile` by `body`, after `edit`; refused if it would not become the body.
Result<TextEdit> withBody(const Profile &profile, const TextEdit &edit, const QByteArray &body)
{
    const Result<QByteArray> patched = edit.applied(profile.text());
    if (!patched)
        return patched.error();
    const Profile before = Profile::read(*patched);
    const TextEdit bodyEdit = setBody(before, body);
    const Result<QByteArray> text = bodyEdit.applied(*patched);
    if (!text)
        return text.error();
    const Profile after = Profile::read(*text);
    if (!after.isValid() || after.body() != body || after.root() != before.root())
        return Error{"edit-refused", EditCommands::tr("The front matter could not be told from this body."), {}};
    return edit.followedBy(bodyEdit);
}

/// Reads the file that a command changes, lets `makeEdit` change it, and writes the result.
template <typename Function> ExitStatus change(const Invocation &invocation, Function makeEdit)
{
    const Result<Input> input = readInput(invocation.operands.first());
    if (!input)
        return fail(ExitStatus::InputOutput, input.error());
    if (!input->profile.isValid())
        return failOver(*input);
    const Result<TextEdit> edit = makeEdit(input->profile);
    return edit ? TextOutput(invocation).write(*input, *edit)
                : failAt(input->name, input->profile.text(), edit.error());
}

PatchScope scopeOf(const Invocation &invocation)
{
    return {invocation.inHidden, invocation.line};
}

/// The pointer among the operands. Fails for the command line.
Result<JsonPointer> pointerOf(const Invocation &invocation)
{
    return JsonPointer::parse(invocation.operands[1].toUtf8());
}

} // namespace

ExitStatus patch(const Invocation &invocation)
{
    const Result<Input> input = readInput(invocation.operands.first());
    ExitStatus status = input ? ExitStatus::Done : fail(ExitStatus::InputOutput, input.error());
    const SideFile patchFile(invocation.operands.last());
    status = std::max(status, patchFile.checked());
    std::optional<SideFile> bodyFile;
    if (invocation.body)
        status = std::max(status, bodyFile.emplace(*invocation.body).checked());
    if (input && !input->profile.isValid())
        status = std::max(status, failOver(*input));
    if (status != ExitStatus::Done)
        return status;

    const Profile &profile = input->profile;
    const Result<JsonPatch> operations = parseJsonPatch(patchFile.file->text);
    if (!operations)
        return failAt(patchFile.name, patchFile.file->text, operations.error());
    Result<TextEdit> edit = applyPatch(profile, *operations, scopeOf(invocation));
    if (edit && bodyFile)
        edit = withBody(profile, *edit, bodyFile->file->text);
    return edit ? TextOutput(invocation).write(*input, *edit) : failAt(input->name, profile.text(), edit.error());
}

ExitStatus set(const Invocation &invocation)
{
    const Result<JsonPointer> pointer = pointerOf(invocation);
    if (!pointer)
        return fail(ExitStatus::WrongCommandLine, pointer.error());
    return change(invocation, [&](const Profile &profile) {
        return setTextAt(profile, *pointer, invocation.operands.last(), scopeOf(invocation));
    });
}

ExitStatus hide(const Invocation &invocation)
{
    const Result<JsonPointer> pointer = pointerOf(invocation);
    if (!pointer)
        return fail(ExitStatus::WrongCommandLine, pointer.error());
    return change(invocation, [&](const Profile &profile) { return hideEntryAt(profile, *pointer); });
}

ExitStatus unhide(const Invocation &invocation)
{
    const Result<JsonPointer> pointer = pointerOf(invocation);
    if (!pointer)
        return fail(ExitStatus::WrongCommandLine, pointer.error());
    return change(invocation,
                  [&](const Profile &profile) { return unhideEntryAt(profile, *pointer, invocation.line); });
}

} // namespace vitrine::cli
