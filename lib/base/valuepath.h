#pragma once

#include <QByteArray>

#include <initializer_list>
#include <variant>
#include <vector>

namespace vitrine {

/// One step of a path: the key of a table (UTF-8) or the index of an array, counted from 0.
class PathStep
{
public:
    PathStep(QByteArray key) : m_step(std::move(key)) { }
    PathStep(const char *key) : m_step(QByteArray(key)) { }
    PathStep(int index) : m_step(qsizetype(index)) { }
    PathStep(qsizetype index) : m_step(index) { }

    [[nodiscard]] bool isKey() const { return m_step.index() == 0; }
    [[nodiscard]] const QByteArray &key() const { return std::get<0>(m_step); }
    [[nodiscard]] qsizetype index() const { return std::get<1>(m_step); }

    friend bool operator==(const PathStep &, const PathStep &) = default;

private:
    std::variant<QByteArray, qsizetype> m_step;
};

/// Names a value in the front matter by the keys and indexes that lead to it from the root table.
///
/// The empty path is the root. Indexes count live entries only; hidden ones have no path.
class ValuePath
{
public:
    ValuePath() = default;
    ValuePath(std::initializer_list<PathStep> steps) : m_steps(steps) { }
    explicit ValuePath(std::vector<PathStep> steps) : m_steps(std::move(steps)) { }

    [[nodiscard]] bool isEmpty() const { return m_steps.empty(); }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_steps.size()); }
    [[nodiscard]] const PathStep &at(qsizetype i) const { return m_steps[size_t(i)]; }
    /// Precondition: !isEmpty().
    [[nodiscard]] const PathStep &last() const { return m_steps.back(); }
    /// The path without its last step; of the root, the root.
    [[nodiscard]] ValuePath parent() const;
    /// This path with one more step.
    [[nodiscard]] ValuePath child(PathStep step) const;
    /// The first `count` steps.
    [[nodiscard]] ValuePath first(qsizetype count) const;
    [[nodiscard]] bool startsWith(const ValuePath &prefix) const;

    [[nodiscard]] auto begin() const { return m_steps.begin(); }
    [[nodiscard]] auto end() const { return m_steps.end(); }

    /// The path as a JSON Pointer (RFC 6901), e.g. "/education/courses/0/year".
    [[nodiscard]] QByteArray toPointer() const;

    friend bool operator==(const ValuePath &, const ValuePath &) = default;

private:
    std::vector<PathStep> m_steps;
};

} // namespace vitrine
