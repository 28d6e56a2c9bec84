#pragma once

#include "editing/entriesmodel.h"
#include "forms/sheetpage.h"

#include <optional>

namespace vitrine {

class InfoBar;

/// The form of one entry. It stays with its entry when that is moved.
class EntryPage : public SheetPage
{
    Q_OBJECT

public:
    explicit EntryPage(ProfileDocument *document, QWidget *parent = nullptr);

    void showPlace(const Place &place) override;
    [[nodiscard]] std::optional<Place> currentPlace() const override;
    void setLocked(bool locked) override;

private:
    void updateHead();
    void updateHiddenBar();
    /// Puts the entry back on the page.
    void showEntry();

    EntriesModel m_entries;
    InfoBar *m_hiddenBar;
    std::optional<Place> m_lastPlace;
    bool m_isLocked = false;
};

} // namespace vitrine
