#pragma once

#include "preview/previewaccess.h"
#include "preview/previewscheme.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>
#include <QVariant>
#include <QWebEnginePage>
#include <QWebEngineScript>

namespace vitrine::test {

/// Asks a page in its application world what it shows, and waits until it does.
class PageProbe
{
public:
    explicit PageProbe(QWebEnginePage *page) : m_page(page) { }

    /// The value of a JavaScript expression; invalid if there is no answer within ten seconds.
    QVariant evaluate(const QString &expression, quint32 world = QWebEngineScript::ApplicationWorld)
    {
        QVariant value;
        QEventLoop loop;
        QTimer::singleShot(10000, &loop, &QEventLoop::quit);
        bool isWaiting = true;
        m_page->runJavaScript(expression, world, [&](const QVariant &result) {
            if (isWaiting)
                value = result;
            loop.quit();
        });
        loop.exec();
        isWaiting = false;
        return value;
    }

    /// The text of the first element that a CSS selector finds; null if there is none.
    QString text(const QString &selector)
    {
        return evaluate(QStringLiteral("(e => e && e.innerText.trim())(document.querySelector('%1'))").arg(selector))
            .toString();
    }

    /// True as soon as a JavaScript condition holds, false if it does not within `milliseconds`.
    bool waitFor(const QString &condition, int milliseconds = 10000)
    {
        const QDeadlineTimer deadline(milliseconds);
        while (!deadline.hasExpired()) {
            if (evaluate(condition).toBool())
                return true;
            QTest::qWait(10);
        }
        return false;
    }

    /// Where the middle of the first element that a CSS selector finds stands in the view.
    QPoint middleOf(const QString &selector)
    {
        const QVariantList middle = evaluate(QStringLiteral("(r => [r.x + r.width / 2, r.y + r.height / 2])"
                                                            "(document.querySelector('%1').getBoundingClientRect())")
                                                 .arg(selector))
                                        .toList();
        if (middle.size() != 2)
            return {};
        return (QPointF(middle[0].toReal(), middle[1].toReal()) * m_page->zoomFactor()).toPoint();
    }

private:
    QWebEnginePage *m_page;
};

/// What main() does in a test that shows pages: their scheme must be known before the application is made.
template <typename Test> int runPageTest(int argc, char **argv)
{
    registerPreviewScheme();
    letScreenReadersRead();
    QApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace vitrine::test
