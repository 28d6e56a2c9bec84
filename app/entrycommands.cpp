#include "entrycommands.h"

#include "editing/entrysummary.h"
#include "editing/profileeditor.h"
#include "editorarea.h"
#include "mainactions.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <functional>
#include <vector>

namespace vitrine {

EntryCommands::EntryCommands(ProfileDocument *document, EditorArea *editor, MainActions *actions, QObject *parent)
    : QObject(parent),
      m_document(document),
      m_editor(editor),
      m_actions(actions)
{
    const auto on = [this](Command command, auto function) {
        connect(m_actions->action(command), &QAction::triggered, this, function);
    };
    on(Command::AddEntry, [this] {
        if (const std::optional<Place> place = m_editor->currentPlace())
            add(*place);
    });
    on(Command::Duplicate, [this] { duplicate(); });
    on(Command::HideOrShow, [this] { hideOrShow(); });
    on(Command::Remove, [this] { remove(); });
    on(Command::MoveUp, [this] { move(-1); });
    on(Command::MoveDown, [this] { move(+1); });
    connect(m_actions->addMenu(), &QMenu::aboutToShow, this, &EntryCommands::fillAddMenu);
    connect(m_document, &ProfileDocument::changed, this, &EntryCommands::updateActions);
    connect(m_editor, &EditorArea::currentPlaceChanged, this, &EntryCommands::updateActions);
    updateActions();
}

void EntryCommands::add(const Place &place)
{
    m_editor->flush();
    m_editor->setSourceShown(false);
    m_editor->addEntry(place);
}

void EntryCommands::duplicate()
{
    m_editor->flush();
    if (!currentEntry())
        return;
    const Result<Place> copy = ProfileEditor(m_document, this).duplicate(*m_editor->currentPlace());
    if (copy)
        m_editor->showPlace(*copy, true);
    else
        Q_EMIT refused(copy.error().message);
}

void EntryCommands::hideOrShow()
{
    m_editor->flush();
    const Entry *entry = currentEntry();
    if (!entry)
        return;
    const bool hide = !entry->hidden;
    if (const Result<void> done = ProfileEditor(m_document, this).setHidden(*m_editor->currentPlace(), hide); !done)
        Q_EMIT refused(done.error().message);
}

void EntryCommands::remove()
{
    m_editor->flush();
    if (!currentEntry())
        return;
    Place place = *m_editor->currentPlace();
    const Result<void> removed = ProfileEditor(m_document, this).remove(place);
    if (!removed) {
        Q_EMIT refused(removed.error().message);
        return;
    }
    // On to the entry that has moved up, or else the last one, or else the section.
    const Section *section = m_document->profile().section(place);
    const qsizetype count = section ? qsizetype(section->entries.size()) : 0;
    place.slot = std::min(place.slot, count - 1);
    place.key.clear();
    m_editor->showPlace(place);
}

void EntryCommands::move(int step)
{
    m_editor->flush();
    const Entry *entry = currentEntry();
    if (!entry)
        return;
    const Result<Place> moved = ProfileEditor(m_document, this).move(*m_editor->currentPlace(), entry->slot + step);
    if (moved)
        m_editor->showPlace(*moved);
    else
        Q_EMIT refused(moved.error().message);
}

const Entry *EntryCommands::currentEntry() const
{
    const std::optional<Place> place = m_editor->currentPlace();
    return place && m_document->canEditValues() ? m_document->profile().entry(*place) : nullptr;
}

void EntryCommands::updateActions()
{
    const std::optional<Place> place = m_editor->currentPlace();
    const bool canEdit = m_document->canEditValues();
    const Section *section = canEdit && place ? m_document->profile().section(*place) : nullptr;
    const Entry *entry = currentEntry();
    const auto enable = [this](Command command, bool enabled) { m_actions->action(command)->setEnabled(enabled); };
    enable(Command::AddEntry, section && section->isList());
    enable(Command::Remove, entry);
    enable(Command::Duplicate, entry && !entry->hidden);
    enable(Command::HideOrShow, entry && section && section->inBlocks);
    m_actions->setShowsEntry(entry && entry->hidden);
    enable(Command::MoveUp, entry && entry->slot > 0);
    enable(Command::MoveDown, entry && section && entry->slot + 1 < qsizetype(section->entries.size()));
    const std::vector<Section> &sections = m_document->profile().sections();
    const bool hasList = std::any_of(sections.begin(), sections.end(), std::mem_fn(&Section::isList));
    m_actions->addMenu()->menuAction()->setEnabled(canEdit && hasList);
}

void EntryCommands::fillAddMenu()
{
    QMenu *menu = m_actions->addMenu();
    menu->clear();
    for (const Section &section : m_document->profile().sections()) {
        if (!section.isList())
            continue;
        const Place place{section.id, section.path, -1, {}};
        QString text = section.id == SectionId::Other ? section.title() : entryName(section);
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        menu->addAction(text, this, [this, place] { add(place); });
    }
}

} // namespace vitrine
