#pragma once

#include <QObject>
#include <QString>
#include <QUrl>

namespace vitrine {

/// What of the page was clicked, in the words of the page's hooks (see PageRenderer).
struct PageHook
{
    QString profile; ///< `data-profile`: the section.
    int entry = -1;  ///< `data-entry`: the index among live entries, or -1.
    QString field;   ///< `data-field`: the key, or empty.
    int line = 0;    ///< First of `data-lines`: from 1 in the biography's Markdown, or 0.
};

/// The application's end of the channel to the page's application world, where preview.js calls the slots.
class PageBridge : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

public Q_SLOTS:
    void reportClick(const QString &profile, int entry, const QString &field, int line);
    void reportLink(const QString &url);
    /// "Load once" of a picture of another site was clicked.
    void reportLoad(const QString &address);

Q_SIGNALS:
    void clicked(const vitrine::PageHook &hook);
    /// Only for what a browser or a mail program opens: http, https, mailto.
    void linkRequested(const QUrl &url);
    /// Whatever stands on the page: it is for the receiver to know the address.
    void pictureRequested(const QString &address);
};

} // namespace vitrine
