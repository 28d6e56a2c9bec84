#pragma once

#include "editing/profiledocument.h"
#include "forms/editorpane.h"
#include "forms/lineedit.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QUndoStack>

namespace vitrine::test {

/// A document in its forms, on a window that has the focus.
class FormFixture
{
public:
    explicit FormFixture(const QByteArray &text) : m_pane(&m_document)
    {
        m_document.load(text);
        m_pane.resize(500, 640);
        m_pane.show();
        QApplication::setActiveWindow(&m_pane);
        const bool isActive = QTest::qWaitForWindowActive(&m_pane);
        Q_ASSERT(isActive);
        Q_UNUSED(isActive)
    }

    [[nodiscard]] ProfileDocument &document() { return m_document; }
    [[nodiscard]] EditorPane &pane() { return m_pane; }
    [[nodiscard]] const QByteArray &text() const { return m_document.text(); }
    void undo() { m_document.undoStack()->undo(); }

    /// The input in sight whose label says `name`.
    template <typename Input> [[nodiscard]] Input *input(const char *name) const
    {
        for (Input *input : m_pane.findChildren<Input *>()) {
            if (input->isVisible() && input->accessibleName() == QString::fromUtf8(name))
                return input;
        }
        return nullptr;
    }
    /// The button in sight that a screen reader calls `name`.
    template <typename Button> [[nodiscard]] Button *button(const char *name) const
    {
        for (Button *button : m_pane.findChildren<Button *>()) {
            const QString label = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
            if (button->isVisible() && label == QString::fromUtf8(name))
                return button;
        }
        return nullptr;
    }
    /// Whether some label in sight says `text`.
    [[nodiscard]] bool says(const QString &text) const
    {
        const QList<QLabel *> labels = m_pane.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }

private:
    ProfileDocument m_document;
    EditorPane m_pane;
};

inline Place education(qsizetype slot, const char *key = "")
{
    return {SectionId::Education, {"education", "courses"}, slot, key};
}

} // namespace vitrine::test
