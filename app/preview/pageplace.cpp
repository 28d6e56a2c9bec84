#include "preview/pageplace.h"

#include "html/pageparts.h"

#include <algorithm>

namespace vitrine {

namespace {

/// A part of the column that tells who the page is about: a top-level key, or a list of its own.
std::optional<Place> personPlace(const QByteArray &key, const Profile &profile)
{
    if (key.isEmpty())
        return std::nullopt;
    const Section *settings = profile.section(SectionId::Settings);
    if (settings) {
        const auto hasKey = [&key](const Field &field) { return field.key == key; };
        if (std::any_of(settings->fields.begin(), settings->fields.end(), hasKey))
            return Place{settings->id, settings->path, -1, key};
    }
    const Section *list = profile.sectionAt(ValuePath{PathStep(key)});
    if (list && list->present)
        return Place{list->id, list->path, -1, {}};
    return std::nullopt;
}

} // namespace

std::optional<Place> placeOf(const PageHook &hook, const Profile &profile)
{
    if (hook.profile == QLatin1String("person"))
        return personPlace(hook.field.toUtf8(), profile);

    const PagePart *part = pagePart(hook.profile.toUtf8());
    if (!part)
        return std::nullopt;
    if (part->id == PagePartId::Biography)
        return Place{SectionId::Biography, {}, -1, {}};

    const Section *section = sectionOf(*part, profile);
    if (!section)
        return std::nullopt;
    Place place{section->id, section->path, -1, hook.field.toUtf8()};
    if (hook.entry >= 0) {
        const auto entry = std::find_if(section->entries.begin(), section->entries.end(),
                                        [&hook](const Entry &candidate) { return candidate.index == hook.entry; });
        if (entry == section->entries.end())
            return std::nullopt;
        place.slot = entry->slot;
    }
    return place;
}

std::optional<PageHook> hookOf(const Place &place, const Profile &profile)
{
    PageHook hook;
    const Section *section = profile.section(place);
    const PagePart *part = pagePart(place);
    if (!part) {
        hook.profile = QStringLiteral("person");
        hook.field = QString::fromUtf8(place.key);
        if (section && hook.field.isEmpty() && place.path.size() == 1 && place.path.last().isKey())
            hook.field = QString::fromUtf8(place.path.last().key());
        return hook.field.isEmpty() ? std::nullopt : std::optional(hook);
    }
    hook.profile = QString::fromLatin1(part->name);
    if (place.slot >= 0) {
        const Entry *entry = profile.entry(place);
        if (!entry || entry->hidden)
            return std::nullopt;
        hook.entry = int(entry->index);
        hook.field = QString::fromUtf8(place.key);
    }
    return hook;
}

} // namespace vitrine
