#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace vitrine {

/// The emoji of a short name such as "heart", as gemoji names them; empty for none.
[[nodiscard]] QByteArray emojiNamed(QByteArrayView name);

/// How many bytes a short name between colons takes, colons included, at `offset` of a text, where a colon stands; 0 if
/// none begins there. Whether there is an emoji of that name is another question.
[[nodiscard]] qsizetype emojiNameLength(QByteArrayView text, qsizetype offset);

/// A text with each `:name:` that is an emoji's replaced, as Hugo's `emojify` does it.
[[nodiscard]] QByteArray withEmoji(const QByteArray &text);

} // namespace vitrine
