#pragma once

#include <QWidget>

namespace vitrine {

class SourceView;

/// The column of line numbers beside the source.
class LineNumbers : public QWidget
{
public:
    explicit LineNumbers(SourceView *view);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SourceView *m_view;
};

} // namespace vitrine
