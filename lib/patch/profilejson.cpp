#include "patch/profilejson.h"

#include "patch/hiddenentries.h"
#include "text/linemap.h"

#include <nlohmann/json.hpp>

#include <cmath>
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
        // A table's keys differ, and `[]` would look for each among those before it.
        Json::object_t object;
        object.reserve(value.members().size());
        for (const Value::Member &member : value.members())
            object.emplace_back(member.key.toStdString(), valueJson(member.value));
        return object;
    }
    }
    Q_UNREACHABLE();
}

/// All hidden entries in the file's order. `lines` are those of the file.
Json hiddenJson(const Profile &profile, const LineMap &lines)
{
    Json hidden = Json::array();
    if (!profile.document())
        return hidden;
    for (const HiddenEntry &entry : hiddenEntries(*profile.document())) {
        const qsizetype begin = profile.frontMatter().content.begin + entry.lines.begin;
        hidden.push_back({{"pointer", entry.pointer().toBytes().toStdString()},
                          {"line", lines.position(begin).line},
                          {"values", valueJson(entry.value)}});
    }
    return hidden;
}

/// `repair`: what its repair does; empty if there is none.
Json problemJson(const Diagnostic &problem, const QString &repair, const LineMap &lines)
{
    const LineColumn place = lines.position(problem.range.begin);
    Json json{{"severity", severityName(problem.severity)},
              {"code", problem.code.toStdString()},
              {"line", place.line},
              {"column", place.column},
              {"message", problem.message.toStdString()}};
    if (!repair.isEmpty())
        json["repair"] = repair.toStdString();
    return json;
}

QByteArray dumped(const Json &json)
{
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

} // namespace

QByteArray profileToJson(const Profile &profile, const std::vector<Diagnostic> &problems, const QStringList &repairs)
{
    const LineMap lines(profile.text());
    Json listed = Json::array();
    for (size_t i = 0; i < problems.size(); ++i)
        listed.push_back(problemJson(problems[i], repairs.value(qsizetype(i)), lines));
    const Json json{{"format", formatJson(profile.frontMatter())},
                    {"frontMatter", profile.isValid() ? valueJson(profile.root()) : Json(nullptr)},
                    {"hidden", hiddenJson(profile, lines)},
                    {"body", profile.body().toStdString()},
                    {"problems", std::move(listed)}};
    return dumped(json);
}

QByteArray problemsToJson(const std::vector<FileProblems> &files)
{
    Json array = Json::array();
    for (const FileProblems &file : files) {
        const LineMap lines(file.text);
        for (size_t i = 0; i < file.problems.size(); ++i) {
            Json object{{"file", file.name.toStdString()}};
            object.update(problemJson(file.problems[i], file.repairs.value(qsizetype(i)), lines));
            array.push_back(std::move(object));
        }
    }
    return dumped(array);
}

} // namespace vitrine
