#include "common/settings.h"

#include <utility>

namespace vitrine {

namespace {

/// Where each of the person's own fields is kept.
constexpr std::pair<const char *, QString OwnFields::*> ownFieldKeys[] = {
    {"person/name", &OwnFields::name},
    {"person/role", &OwnFields::role},
    {"person/organization", &OwnFields::organization},
    {"person/picture", &OwnFields::picture},
};

} // namespace

Settings::Settings(QObject *parent)
    : QObject(parent),
      m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("vitrine"), QStringLiteral("preferences"))
{ }

Settings::Settings(const QString &path, QObject *parent) : QObject(parent), m_store(path, QSettings::IniFormat) { }

OwnFields Settings::ownFields() const
{
    OwnFields fields;
    for (const auto &[key, member] : ownFieldKeys)
        fields.*member = m_store.value(QLatin1String(key)).toString().trimmed().left(maximumOwnFieldLength);
    return fields;
}

void Settings::setOwnFields(const OwnFields &fields)
{
    const OwnFields before = ownFields();
    for (const auto &[key, member] : ownFieldKeys) {
        const QString text = (fields.*member).trimmed().left(maximumOwnFieldLength);
        if (text.isEmpty())
            m_store.remove(QLatin1String(key));
        else
            m_store.setValue(QLatin1String(key), text);
    }
    if (ownFields() != before)
        Q_EMIT changed();
}

} // namespace vitrine
