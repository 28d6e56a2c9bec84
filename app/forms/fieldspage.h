#pragma once

#include "forms/sheetpage.h"

#include <optional>

namespace vitrine {

/// The keys of one table: the page's settings, or a table that Vitrine has no form of its own for.
class FieldsPage : public SheetPage
{
    Q_OBJECT

public:
    explicit FieldsPage(ProfileDocument *document, QWidget *parent = nullptr);

    void showPlace(const Place &place) override;
    [[nodiscard]] std::optional<Place> currentPlace() const override;

private:
    void updateHead();
};

} // namespace vitrine
