#include "common/settings.h"

namespace vitrine {

Settings::Settings(QObject *parent)
    : QObject(parent),
      m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("vitrine"), QStringLiteral("preferences"))
{ }

Settings::Settings(const QString &path, QObject *parent) : QObject(parent), m_store(path, QSettings::IniFormat) { }

} // namespace vitrine
