#include "patch/jsonpointer.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <optional>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct Pointers
{
    Q_DECLARE_TR_FUNCTIONS(Pointers)
};

/// Takes the escapes out of a token; nothing if there is a `~` without 0 or 1 behind it.
std::optional<QByteArray> unescaped(const QByteArray &token)
{
    QByteArray result;
    for (qsizetype i = 0; i < token.size(); ++i) {
        if (token[i] != '~') {
            result += token[i];
            continue;
        }
        ++i;
        if (i == token.size() || (token[i] != '0' && token[i] != '1'))
            return std::nullopt;
        result += token[i] == '0' ? '~' : '/';
    }
    return result;
}

/// The number that an index means, the largest there is for one with too many digits; nothing if `token` is no index.
std::optional<qsizetype> indexOf(const QByteArray &token)
{
    const bool isNumber =
        !token.isEmpty() && std::all_of(token.begin(), token.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber || (token.size() > 1 && token[0] == '0'))
        return std::nullopt;
    bool fits = false;
    const qlonglong index = token.toLongLong(&fits);
    return fits ? qsizetype(index) : std::numeric_limits<qsizetype>::max();
}

/// The path as messages name it.
QString named(const ValuePath &path)
{
    return path.isEmpty() ? Pointers::tr("the front matter") : pointerText(path.toPointer());
}

/// What a step of the way may lead to.
enum class Reach {
    Existing, ///< Values that are there.
    Target    ///< New keys and the end of an array, too.
};

Result<PathStep> arrayStep(const QByteArray &token, const ValuePath &path, qsizetype count, Reach reach)
{
    if (token == "-" && reach == Reach::Target)
        return PathStep(count);
    if (token == "-") {
        return Error{
            "index-out-of-range",
            Pointers::tr("“-” in %1 means the place behind the last item, where nothing stands.").arg(named(path)),
            {}};
    }
    const std::optional<qsizetype> index = indexOf(token);
    if (!index) {
        return Error{"path-missing",
                     Pointers::tr("%1 is a list, whose items have numbers from 0; “%2” is none.")
                         .arg(named(path), pointerText(token)),
                     {}};
    }
    if (*index < count || (*index == count && reach == Reach::Target))
        return PathStep(*index);
    const QString reason =
        count == 0
            ? Pointers::tr("The list %1 is empty, so there is no item %2.").arg(named(path), QString::fromUtf8(token))
            : Pointers::tr("There is no item %2 in the list %1; counted from 0, the last one is %3.")
                  .arg(named(path), QString::fromUtf8(token), QString::number(count - 1));
    return Error{"index-out-of-range", reason, {}};
}

Result<PathStep> tableStep(const QByteArray &token, const ValuePath &path, bool isThere, Reach reach)
{
    if (isThere || reach == Reach::Target)
        return PathStep(token);
    return Error{"path-missing", Pointers::tr("There is no key “%1” in %2.").arg(pointerText(token), named(path)), {}};
}

Result<ValuePath> resolved(const JsonPointer &pointer, const Value &root, Reach reach)
{
    std::vector<PathStep> steps;
    const Value *value = &root;
    const std::vector<QByteArray> &tokens = pointer.tokens();
    for (size_t i = 0; i < tokens.size(); ++i) {
        const Reach here = i + 1 == tokens.size() ? reach : Reach::Existing;
        const ValuePath path(steps);
        if (value->isScalar()) {
            return Error{
                "path-missing",
                Pointers::tr("%1 is neither a table nor a list, so there is nothing below it.").arg(named(path)),
                {}};
        }
        const Result<PathStep> step = value->isArray()
                                          ? arrayStep(tokens[i], path, qsizetype(value->items().size()), here)
                                          : tableStep(tokens[i], path, value->find(tokens[i]) != nullptr, here);
        if (!step)
            return step.error();
        steps.push_back(*step);
        value = value->find(ValuePath({*step}));
        if (!value)
            break; // a target that is not there yet
    }
    return ValuePath(std::move(steps));
}

} // namespace

Result<JsonPointer> JsonPointer::parse(const QByteArray &text)
{
    if (text.isEmpty())
        return JsonPointer();
    if (text[0] != '/') {
        return Error{"pointer-invalid",
                     Pointers::tr("“%1” is no JSON Pointer: one starts with “/”, such as /education/courses/0/year.")
                         .arg(pointerText(text)),
                     {}};
    }
    std::vector<QByteArray> tokens;
    for (const QByteArray &token : text.mid(1).split('/')) {
        const std::optional<QByteArray> plain = unescaped(token);
        if (!plain) {
            return Error{"pointer-invalid",
                         Pointers::tr("“%1” is no JSON Pointer: a “~” in a key is written ~0 there, and a “/” ~1.")
                             .arg(pointerText(text)),
                         {}};
        }
        tokens.push_back(*plain);
    }
    return JsonPointer(std::move(tokens));
}

bool JsonPointer::startsWith(const JsonPointer &prefix) const
{
    return prefix.m_tokens.size() <= m_tokens.size()
           && std::equal(prefix.m_tokens.begin(), prefix.m_tokens.end(), m_tokens.begin());
}

JsonPointer JsonPointer::mid(qsizetype count) const
{
    return JsonPointer(std::vector<QByteArray>(m_tokens.begin() + count, m_tokens.end()));
}

QByteArray JsonPointer::toBytes() const
{
    return ValuePath(std::vector<PathStep>(m_tokens.begin(), m_tokens.end())).toPointer();
}

JsonPointer pointerTo(const ValuePath &path)
{
    std::vector<QByteArray> tokens;
    for (const PathStep &step : path)
        tokens.push_back(step.isKey() ? step.key() : QByteArray::number(step.index()));
    return JsonPointer(std::move(tokens));
}

QString pointerText(const QByteArray &pointer)
{
    QString text = QString::fromUtf8(pointer);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

Result<ValuePath> resolvePointer(const JsonPointer &pointer, const Value &root)
{
    return resolved(pointer, root, Reach::Existing);
}

Result<ValuePath> resolveTarget(const JsonPointer &pointer, const Value &root)
{
    return resolved(pointer, root, Reach::Target);
}

} // namespace vitrine
