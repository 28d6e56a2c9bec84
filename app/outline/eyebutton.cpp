#include "outline/eyebutton.h"

#include "common/icons.h"
#include "editing/outlinemodel.h"

#include <QTextDocument>

namespace vitrine {

EyeButton::EyeButton(QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    hide();
}

void EyeButton::setRow(const QModelIndex &row)
{
    m_row = row;
    const bool hidden = row.data(OutlineModel::HiddenRole).toBool();
    setIcon(themedIcon(hidden ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    const QString title = row.data().toString();
    const QString text = hidden ? tr("Show %1").arg(title) : tr("Hide %1").arg(title);
    setAccessibleName(text);
    // As rich text in any case: a title from the file must not be taken for markup.
    setToolTip(Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal));
}

} // namespace vitrine
