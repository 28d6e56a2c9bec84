#pragma once

#include "common/documenttextedit.h"
#include "profile/profile.h"

#include <functional>

namespace vitrine {

class LineNumbers;

/// The whole file as plain text, in which everything can be edited, with line numbers and marks at its problems.
class SourceView : public DocumentTextEdit
{
    Q_OBJECT

public:
    explicit SourceView(ProfileDocument *document, QWidget *parent = nullptr);

    /// What the caret stands in.
    [[nodiscard]] Place currentPlace() const;

    /// Calls `visit` for each line in sight with its number, from 0, and its place in the viewport.
    void forEachVisibleLine(const std::function<void(int number, const QRectF &place)> &visit) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void textFollowed() override { updateMarks(); }

private:
    void updateMarks();
    void updateMargins();

    LineNumbers *m_lineNumbers;
};

} // namespace vitrine
