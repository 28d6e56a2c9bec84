#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

namespace vitrine::test {

/// A web server on the loopback that remembers who came.
class WebServer : public QObject
{
public:
    WebServer()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("No port to listen on");
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                ++m_connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    [[nodiscard]] QByteArray url(const QByteArray &path) const
    {
        return "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()) + '/' + path;
    }
    /// Connections, whether or not anything was asked.
    [[nodiscard]] int connections() const { return m_connections; }
    /// What was asked for, without the slash in front and the query behind.
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    [[nodiscard]] const QByteArray &lastHead() const { return m_lastHead; }

    /// What a path gives: the head's lines behind the status, and a body.
    void serve(const QByteArray &path, const QByteArray &status, const QByteArray &headers, const QByteArray &body)
    {
        m_answers.insert(path, "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: "
                                   + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
    }

private:
    void answer(QTcpSocket *socket)
    {
        m_lastHead = socket->readAll();
        const QByteArray path = m_lastHead.mid(m_lastHead.indexOf('/') + 1).split(' ').first().split('?').first();
        m_requests += path;
        socket->write(m_answers.value(path, "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"));
        socket->disconnectFromHost();
    }

    QTcpServer m_server;
    QHash<QByteArray, QByteArray> m_answers;
    QList<QByteArray> m_requests;
    QByteArray m_lastHead;
    int m_connections = 0;
};

} // namespace vitrine::test
