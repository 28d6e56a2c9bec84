#include "cli/commands.h"

#include <QCoreApplication>

#include <clocale>
#include <cstring>

#include <langinfo.h>

namespace {

/// Chooses a UTF-8 locale where the environment names another one, such as "C". Qt does the same, but says so on
/// standard error, which belongs to the messages.
void chooseUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace

int main(int argc, char *argv[])
{
    chooseUtf8Locale();
    const QCoreApplication application(argc, argv);
    return int(vitrine::cli::run(QCoreApplication::arguments().mid(1)));
}
