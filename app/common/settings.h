#pragma once

#include "common/setting.h"

#include <QObject>
#include <QSettings>
#include <QString>

namespace vitrine {

/// The person's preferences. What the window remembers by itself is a WindowState.
///
/// Nothing here is known to a document: settings never change what stands in a file.
class Settings : public QObject
{
    Q_OBJECT

public:
    static constexpr Setting<int> recentFileCount{"files/recentCount", 8, 0, 20,
                                                  "How many files Open Recent and the start page list."};
    static constexpr Setting<bool> wrapSourceLines{"source/wrapLines", true, false, true,
                                                   "Whether long lines are wrapped in the source."};

    /// The settings in the user's own place.
    explicit Settings(QObject *parent = nullptr);
    /// The settings of one file, which need not be there.
    explicit Settings(const QString &path, QObject *parent = nullptr);

    /// The stored value where it is one that the setting allows, else its default: a settings file may have been edited
    /// by hand.
    template <typename T> [[nodiscard]] T value(const Setting<T> &setting) const
    {
        QVariant stored = m_store.value(QLatin1String(setting.key));
        if (!stored.isValid() || !stored.convert(QMetaType::fromType<T>()))
            return setting.defaultValue;
        const T value = stored.value<T>();
        return setting.allows(value) ? value : setting.defaultValue;
    }

    template <typename T> void setValue(const Setting<T> &setting, const T &value)
    {
        m_store.setValue(QLatin1String(setting.key), setting.bounded(value));
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    QSettings m_store;
};

} // namespace vitrine
