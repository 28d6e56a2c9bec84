#include "overview/identityheader.h"

#include "common/colors.h"
#include "common/fontunits.h"
#include "common/icons.h"
#include "common/paths.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace vitrine {

namespace {

constexpr int pictureSize = 72;

/// The middle of a picture as a disc of `size` device pixels; null if it cannot be read.
QPixmap disc(const QString &path, int size)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
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

QString placeText(const SiteText &text)
{
    return text.line > 0 ? IdentityHeader::tr("%1, line %2").arg(QFileInfo(text.file).fileName()).arg(text.line)
                         : QFileInfo(text.file).fileName();
}

/// Where the name and the role stand, as one sentence; empty if that is the profile's own file.
QString sourceText(const SiteIdentity &identity)
{
    const auto isElsewhere = [](const std::optional<SiteText> &text) { return text && !text->file.isEmpty(); };
    const bool nameElsewhere = isElsewhere(identity.name);
    const bool roleElsewhere = isElsewhere(identity.role);
    if (nameElsewhere && roleElsewhere)
        return IdentityHeader::tr("Name and role stand in %1 and %2.")
            .arg(placeText(*identity.name), placeText(*identity.role));
    if (nameElsewhere)
        return IdentityHeader::tr("The name stands in %1.").arg(placeText(*identity.name));
    if (roleElsewhere)
        return IdentityHeader::tr("The role stands in %1.").arg(placeText(*identity.role));
    if (!identity.name && !identity.role)
        return IdentityHeader::tr(
            "Name, role and picture come from the site's settings. None were found around this file.");
    return {};
}

} // namespace

IdentityHeader::IdentityHeader(QWidget *parent)
    : QWidget(parent),
      m_picture(new QLabel(this)),
      m_name(new QLabel(this)),
      m_role(new QLabel(this)),
      m_source(new QLabel(this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    for (QLabel *label : {m_name, m_role, m_source}) {
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
    texts->addWidget(m_source);
    texts->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontUnits(this, 16));
    layout->addWidget(m_picture);
    layout->addLayout(texts, 1);
    updateColors();
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
    const QString source = sourceText(identity);
    m_source->setText(source);
    m_source->setVisible(!source.isEmpty());
    m_source->setToolTip(identity.name ? pathText(identity.name->file) : QString());
    m_picturePath = identity.picture;
    m_picture->setToolTip(m_picturePath.isEmpty() ? tr("No picture was found in the site.") : pathText(m_picturePath));
    m_picture->setAccessibleName(m_picturePath.isEmpty() ? tr("No picture") : tr("Picture"));
    updatePicture();
}

void IdentityHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isUpdatingColors) {
        updateColors();
        updatePicture();
    }
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

void IdentityHeader::updateColors()
{
    const QScopedValueRollback updating(m_isUpdatingColors, true);
    m_source->setPalette(dimmedPalette(palette()));
}

} // namespace vitrine
