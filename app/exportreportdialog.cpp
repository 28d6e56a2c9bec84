#include "exportreportdialog.h"

#include "common/fontunits.h"
#include "common/icons.h"
#include "common/paths.h"
#include "common/tooltips.h"
#include "text/linemap.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace vitrine {

namespace {

constexpr int findingRole = Qt::UserRole; ///< The index among the findings; none in the rows of files.

QString iconName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("circle-x");
    case Severity::Warning:
        return QStringLiteral("triangle-alert");
    case Severity::Hint:
        break;
    }
    return QStringLiteral("lightbulb");
}

/// Makes rows as high as their wrapped text needs, which a tree view does not do by itself.
class WrappingDelegate : public QStyledItemDelegate
{
public:
    explicit WrappingDelegate(QTreeView *view) : QStyledItemDelegate(view), m_view(view) { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        int width = m_view->columnWidth(index.column());
        if (index.column() == 0) {
            for (QModelIndex level = index; level.isValid(); level = level.parent())
                width -= m_view->indentation();
        }
        QStyleOptionViewItem sized = option;
        sized.rect = QRect(0, 0, qMax(1, width), 1);
        return QStyledItemDelegate::sizeHint(sized, index).grownBy({0, 0, 0, fontUnits(m_view, 5)});
    }

private:
    QTreeView *m_view;
};

QTreeWidgetItem *addGroup(QTreeWidget *list, const QString &title)
{
    auto *group = new QTreeWidgetItem(list, {title});
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    QFont font = list->font();
    font.setBold(true);
    group->setFont(0, font);
    return group;
}

} // namespace

ExportReportDialog::ExportReportDialog(QWidget *parent)
    : QDialog(parent),
      m_headline(new QLabel(this)),
      m_summary(new QLabel(this)),
      m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Export"));
    QFont font = scaledFont(m_headline->font(), 1.2);
    font.setBold(true);
    m_headline->setFont(font);
    for (QLabel *label : {m_headline, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_list->setAccessibleName(tr("What was exported"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setWordWrap(true);
    m_list->setItemDelegateForColumn(0, new WrappingDelegate(m_list));
    connect(m_list->header(), &QHeaderView::sectionResized, m_list, &QTreeView::doItemsLayout);
    m_list->setIndentation(fontUnits(this, 18));
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) { activate(item); });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_folderButton = buttons->addButton(tr("Open &Folder"), QDialogButtonBox::ActionRole);
    m_folderButton->setIcon(themedIcon(QStringLiteral("folder-open")));
    m_browserButton = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_folderButton, &QPushButton::clicked, this, [this] { open(QFileInfo(m_outcome.page).absolutePath()); });
    connect(m_browserButton, &QPushButton::clicked, this, [this] { open(m_outcome.page); });

    auto *layout = new QVBoxLayout(this);
    const int space = fontUnits(this, 16);
    layout->setContentsMargins(space, space, space, space);
    layout->setSpacing(fontUnits(this, 8));
    layout->addWidget(m_headline);
    layout->addWidget(m_summary);
    layout->addSpacing(fontUnits(this, 4));
    layout->addWidget(m_list, 1);
    layout->addSpacing(fontUnits(this, 4));
    layout->addWidget(buttons);
    resize(fontUnits(this, 660), fontUnits(this, 400));
}

void ExportReportDialog::showReport(const ExportOutcome &outcome)
{
    m_outcome = outcome;
    const bool isPdf = outcome.page.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    m_headline->setText(isPdf ? tr("The PDF was written.") : tr("The web page was written."));
    m_browserButton->setText(isPdf ? tr("&Open PDF") : tr("Show in &Browser"));
    m_browserButton->setIcon(themedIcon(isPdf ? QStringLiteral("file-text") : QStringLiteral("globe")));
    qint64 size = 0;
    for (const ExportedFile &file : outcome.change.files)
        size += file.size;
    QString text = tr("%n file(s), %1, in %2.", nullptr, int(outcome.change.files.size()))
                       .arg(locale().formattedDataSize(size), pathText(QFileInfo(outcome.page).absolutePath()));
    if (!outcome.change.removed.isEmpty())
        text += u' ' + tr("%n file(s) of earlier exports removed.", nullptr, int(outcome.change.removed.size()));
    m_summary->setText(text);
    m_list->clear();
    addFindings();
    addFiles();
    show();
    raise();
    activateWindow();
}

QString ExportReportDialog::headline() const
{
    return m_headline->text();
}

QString ExportReportDialog::summary() const
{
    return m_summary->text();
}

void ExportReportDialog::addFindings()
{
    if (m_outcome.findings.empty()) {
        auto *item = new QTreeWidgetItem(m_list, {tr("Nothing on the page needs mending.")});
        item->setIcon(0, themedIcon(QStringLiteral("circle-check")));
        item->setFirstColumnSpanned(true);
        return;
    }
    QTreeWidgetItem *group = addGroup(m_list, tr("Worth mending (%1)").arg(m_outcome.findings.size()));
    const LineMap lines(m_outcome.text);
    for (size_t i = 0; i < m_outcome.findings.size(); ++i) {
        const Diagnostic &finding = m_outcome.findings[i];
        const qsizetype line = lines.position(finding.range.begin).line;
        auto *item = new QTreeWidgetItem(group, {finding.message, tr("line %1").arg(line)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setIcon(0, themedIcon(iconName(finding.severity)));
        item->setToolTip(0, plainToolTip(finding.message));
        item->setData(0, findingRole, int(i));
        item->setData(0, Qt::AccessibleTextRole, tr("Line %1: %2").arg(QString::number(line), finding.message));
    }
    group->setExpanded(true);
}

void ExportReportDialog::addFiles()
{
    const FolderChange &change = m_outcome.change;
    QTreeWidgetItem *group = addGroup(m_list, tr("Files (%1)").arg(change.files.size()));
    for (const ExportedFile &file : change.files) {
        const QString size = locale().formattedDataSize(file.size);
        auto *item = new QTreeWidgetItem(group, {file.path, file.isNew ? size : tr("%1, unchanged").arg(size)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, plainToolTip(file.path));
    }
    for (const QString &path : change.removed)
        new QTreeWidgetItem(group, {path, tr("removed")});
    for (const QString &path : change.kept)
        new QTreeWidgetItem(group, {path, tr("kept: changed since by somebody else")});
    // With nothing to mend there is nothing else to see.
    group->setExpanded(m_outcome.findings.empty());
}

void ExportReportDialog::activate(const QTreeWidgetItem *item)
{
    const QVariant index = item->data(0, findingRole);
    if (index.isValid() && m_outcome.isOfDocument)
        Q_EMIT findingActivated(m_outcome.findings.at(size_t(index.toInt())));
}

void ExportReportDialog::open(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace vitrine
