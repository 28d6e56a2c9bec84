#include "app/preview/webserver.h"
#include "preview/remotepictures.h"

#include <QSignalSpy>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;
using State = RemotePicture::State;

class RemotePicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsFetchedOnceAndAlone()
    {
        WebServer server;
        server.serve("a.png", "200 OK", "Content-Type: image/png\r\nSet-Cookie: x=y\r\n", "bytes");
        server.serve("b.png", "200 OK", "Content-Type: image/png\r\n", "more");
        const QString address = QString::fromLatin1(server.url("a.png"));
        RemotePictures pictures;
        QCOMPARE(server.connections(), 0);
        pictures.load(address);
        pictures.load(address);
        QCOMPARE(pictures.pictures().value(address).state, State::Loading);
        QTRY_COMPARE(pictures.pictures().value(address).state, State::Loaded);
        QCOMPARE(pictures.pictures().value(address).bytes, QByteArray("bytes"));
        QCOMPARE(pictures.pictures().value(address).contentType, QByteArray("image/png"));
        QCOMPARE(server.requests(), QList<QByteArray>{"a.png"});
        QVERIFY(!server.lastHead().contains("Referer"));
        // What one answer wants to be remembered is not told with the next request.
        pictures.load(QString::fromLatin1(server.url("b.png")));
        QTRY_COMPARE(server.requests().size(), 2);
        QVERIFY(!server.lastHead().contains("Cookie"));
    }

    void whatIsNoPictureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("a page") << QByteArray("200 OK") << QByteArray("Content-Type: text/html\r\n");
        QTest::newRow("no type") << QByteArray("200 OK") << QByteArray();
        QTest::newRow("missing") << QByteArray("404 Not Found") << QByteArray("Content-Type: image/png\r\n");
        QTest::newRow("password") << QByteArray("401 No") << QByteArray("WWW-Authenticate: Basic realm=\"x\"\r\n");
    }
    void whatIsNoPictureIsRefused()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, headers);
        WebServer server;
        server.serve("a.png", status, headers, "bytes");
        const QString address = QString::fromLatin1(server.url("a.png"));
        RemotePictures pictures;
        pictures.load(address);
        QTRY_COMPARE(pictures.pictures().value(address).state, State::Failed);
        QVERIFY(!pictures.pictures().value(address).problem.isEmpty());
        QVERIFY(pictures.pictures().value(address).bytes.isEmpty());
    }

    void noMoreThanTheLimitIsRead_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<State>("state");
        QTest::newRow("just as much") << RemotePictures::maximumSize << State::Loaded;
        QTest::newRow("more") << RemotePictures::maximumSize + 1 << State::Failed;
    }
    void noMoreThanTheLimitIsRead()
    {
        QFETCH(qint64, size);
        QFETCH(State, state);
        WebServer server;
        server.serve("a.png", "200 OK", "Content-Type: image/png\r\n", QByteArray(size, 'x'));
        const QString address = QString::fromLatin1(server.url("a.png"));
        RemotePictures pictures;
        pictures.load(address);
        QTRY_COMPARE(pictures.pictures().value(address).state, state);
    }

    void aRedirectionStaysOnTheHost()
    {
        WebServer server;
        server.serve("here", "302 Found", "Location: /there\r\n", {});
        server.serve("there", "200 OK", "Content-Type: image/png\r\n", "bytes");
        const QByteArray elsewhere = server.url("there").replace("127.0.0.1", "localhost");
        server.serve("away", "302 Found", "Location: " + elsewhere + "\r\n", {});
        RemotePictures pictures;
        const QString here = QString::fromLatin1(server.url("here"));
        pictures.load(here);
        QTRY_COMPARE(pictures.pictures().value(here).state, State::Loaded);
        QCOMPARE(server.requests().count("there"), 1);
        const QString away = QString::fromLatin1(server.url("away"));
        pictures.load(away);
        QTRY_COMPARE(pictures.pictures().value(away).state, State::Failed);
        QTest::qWait(100);
        QCOMPARE(server.requests().count("there"), 1);
    }

    void onlyWebAddressesAreFetched_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address :
             {"file:///etc/passwd", "ftp://127.0.0.1/x", "qrc:/x", "data:image/png,x", "http:///x", "x.png", ""})
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void onlyWebAddressesAreFetched()
    {
        QFETCH(QString, address);
        RemotePictures pictures;
        pictures.load(address);
        QCOMPARE(pictures.pictures().value(address).state, State::Failed);
    }

    void forgettingStopsWhatIsUnderWay()
    {
        WebServer server;
        RemotePictures pictures;
        pictures.load(QString::fromLatin1(server.url("a.png")));
        pictures.clear();
        QVERIFY(pictures.pictures().isEmpty());
        QSignalSpy changed(&pictures, &RemotePictures::changed);
        QTest::qWait(100);
        QCOMPARE(changed.count(), 0);
    }
};

QTEST_GUILESS_MAIN(RemotePicturesTest)
#include "tst_remotepictures.moc"
