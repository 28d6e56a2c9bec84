#include "overview/identityheader.h"

#include "common/colors.h"
#include "common/fontunits.h"
#include "common/icons.h"
#include "common/paths.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace vitrine {

namespace {

constexpr int pictureSize = 72;
constexpr qint64 maximumPixels = 100'000'000;

/// The middle of a picture as a disc of `size` device pixels; null if it cannot be read.
QPixmap disc(const QString &path, int size)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    // A few bytes may claim to be a picture of any size.
    const QSize whole = reader.size();
    if (!whole.isValid() || qint64(whole.width()) * whole.height() > maximumPixels)
        return {};
    if (whole.width() > 4 * size && whole.height() > 4 * size)
        reader.setScaledSize(whole.scaled(4 * size, 4 * size, Qt::KeepAspectRatioByExpanding));
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    const QImage scaled = image.scaled(size, size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    QPixmap result(size, size);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath circle;
    circle.addEllipse(0, 0, size, size);
    painter.setClipPath(circle);
    painter.drawImage((size - scaled.width()) / 2, (size - scaled.height()) / 2, scaled);
    return result;
}

/// What stands in the place of a picture that there is none of.
QPixmap blankDisc(const QPalette &palette, int size)
{
    QPixmap result(size, size);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.10));
    painter.drawEllipse(0, 0, size, size);
    const int margin = size * 3 / 10;
    themedIcon(QStringLiteral("user"))
        .paint(&painter, QRect(0, 0, size, size).adjusted(margin, margin, -margin, -margin));
    return result;
}

} // namespace

IdentityHeader::IdentityHeader(QWidget *parent)
    : QWidget(parent),
      m_picture(new QLabel(this)),
      m_name(new QLabel(this)),
      m_role(new QLabel(this))
{
    QFont large = scaledFont(font(), 1.6);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    for (QLabel *label : {m_name, m_role}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_picture->setFixedSize(fontUnits(this, pictureSize), fontUnits(this, pictureSize));
    m_picture->setAlignment(Qt::AlignCenter);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(fontUnits(this, 3));
    texts->addStretch(1);
    texts->addWidget(m_name);
    texts->addWidget(m_role);
    texts->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontUnits(this, 16));
    layout->addWidget(m_picture);
    layout->addLayout(texts, 1);
}

void IdentityHeader::setIdentity(const SiteIdentity &identity, const QString &fallbackName)
{
    m_name->setText(identity.name ? identity.name->text : fallbackName);
    QStringList lines;
    if (identity.role)
        lines += identity.role->text;
    for (const SiteText &organization : identity.organizations)
        lines += organization.text;
    m_role->setText(lines.join(QLatin1Char('\n')));
    m_role->setVisible(!lines.isEmpty());
    m_picturePath = identity.picture;
    m_picture->setToolTip(m_picturePath.isEmpty() ? tr("There is no picture.") : pathText(m_picturePath));
    m_picture->setAccessibleName(m_picturePath.isEmpty() ? tr("No picture") : tr("Picture"));
    updatePicture();
}

void IdentityHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updatePicture();
}

void IdentityHeader::updatePicture()
{
    const qreal scale = devicePixelRatioF();
    const int size = int(m_picture->width() * scale);
    QPixmap picture = m_picturePath.isEmpty() ? QPixmap() : disc(m_picturePath, size);
    if (picture.isNull())
        picture = blankDisc(palette(), size);
    picture.setDevicePixelRatio(scale);
    m_picture->setPixmap(picture);
}

} // namespace vitrine
