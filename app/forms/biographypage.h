#pragma once

#include "forms/formpage.h"

#include <optional>

namespace vitrine {

class DocumentTextEdit;
class ProfileDocument;

/// The biography as Markdown text.
class BiographyPage : public FormPage
{
    Q_OBJECT

public:
    explicit BiographyPage(ProfileDocument *document, QWidget *parent = nullptr);

    void showPlace(const Place &place) override;
    [[nodiscard]] std::optional<Place> currentPlace() const override;
    void setLocked(bool locked) override;
    void focusPlace(const Place &place) override;
    QWidget *widgetOf(const Place &place) override;
    /// Puts the caret at the start of a line of the body, counted from 1.
    void showLine(int line);

Q_SIGNALS:
    /// The caret has been moved within the text; `line` is counted from 1 in the body.
    void caretMoved(int line);

private:
    ProfileDocument *m_document;
    DocumentTextEdit *m_text;
};

} // namespace vitrine
