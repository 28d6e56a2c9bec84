#include "bench/ratiotable.h"
#include "bench/subject.h"
#include "editing/entriesmodel.h"
#include "editing/fieldsmodel.h"
#include "editing/outlinemodel.h"
#include "editing/profileeditor.h"
#include "toml/tomledits.h"
#include "toml/tomlhiddenedits.h"

// Measured against, so it is used here beside tomlreader.cpp.
#include <toml++/toml.h>

#include <QCoreApplication>
#include <QProcess>

#include <memory>
#include <string_view>

using namespace vitrine;
using namespace vitrine::bench;

namespace {

constexpr const char *valueTable = "One edited value, from text to text, as a multiple of toml++ reading the text";
constexpr const char *blockTable =
    "Blocks in the middle of the list, from text to text, as a multiple of toml++ reading the text";
constexpr const char *formTable = "A keystroke in a form: edit, reread, models told";

/// Makes each profile when it is needed, and lets go of the one before.
const Subject &subject(const std::string &name, qsizetype entries)
{
    static std::string current;
    static std::unique_ptr<const Subject> made;
    if (current != name) {
        made.reset();
        made = std::make_unique<const Subject>(entries > 0 ? Subject::generated(entries) : Subject::reference());
        current = name;
    }
    return *made;
}

void read(benchmark::State &state, const Subject &subject)
{
    const QByteArray &text = subject.toml();
    for ([[maybe_unused]] auto _ : state) {
        const toml::table table = toml::parse(std::string_view(text.data(), size_t(text.size())));
        benchmark::DoNotOptimize(table.size());
    }
}

/// Times an edit of a document that has been read already, with the text that it makes. `edit` gets the number of the
/// pass.
template <typename Edit> void timeEdit(benchmark::State &state, const TomlDocument &document, Edit edit)
{
    qsizetype pass = 0;
    for ([[maybe_unused]] auto _ : state) {
        const Result<TextEdit> made = edit(document, pass++);
        const Result<QByteArray> text = made ? made->applied(document.text()) : Result<QByteArray>(made.error());
        if (!text || made->isEmpty()) {
            state.SkipWithError(text ? "nothing changed" : qPrintable(text.error().message));
            return;
        }
        benchmark::DoNotOptimize(text->size());
    }
}

void editValue(benchmark::State &state, const Subject &subject)
{
    timeEdit(state, subject.document(), [&](const TomlDocument &document, qsizetype pass) {
        return setTomlValue(document, subject.year(), subject.newYear(pass % 2 == 1));
    });
}

void insertBlock(benchmark::State &state, const Subject &subject)
{
    const Value entry = subject.entry();
    timeEdit(state, subject.document(), [&, slot = subject.slot()](const TomlDocument &document, qsizetype) {
        return insertTomlItems(document, subject.list(), slot, {entry});
    });
}

void removeBlock(benchmark::State &state, const Subject &subject)
{
    timeEdit(state, subject.document(), [&, slot = subject.slot()](const TomlDocument &document, qsizetype) {
        return removeTomlItem(document, subject.list(), slot);
    });
}

void moveBlock(benchmark::State &state, const Subject &subject)
{
    timeEdit(state, subject.document(), [&, slot = subject.slot()](const TomlDocument &document, qsizetype) {
        return moveTomlItem(document, subject.list(), slot, slot - 1);
    });
}

void hideBlock(benchmark::State &state, const Subject &subject)
{
    timeEdit(state, subject.document(), [&, slot = subject.slot()](const TomlDocument &document, qsizetype) {
        return hideTomlBlock(document, subject.list(), slot);
    });
}

void showBlock(benchmark::State &state, const Subject &subject)
{
    const qsizetype slot = subject.slot();
    const Result<TextEdit> hide = hideTomlBlock(subject.document(), subject.list(), slot);
    const Result<QByteArray> text = hide ? hide->applied(subject.toml()) : Result<QByteArray>(hide.error());
    if (!text) {
        state.SkipWithError(qPrintable(text.error().message));
        return;
    }
    timeEdit(state, TomlDocument(*text),
             [&](const TomlDocument &document, qsizetype) { return showTomlBlock(document, subject.list(), slot); });
}

/// What is there while a person types in a form: the document, the outline, the list and the entry's fields.
void typeInForm(benchmark::State &state, const Subject &subject)
{
    ProfileDocument document;
    document.load(subject.file());
    const OutlineModel outline(&document);
    EntriesModel entries(&document);
    FieldsModel fields(&document);
    const Section *section = document.profile().sectionAt(subject.list());
    Place place{section->id, subject.list(), subject.slot(), "year"};
    entries.setSection(place);
    fields.showEntry(&entries, int(place.slot));
    ProfileEditor editor(&document);
    const Spelling spelling = editor.spelling(place);
    bool second = false;
    for ([[maybe_unused]] auto _ : state) {
        if (!editor.setText(place, subject.newYear(second).toText(), spelling)) {
            state.SkipWithError("refused");
            return;
        }
        second = !second;
    }
}

void add(const char *table, const std::string &name, qsizetype entries, const char *column,
         void (*run)(benchmark::State &, const Subject &))
{
    const std::string full = std::string(table) + '/' + name + '/' + column;
    benchmark::internal::Benchmark *added = benchmark::RegisterBenchmark(
        full.c_str(), [=](benchmark::State &state) { run(state, subject(name, entries)); });
    // The large ones take long enough to be timed singly.
    if (entries >= 10000)
        added->Iterations(entries >= 100000 ? 1 : 3);
    added->Repetitions(entries >= 100000 ? 3 : 5);
}

/// tomlkit at the same edit, where it is installed.
void timeTomlkit(RatioTable &table, const std::string &name, const Subject &subject)
{
    const Value &year = subject.newYear(false);
    QProcess tomlkit;
    tomlkit.start(QStringLiteral("/usr/bin/python3"),
                  {QStringLiteral(VITRINE_TOMLKIT_SCRIPT), QString::fromUtf8(subject.year().toPointer()),
                   year.isString() ? u'"' + year.toText() + u'"' : year.toText()});
    tomlkit.write(subject.toml());
    tomlkit.closeWriteChannel();
    if (!tomlkit.waitForFinished(-1) || tomlkit.exitStatus() != QProcess::NormalExit || tomlkit.exitCode() != 0)
        return;
    const QByteArrayList seconds = tomlkit.readAllStandardOutput().simplified().split(' ');
    table.add(valueTable, name, "tomlkit read", seconds.value(0).toDouble());
    table.add(valueTable, name, "tomlkit edit", seconds.value(1).toDouble());
}

} // namespace

