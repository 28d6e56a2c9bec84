#pragma once

#include "base/value.h"

namespace vitrine {

// JSON has no dates, times, nan or inf: `show` prints them as strings. These functions take such strings back.

/// `json`, as a JSON text gave it, with the kinds of the value that it replaces where JSON cannot say them: a string
/// that is a date or time stays one in the place of another, and "nan" and "inf" stay floats where they are there
/// already. Tables are gone through key by key, arrays item by item.
[[nodiscard]] Value withKindsOf(const Value &old, const Value &json);

/// Equality as the `test` of a JSON Patch means it: numbers by what they are worth, members in any order, dates, nan
/// and inf by the strings that stand for them. `json` is as a JSON text gave it.
[[nodiscard]] bool equalsJson(const Value &value, const Value &json);

} // namespace vitrine
