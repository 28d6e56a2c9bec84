#pragma once

namespace vitrine {

/// Lets screen readers read the page: on Linux Qt WebEngine keeps every page from them unless its environment says
/// otherwise. To be called before the application is made.
void letScreenReadersRead();

} // namespace vitrine