// bench_edits [LARGEST [TOMLKIT]] [Google Benchmark's options]: profiles of up to LARGEST entries, 100000 if it is not
// given, and tomlkit at those of up to TOMLKIT entries, 100 if it is not given; it takes more than a minute to read
// 1,000.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    const qsizetype largest = argc > 1 ? QByteArray(argv[1]).toLongLong() : 100000;
    const qsizetype largestForTomlkit = argc > 2 ? QByteArray(argv[2]).toLongLong() : 100;

    for (const qsizetype entries : {0, 100, 1000, 10000, 100000}) {
        if (entries > largest)
            continue;
        const std::string name = entries > 0 ? std::to_string(entries) + " entries" : "reference profile";
        add(valueTable, name, entries, "read", read);
        add(valueTable, name, entries, "edit", editValue);
        add(blockTable, name, entries, "insert", insertBlock);
        add(blockTable, name, entries, "remove", removeBlock);
        add(blockTable, name, entries, "move", moveBlock);
        add(blockTable, name, entries, "hide", hideBlock);
        add(blockTable, name, entries, "show", showBlock);
        if (entries <= 1000)
            add(formTable, name, entries, "keystroke", typeInForm);
    }

    RatioTable table;
    benchmark::RunSpecifiedBenchmarks(&table);
    timeTomlkit(table, "reference profile", subject("reference profile", 0));
    for (const qsizetype entries : {100, 1000}) {
        if (entries <= largestForTomlkit)
            timeTomlkit(table, std::to_string(entries) + " entries", Subject::generated(entries));
    }
    table.print();
    benchmark::Shutdown();
    return 0;
}
