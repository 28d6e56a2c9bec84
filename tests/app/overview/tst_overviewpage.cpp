#include "common/colors.h"
#include "common/documentsite.h"
#include "common/settings.h"
#include "editing/profiledocument.h"
#include "lib/site/sitefolder.h"
#include "overview/overviewpage.h"
#include "overview/ownfieldsform.h"
#include "overview/placebutton.h"
#include "overview/sitevaluelist.h"

#include <QAccessible>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<SiteText>(); }
    void init()
    {
        m_folder = std::make_unique<test::SiteFolder>(QStringLiteral("site"));
        m_settings = std::make_unique<Settings>(m_folder->path("../preferences.ini"));
        m_document = std::make_unique<ProfileDocument>();
        m_site = std::make_unique<DocumentSite>(m_document.get(), m_settings.get());
        m_page = std::make_unique<OverviewPage>(m_document.get(), m_site.get(), m_settings.get());
    }
    void cleanup()
    {
        m_page.reset();
        m_site.reset();
        m_document.reset();
        m_settings.reset();
        m_folder.reset();
    }

    void saysWhereEachValueStands()
    {
        writeSite();
        open(widget);
        const auto *list = m_page->findChild<SiteValueList *>();
        QVERIFY(list->isVisible());
        QVERIFY(!m_page->findChild<OwnFieldsForm *>()->isVisible());
        QStringList names;
        for (const PlaceButton *button : list->findChildren<PlaceButton *>())
            names += button->accessibleName();
        QCOMPARE(names, QStringList({QStringLiteral("Name: show config/_default/params.toml, line 2"),
                                     QStringLiteral("Role: show config/_default/params.toml, line 3"),
                                     QStringLiteral("Organization: show config/_default/params.toml, line 7"),
                                     QStringLiteral("Email: show config/_default/params.toml, line 4"),
                                     QStringLiteral("Picture: show config/_default/params.toml, line 5"),
                                     QStringLiteral("Link: show config/_default/params.toml, line 11"),
                                     QStringLiteral("Language: show config/_default/hugo.toml, line 1"),
                                     QStringLiteral("Emoji: show config/_default/hugo.toml, line 2"),
                                     QStringLiteral("HTML: show config/_default/hugo.toml, line 4")}));
    }

    void aPlaceIsAButton()
    {
        writeSite();
        open(widget);
        const QSignalSpy spy(m_page.get(), &OverviewPage::sitePlaceRequested);
        auto *button = m_page->findChild<PlaceButton *>();
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(button);
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::Button);
        QCOMPARE(interface->text(QAccessible::Name), button->accessibleName());
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(5, button->height() / 2));
        QCOMPARE(spy.count(), 1);
        // Beside the words is nothing to click.
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(button->width() - 2, button->height() / 2));
        QCOMPARE(spy.count(), 1);
        QTest::keyClick(button, Qt::Key_Space);
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(spy.count(), 3);
        const auto place = spy.last().first().value<SiteText>();
        QCOMPARE(place.file, m_folder->path("config/_default/params.toml"));
        QCOMPARE(place.line, qsizetype(2));
    }

    void aValueOfTheFileItselfLeadsToItsField()
    {
        open("+++\nname = \"Mira\"\nrole = \"Scientist\"\n+++\n", "_index.md");
        QVERIFY(!m_page->findChild<OwnFieldsForm *>()->isVisible());
        const QSignalSpy spy(m_page.get(), &OverviewPage::placeActivated);
        const auto buttons = m_page->findChildren<PlaceButton *>();
        QCOMPARE(buttons.size(), 2);
        QCOMPARE(buttons.last()->accessibleName(), QStringLiteral("Role: show this file, line 3"));
        buttons.last()->click();
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.first().first().value<Place>().key, QByteArray("role"));
    }

    /// What is typed is on the page, and in no file but the program's own.
    void withoutASiteThereAreFields()
    {
        open(widget);
        const auto before = filesOfTheSite();
        auto *form = m_page->findChild<OwnFieldsForm *>();
        QVERIFY(form->isVisible());
        QVERIFY(!m_page->findChild<SiteValueList *>()->isVisible());
        const auto edits = form->findChildren<QLineEdit *>();
        QCOMPARE(edits.size(), 3);
        QSignalSpy spy(m_site.get(), &DocumentSite::changed);
        QTest::keyClicks(edits[0], QStringLiteral("Mira H "));
        QVERIFY(spy.wait(5000));
        QCOMPARE(m_site->context().identity.name->text, QStringLiteral("Mira H"));
        QCOMPARE(edits[0]->text(), QStringLiteral("Mira H ")); // one is not through yet
        QTest::keyClicks(edits[0], QStringLiteral("B"));
        QTest::keyClick(edits[0], Qt::Key_Return);
        QCOMPARE(m_settings->ownFields().name, QStringLiteral("Mira H B"));
        QTest::keyClicks(edits[2], QStringLiteral("Institute"));
        QTest::keyClick(edits[2], Qt::Key_Return);
        QCOMPARE(m_site->context().identity.organizations.front().text, QStringLiteral("Institute"));
        QVERIFY(form->isVisible());
        QCOMPARE(filesOfTheSite(), before);
    }

    void keepsWhatIsTypedAsTheWindowCloses()
    {
        open(widget);
        QTest::keyClicks(m_page->findChildren<QLineEdit *>().first(), QStringLiteral("Mira"));
        m_page.reset();
        QCOMPARE(m_settings->ownFields().name, QStringLiteral("Mira"));
    }

    void choosesAndRemovesAPicture()
    {
        open(widget);
        const QSignalSpy spy(m_page.get(), &OverviewPage::pictureRequested);
        const auto buttons = m_page->findChild<OwnFieldsForm *>()->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        QVERIFY(buttons[1]->isHidden());
        buttons[0]->click();
        QCOMPARE(spy.count(), 1);
        m_folder->write("../me.png", "x");
        m_settings->setOwnFields({{}, {}, {}, m_folder->path("../me.png")});
        QCOMPARE(m_site->context().identity.picture, m_folder->path("../me.png"));
        QVERIFY(!buttons[1]->isHidden());
        buttons[1]->click();
        QVERIFY(m_site->context().identity.picture.isEmpty());
        QVERIFY(buttons[1]->isHidden());
    }

    void aSiteThatComesTakesTheFieldsPlace()
    {
        open(widget);
        QVERIFY(m_page->findChild<OwnFieldsForm *>()->isVisible());
        writeSite();
        m_site->setFilePath(m_site->filePath());
        QVERIFY(!m_page->findChild<OwnFieldsForm *>()->isVisible());
        QVERIFY(m_page->findChild<SiteValueList *>()->isVisible());
    }

    void isReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("isLarge");
        QTest::newRow("light") << QPalette(QColor(0xef, 0xf0, 0xf1)) << false;
        QTest::newRow("dark") << QPalette(QColor(0x31, 0x36, 0x3b)) << false;
        QTest::newRow("dark, large") << QPalette(QColor(0x31, 0x36, 0x3b)) << true;
    }
    void isReadable()
    {
        QFETCH(QPalette, palette);
        QFETCH(bool, isLarge);
        writeSite();
        open(widget);
        if (isLarge) {
            QFont font = m_page->font();
            font.setPointSizeF(font.pointSizeF() * 1.5);
            m_page->setFont(font);
        }
        m_page->setPalette(palette);
        m_page->resize(456, 600);
        QCoreApplication::processEvents();
        // Nothing needs to be scrolled sideways, and each place stands within its line.
        QVERIFY(m_page->widget()->minimumSizeHint().width() <= m_page->viewport()->width());
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->text().isEmpty() || !label->isVisible() || label->textFormat() == Qt::RichText)
                continue;
            const QPalette shown = label->palette();
            QVERIFY2(contrastRatio(shown.color(QPalette::Window), shown.color(QPalette::WindowText))
                         >= readableContrast,
                     qPrintable(label->text()));
        }
        const QString folder = qEnvironmentVariable("VITRINE_TEST_PICTURES");
        if (!folder.isEmpty())
            m_page->widget()->grab().save(
                QStringLiteral("%1/overview-%2.png").arg(folder, QString::fromUtf8(QTest::currentDataTag())));
    }

