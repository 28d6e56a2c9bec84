#pragma once

#include "base/diagnostic.h"

#include <QFrame>
#include <QString>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace vitrine {

/// A bar that says one sentence about what stands below it, with an icon and at most one button.
///
/// Hidden until it has something to say. Says itself to screen readers each time its text changes.
class InfoBar : public QFrame
{
    Q_OBJECT

public:
    explicit InfoBar(QWidget *parent = nullptr);

    /// Shows `text`. `iconName` is one of themedIcon(); empty for the severity's own.
    void showMessage(Severity severity, const QString &text, const QString &actionText = {},
                     const QString &iconName = {});
    /// Hides the bar.
    void clear();

    /// What it says; empty while it is hidden.
    [[nodiscard]] QString text() const;
    [[nodiscard]] Severity severity() const { return m_severity; }
    /// Hidden while the message has no action.
    [[nodiscard]] QPushButton *actionButton() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    QLabel *m_icon;
    QLabel *m_label;
    QPushButton *m_action;
    QString m_iconName;
    Severity m_severity = Severity::Hint;
};

} // namespace vitrine
