#include "site/authorpage.h"

#include "site/frontmatterconfig.h"
#include "sitefolder.h"

#include <QTest>

#include <memory>

using namespace vitrine;

/// Follows an about stub to the author page that holds its profile.
class AuthorPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<test::SiteFolder>(QStringLiteral("site")); }
    void cleanup() { m_folder.reset(); }

    void findsTheAuthorsPage_data()
    {
        QTest::addColumn<QString>("stub");
        QTest::addColumn<QStringList>("pages");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char *stub, const QStringList &pages, const QString &expected) {
            QTest::newRow(stub) << QString::fromLatin1(stub) << pages << expected;
        };
        const QString authors = QStringLiteral("content/authors/admin/_index.md");
        const QString author = QStringLiteral("content/author/admin/_index.md");
        const QString french = QStringLiteral("content/authors/admin/_index.fr.md");
        const QString english = QStringLiteral("content/en/authors/admin/_index.md");
        row("content/home/about.md", {authors, author}, authors);
        row("content/home/../home/about.md", {author}, author);
        row("content/home/about.fr.md", {authors, french}, french);
        row("content/home/about.de.md", {authors, french}, authors);
        row("content/en/home/about.md", {authors, english}, english);
        row("content/de/home/about.md", {authors, english}, authors);
        row("home/about.md", {QStringLiteral("authors/admin/_index.md")}, QString());
        row("a/b/home/about.md", {QStringLiteral("a/authors/admin/_index.md")}, QString());
        row("content/widgets/about.md", {QStringLiteral("content/authors/other/_index.md")}, QString());
    }
    void findsTheAuthorsPage()
    {
        QFETCH(QString, stub);
        QFETCH(QStringList, pages);
        QFETCH(QString, expected);
        m_folder->write(stub, "");
        for (const QString &page : pages)
            m_folder->write(page, "");
        QCOMPARE(findAuthorPage(path(stub), QStringLiteral("admin"), contentFolder(path(stub))),
                 expected.isEmpty() ? QString() : path(expected));
    }

    void refusesAuthorsThatArePaths_data()
    {
        QTest::addColumn<QString>("author");
        for (const char *author : {"", ".", "..", "../authors/admin", "/admin", "a\\b", "x/../admin"})
            QTest::newRow(author) << QString::fromLatin1(author);
    }
    void refusesAuthorsThatArePaths()
    {
        QFETCH(QString, author);
        m_folder->write(QStringLiteral("content/home/about.md"), "");
        m_folder->write(QStringLiteral("content/authors/admin/_index.md"), "");
        m_folder->write(QStringLiteral("content/authors/_index.md"), "");
        m_folder->write(QStringLiteral("content/_index.md"), "");
        QVERIFY(findAuthorPage(path(QStringLiteral("content/home/about.md")), author, path()).isEmpty());
    }

    void looksOnlyWithinTheBoundary()
    {
        const QString stub = path(QStringLiteral("src/home/about.md"));
        m_folder->write("src/home/about.md", "");
        m_folder->write("src/authors/admin/_index.md", "");
        m_folder->write("content/authors/admin/_index.md", "");
        m_folder->write("../authors/admin/_index.md", "");
        m_folder->write("../about.md", "");
        const QString author = QStringLiteral("admin");
        QVERIFY(contentFolder(stub).isEmpty());
        QVERIFY(findAuthorPage(stub, author, {}).isEmpty());
        QCOMPARE(findAuthorPage(stub, author, path()), path(QStringLiteral("src/authors/admin/_index.md")));
        QVERIFY(findAuthorPage(stub, author, path(QStringLiteral("src/home"))).isEmpty());
        // A file that was given a site it does not lie in.
        QCOMPARE(findAuthorPage(path(QStringLiteral("../about.md")), author, path()),
                 path(QStringLiteral("content/authors/admin/_index.md")));
    }

    void refusesAnAuthorsPageElsewhere()
    {
        m_folder->write(QStringLiteral("content/home/about.md"), "");
        m_folder->write(QStringLiteral("../elsewhere/_index.md"), "");
        m_folder->write(QStringLiteral("content/authors/x/_index.md"), "");
        m_folder->link("../elsewhere", "content/authors/admin");
        QVERIFY(
            findAuthorPage(path(QStringLiteral("content/home/about.md")), QStringLiteral("admin"), path()).isEmpty());
        QVERIFY(findAuthorPage(QString(), QStringLiteral("admin"), path()).isEmpty());
    }

    void findsAnAuthorInOtherSpelling()
    {
        const QString stub = path(QStringLiteral("content/home/about.md"));
        m_folder->write("content/home/about.md", "");
        m_folder->write("content/authors/jane-doe/_index.md", "");
        m_folder->write("content/authors/Müller/_index.md", "");
        for (const char *author : {"jane-doe", "Jane-Doe", "Jane Doe", " jane  doe"})
            QCOMPARE(findAuthorPage(stub, QString::fromUtf8(author), path()),
                     path(QStringLiteral("content/authors/jane-doe/_index.md")));
        QCOMPARE(findAuthorPage(stub, QStringLiteral("müller"), path()),
                 path(QStringLiteral("content/authors/Müller/_index.md")));
        QVERIFY(findAuthorPage(stub, QStringLiteral("janedoe"), path()).isEmpty());
    }

    void followsAStub_data()
    {
        QTest::addColumn<QByteArray>("stub");
        QTest::addColumn<QString>("author");
        const auto row = [](const char *name, const QByteArray &stub, const char *author) {
            QTest::newRow(name) << stub << QString::fromLatin1(author);
        };
        row("author", "+++\nwidget = \"about\"\nauthor = \"mira\"\n+++\n", "mira");
        row("author of a YAML stub", "---\nwidget: about\nauthor: mira\n---\n", "mira");
        row("author of a JSON stub", "{\"widget\": \"about\", \"author\": \"mira\"}\n", "mira");
        row("username of Wowchemy", "---\nwidget: about.biography\ncontent:\n  username: mira\n---\n", "mira");
        row("an author in YAML beside sections", "---\nwidget: about\nauthor: mira\ninterests: [a]\n---\n", "");
        row("authors", "+++\nwidget = \"about\"\nauthors = [\"mira\", \"boss\"]\n+++\n", "mira");
        row("the superuser", "+++\nwidget = \"about\"\n+++\n\n", "boss");
        row("an author without a page", "+++\nwidget = \"about\"\nauthor = \"nobody\"\n+++\n", "");
        row("text of its own", "+++\nwidget = \"about\"\n+++\nI am.\n", "");
        row("sections of its own",
            "+++\nwidget = \"about\"\nauthor = \"mira\"\n[interests]\ninterests = [\"a\"]\n+++\n", "");
        row("another widget", "+++\nwidget = \"posts\"\nauthor = \"mira\"\n+++\n", "");
        row("no widget", "+++\nauthor = \"mira\"\n+++\n", "");
        row("invalid", "+++\nwidget = \"about\"\nauthor = \n+++\n", "");
        row("no front matter", "Text\n", "");
    }
    void followsAStub()
    {
        QFETCH(QByteArray, stub);
        QFETCH(QString, author);
        m_folder->write("content/home/about.md", stub);
        m_folder->write("content/authors/ann/_index.md", "+++\nname = \"Ann\"\nsuperuser = false\n+++\n");
        m_folder->write("content/authors/boss/_index.md", "---\nname: Boss\nsuperuser: true\n---\n");
        m_folder->write("content/authors/mira/_index.md", test::fixture(QStringLiteral("author-page.md")));
        const auto page = findAuthor(Profile::read(stub), path(QStringLiteral("content/home/about.md")), path());
        QCOMPARE(page.has_value(), !author.isEmpty());
        if (page) {
            QCOMPARE(page->path, path(QStringLiteral("content/authors/%1/_index.md").arg(author)));
            QCOMPARE(page->profile.text(), test::readFile(page->path));
        }
    }

    void readsNoAuthorThatIsNoUtf8()
    {
        const QByteArray stub = "+++\nwidget = \"about\"\nauthor = \"mira\"\n+++\n";
        m_folder->write("content/home/about.md", stub);
        m_folder->write("content/authors/mira/_index.md", "+++\nname = \"\xe9\"\n+++\n");
        QVERIFY(!findAuthor(Profile::read(stub), path(QStringLiteral("content/home/about.md")), path()));
    }

    void knowsAuthorPages_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isOne");
        const QString page = QStringLiteral("content/authors/mira/_index.md");
        const QString about = QStringLiteral("content/home/about.md");
        QTest::newRow("TOML") << test::fixture(QStringLiteral("author-page.md")) << about << true;
        QTest::newRow("YAML") << QByteArray("---\nname: Mira\nrole: Scientist\n---\n") << about << true;
        QTest::newRow("JSON") << QByteArray("{\"superuser\": true}\n") << about << true;
        QTest::newRow("YAML of a widget") << QByteArray("---\nwidget: about\nrole: x\n---\n") << about << false;
        QTest::newRow("YAML of a post") << QByteArray("---\ntitle: x\n---\n") << about << false;
        QTest::newRow("by its place") << QByteArray("---\nname: Mira\n---\n") << page << true;
        QTest::newRow("no front matter") << QByteArray("Text\n") << about << false;
    }
    void knowsAuthorPages()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, file);
        QFETCH(bool, isOne);
        QCOMPARE(isAuthorPage(Profile::read(text), path(file)), isOne);
    }

    void showsForeignFrontMatterAsAProfile()
    {
        const Profile page =
            Profile::read("---\n# Who\nname: \"Mira \\\"M\\\" Halloran\"\nrole: Scientist\n"
                          "interests:\n- Tides\n- '+++'\neducation:\n  courses:\n"
                          "  - course: PhD\n    institution: |\n      Nordhaven\n      +++\n    year: 2019\n"
                          "  - {course: MSc, year: ~}\n---\n\n**I** am.\n");
        QCOMPARE(page.kind(), ProfileKind::ForeignFrontMatter);
        const Profile shown = shownProfile(page);
        QVERIFY(shown.isValid());
        QCOMPARE(shown.kind(), ProfileKind::AuthorPage);
        QCOMPARE(shown.body(), page.body());
        QCOMPARE(shown.root().find("name")->toText(), QStringLiteral("Mira \"M\" Halloran"));
        QCOMPARE(shown.section(SectionId::Interests)->entries.size(), size_t(2));
        const std::vector<Entry> &education = shown.section(SectionId::Education)->entries;
        QCOMPARE(education.size(), size_t(2));
        QCOMPARE(education[0].text("institution"), QStringLiteral("Nordhaven\n+++\n"));
        QCOMPARE(education[0].field("year")->value, Value(2019));
        QVERIFY(!education[1].field("year"));
    }

    void leavesOtherProfilesAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("TOML") << test::fixture(QStringLiteral("about.md"));
        QTest::newRow("invalid TOML") << QByteArray("+++\na = \n+++\n");
        QTest::newRow("invalid YAML") << QByteArray("---\na: [\n---\ntext\n");
        QTest::newRow("open YAML") << QByteArray("---\na: 1\n");
        QTest::newRow("a list") << QByteArray("---\n- a\n---\ntext\n");
        QTest::newRow("large") << "---\n# " + QByteArray(300 * 1024, 'x') + "\na: 1\n---\n";
        QTest::newRow("not UTF-8") << QByteArray("---\na: \xe9\n---\n");
        QTest::newRow("none") << QByteArray("text\n");
    }
    void leavesOtherProfilesAsTheyAre()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(shownProfile(Profile::read(text)).text(), text);
    }

private:
    [[nodiscard]] QString path(const QString &name = {}) const { return m_folder->path(name); }

    std::unique_ptr<test::SiteFolder> m_folder;
};

QTEST_APPLESS_MAIN(AuthorPageTest)
#include "tst_authorpage.moc"
