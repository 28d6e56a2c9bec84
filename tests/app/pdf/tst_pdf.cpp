#include "support/fixtures.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace vitrine;

namespace {

QString arg(const char *text)
{
    return QString::fromUtf8(text);
}

/// The text of each page of a PDF.
QStringList pages(const QString &path)
{
    QProcess process;
    process.start(arg("pdftotext"), {arg("-layout"), path, arg("-")});
    process.waitForFinished();
    QStringList texts = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    texts.removeLast(); // each page ends with one
    return texts;
}

/// What `pdfinfo` says about a PDF.
QString infoOf(const QString &path)
{
    QProcess process;
    process.start(arg("pdfinfo"), {path});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

/// `vitrine --export-pdf` as people run it where there is no display.
class PdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *tool : {"pdftotext", "pdfinfo"}) {
            if (QStandardPaths::findExecutable(arg(tool)).isEmpty())
                QSKIP("pdftotext and pdfinfo are not there; install the package poppler-utils.");
        }
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void printsThePage_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("paper");
        QTest::addColumn<QString>("size");
        for (const char *theme : {"academic", "plain"}) {
            QTest::addRow("%s, A4", theme) << arg(theme) << arg("A4") << arg("594.96 x 841.92 pts");
            QTest::addRow("%s, Letter", theme) << arg(theme) << arg("letter") << arg("612 x 792 pts");
        }
    }
    void printsThePage()
    {
        QFETCH(QString, theme);
        QFETCH(QString, paper);
        QFETCH(QString, size);
        const QString out = path("out.pdf");
        QCOMPARE(run({test::fixturePath(arg("about.md")), out, arg("--theme"), theme, arg("--paper"), paper}), 0);
        const QString info = infoOf(out);
        QVERIFY2(info.contains(size), qPrintable(info));
        const QString text = pages(out).join(u' ');
        QVERIFY2(text.contains(u"PhD in Oceanography"), qPrintable(text));
        QVERIFY2(m_output.startsWith(arg("written: ")), qPrintable(m_output));
    }

    void saysWhereLinksLead()
    {
        write("a.md", "+++\n+++\n\n[Kari](https://example.org/kari), https://example.org/bare, [here](#here) "
                      "[<img src=\"data:,\" alt=\"\">](https://example.org/icon)\n\n## Here\n");
        QCOMPARE(run({path("a.md"), path("out.pdf")}), 0);
        const QString text = pages(path("out.pdf")).join(u' ');
        QVERIFY2(text.contains(u"Kari (https://example.org/kari)"), qPrintable(text));
        QCOMPARE(text.count(u"https://example.org/bare"), 1);
        QVERIFY(!text.contains(u"#here"));
        QVERIFY(!text.contains(u"example.org/icon"));
    }

    void leadsToNoFileOfThisMachine()
    {
        write("cv.txt", "cv");
        write("a.md",
              "+++\n+++\n\n[Kari](https://example.org/kari) [cv](cv.txt) [gone](gone.txt) [empty]() "
              "[net](//example.org/net) <a href=\"https://example.org/icon\"><i class=\"fas fa-link\"></i></a>\n");
        QCOMPARE(run({path("a.md"), path("out.pdf")}), 0);
        const QByteArray pdf = test::readFile(path("out.pdf"));
        QVERIFY(pdf.contains("(https://example.org/kari)"));
        QVERIFY(pdf.contains("(https://example.org/net)"));
        QVERIFY(!pdf.contains("file:"));
        QVERIFY(pages(path("out.pdf")).join(u' ').contains(u"(example.org/icon)"));
    }

    void unfoldsWhatIsFolded()
    {
        write("a.md", "+++\n+++\n\n<details><summary>More</summary>\n\nHidden at first.\n\n</details>\n");
        QCOMPARE(run({path("a.md"), path("out.pdf")}), 0);
        QVERIFY(pages(path("out.pdf")).join(u' ').contains(u"Hidden at first."));
    }

    void splitsNoEntry()
    {
        QByteArray profile = "+++\n";
        constexpr int entries = 60;
        for (int i = 10; i < 10 + entries; ++i) {
            const QByteArray n = QByteArray::number(i);
            profile += "[[experience.courses]]\ncourse = \"first" + n + "\"\ninstitution = \"second" + n
                       + "\"\nadvisor = \"third" + n + "\"\nyear = \"fourth" + n + "\"\n\n";
        }
        write("a.md", profile + "+++\n\nText.\n");
        for (const char *theme : {"academic", "plain"}) {
            QCOMPARE(run({path("a.md"), path("out.pdf"), arg("--theme"), arg(theme)}), 0);
            const QStringList texts = pages(path("out.pdf"));
            QVERIFY(texts.size() > 1);
            for (int i = 10; i < 10 + entries; ++i) {
                QList<qsizetype> places;
                for (const char *word : {"first%1", "second%1", "third%1", "fourth%1"}) {
                    for (qsizetype page = 0; page < texts.size(); ++page) {
                        if (texts[page].contains(arg(word).arg(i)))
                            places.append(page);
                    }
                }
                QCOMPARE(places.size(), 4);
                QVERIFY2(places.count(places.first()) == 4, qPrintable(arg("%1: entry %2").arg(arg(theme)).arg(i)));
            }
        }
    }

    void asksNobody()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QByteArray url = "http://127.0.0.1:" + QByteArray::number(server.serverPort());
        write("a.md", "+++\n+++\n\n<img src=\"" + url + "/a.png\" alt=\"\"> <iframe src=\"" + url
                          + "/\"></iframe>\n\n<style>body { background: url(" + url
                          + "/b.png) }</style>\n<link rel=\"stylesheet\" href=\"" + url + "/c.css\">\n\nWords.\n");
        QCOMPARE(run({path("a.md"), path("out.pdf")}), 0);
        QVERIFY(pages(path("out.pdf")).join(u' ').contains(u"Words."));
        QVERIFY(!server.waitForNewConnection(0));
    }

    void saysWhatIsWrong()
    {
        const QString about = test::fixturePath(arg("about.md"));
        QCOMPARE(run({test::fixturePath(arg("missing-comma.md")), path("out.pdf")}), 1);
        QVERIFY2(m_errors.contains(arg("missing-comma.md:7:")), qPrintable(m_errors));
        QCOMPARE(run({about, path("out.pdf"), arg("--theme"), arg("nosuch")}), 2);
        QVERIFY(m_errors.contains(u"nosuch"));
        QCOMPARE(run({about}), 2);
        QCOMPARE(run({path("nowhere.md"), path("out.pdf")}), 3);
        QVERIFY(m_errors.contains(u"nowhere.md"));
        QCOMPARE(run({about, path("out.pdf"), arg("--site"), path("nosite")}), 3);
        QVERIFY(m_errors.contains(u"nosite"));
        QVERIFY(!QFileInfo::exists(path("out.pdf")));
        QCOMPARE(run({about, path("no/such/out.pdf")}), 3);
        QVERIFY2(m_errors.contains(path("no/such")), qPrintable(m_errors));
        // A folder in the way stays, and so does what was there before.
        QVERIFY(QDir().mkpath(path("dir.pdf")));
        QCOMPARE(run({about, path("dir.pdf")}), 3);
        QVERIFY2(m_errors.contains(path("dir.pdf")), qPrintable(m_errors));
        QVERIFY(QFileInfo(path("dir.pdf")).isDir());
    }

private:
    QString path(const char *name) const { return m_folder->filePath(arg(name)); }
    void write(const char *name, const QByteArray &bytes) const { test::writeFile(path(name), bytes); }

    /// Runs `vitrine --export-pdf` without any display; gives the exit status.
    int run(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(arg(name));
        process.setProcessEnvironment(environment);
        process.start(arg(VITRINE_PROGRAM), QStringList(arg("--export-pdf")) + arguments);
        const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
        m_output = QString::fromUtf8(process.readAllStandardOutput());
        m_errors = QString::fromUtf8(process.readAllStandardError());
        return ended ? process.exitCode() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_output;
    QString m_errors;
};

QTEST_GUILESS_MAIN(PdfTest)
#include "tst_pdf.moc"
