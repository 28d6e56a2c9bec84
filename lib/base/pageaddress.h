#pragma once

#include <QByteArray>

#include <map>

namespace vitrine {

/// Where a page of the site is published, escaped as URLs are.
struct PageAddress
{
    QByteArray url;  ///< With the site's address in front; a mere path where that is not known. Empty: no such page.
    QByteArray path; ///< From the root of the server on.

    friend bool operator==(const PageAddress &, const PageAddress &) = default;
};

/// What `ref` and `relref` lead to, by what they say. What is not in it is not known.
using PageAddresses = std::map<QByteArray, PageAddress>;

} // namespace vitrine
