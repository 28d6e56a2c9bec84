#include "patch/jsonpatch.h"

#include "patch/jsonreader.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct Patches
{
    Q_DECLARE_TR_FUNCTIONS(Patches)
};

using Kind = PatchOperation::Kind;

/// An operation's name in JSON, and what it takes beside the path.
struct OperationSpec
{
    Kind kind;
    const char *name;
    bool hasValue;
    bool hasFrom;
};

constexpr std::array operationSpecs{
    OperationSpec{Kind::Add, "add", true, false},         OperationSpec{Kind::Remove, "remove", false, false},
    OperationSpec{Kind::Replace, "replace", true, false}, OperationSpec{Kind::Move, "move", false, true},
    OperationSpec{Kind::Copy, "copy", false, true},       OperationSpec{Kind::Test, "test", true, false},
};

const OperationSpec &specOf(Kind kind)
{
    return *std::find_if(operationSpecs.begin(), operationSpecs.end(),
                         [&](const OperationSpec &spec) { return spec.kind == kind; });
}

QString operationNames()
{
    QStringList names;
    for (const OperationSpec &spec : operationSpecs)
        names += QLatin1String(spec.name);
    return names.join(QStringLiteral(", "));
}

/// Reads the operations of a patch one by one.
class OperationReader
{
public:
    OperationReader(const JsonReading &json, qsizetype index)
        : m_json(json),
          m_index(index),
          m_object(json.root.items()[size_t(index)]),
          m_name(Patches::tr("operation %1").arg(index + 1))
    { }

    Result<PatchOperation> read()
    {
        if (!m_object.isTable())
            return invalid(
                Patches::tr("An operation is an object, such as {\"op\": \"remove\", \"path\": \"/draft\"}."));
        const Result<QByteArray> op = text("op");
        if (!op)
            return op.error();
        const auto spec = std::find_if(operationSpecs.begin(), operationSpecs.end(),
                                       [&](const OperationSpec &s) { return *op == s.name; });
        if (spec == operationSpecs.end()) {
            return invalid(
                Patches::tr("There is no operation “%1”; there are %2.").arg(pointerText(*op), operationNames()));
        }
        m_name += QStringLiteral(", ") + QLatin1String(spec->name);

        PatchOperation operation;
        operation.kind = spec->kind;
        if (std::optional<Error> error = readPointer("path", operation.path))
            return *error;
        m_name = operationName(m_index + 1, operation);
        if (spec->hasFrom) {
            if (std::optional<Error> error = readPointer("from", operation.from))
                return *error;
        }
        if (spec->hasValue) {
            const Value *value = m_object.find("value");
            if (!value)
                return missing("value");
            if (const std::optional<QString> reason = gapIn("value"))
                return invalid(*reason);
            operation.value = *value;
        }
        return operation;
    }

private:
    [[nodiscard]] Error invalid(const QString &reason) const
    {
        const qsizetype at = m_json.itemOffsets[size_t(m_index)];
        return {"patch-invalid", m_name + QStringLiteral(": ") + reason, TextRange{at, at}};
    }

    [[nodiscard]] Error missing(const char *member) const
    {
        return invalid(Patches::tr("The member “%1” is missing.").arg(QLatin1String(member)));
    }

    [[nodiscard]] Result<QByteArray> text(const char *member) const
    {
        const Value *value = m_object.find(member);
        if (!value)
            return missing(member);
        if (!value->isString() || gapIn(member))
            return invalid(Patches::tr("The member “%1” has to be a string.").arg(QLatin1String(member)));
        return value->bytes();
    }

    std::optional<Error> readPointer(const char *member, JsonPointer &target) const
    {
        const Result<QByteArray> written = text(member);
        if (!written)
            return written.error();
        const Result<JsonPointer> pointer = JsonPointer::parse(*written);
        if (!pointer)
            return invalid(pointer.error().message);
        target = *pointer;
        return std::nullopt;
    }

    /// Why a member cannot be in front matter, if it cannot.
    [[nodiscard]] std::optional<QString> gapIn(const char *member) const
    {
        const ValuePath path{m_index, member};
        const auto gap = std::find_if(m_json.gaps.begin(), m_json.gaps.end(),
                                      [&](const JsonGap &g) { return g.path.startsWith(path); });
        if (gap == m_json.gaps.end())
            return std::nullopt;
        if (gap->reason == JsonGap::Reason::LargeNumber)
            return Patches::tr("An integer in TOML has 64 bits at most; write a larger number as a text or with “.0”.");
        return Patches::tr("TOML has no null; take “remove” for what shall not be there, or an empty text.");
    }

    const JsonReading &m_json;
    qsizetype m_index;
    const Value &m_object;
    QString m_name; ///< As far as it is known.
};

} // namespace

QString operationName(qsizetype number, const PatchOperation &operation)
{
    const QString path =
        operation.path.isRoot() ? Patches::tr("all of the front matter") : pointerText(operation.path.toBytes());
    return Patches::tr("operation %1, %2 %3")
        .arg(QString::number(number), QLatin1String(specOf(operation.kind).name), path);
}

Result<JsonPatch> parseJsonPatch(const QByteArray &json)
{
    const Result<JsonReading> reading = readJson(json);
    if (!reading)
        return reading.error();
    if (!reading->root.isArray()) {
        return Error{"patch-invalid",
                     Patches::tr("A JSON Patch is a list of operations: [{\"op\": …, \"path\": …}, …]."),
                     TextRange{0, 0}};
    }
    JsonPatch patch;
    for (size_t i = 0; i < reading->root.items().size(); ++i) {
        const Result<PatchOperation> operation = OperationReader(*reading, qsizetype(i)).read();
        if (!operation)
            return operation.error();
        patch.push_back(*operation);
    }
    return patch;
}

} // namespace vitrine
