#include "html/pagedate.h"

#include <QDate>
#include <QLocale>

#include <array>
#include <utility>

namespace vitrine {

namespace {

constexpr int isoDateLength = 10;
constexpr int isoMonthLength = 7;

QDate dateOf(const QString &text)
{
    const QDate date = QDate::fromString(text.left(isoDateLength), Qt::ISODate);
    if (date.isValid())
        return date;
    return text.size() == isoMonthLength ? QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate) : QDate();
}

} // namespace

QString shownDate(const QString &date, const QString &layout)
{
    const QDate day = dateOf(date.trimmed());
    if (!day.isValid())
        return date;
    // What Go writes in a layout, and Qt for the same; the longer one of two that begin alike first.
    static const std::array<std::pair<QString, QString>, 11> parts{{
        {QStringLiteral("January"), QStringLiteral("MMMM")},
        {QStringLiteral("Jan"), QStringLiteral("MMM")},
        {QStringLiteral("Monday"), QStringLiteral("dddd")},
        {QStringLiteral("Mon"), QStringLiteral("ddd")},
        {QStringLiteral("2006"), QStringLiteral("yyyy")},
        {QStringLiteral("01"), QStringLiteral("MM")},
        {QStringLiteral("02"), QStringLiteral("dd")},
        {QStringLiteral("06"), QStringLiteral("yy")},
        {QStringLiteral("_2"), QStringLiteral("d")},
        {QStringLiteral("1"), QStringLiteral("M")},
        {QStringLiteral("2"), QStringLiteral("d")},
    }};
    const QString form = layout.isEmpty() ? QStringLiteral("Jan 2006") : layout;
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QString shown;
    for (qsizetype i = 0; i < form.size();) {
        qsizetype length = 1;
        QString text = form.mid(i, 1);
        for (const auto &[go, qt] : parts) {
            if (QStringView(form).sliced(i).startsWith(go)) {
                length = go.size();
                text = english.toString(day, qt);
                break;
            }
        }
        shown += text;
        i += length;
    }
    return shown;
}

} // namespace vitrine
