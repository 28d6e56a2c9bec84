#include "site/sitewords.h"

#include "site/siteconfig.h"
#include "sitefolder.h"

#include <QTest>

#include <memory>

using namespace vitrine;

/// Reads what the theme calls things in the page's language.
class SiteWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::SiteFolder>(QStringLiteral("site"));
        m_folder->write("hugo.toml", "theme = [\"over\", \"academic\"]\ndefaultContentLanguage = \"xx\"\n");
    }
    void cleanup() { m_folder.reset(); }

    void readsAllForms_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const char *file, const QByteArray &text) {
            QTest::newRow(name) << QString::fromUtf8(file) << text;
        };
        row("a list, as Academic has it", "i18n/xx.yaml",
            "- id: more\n  translation: x\n- id: interests\n  translation: Intérêts\n- id: present\n  translation: \"\"\n");
        row("a list with plurals", "i18n/xx.yaml",
            "- id: interests\n  translation:\n    one: x\n    other: Intérêts\n");
        row("a table of texts", "i18n/xx.yml", "interests: Intérêts\n");
        row("a table of tables", "i18n/xx.toml", "[interests]\nother = \"Intérêts\"\n[present]\n");
        row("JSON", "i18n/xx.json", "{\"interests\": {\"other\": \"Intérêts\"}}");
        row("of a theme", "themes/academic/i18n/xx.yaml", "- id: interests\n  translation: Intérêts\n");
    }
    void readsAllForms()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, text);
        m_folder->write(file, text);
        QCOMPARE(wordsOf("xx"), (SiteWords{QStringLiteral("Intérêts"), {}, {}, {}, {}}));
    }

    void knowsTheWordsThatAcademicBringsAlong()
    {
        QCOMPARE(wordsOf("de"),
                 (SiteWords{QStringLiteral("Interessen"), QStringLiteral("Bildung"), QStringLiteral("Erfahrung"),
                            QStringLiteral("Aktuell"), QStringLiteral("Zertifikat anzeigen")}));
        QCOMPARE(wordsOf("zh-Hant").education, QStringLiteral("教育程度"));
        QCOMPARE(wordsOf("zh-CN").education, QStringLiteral("教育信息"));
        QCOMPARE(wordsOfLanguage(QStringLiteral("it")).education, QStringLiteral("Formazione"));
        QCOMPARE(wordsOfLanguage(QStringLiteral("xx")), SiteWords());
        // They are in front of the default language's, and behind what the site says itself.
        m_folder->write("i18n/xx.toml", "interests = \"a\"\neducation = \"a\"\n");
        m_folder->write("i18n/en.toml", "interests = \"b\"\n");
        QCOMPARE(wordsOf("en").interests, QStringLiteral("b"));
        QCOMPARE(wordsOf("en").education, QStringLiteral("Education"));
    }

    void laysFilesOverEachOther()
    {
        m_folder->write("themes/academic/i18n/yy.yaml",
                        "- {id: interests, translation: a}\n- {id: education, translation: "
                        "a}\n- {id: present, translation: a}\n");
        m_folder->write("themes/over/i18n/yy.yaml", "- {id: education, translation: b}\n");
        m_folder->write("i18n/yy.toml", "interests = \"c\"\n");
        m_folder->write("i18n/xx.toml", "interests = \"d\"\nsee_certificate = \"d\"\n");
        QCOMPARE(wordsOf("yy"),
                 (SiteWords{QStringLiteral("c"), QStringLiteral("b"), {}, QStringLiteral("a"), QStringLiteral("d")}));
    }

    void readsNothingElse_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"../secret", "/etc/passwd", "", "en.x", "a/b"})
            QTest::newRow(language) << QString::fromUtf8(language);
    }
    void readsNothingElse()
    {
        QFETCH(QString, language);
        m_folder->write("secret.toml", "interests = \"x\"\n");
        m_folder->write("i18n/a/b.toml", "interests = \"x\"\n");
        m_folder->write("../xx.toml", "interests = \"x\"\n");
        m_folder->link("../xx.toml", "i18n/xx.toml");
        QCOMPARE(wordsOf(language), SiteWords());
    }

    void tellsWhatCannotBeRead()
    {
        m_folder->write("i18n/xx.yaml", "- {id: interests\n");
        SiteConfig config(*HugoSite::at(m_folder->path()));
        QCOMPARE(readSiteWords(config, QStringLiteral("xx")), SiteWords());
        QCOMPARE(config.problems().size(), size_t(1));
        QCOMPARE(config.problems().front().code, "site-config-invalid");
    }

private:
    [[nodiscard]] SiteWords wordsOf(const QString &language) const
    {
        SiteConfig config(*HugoSite::at(m_folder->path()));
        return readSiteWords(config, language);
    }
    [[nodiscard]] SiteWords wordsOf(const char *language) const { return wordsOf(QString::fromUtf8(language)); }

    std::unique_ptr<test::SiteFolder> m_folder;
};

QTEST_GUILESS_MAIN(SiteWordsTest)
#include "tst_sitewords.moc"