private:
    static constexpr const char *widget = "+++\nwidget = \"about\"\n+++\nText\n";

    void writeSite() const
    {
        m_folder->write("config/_default/hugo.toml", "defaultContentLanguage = \"en\"\nenableEmoji = true\n"
                                                     "[markup.goldmark.renderer]\nunsafe = false\n");
        m_folder->write("config/_default/params.toml",
                        "# The person\nname = \"Mira Halloran\"\nrole = \"Scientist\"\nemail = \"mira@example.org\"\n"
                        "avatar = \"me.png\"\n[[organizations]]\nname = \"Institute\"\n"
                        "[[social]]\nicon = \"github\"\nicon_pack = \"fab\"\nlink = \"https://example.org/mira\"\n");
    }
    void open(const QByteArray &text, const char *name = "content/home/about.md")
    {
        m_folder->write(name, text);
        m_document->load(text);
        m_site->setFilePath(m_folder->path(name));
        m_page->setFile(m_folder->path(name), false);
        m_page->resize(456, 600);
        m_page->show();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QMap<QString, QByteArray> filesOfTheSite() const
    {
        QMap<QString, QByteArray> files;
        QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            files[path] = test::readFile(path);
        }
        return files;
    }

    std::unique_ptr<test::SiteFolder> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<DocumentSite> m_site;
    std::unique_ptr<OverviewPage> m_page;
};

QTEST_MAIN(OverviewPageTest)
#include "tst_overviewpage.moc"
