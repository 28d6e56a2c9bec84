#pragma once

#include "overview/sitevalues.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
QT_END_NAMESPACE

namespace vitrine {

/// The values that the site gives to the page, read-only: each with the place where it stands, as a button that shows
/// it there.
class SiteValueList : public QWidget
{
    Q_OBJECT

public:
    /// What the Overview's captions are wide at least, so that its lists stand in line; see fontUnits().
    static constexpr int captionWidth = 88;

    explicit SiteValueList(QWidget *parent = nullptr);

    /// Shows `values`. `root`: the site's folder, which places are shortened by.
    void setValues(const std::vector<SiteValue> &values, const QString &root);

Q_SIGNALS:
    /// The person wants to see where a value stands.
    void placeRequested(const vitrine::SiteText &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(int row, const SiteValue &value);
    void updateColors();

    QGridLayout *m_layout;
    std::vector<QLabel *> m_captions;
    std::vector<SiteValue> m_values;
    QString m_root;
};

} // namespace vitrine
