#pragma once

#include "toml/tomldocument.h"
#include "toml/tomledits.h"

#include <QTest>

#include <functional>

namespace vitrine::test {

/// An edit that is still to be run on a document.
using Operation = std::function<Result<TextEdit>(const TomlDocument &)>;

/// A path from "education.courses.0.year"; steps that are numbers are indexes.
inline ValuePath path(const char *dotted)
{
    std::vector<PathStep> steps;
    for (const QByteArray &step : QByteArray(dotted).split('.')) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        if (isIndex)
            steps.emplace_back(index);
        else
            steps.emplace_back(step);
    }
    return ValuePath(std::move(steps));
}

inline Operation set(const char *at, const Value &value, const QByteArray &literal = {})
{
    return [=](const TomlDocument &d) { return setTomlValue(d, path(at), value, literal); };
}
inline Operation removeKey(const char *at)
{
    return [=](const TomlDocument &d) { return removeTomlKey(d, path(at)); };
}
inline Operation insert(const char *list, qsizetype slot, const std::vector<Value> &values,
                        const TomlPlacement &placement = {})
{
    return [=](const TomlDocument &d) { return insertTomlItems(d, path(list), slot, values, placement); };
}
inline Operation remove(const char *list, qsizetype slot)
{
    return [=](const TomlDocument &d) { return removeTomlItem(d, path(list), slot); };
}
inline Operation move(const char *list, qsizetype from, qsizetype to)
{
    return [=](const TomlDocument &d) { return moveTomlItem(d, path(list), from, to); };
}
inline Operation copy(const char *list, qsizetype slot)
{
    return [=](const TomlDocument &d) { return copyTomlItem(d, path(list), slot); };
}

/// What running an operation on a text gave. The one place that touches the interface of the edits.
class Outcome
{
public:
    explicit Outcome(const QByteArray &text) : m_text(text), m_edit(TextEdit()) { }

    Outcome running(const Operation &operation) const
    {
        Outcome next = *this;
        const TomlDocument document(m_text);
        next.m_valid = document.isValid();
        next.m_edit = operation(document);
        return next;
    }

    /// True if the text after the edit is `expected` and undoing gives the old bytes; shows both texts otherwise.
    [[nodiscard]] bool produces(const QByteArray &expected) const
    {
        if (!m_valid || !m_edit) {
            qWarning("refused: %s", m_edit ? "the text is not valid" : qPrintable(m_edit.error().message));
            return false;
        }
        const Result<QByteArray> text = m_edit->applied(m_text);
        if (!text || *text != expected) {
            qWarning("got:\n%s\nexpected:\n%s", text ? text->constData() : "nothing", expected.constData());
            return false;
        }
        const Result<QByteArray> back = m_edit->inverse().applied(*text);
        return back && *back == m_text;
    }
    [[nodiscard]] bool changesNothing() const { return m_valid && m_edit && m_edit->isEmpty(); }
    [[nodiscard]] bool isRefused() const { return m_valid && !m_edit && !m_edit.error().message.isEmpty(); }

private:
    QByteArray m_text;
    Result<TextEdit> m_edit;
    bool m_valid = true;
};

inline Outcome given(const QByteArray &text)
{
    return Outcome(text);
}

/// `text` with CR LF line ends.
inline QByteArray crLf(QByteArray text)
{
    return text.replace("\n", "\r\n");
}

} // namespace vitrine::test
