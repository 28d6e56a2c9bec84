#include "preview/previewaccess.h"

#include <QByteArray>

namespace vitrine {

void letScreenReadersRead()
{
    // While nothing asks for it, this costs nothing.
    constexpr const char *variable = "QTWEBENGINE_ENABLE_LINUX_ACCESSIBILITY";
    if (!qEnvironmentVariableIsSet(variable))
        qputenv(variable, QByteArrayLiteral("1"));
}

} // namespace vitrine
