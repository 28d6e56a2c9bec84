#include "editing/entrymimedata.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace vitrine {

QString entryMimeType()
{
    return QStringLiteral("application/x-vitrine-entry");
}

QMimeData *mimeDataOf(const ProfileDocument *document, const Place &place)
{
    // The revision too: what a slot means may have changed by the time it is dropped.
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << qint64(QCoreApplication::applicationPid()) << quint64(quintptr(document)) << document->revision()
           << int(place.section) << place.path.toPointer() << qint64(place.slot);
    auto *data = new QMimeData;
    data->setData(entryMimeType(), bytes);
    return data;
}

std::optional<Place> draggedEntry(const ProfileDocument *document, const QMimeData *data)
{
    if (!data || !data->hasFormat(entryMimeType()))
        return std::nullopt;
    qint64 process = 0;
    quint64 owner = 0;
    quint64 revision = 0;
    int section = 0;
    QByteArray pointer;
    qint64 slot = 0;
    QDataStream stream(data->data(entryMimeType()));
    stream >> process >> owner >> revision >> section >> pointer >> slot;
    if (process != QCoreApplication::applicationPid() || owner != quint64(quintptr(document))
        || revision != document->revision())
        return std::nullopt;
    for (const Section &candidate : document->profile().sections()) {
        if (int(candidate.id) == section && candidate.path.toPointer() == pointer)
            return Place{candidate.id, candidate.path, qsizetype(slot), {}};
    }
    return std::nullopt;
}

} // namespace vitrine
