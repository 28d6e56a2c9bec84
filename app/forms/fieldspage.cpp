#include "forms/fieldspage.h"

namespace vitrine {

FieldsPage::FieldsPage(ProfileDocument *document, QWidget *parent) : SheetPage(document, parent)
{
    connect(fields(), &FieldsModel::refreshed, this, &FieldsPage::updateHead);
}

void FieldsPage::showPlace(const Place &place)
{
    if (fields()->owner() != Place{place.section, place.path, -1, {}})
        fields()->showSection(place);
    updateHead();
}

std::optional<Place> FieldsPage::currentPlace() const
{
    const std::optional<Place> owner = fields()->owner();
    return owner && document()->lastValidProfile().section(*owner) ? owner : std::nullopt;
}

void FieldsPage::updateHead()
{
    const std::optional<Place> owner = fields()->owner();
    const Section *section = owner ? document()->lastValidProfile().section(*owner) : nullptr;
    setHead(section ? section->title() : QString(), fields()->comment());
}

} // namespace vitrine
