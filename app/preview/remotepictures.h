#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <QUrl>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkReply;
QT_END_NAMESPACE

namespace vitrine {

/// A picture of another site that somebody has asked for.
struct RemotePicture
{
    enum class State { Loading, Loaded, Failed };

    State state = State::Loading;
    QString problem = {};        ///< Of a Failed one: why, as a sentence.
    QByteArray bytes = {};       ///< Of a Loaded one.
    QByteArray contentType = {}; ///< Likewise; always that of a picture.
};

/// By the address as it stands in the page, entities decoded.
using RemotePictureMap = QHash<QString, RemotePicture>;

/// Fetches single pictures from other sites, each because a person clicked on its "Load once", and keeps them in
/// memory.
///
/// The only part of the program that opens a connection. It asks for the picture and nothing else: without cookies,
/// referrer, cache or credentials, no more than `maximumSize` bytes, and it follows no redirection to another host than
/// the one that the person has read.
class RemotePictures : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 maximumSize = 10 * 1024 * 1024; ///< In bytes.

    using QObject::QObject;
    ~RemotePictures() override;

    /// Fetches a picture; one that is there or on its way is not fetched again.
    void load(const QString &address);
    /// Forgets all pictures and stops what is under way.
    void clear();
    [[nodiscard]] const RemotePictureMap &pictures() const { return m_pictures; }

Q_SIGNALS:
    /// The state of a picture is another one.
    void changed();

private:
    void follow(QNetworkReply *reply, const QUrl &from, const QUrl &to, const QString &address);
    void limit(QNetworkReply *reply, qint64 received, qint64 announced, const QString &address);
    void finish(QNetworkReply *reply, const QString &address);
    void fail(const QString &address, const QString &problem);

    QNetworkAccessManager *m_network = nullptr; ///< Made by the first click.
    RemotePictureMap m_pictures;
};

} // namespace vitrine
