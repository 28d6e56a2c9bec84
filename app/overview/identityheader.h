#pragma once

#include "site/siteidentity.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace vitrine {

/// Name, role and picture of the person, at a glance.
class IdentityHeader : public QWidget
{
    Q_OBJECT

public:
    explicit IdentityHeader(QWidget *parent = nullptr);

    /// Shows `identity`. `fallbackName` stands in the name's place where the site names nobody.
    void setIdentity(const SiteIdentity &identity, const QString &fallbackName);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updatePicture();

    QLabel *m_picture;
    QLabel *m_name;
    QLabel *m_role;
    QString m_picturePath;
};

} // namespace vitrine
