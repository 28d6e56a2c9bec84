#include "editing/entrysummary.h"

#include <QCoreApplication>
#include <QStringList>

namespace vitrine {

namespace {

constexpr qsizetype mostDetails = 2;

QString oneLine(const QString &text)
{
    return text.simplified();
}

/// The texts of an entry in the order in which the page shows them.
QStringList shownTexts(const Section &section, const Entry &entry)
{
    QStringList texts;
    for (const FieldSchema &known : section.schema().fields) {
        if (known.text == FieldText::Plain || known.text == FieldText::Date)
            texts.append(oneLine(entry.text(known.key)));
    }
    // Without a schema, or in another theme's words: the first that the entry has.
    if (texts.join(QString()).isEmpty()) {
        texts.clear();
        for (const Field &field : entry.fields) {
            if (field.value.isScalar() && field.value.kind() != Value::Kind::Boolean)
                texts.append(oneLine(field.value.toText()));
        }
    }
    return texts;
}

} // namespace

EntrySummary summaryOf(const Section &section, const Entry &entry)
{
    const QString untitled = QCoreApplication::translate("EntrySummary", "Untitled");
    if (!entry.value.isTable()) {
        const QString text = oneLine(entry.value.toText());
        return {text.isEmpty() && section.shape != SectionShape::Items ? untitled : text, {}};
    }

    QStringList texts = shownTexts(section, entry);
    EntrySummary summary;
    if (!texts.isEmpty())
        summary.title = texts.takeFirst();
    texts.removeAll(QString());
    if (summary.title.isEmpty())
        summary.title = texts.isEmpty() ? untitled : texts.takeFirst();
    summary.detail = texts.mid(0, mostDetails).join(QStringLiteral(" · "));
    return summary;
}

QString entryName(const Section &section)
{
    const QString name = section.schema().entryTitle();
    return name.isEmpty() ? QCoreApplication::translate("EntrySummary", "Entry") : name;
}

QString fieldName(const QByteArray &key)
{
    QString name = QString::fromUtf8(key).replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace vitrine
