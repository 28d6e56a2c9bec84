#include "start/startpage.h"

#include "common/colors.h"
#include "common/fontunits.h"
#include "common/icons.h"
#include "common/windowstate.h"
#include "start/recentfilelist.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace vitrine {

namespace {

QLabel *createHeading(const QString &text, double size, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = scaledFont(label->font(), size);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

StartPage::StartPage(WindowState *state, QWidget *parent) : QWidget(parent), m_state(state)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    auto *separator = new QFrame(this);
    separator->setFrameShape(QFrame::VLine);
    separator->setFrameShadow(QFrame::Plain);
    separator->setForegroundRole(QPalette::Midlight);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(fontUnits(this, 40));
    columns->addWidget(createBeginning(), 5);
    columns->addWidget(separator);
    columns->addWidget(createRecent(), 6);

    auto *promise = createQuietLabel(tr("Only what you change is changed in your file. Nothing is sent anywhere."));
    promise->setAlignment(Qt::AlignHCenter);

    auto *content = new QWidget(this);
    content->setMaximumWidth(fontUnits(this, 960));
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins({});
    contentLayout->addLayout(columns, 1);
    contentLayout->addSpacing(fontUnits(this, 32));
    contentLayout->addWidget(promise);

    auto *layout = new QGridLayout(this);
    const int margin = fontUnits(this, 32);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setRowStretch(0, 2);
    layout->setRowStretch(1, 6);
    layout->setRowStretch(2, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 100);
    layout->setColumnStretch(2, 1);
    layout->addWidget(content, 1, 1);

    connect(m_state, &WindowState::recentFilesChanged, this, &StartPage::updateRecent);
    updateRecent();
    updateQuietLabels();
}

void StartPage::focusFirst()
{
    m_open->setFocus(Qt::OtherFocusReason);
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateQuietLabels();
}

QWidget *StartPage::createBeginning()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(fontUnits(this, 8));

    layout->addWidget(createHeading(tr("Edit your profile page"), 1.7, column));
    layout->addSpacing(fontUnits(this, 16));

    m_open = new QPushButton(themedIcon(QStringLiteral("folder-open")), tr("&Open your profile…"), column);
    m_open->setFont(scaledFont(m_open->font(), 1.25));
    m_open->setMinimumHeight(fontUnits(this, 52));
    const int iconSize = fontUnits(this, 22);
    m_open->setIconSize({iconSize, iconSize});
    m_open->setDefault(true);
    m_open->setAutoDefault(true);
    layout->addWidget(m_open);

    // Each path on a line of its own: word wrap would break them at their slashes.
    auto *hint =
        createQuietLabel(tr("You can also drop the file here. In your site's folder it is usually one of these:")
                         + QStringLiteral("\ncontent/home/about.md\ncontent/authors/")
                         + tr("you", "stands for a user name in a path") + QStringLiteral("/_index.md"));
    hint->setWordWrap(true);
    layout->addWidget(hint);
    layout->addSpacing(fontUnits(this, 20));

    auto *newFile = new QPushButton(themedIcon(QStringLiteral("file-plus")), tr("&New…"), column);
    auto *sample = new QPushButton(themedIcon(QStringLiteral("sparkles")), tr("&Try the sample"), column);
    sample->setToolTip(tr("Opens a copy of a made-up profile that is saved nowhere until you save it."));
    for (QPushButton *button : {newFile, sample}) {
        button->setMinimumHeight(fontUnits(this, 34));
        button->setAutoDefault(true);
    }
    auto *others = new QHBoxLayout;
    others->setSpacing(fontUnits(this, 8));
    others->addWidget(newFile, 1);
    others->addWidget(sample, 1);
    layout->addLayout(others);
    layout->addStretch(1);

    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(newFile, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    return column;
}

QWidget *StartPage::createRecent()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(fontUnits(this, 8));

    auto *heading = createHeading(tr("Recent files"), 1.15, column);
    m_recent = new RecentFileList(column);
    m_recentEmpty = createQuietLabel(tr("Files that you open are listed here."));
    m_recent->setAccessibleName(heading->text());
    layout->addWidget(heading);
    layout->addWidget(m_recentEmpty);
    layout->addWidget(m_recent, 1);
    layout->addStretch(0);

    connect(m_recent, &RecentFileList::fileActivated, this, &StartPage::fileRequested);
    connect(m_recent, &RecentFileList::forgetRequested, this, &StartPage::forgetRequested);
    return column;
}

QLabel *StartPage::createQuietLabel(const QString &text)
{
    auto *label = new QLabel(text, this);
    m_quietLabels.append(label);
    return label;
}

void StartPage::updateRecent()
{
    const QStringList paths = m_state->recentFiles();
    m_recent->setFiles(paths);
    m_recent->setVisible(!paths.isEmpty());
    m_recentEmpty->setVisible(paths.isEmpty());
}

void StartPage::updateQuietLabels()
{
    for (QLabel *label : m_quietLabels)
        label->setPalette(dimmedPalette(palette(), QPalette::Base));
}

} // namespace vitrine
