#include "html/pagedate.h"

#include <QLocale>

#include <algorithm>

namespace vitrine {

namespace {

constexpr int isoDateLength = 10;
constexpr int isoMonthLength = 7;

/// A part of Go's layouts: how it is written there, and what stands for it.
struct LayoutPart
{
    const char *go;
    const char *qt;      ///< The same in Qt's formats; null: `text` stands there.
    const char *text;    ///< What midnight in UTC has there.
    bool isWord = false; ///< Not the beginning of a longer word.
};

/// The longer one of two that begin alike first.
constexpr LayoutPart layoutParts[] = {
    {"January", "MMMM", ""},
    {"Jan", "MMM", "", true},
    {"Monday", "dddd", ""},
    {"Mon", "ddd", "", true},
    {"MST", nullptr, "UTC"},
    {"2006", "yyyy", ""},
    {"Z07:00", nullptr, "Z"},
    {"Z0700", nullptr, "Z"},
    {"-07:00", nullptr, "+00:00"},
    {"-0700", nullptr, "+0000"},
    {"01", "MM", ""},
    {"02", "dd", ""},
    {"03", nullptr, "12"},
    {"04", nullptr, "00"},
    {"05", nullptr, "00"},
    {"06", "yy", ""},
    {"15", nullptr, "00"},
    {"PM", nullptr, "AM"},
    {"pm", nullptr, "am"},
    {"1", "M", ""},
    {"2", "d", ""},
    {"3", nullptr, "12"},
    {"4", nullptr, "0"},
    {"5", nullptr, "0"},
};

/// The part that a layout goes on with; null for text of its own.
const LayoutPart *partAt(QStringView layout)
{
    const auto *const found = std::find_if(std::begin(layoutParts), std::end(layoutParts), [&](const LayoutPart &part) {
        const QLatin1String go(part.go);
        return layout.startsWith(go) && !(part.isWord && layout.size() > go.size() && layout[go.size()].isLower());
    });
    return found == std::end(layoutParts) ? nullptr : found;
}

} // namespace

QDate dayOf(const QString &date)
{
    const QString text = date.trimmed();
    const QDate day = QDate::fromString(text.left(isoDateLength), Qt::ISODate);
    if (day.isValid())
        return day;
    return text.size() == isoMonthLength ? QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate) : QDate();
}

QString shownDate(const QString &date, const QString &layout)
{
    const QDate day = dayOf(date);
    if (!day.isValid())
        return date;
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QString shown;
    for (qsizetype i = 0; i < layout.size();) {
        const QStringView rest = QStringView(layout).sliced(i);
        // Go fills up with blanks, of which a page shows one.
        const bool isFilled = rest.startsWith(u"_2") && !rest.startsWith(u"_2006");
        const LayoutPart *part = partAt(isFilled ? rest.sliced(1) : rest);
        if (isFilled && day.day() < 10)
            shown += u' ';
        if (!part)
            shown += rest.front();
        else
            shown += part->qt ? english.toString(day, QLatin1String(part->qt)) : QLatin1String(part->text);
        i += (isFilled ? 1 : 0) + (part ? qsizetype(qstrlen(part->go)) : 1);
    }
    return shown;
}

} // namespace vitrine
