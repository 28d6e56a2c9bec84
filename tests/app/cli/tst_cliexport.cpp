#include "app/cli/workplace.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr const char *profile = R"md(+++
widget = "about"

[interests]
interests = ["Tides"]

[[education.courses]]
course = "PhD"
institution = "University of Bergen"
year = 2019
+++

# About

Text with a ![](missing.png) and a [dead](nowhere.html) link.

### Deep

<script>alert(1)</script> <b onclick="x()">bold</b>
)md";

/// All files below a folder, by their paths relative to it.
QMap<QString, QByteArray> filesBelow(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        files.insert(QDir(folder).relativeFilePath(path), readFile(path));
    }
    return files;
}

/// Makes the new process somebody who may not write what belongs to root, where the test itself runs as root.
void becomeNobody()
{
    constexpr uid_t nobody = 65534;
    if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
        _exit(99);
}

/// No file can become longer than a few bytes: every write of a page fails, as on a full disk.
void fillTheDisk()
{
    const rlimit limit{100, 100};
    signal(SIGXFSZ, SIG_IGN);
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        _exit(99);
}

} // namespace

/// `vitrine-cli export` as scripts use it.
class CliExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place = std::make_unique<Workplace>(profile); }
    void cleanup() { m_place.reset(); }

    void tellsWhatItWrote()
    {
        QCOMPARE(m_place->run("export a.md out"), 0);
        const auto files = filesBelow(path("out"));
        const QList<QByteArray> lines = m_place->output().split('\n');
        for (auto file = files.begin(); file != files.end(); ++file) {
            if (file.key() != u".vitrine-export.json") {
                const QByteArray line =
                    "written: " + file.key().toUtf8() + " (" + QByteArray::number(file.value().size()) + " bytes)";
                QVERIFY2(lines.contains(line), line.constData());
            }
        }
        QVERIFY2(m_place->output().contains("a.md:15:17: warning: The picture"), m_place->output().constData());
        QVERIFY(m_place->output().contains("[image-missing]"));
        QVERIFY(m_place->output().contains("[link-dead]"));
        QVERIFY(m_place->output().contains("[heading-level-skipped]"));
        // The second time the same bytes are there.
        QCOMPARE(m_place->run("export a.md out"), 0);
        QVERIFY(m_place->output().contains("unchanged: index.html ("));
        QVERIFY(!m_place->output().contains("written:"));
    }

    void tellsItAsJson()
    {
        QCOMPARE(m_place->run("export a.md out --json"), 0);
        const QJsonObject report = json();
        QCOMPARE(report.value(arg("directory")).toString(), arg("out"));
        qint64 size = -1;
        for (const QJsonValue &file : report.value(arg("files")).toArray()) {
            if (file[arg("path")] == arg("index.html"))
                size = file[arg("size")].toInteger();
            QVERIFY(file[arg("written")].toBool());
        }
        QCOMPARE(size, m_place->read("out/index.html").size());
        const QJsonArray problems = report.value(arg("problems")).toArray();
        QStringList codes;
        for (const QJsonValue &problem : problems)
            codes.append(problem[arg("code")].toString());
        for (const char *code : {"image-missing", "image-without-alt", "link-dead", "heading-level-skipped"})
            QVERIFY2(codes.contains(arg(code)), code);
        QCOMPARE(problems.first()[arg("line")].toInt(), 15);
        QCOMPARE(problems.first()[arg("file")].toString(), arg("a.md"));
    }

    void keepsScriptsOnlyWhenTold()
    {
        QCOMPARE(m_place->run("export a.md safe"), 0);
        const QByteArray safe = m_place->read("safe/index.html");
        QVERIFY(!safe.contains("alert(1)"));
        QVERIFY(!safe.contains("onclick"));
        QVERIFY(safe.contains("<b>bold</b>"));
        QVERIFY(safe.contains("script-src 'none'"));
        QVERIFY(m_place->output().contains("a.md:19:1: warning: "));
        QVERIFY(m_place->output().contains("[html-script]"));
        QVERIFY(m_place->output().contains("[html-event-attribute]"));
        QCOMPARE(m_place->run("export a.md unsafe --unsafe-html"), 0);
        const QByteArray unsafe = m_place->read("unsafe/index.html");
        QVERIFY(unsafe.contains("<script>alert(1)</script>"));
        QVERIFY(unsafe.contains("onclick=\"x()\""));
        QVERIFY(!unsafe.contains("script-src 'none'"));
        QVERIFY(!m_place->output().contains("[html-"));
    }

    /// The same bytes on every machine, whatever its language, time, folders and random numbers.
    void writesTheSameBytesEverywhere()
    {
        QVERIFY(QDir().mkpath(path("elsewhere/with spaces")));
        m_place->write("elsewhere/with spaces/a.md", profile);
        struct Machine
        {
            const char *locale;
            const char *zone;
            const char *seed;
            const char *folder;
            const char *file;
        };
        QMap<QString, QByteArray> first;
        for (const Machine &machine : {Machine{"C", "UTC", "1", ".", "a.md"},
                                       Machine{"de_DE.UTF-8", "Pacific/Auckland", "2", "elsewhere/with spaces", "a.md"},
                                       Machine{"tr_TR.UTF-8", "America/New_York", "3", "elsewhere", "../a.md"}}) {
            const QString out = path("out-") + arg(machine.seed);
            ProgramRun run({arg("export"), arg(machine.file), out, arg("--theme"), arg("plain")});
            run.in(path(machine.folder))
                .withEnvironment(arg("LC_ALL"), arg(machine.locale))
                .withEnvironment(arg("LANG"), arg(machine.locale))
                .withEnvironment(arg("TZ"), arg(machine.zone))
                .withEnvironment(arg("HOME"), path(machine.folder))
                .withEnvironment(arg("QT_HASH_SEED"), machine.seed == QByteArray("1") ? arg("0") : QString());
            QCOMPARE(run.status(), 0);
            const auto files = filesBelow(out);
            if (first.isEmpty())
                first = files;
            QCOMPARE(files.keys(), first.keys());
            QCOMPARE(files, first);
        }
        QVERIFY(first.size() > 3);
    }

    void exportsManyOverSharedAssets()
    {
        m_place->write("b.md", "+++\nwidget = \"about\"\n+++\n\n# Other\n");
        m_place->write("broken.md", "+++\nx = \n+++\n");
        QVERIFY(QDir().mkpath(path("authors/jane")));
        m_place->write("authors/jane/_index.md", "+++\nname = \"Jane\"\n+++\n\nHello.\n");
        QCOMPARE(m_place->run("export --into out a.md broken.md b.md nowhere.md authors/jane/_index.md --json"), 3);
        const auto files = filesBelow(path("out"));
        for (const char *page : {"a/index.html", "b/index.html", "jane/index.html"}) {
            QVERIFY2(files.contains(arg(page)), page);
            QVERIFY(files.value(arg(page)).contains("href=\"../assets/"));
        }
        QVERIFY(!files.contains(arg("broken/index.html")));
        QCOMPARE(json().value(arg("failed")).toArray(), (QJsonArray{arg("broken.md"), arg("nowhere.md")}));
        QCOMPARE(json().value(arg("pages")).toArray().size(), 3);
        QVERIFY(m_place->errors().contains(u"broken.md:2:"));
        QVERIFY(m_place->errors().contains(u"nowhere.md"));
        // One font for all.
        const QStringList names = files.keys();
        QCOMPARE(names.filter(arg("roboto-latin-400-normal")).size(), 1);
    }

    void namesFoldersAsEverySystemTakesThem()
    {
        const QByteArray page = "+++\n+++\n";
        QStringList arguments{arg("export"), arg("--into"), arg("out"), arg("--json")};
        for (const char *name : {"a/About.md", "b/about.md", "b/about-2.md", "b/ABOUT.md", "b/Assets.md", "b/.x.md",
                                 "b/con.md", "b/why?.md", "b/end..md"}) {
            QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
            m_place->write(name, page);
            arguments.append(arg(name));
        }
        ProgramRun run(arguments);
        QCOMPARE(run.in(path(".")).status(), 0);
        QStringList pages;
        for (const QJsonValue &made : QJsonDocument::fromJson(run.output()).object().value(arg("pages")).toArray())
            pages.append(made[arg("page")].toString().chopped(qsizetype(strlen("/index.html"))));
        QCOMPARE(pages, (QStringList{arg("About"), arg("about-2"), arg("about-2-2"), arg("ABOUT-3"), arg("page-Assets"),
                                     arg("page-.x"), arg("page-con"), arg("why-"), arg("end")}));
    }

    void listsWhatFailed()
    {
        m_place->write("broken.md", "+++\nx = \n+++\n");
        QCOMPARE(m_place->run("export --into out broken.md"), 1);
        QCOMPARE(m_place->output(), "not exported: broken.md\n");
        QVERIFY(!QFileInfo::exists(path("out")));
        // The page of a file that fails now stays, and so nothing says that it would go.
        m_place->write("broken.md", "+++\nx = 1\n+++\n");
        QCOMPARE(m_place->run("export --into out broken.md a.md"), 0);
        m_place->write("broken.md", "+++\nx = \n+++\n");
        QCOMPARE(m_place->run("export --into out broken.md a.md --check"), 1);
        QVERIFY(m_place->output().startsWith("not exported: broken.md\n"));
        QCOMPARE(m_place->run("export --into out broken.md a.md"), 1);
        QVERIFY(QFileInfo::exists(path("out/broken/index.html")));
    }

    void comparesWithoutWriting()
    {
        QCOMPARE(m_place->run("export a.md out --check"), 1);
        QVERIFY(m_place->output().contains("missing: index.html"));
        QVERIFY(!QFileInfo::exists(path("out")));
        QCOMPARE(m_place->run("export a.md out"), 0);
        QCOMPARE(m_place->run("export a.md out --check"), 0);
        m_place->write("a.md", QByteArray(profile).replace("Tides", "Storms"));
        const auto before = filesBelow(path("out"));
        QCOMPARE(m_place->run("export a.md out --check --json"), 1);
        QCOMPARE(json().value(arg("changed")).toArray(), (QJsonArray{arg("index.html")}));
        QCOMPARE(filesBelow(path("out")), before);
    }

    void refusesAForeignFolder()
    {
        QVERIFY(QDir().mkpath(path("out")));
        m_place->write("out/index.html", "somebody's");
        QCOMPARE(m_place->run("export a.md out"), 3);
        QVERIFY(m_place->errors().contains(u"--force"));
        QCOMPARE(m_place->read("out/index.html"), "somebody's");
        QCOMPARE(m_place->run("export a.md out --force"), 0);
    }

    void refusesAThemeThatIsNotThere()
    {
        QCOMPARE(m_place->run("export a.md out --theme nosuch"), 2);
        QVERIFY(m_place->errors().contains(u"academic, plain"));
    }

    void usesAThemeOfTheUser()
    {
        QVERIFY(QDir().mkpath(path("data/Vitrine/themes/mine")));
        m_place->write("data/Vitrine/themes/mine/theme.toml",
                       "name = \"Mine\"\nstyles = [\"base.css\", \"mine.css\"]\n");
        m_place->write("data/Vitrine/themes/mine/mine.css", ":root { --page: #fff; --text: #123456 }\n");
        ProgramRun run({arg("export"), arg("a.md"), arg("out"), arg("--theme"), arg("mine")});
        QCOMPARE(run.in(path(".")).withEnvironment(arg("XDG_DATA_HOME"), path("data")).status(), 0);
        const auto files = filesBelow(path("out"));
        const QStringList sheets = QStringList(files.keys()).filter(arg(".css"));
        QCOMPARE(sheets.size(), 1);
        QVERIFY(files.value(sheets.first()).contains("#123456"));
        QVERIFY(files.value(sheets.first()).contains(".skip-link"));

        m_place->write("data/Vitrine/themes/mine/theme.toml", "name = \n");
        ProgramRun broken({arg("export"), arg("a.md"), arg("out"), arg("--theme"), arg("mine")});
        QCOMPARE(broken.in(path(".")).withEnvironment(arg("XDG_DATA_HOME"), path("data")).status(), 3);
        QVERIFY2(broken.errors().contains(u"theme.toml"), qPrintable(broken.errors()));
        QCOMPARE(filesBelow(path("out")), files);
    }

    /// What can be wrong with the place: a sentence that names it, nothing lost, and the old page whole.
    void survivesFaults_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault :
             {"folder is a file", "folder is read-only", "disk is full", "page is a link", "page is locked"})
            QTest::newRow(fault) << arg(fault);
    }
    void survivesFaults()
    {
        QFETCH(QString, fault);
        const QString out = path("out");
        QCOMPARE(m_place->run("export a.md out"), 0);
        m_place->write("out/CNAME", "example.org");
        m_place->write("elsewhere.html", "elsewhere");
        QString named = out;
        std::function<void()> prepare;
        if (fault == u"folder is a file") {
            QVERIFY(QDir(out).removeRecursively());
            m_place->write("out", "a file");
        } else if (fault == u"folder is read-only") {
            prepare = becomeNobody;
            QVERIFY(
                QFile::setPermissions(out, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        } else if (fault == u"disk is full") {
            prepare = fillTheDisk;
        } else if (fault == u"page is a link") {
            named = out + arg("/index.html");
            QVERIFY(QFile::remove(named));
            QVERIFY(QFile::link(path("elsewhere.html"), named));
        } else {
            // Nobody may write to the folder, but not to the page that lies in it.
            prepare = becomeNobody;
            named = out + arg("/index.html");
            const auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther
                             | QFile::WriteOther | QFile::ExeOther;
            for (const QString &folder : {out, out + arg("/assets")})
                QVERIFY(QFile::setPermissions(folder, all));
            for (const QString &name : filesBelow(out).keys())
                QVERIFY(QFile::setPermissions(out + u'/' + name, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther
                                                                     | QFile::WriteOther));
            QVERIFY(QFile::setPermissions(named, QFile::ReadOwner | QFile::ReadOther));
        }
        // The temporary folder itself is private.
        QVERIFY(QFile::setPermissions(path("."), QFile::permissions(path(".")) | QFile::ReadOther | QFile::ExeOther));
        const auto before = filesBelow(path("."));

        m_place->write("a.md", QByteArray(profile).replace("Tides", "Storms"));
        QVERIFY(QFile::setPermissions(path("a.md"), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        ProgramRun run({arg("export"), arg("a.md"), out, arg("--theme"), arg("plain")});
        if (prepare)
            run.after(prepare);
        QCOMPARE(run.in(path(".")).status(), 3);
        QVERIFY2(run.errors().contains(named), qPrintable(run.errors()));
        QCOMPARE(run.output(), "");
        auto after = filesBelow(path("."));
        after.insert(arg("a.md"), before.value(arg("a.md")));
        QCOMPARE(after.keys(), before.keys());
        QCOMPARE(after, before);
    }

private:
    QString path(const char *name) const { return QDir::cleanPath(m_place->path(name)); }
    QJsonObject json() const { return QJsonDocument::fromJson(m_place->output()).object(); }

    std::unique_ptr<Workplace> m_place;
};

QTEST_APPLESS_MAIN(CliExportTest)
#include "tst_cliexport.moc"
