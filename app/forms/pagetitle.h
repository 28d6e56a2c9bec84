#pragma once

#include <QLabel>

namespace vitrine {

/// The heading of a form.
class PageTitle : public QLabel
{
    Q_OBJECT

public:
    explicit PageTitle(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateFont();
};

} // namespace vitrine
