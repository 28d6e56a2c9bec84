#include "site/sitewords.h"

#include "site/siteconfig.h"
#include "site/stocktheme.h"

#include <QRegularExpression>
#include <QStringList>

#include <utility>
#include <vector>

namespace vitrine {

namespace {

constexpr std::pair<QString SiteWords::*, const char *> wordNames[] = {
    {&SiteWords::interests, "interests"},
    {&SiteWords::education, "education"},
    {&SiteWords::experience, "experience"},
    {&SiteWords::present, "present"},
    {&SiteWords::seeCertificate, "see_certificate"},
};

/// A translation: a text, or a table of its plural forms.
QString translationOf(const ConfigValue &value)
{
    for (const char *form : {"other", "one"}) {
        if (const ConfigValue *text = value.find(QByteArrayView(form)); text && !text->text().isEmpty())
            return text->text();
    }
    return value.text();
}

/// A word of a language file, be it a table of words or, as in older ones, a list of `id` and `translation`.
QString wordIn(const ConfigValue &file, const char *name)
{
    if (const ConfigValue *word = file.find(QByteArrayView(name)))
        return translationOf(*word);
    for (const ConfigValue &item : file.items) {
        const ConfigValue *id = item.find("id");
        const ConfigValue *translation = item.find("translation");
        if (id && translation && id->text() == QLatin1String(name))
            return translationOf(*translation);
    }
    return {};
}

void fillIn(SiteWords &words, const std::vector<ConfigValue> &files)
{
    for (const ConfigValue &file : files) {
        for (const auto &[word, name] : wordNames) {
            if ((words.*word).isEmpty())
                words.*word = wordIn(file, name);
        }
    }
}

} // namespace

SiteWords readSiteWords(SiteConfig &config, const QString &language)
{
    // It becomes the name of a file.
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9_-]*$"));
    QStringList languages{language, config.defaultLanguage()};
    languages.removeDuplicates();
    SiteWords words;
    for (const QString &key : std::as_const(languages)) {
        if (!name.match(key).hasMatch())
            continue;
        fillIn(words, config.readAll(QStringLiteral("i18n/") + key));
        fillIn(words, {stockWords(key)});
    }
    return words;
}

SiteWords wordsOfLanguage(const QString &language)
{
    SiteWords words;
    fillIn(words, {stockWords(language)});
    return words;
}

} // namespace vitrine
