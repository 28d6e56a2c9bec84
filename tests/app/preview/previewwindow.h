#pragma once

#include "app/preview/pageprobe.h"
#include "common/documentsite.h"
#include "common/settings.h"
#include "editing/profiledocument.h"
#include "preview/previewpane.h"
#include "preview/previewview.h"
#include "support/fixtures.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace vitrine::test {

/// A window with a field and a preview of a document.
struct Window
{
    explicit Window(const QByteArray &text, const QString &path = {})
    {
        auto *layout = new QVBoxLayout(&widget);
        layout->addWidget(&before);
        layout->addWidget(&pane, 1);
        layout->addWidget(&after);
        document.load(text);
        site.setFilePath(path);
        widget.resize(700, 600);
        widget.show();
    }

    /// Starts the preview and waits until it is shown.
    bool start()
    {
        QSignalSpy shown(&pane, &PreviewPane::shown);
        pane.start();
        return shown.wait(20000);
    }

    [[nodiscard]] PageProbe probe() const { return PageProbe(pane.webPage()); }
    [[nodiscard]] PreviewView *view() const { return pane.findChild<PreviewView *>(); }
    [[nodiscard]] QWidget *pageWidget() const { return view()->focusProxy(); }

    void click(const QString &selector, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(pageWidget(), Qt::LeftButton, modifiers, probe().middleOf(selector));
    }

    /// Replaces a part of the text, as the source view would.
    bool replace(const QByteArray &old, const QByteArray &wanted)
    {
        const qsizetype begin = document.text().indexOf(old);
        const TextRange range{begin, begin + old.size()};
        return begin >= 0 && document.apply(TextEdit(document.text(), range, wanted), {}).has_value();
    }

    QWidget widget;
    ProfileDocument document;
    QLineEdit before{&widget};
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("preferences.ini"))};
    DocumentSite site{&document, &settings};
    PreviewPane pane{&document, &site, &settings, &widget};
    QLineEdit after{&widget};
};

inline QByteArray about()
{
    return fixture(QStringLiteral("about.md"));
}

/// The profile with a biography that fills several windows.
inline QByteArray aboutWithALongBiography()
{
    QByteArray text = about();
    const QByteArray paragraphs = QByteArray("A line that\nis broken\ntwice.\n\n").repeated(60);
    return text.insert(text.indexOf("+++", 3) + 4, "\n" + paragraphs);
}

/// A JavaScript condition.
inline QString isInView(const QString &selector)
{
    return QStringLiteral("(r => r.top >= 0 && r.bottom <= innerHeight)"
                          "(document.querySelector('%1').getBoundingClientRect())")
        .arg(selector);
}

inline const QString secondCourse = QStringLiteral("[data-profile=education] [data-entry=\"1\"] [data-field=course]");

/// What each test of the preview begins with.
inline void resetPreviewEnvironment()
{
    qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    qunsetenv("QTWEBENGINEPROCESS_PATH");
}

} // namespace vitrine::test
