#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace vitrine {

/// The ORCID iDs that addresses such as "https://orcid.org/0000-0002-1825-0097" in a text lead to, as they are written;
/// each once, in their order. Whether they can be anybody's is another question.
[[nodiscard]] std::vector<QByteArray> orcidsIn(const QByteArray &text);

/// Whether the last character of an iD is the checksum of the others (ISO/IEC 7064, MOD 11-2), as ORCID demands.
/// `id`: four groups of four with hyphens between, as orcidsIn() gives them.
[[nodiscard]] bool hasOrcidChecksum(QByteArrayView id);

} // namespace vitrine
