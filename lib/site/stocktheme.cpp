#include "site/stocktheme.h"

#include "site/configreader.h"

#include <QFile>

namespace vitrine {

namespace {

const ConfigValue &stock()
{
    static const ConfigValue read = [] {
        QFile file(QStringLiteral(":/vitrine/site/academic.toml"));
        const bool isThere = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isThere);
        return readTomlConfig({isThere ? file.readAll() : QByteArray(), {}, 0, false}).root;
    }();
    return read;
}

ConfigValue stockTable(const char *kind, const QString &name)
{
    const ConfigValue *tables = stock().find(kind);
    const ConfigValue *table = tables ? tables->find(name.toUtf8()) : nullptr;
    return table ? *table : ConfigValue::table();
}

} // namespace

ConfigValue stockColors(const QString &name)
{
    return stockTable("themes", name);
}

ConfigValue stockFonts(const QString &name)
{
    return stockTable("fonts", name);
}

ConfigValue stockWords(const QString &language)
{
    ConfigValue words = stockTable("words", language);
    return words.members.empty() ? stockTable("words", language.section(u'-', 0, 0)) : words;
}

} // namespace vitrine
