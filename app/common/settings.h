#pragma once

#include "common/setting.h"
#include "site/siteidentity.h"

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
    static constexpr TextSetting pageTheme{"page/theme", "academic", "The theme that the page is shown in."};
    static constexpr Setting<int> pageAppearance{
        "page/appearance", 0, 0, 2, "Whether the page is shown as the system is (0), light (1) or dark (2)."};
    static constexpr Setting<int> pageWidth{
        "page/width", 0, 0, 2, "Whether the page is as wide as on a screen (0), a tablet (1) or a phone (2)."};
    static constexpr Setting<int> pageZoom{"page/zoom", 0, 0, 300,
                                           "How large the page is shown, in percent; 0 fits it into its pane."};

    /// "As my site": sections that the site's theme never shows stay off the page.
    static constexpr Setting<bool> pageAsSite{"page/asSite", false, false, true,
                                              "Whether the page leaves out what the site's theme does not show."};

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

    [[nodiscard]] QString value(const TextSetting &setting) const
    {
        return m_store.value(QLatin1String(setting.key), QString::fromLatin1(setting.defaultValue)).toString();
    }

    void setValue(const TextSetting &setting, const QString &value)
    {
        m_store.setValue(QLatin1String(setting.key), value);
        Q_EMIT changed();
    }

    template <typename T> void setValue(const Setting<T> &setting, const T &value)
    {
        m_store.setValue(QLatin1String(setting.key), setting.bounded(value));
        Q_EMIT changed();
    }

    /// Who the page is about, as the person told the program for pages without a site.
    [[nodiscard]] OwnFields ownFields() const;
    /// Keeps them, each without blanks around it and cut to maximumOwnFieldLength.
    void setOwnFields(const OwnFields &fields);
    static constexpr qsizetype maximumOwnFieldLength = 500; ///< In characters.

Q_SIGNALS:
    void changed();

private:
    QSettings m_store;
};

} // namespace vitrine
