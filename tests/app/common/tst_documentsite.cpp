#include "common/documentsite.h"
#include "common/settings.h"
#include "editing/profiledocument.h"
#include "lib/site/sitefolder.h"

#include <QSignalSpy>
#include <QTest>

using namespace vitrine;

namespace {

/// Replaces `before` in the document's text.
void edit(ProfileDocument &document, const QByteArray &before, const QByteArray &after)
{
    const qsizetype at = document.text().indexOf(before);
    const TextEdit change(document.text(), {at, at + before.size()}, after);
    if (at < 0 || !document.apply(change, {QStringLiteral("Test"), {}, {}, nullptr}))
        qFatal("nothing to edit");
}

} // namespace

class TestDocumentSite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::SiteFolder>(QStringLiteral("site"));
        m_folder->write("content/home/about.md", "");
        m_settings = std::make_unique<Settings>(m_folder->path("../preferences.ini"));
        m_document = std::make_unique<ProfileDocument>();
        m_site = std::make_unique<DocumentSite>(m_document.get(), m_settings.get());
    }
    void cleanup()
    {
        m_site.reset();
        m_document.reset();
        m_settings.reset();
        m_folder.reset();
    }

    void readsTheSite()
    {
        m_folder->write("hugo.toml", "[params]\nname = \"Mira\"\n");
        QSignalSpy spy(m_site.get(), &DocumentSite::changed);
        m_document->load("+++\nwidget = \"about\"\n+++\nText\n");
        QCOMPARE(spy.count(), 0); // the file may be another one
        m_site->setFilePath(m_folder->path("content/home/about.md"));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(name(), QStringLiteral("Mira"));
        m_site->setFilePath({});
        QCOMPARE(spy.count(), 2);
        QVERIFY(!m_site->context().identity.name);
    }

    /// Only a look at the disk may cost something while somebody types.
    void typingReadsNothing()
    {
        m_folder->write("hugo.toml", "[params]\nname = \"Mira\"\n");
        open("+++\nwidget = \"about\"\ntitle = \"a\"\n+++\nText\n");
        m_folder->write("hugo.toml", "[params]\nname = \"Ann\"\n");
        QSignalSpy spy(m_site.get(), &DocumentSite::changed);
        edit(*m_document, "Text", "More text");
        edit(*m_document, "\"a\"", "\"b\"");
        QCOMPARE(spy.count(), 0);
        QCOMPARE(name(), QStringLiteral("Mira"));
        m_site->refresh();
        QCOMPARE(spy.count(), 1);
        QCOMPARE(name(), QStringLiteral("Ann"));
        m_site->refresh();
        QCOMPARE(spy.count(), 1);
    }

    void followsTheFrontMatter()
    {
        open("+++\nname = \"Mira\"\nrole = \"x\"\n+++\nText\n");
        QCOMPARE(name(), QStringLiteral("Mira"));
        QSignalSpy spy(m_site.get(), &DocumentSite::changed);
        edit(*m_document, "Mira", "Mira H.");
        QCOMPARE(spy.count(), 1);
        QCOMPARE(name(), QStringLiteral("Mira H."));
        // What cannot be read for the moment changes nothing.
        edit(*m_document, "role = \"x\"", "role = ");
        QCOMPARE(name(), QStringLiteral("Mira H."));
        QCOMPARE(spy.count(), 1);
        // Front matter of another kind counts as it stands.
        edit(*m_document, m_document->text(), "---\nname: Ann\nrole: x\n---\n");
        QCOMPARE(name(), QStringLiteral("Ann"));
    }

    void followsTheDisk_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a file that changes")
            << QStringLiteral("config/_default/params.toml") << QByteArray("name = \"Ann Other\"\n");
        QTest::newRow("a file that comes")
            << QStringLiteral("config/_default/params.yaml") << QByteArray("name: Ann Other\n");
        QTest::newRow("a folder that comes")
            << QStringLiteral("config/production/params.toml") << QByteArray("name = \"Ann Other\"\n");
        QTest::newRow("a file at the root") << QStringLiteral("hugo.toml") << QByteArray("broken");
    }
    void followsTheDisk()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, text);
        m_folder->write("config/_default/params.toml", "name = \"Mira\"\n");
        open("+++\nwidget = \"about\"\n+++\n");
        QSignalSpy spy(m_site.get(), &DocumentSite::changed);
        m_folder->write(file, text);
        QVERIFY(spy.wait(10000));
        if (text == "broken")
            QCOMPARE(m_site->context().problems.size(), size_t(1));
        else
            QCOMPARE(name(), QStringLiteral("Ann Other"));
        // And once more, since a file that was replaced is another one to the system.
        QVERIFY(QFile::remove(m_folder->path(file)));
        QVERIFY(spy.wait(10000));
    }

    void followsTheAuthorPageAndThePicture()
    {
        m_folder->write("hugo.toml", "");
        m_folder->write("content/authors/admin/_index.md", "+++\nname = \"Mira\"\n+++\n");
        m_folder->write("content/authors/admin/avatar.png", "x");
        open("+++\nwidget = \"about\"\nauthor = \"admin\"\n+++\n");
        QCOMPARE(name(), QStringLiteral("Mira"));
        QSignalSpy spy(m_site.get(), &DocumentSite::changed);
        m_folder->write("content/authors/admin/_index.md", "+++\nname = \"Ann Other\"\n+++\n");
        m_site->refresh();
        QCOMPARE(spy.count(), 1);
        QCOMPARE(name(), QStringLiteral("Ann Other"));
        m_folder->write("content/authors/admin/avatar.png", "larger");
        m_site->refresh();
        QCOMPARE(spy.count(), 2);
    }

    void takesThePersonsOwnFieldsOnlyWithoutASite()
    {
        open("+++\nwidget = \"about\"\n+++\n");
        QSignalSpy spy(m_site.get(), &DocumentSite::changed);
        m_settings->setOwnFields({QStringLiteral("Mira"), {}, {}, {}});
        QCOMPARE(spy.count(), 1);
        QCOMPARE(name(), QStringLiteral("Mira"));
        QVERIFY(m_site->context().identity.name->isProgramsOwn);
        m_settings->setValue(Settings::pageAsSite, true); // nothing of the site's
        QCOMPARE(spy.count(), 1);
        m_folder->write("hugo.toml", "");
        m_site->setFilePath(m_site->filePath());
        QVERIFY(!m_site->context().identity.name);
    }

private:
    void open(const QByteArray &text)
    {
        m_document->load(text);
        m_site->setFilePath(m_folder->path("content/home/about.md"));
    }
    [[nodiscard]] QString name() const
    {
        const auto &value = m_site->context().identity.name;
        return value ? value->text : QString();
    }

    std::unique_ptr<test::SiteFolder> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<DocumentSite> m_site;
};

QTEST_MAIN(TestDocumentSite)
#include "tst_documentsite.moc"
