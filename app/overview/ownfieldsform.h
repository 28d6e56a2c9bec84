#pragma once

#include "site/siteidentity.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace vitrine {

class Settings;

/// The few fields that a person fills in for pages without a site: name, role, organization, picture. Kept in the
/// program's settings while they are typed; no file changes.
class OwnFieldsForm : public QWidget
{
    Q_OBJECT

public:
    /// `settings` is not owned and must outlive this.
    explicit OwnFieldsForm(Settings *settings, QWidget *parent = nullptr);
    /// Keeps what is still being typed.
    ~OwnFieldsForm() override;

Q_SIGNALS:
    /// The person wants to choose a picture.
    void pictureRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void keep();
    void showPicture(const QString &path);
    void updateColors();

    Settings *m_settings;
    QTimer m_rest; ///< Runs while somebody types.
    QLabel *m_note;
    QLineEdit *m_name;
    QLineEdit *m_role;
    QLineEdit *m_organization;
    QLabel *m_pictureName;
    QPushButton *m_choose;
    QPushButton *m_remove;
};

} // namespace vitrine
