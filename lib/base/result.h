#pragma once

#include "base/textrange.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace vitrine {

/// Why something could not be done.
struct Error
{
    QByteArray code;                ///< Stable and lower-case with hyphens, e.g. "edit-refused".
    QString message;                ///< One sentence for the user that says what, where and what to do; translated.
    std::optional<TextRange> where; ///< The place in the text it speaks of, if there is one.
};

/// A value, or the reason why there is none.
///
/// Has the member names of C++23's std::expected<T, Error>, which GCC 12 lacks.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    /// The value. Precondition of all four: has_value().
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const T &operator*() const & { return std::get<0>(m_state); }
    [[nodiscard]] const T *operator->() const { return &std::get<0>(m_state); }

    /// The reason. Precondition: !has_value().
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or the reason of a failure.
template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) { }

    [[nodiscard]] bool has_value() const { return !m_error.has_value(); }
    explicit operator bool() const { return has_value(); }
    /// The reason. Precondition: !has_value().
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace vitrine
