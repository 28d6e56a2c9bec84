#pragma once

#include <algorithm>

namespace vitrine {

/// A preference: where it is kept, what it is when nobody has chosen, and what it may be.
template <typename T> struct Setting
{
    const char *key; ///< In the settings file, e.g. "source/wrapLines".
    T defaultValue;
    T minimum;
    T maximum;
    const char *description; ///< What it does, in one sentence of English.

    [[nodiscard]] constexpr bool allows(const T &value) const { return minimum <= value && value <= maximum; }
    /// `value`, brought into the bounds.
    [[nodiscard]] constexpr T bounded(const T &value) const { return std::clamp(value, minimum, maximum); }
};

/// A preference that is a text, such as a name; any text is allowed.
struct TextSetting
{
    const char *key;
    const char *defaultValue;
    const char *description;
};

} // namespace vitrine
