#pragma once

#include "preview/pagelook.h"

#include <QWidget>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QToolButton;
QT_END_NAMESPACE

namespace vitrine {

/// The bar above the page: its theme, light or dark, its width, whether as the site shows it, and the zoom.
///
/// Shows a PageLook and asks for another one; it keeps nothing itself. Where there is little room the words go first.
class PageBar : public QWidget
{
    Q_OBJECT

public:
    explicit PageBar(QWidget *parent = nullptr);

    /// Shows what is chosen. `paneWidth` is what the zoom is fitted to.
    void setLook(const PageLook &look, int paneWidth);
    /// Says what "As my site" leaves out. Empty, and the button can do nothing: `reason` says why.
    void setLeftOut(const QStringList &sections, const QString &reason);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void themeRequested(const QString &name);
    void appearanceRequested(vitrine::Appearance appearance);
    void widthRequested(vitrine::PageWidth width);
    void asSiteRequested(bool asSite);
    void zoomInRequested();
    void zoomOutRequested();
    void resetRequested();
    void fitRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Choice
    {
        QString iconName;
        QString text;
    };

    QToolButton *addButton(const QString &iconName, const QString &name);
    QToolButton *addMenuButton(const QString &iconName, const QString &name);
    /// A button whose menu has one of `choices` checked.
    QToolButton *addChoice(const QString &name, const std::vector<Choice> &choices,
                           const std::function<void(int)> &choose);
    void showChoice(QToolButton *button, const QString &name, int index);
    void fillThemes();
    void showTheme();
    /// Shows as many words as there is room for.
    void arrange();
    void setWords(bool theme, bool asSite);

    QHBoxLayout *m_layout;
    PageLook m_look;
    QString m_themeTitle;
    QToolButton *m_theme;
    QToolButton *m_appearance;
    QToolButton *m_width;
    QToolButton *m_asSite;
    QToolButton *m_zoomOut;
    QToolButton *m_reset;
    QToolButton *m_zoomIn;
    QToolButton *m_fit;
};

} // namespace vitrine
