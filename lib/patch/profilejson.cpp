#include "patch/profilejson.h"

#include "text/linemap.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace vitrine {

namespace {

using Json = nlohmann::ordered_json;

Json delimiterJson(Delimiter delimiter)
{
    switch (delimiter) {
    case Delimiter::None:
        return nullptr;
    case Delimiter::Toml:
        return "+++";
    case Delimiter::Yaml:
        return "---";
    case Delimiter::Json:
        return "{";
    }
    Q_UNREACHABLE();
}

const char *lineEndingName(LineEnding lineEnding)
{
    switch (lineEnding) {
    case LineEnding::Lf:
        return "lf";
    case LineEnding::CrLf:
        return "crlf";
    case LineEnding::Cr:
        return "cr";
    case LineEnding::Mixed:
        return "mixed";
    }
    Q_UNREACHABLE();
}

Json formatJson(const FrontMatter &frontMatter)
{
    return {{"delimiter", delimiterJson(frontMatter.delimiter)},
            {"lineEnding", lineEndingName(frontMatter.lineEnding)},
            {"bom", frontMatter.hasBom},
            {"finalNewline", frontMatter.hasFinalNewline}};
}

Json valueJson(const Value &value)
{
    switch (value.kind()) {
    case Value::Kind::String:
    case Value::Kind::OffsetDateTime:
    case Value::Kind::LocalDateTime:
    case Value::Kind::LocalDate:
    case Value::Kind::LocalTime:
        return value.bytes().toStdString();
    case Value::Kind::Integer:
        return value.integer();
    case Value::Kind::Float:
        // JSON has no spelling for the others.
        return std::isfinite(value.number()) ? Json(value.number()) : Json(value.toText().toStdString());
    case Value::Kind::Boolean:
        return value.boolean();
    case Value::Kind::Array: {
        Json array = Json::array();
        for (const Value &item : value.items())
            array.push_back(valueJson(item));
        return array;
    }
    case Value::Kind::Table: {
        Json object = Json::object();
        for (const Value::Member &member : value.members())
            object[member.key.toStdString()] = valueJson(member.value);
        return object;
    }
    }
    Q_UNREACHABLE();
}

/// All hidden entries in the file's order.
Json hiddenJson(const std::vector<Section> &sections)
{
    std::vector<std::pair<qsizetype, Json>> found;
    for (const Section &section : sections) {
        qsizetype liveEntries = 0;
        for (const Entry &entry : section.entries) {
            if (!entry.hidden) {
                ++liveEntries;
                continue;
            }
            // It would follow the live ones in front of it.
            found.emplace_back(entry.range.begin,
                               Json{{"pointer", section.path.child(liveEntries).toPointer().toStdString()},
                                    {"line", entry.line},
                                    {"values", valueJson(entry.value)}});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    Json hidden = Json::array();
    for (auto &[offset, entry] : found)
        hidden.push_back(std::move(entry));
    return hidden;
}

Json problemJson(const Diagnostic &problem, const LineMap &lines)
{
    const LineColumn place = lines.position(problem.range.begin);
    return {{"severity", severityName(problem.severity)},
            {"code", problem.code.toStdString()},
            {"line", place.line},
            {"column", place.column},
            {"message", problem.message.toStdString()}};
}

Json problemsJson(const std::vector<Diagnostic> &problems, const LineMap &lines)
{
    Json array = Json::array();
    for (const Diagnostic &problem : problems)
        array.push_back(problemJson(problem, lines));
    return array;
}

QByteArray dumped(const Json &json)
{
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

} // namespace

QByteArray profileToJson(const Profile &profile, const std::vector<Diagnostic> &problems)
{
    const Json json{{"format", formatJson(profile.frontMatter())},
                    {"frontMatter", profile.isValid() ? valueJson(profile.root()) : Json(nullptr)},
                    {"hidden", hiddenJson(profile.sections())},
                    {"body", profile.body().toStdString()},
                    {"problems", problemsJson(problems, LineMap(profile.text()))}};
    return dumped(json);
}

QByteArray problemsToJson(const std::vector<FileProblems> &files)
{
    Json array = Json::array();
    for (const FileProblems &file : files) {
        const LineMap lines(file.text);
        for (const Diagnostic &problem : file.problems) {
            Json object{{"file", file.name.toStdString()}};
            object.update(problemJson(problem, lines));
            array.push_back(std::move(object));
        }
    }
    return dumped(array);
}

} // namespace vitrine
