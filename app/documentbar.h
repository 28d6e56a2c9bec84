#pragma once

#include "base/textrange.h"
#include "common/infobar.h"

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace vitrine {

class DocumentController;
struct DocumentChange;

/// The bar above editor and page that says why a file is not edited as a profile, or that another program has
/// changed it, and what can be done about it.
///
/// Hidden for a profile that can be edited. While somebody types, it waits a moment before it complains.
class DocumentBar : public InfoBar
{
    Q_OBJECT

public:
    explicit DocumentBar(DocumentController *controller, QWidget *parent = nullptr);

Q_SIGNALS:
    void openFileRequested(const QString &path);
    void sourceRequested(vitrine::TextRange range);
    void convertRequested();
    void reloadRequested();

private:
    /// What the button does.
    enum class Action { None, OpenAuthorPage, GoThere, Convert, Reload };

    void followChange(const DocumentChange &change);
    void followSite();
    void update();
    void showChangedOnDisk();
    void showEncoding();
    void showInvalid();
    void showStub();
    void act();

    DocumentController *m_controller;
    QTimer *m_rest;
    Action m_do = Action::None;
    QString m_authorPage;
    TextRange m_place;
};

} // namespace vitrine
