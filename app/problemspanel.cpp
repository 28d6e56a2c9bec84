#include "problemspanel.h"

#include "checks/sitechecks.h"
#include "common/colors.h"
#include "common/documentsite.h"
#include "common/fontunits.h"
#include "common/icons.h"
#include "common/tooltips.h"
#include "editing/profiledocument.h"
#include "markdown/markdownturn.h"
#include "text/linemap.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace vitrine {

namespace {

constexpr int restMilliseconds = 300;
constexpr qsizetype largestQuickText = 100 * 1024; ///< In bytes; takes less than a frame to check.

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return ProblemsPanel::tr("Error");
    case Severity::Warning:
        return ProblemsPanel::tr("Warning");
    case Severity::Hint:
        break;
    }
    return ProblemsPanel::tr("Hint");
}

void moveAlong(std::vector<Diagnostic> &problems, const TextEdit &edit)
{
    for (Diagnostic &problem : problems) {
        const qsizetype begin = edit.map(problem.range.begin);
        problem.range = {begin, std::max(begin, edit.map(problem.range.end))};
    }
}

/// Counted from 1.
std::vector<qsizetype> linesOf(const std::vector<Diagnostic> &problems, const QByteArray &text)
{
    const LineMap map(text);
    std::vector<qsizetype> lines;
    for (const Diagnostic &problem : problems)
        lines.push_back(map.position(problem.range.begin).line);
    return lines;
}

} // namespace

ProblemsPanel::ProblemsPanel(ProfileDocument *document, const DocumentSite *site, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_site(site),
      m_rest(new QTimer(this)),
      m_list(new QTreeWidget(this))
{
    auto *title = new QLabel(tr("Problems"), this);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto *close = new QToolButton(this);
    close->setIcon(themedIcon(QStringLiteral("x")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close problems"));

    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("Line"), tr("Kind"), tr("Problem")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(title->text());

    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(fontUnits(this, 8), fontUnits(this, 2), fontUnits(this, 2), fontUnits(this, 2));
    heading->addWidget(title, 1);
    heading->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(m_list);

    m_worker.setMaxThreadCount(1);
    m_rest->setSingleShot(true);
    m_rest->setInterval(restMilliseconds);
    connect(m_rest, &QTimer::timeout, this, &ProblemsPanel::check);
    connect(m_document, &ProfileDocument::changed, this, [this](const DocumentChange &change) {
        if (change.isLoad) {
            ++m_asked; // What is under way is about another text.
            take({});
            check();
        } else {
            followEdit(change.edit);
            m_rest->start();
        }
    });
    connect(m_site, &DocumentSite::changed, m_rest, qOverload<>(&QTimer::start));
    connect(close, &QToolButton::clicked, this, &ProblemsPanel::closeRequested);
    connect(m_list, &QTreeWidget::itemClicked, this, &ProblemsPanel::activate);
    connect(m_list, &QTreeWidget::itemActivated, this, &ProblemsPanel::activate);
    setFocusProxy(m_list);
    check();
}

ProblemsPanel::~ProblemsPanel()
{
    m_worker.clear();
    m_worker.waitForDone();
}

void ProblemsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void ProblemsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

void ProblemsPanel::check()
{
    m_rest->stop();
    const Profile profile = m_document->profile();
    const bool isQuick = profile.text().size() <= largestQuickText;
    // The window does not wait for another thread that reads a long text.
    std::optional<MarkdownTurn> turn;
    if (isQuick && !turn.emplace()) {
        m_rest->start();
        return;
    }
    const quint64 number = ++m_asked;
    m_editsSince.clear();
    if (isQuick) {
        take(checkInSite(profile, m_site->context()));
        return;
    }
    m_worker.clear();
    m_worker.start([this, number, profile, site = m_site->context()] {
        // The destructor waits, so that this is still there.
        QMetaObject::invokeMethod(this, [this, number, problems = checkInSite(profile, site)] {
            if (number == m_asked)
                take(problems);
        });
    });
}

void ProblemsPanel::take(std::vector<Diagnostic> problems)
{
    // What was found in a thread of its own, somebody may have edited since.
    for (const TextEdit &edit : m_editsSince)
        moveAlong(problems, edit);
    const std::vector<qsizetype> lines = linesOf(problems, m_document->text());
    if (problems == m_problems && lines == m_lines)
        return;
    m_problems = std::move(problems);
    m_problemCount = std::count_if(m_problems.begin(), m_problems.end(),
                                   [](const Diagnostic &problem) { return problem.severity != Severity::Hint; });
    m_lines = lines;
    fill();
    Q_EMIT countsChanged();
}

void ProblemsPanel::followEdit(const TextEdit &edit)
{
    moveAlong(m_problems, edit);
    m_editsSince.push_back(edit);
}

void ProblemsPanel::fill()
{
    m_list->clear();
    for (size_t i = 0; i < m_problems.size(); ++i) {
        const Diagnostic &problem = m_problems[i];
        auto *item =
            new QTreeWidgetItem(m_list, {QString::number(m_lines[i]), severityText(problem.severity), problem.message});
        item->setTextAlignment(0, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setForeground(1, severityColor(problem.severity, palette()));
        item->setToolTip(2, plainToolTip(problem.message));
    }
}

void ProblemsPanel::activate(const QTreeWidgetItem *item)
{
    const int row = m_list->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item));
    if (row >= 0)
        Q_EMIT problemActivated(m_problems[size_t(row)]);
}

} // namespace vitrine
