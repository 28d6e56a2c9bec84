#include "site/abouttemplate.h"

#include "site/siteconfig.h"
#include "sitefolder.h"

#include <QTest>

#include <memory>

using namespace vitrine;

namespace {

/// A widget as stock themes have it, for interests and education.
const QByteArray stockWidget = R"({{/* Shows .experience? No. */}}
{{ $page := .page }}
<section>
{{ with $page.Params.interests }}<h3>{{ .title | default (i18n "interests") }}</h3>
{{ range .interests }}<li>{{ . | markdownify | emojify }}</li>{{ end }}{{ end }}
{{- with $page.Params.education -}}
{{ range .courses }}<p>{{ .course }}{{ with .year }}, {{ . }}{{ end }}</p>{{ end }}
{{ end }}
<p class="experience">experience</p>
</section>)";

} // namespace

/// Finds the sections that a site's about template never reads.
class AboutTemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::SiteFolder>(QStringLiteral("site"));
        m_folder->write("config.toml", "theme = \"academic\"");
    }
    void cleanup() { m_folder.reset(); }

    void findsTheTemplate_data()
    {
        QTest::addColumn<QStringList>("files");
        const auto row = [](const QStringList &files) { QTest::newRow(qPrintable(files.first())) << files; };
        // The first is the one that counts.
        row({QStringLiteral("layouts/partials/widgets/about.html"),
             QStringLiteral("themes/academic/layouts/partials/widgets/about.html")});
        row({QStringLiteral("themes/academic/layouts/partials/widgets/about.html"),
             QStringLiteral("themes/other/layouts/partials/widgets/about.html")});
        row({QStringLiteral("layouts/partials/home_widgets/about.html")});
        row({QStringLiteral("themes/academic/layouts/partials/blocks/about.biography.html")});
    }
    void findsTheTemplate()
    {
        QFETCH(QStringList, files);
        for (qsizetype i = 0; i < files.size(); ++i)
            m_folder->write(files[i], i == 0 ? stockWidget : "{{ .experience .education .interests }}");
        const UnshownSections expected{m_folder->path(files.first()), {SectionId::Experience}};
        QCOMPARE(find(), expected);
    }

    void saysNothingWithoutATemplate()
    {
        m_folder->write("layouts/partials/about.html", stockWidget);
        m_folder->write("themes/other/layouts/partials/widgets/about.html", stockWidget);
        QCOMPARE(find(), UnshownSections());
    }

    void takesNoTemplateElsewhere()
    {
        m_folder->write("../about.html", stockWidget);
        m_folder->link("../about.html", "layouts/partials/widgets/about.html");
        QCOMPARE(find(), UnshownSections());
    }

    void tellsWhatIsRead_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("isShown");
        const auto row = [](const char *code, bool isShown) {
            QTest::newRow(QByteArray(code).replace('\n', ' ').constData()) << QByteArray(code) << isShown;
        };
        QTest::newRow("nothing more") << QByteArray() << false;
        row("{{ with $page.Params.experience }}{{ end }}", true);
        row("{{- with $page.Params.Experience -}}{{ end }}", true);
        row("{{ with (index $page.Params \"experience\") }}{{ end }}", true);
        row("{{ with $page.Param `experience` }}{{ end }}", true);
        row("{{ range slice \"education\" \"experience\" }}{{ end }}", true);
        row("{{ $p := .Params }}{{ with $p.experience }}{{ end }}", true);
        row("{{ with\n$page\n.Params.experience }}{{ end }}", true);
        row("{{ with $page.Params.experiences }}{{ end }}", false);
        row("{{ with $page.Params.work_experience }}{{ end }}", false);
        row("{{/* with $page.Params.experience */}}", false);
        row("{{- /* {{ .experience }} */ -}}", false);
        row("{{ \"a\" }}/* {{ .experience }} */", true);
        row("<div class=\"experience\">.experience</div>", false);
        // Here nobody can tell.
        row("{{ range $key, $value := $page.Params }}{{ end }}", true);
        row("{{ range .Params }}{{ end }}", true);
        row("{{ with .Params }}{{ range . }}{{ end }}{{ end }}", true);
        row("{{ index .Params $key }}", true);
        row("{{ .Param $key }}", true);
        row("{{ $p := $page.Params }}{{ range $p }}{{ end }}", true);
        row("{{ partial (printf \"%s\" $x) . }}", true);
        row("{{ partial $x . }}", true);
        row("{{ partial \"none\" . }}", true);
        row("{{ with .x", true);
        row("{{/* open", true);
        // Partials are read.
        row("{{ partial \"inner.html\" . }}", false);
        row("{{ partial \"folder/shows\" . }}", true);
        row("{{ partial \"theme.html\" . }}", true);
        row("{{ partialCached \"calls.html\" . }}", true);
        row("{{ template \"partials/folder/shows.html\" . }}", true);
        row("{{ template \"_internal/google_analytics.html\" . }}", false);
        row("{{ partial \"loop.html\" . }}", false);
        row("{{ partial \"../../../../outside.html\" . }}", true);
    }
    void tellsWhatIsRead()
    {
        QFETCH(QByteArray, code);
        QFETCH(bool, isShown);
        m_folder->write("layouts/partials/inner.html", "{{ .education }}");
        m_folder->write("layouts/partials/folder/shows.html", "{{ .Params.experience }}");
        m_folder->write("themes/academic/layouts/partials/theme.html", "{{ .Params.experience }}");
        m_folder->write("layouts/partials/calls.html", "{{ partial \"folder/shows.html\" . }}");
        m_folder->write("layouts/partials/loop.html", "{{ partial \"loop.html\" . }}");
        m_folder->write("../outside.html", "");
        m_folder->write("layouts/partials/widgets/about.html", stockWidget + code);
        const UnshownSections found = find();
        QCOMPARE(found.aboutTemplate, m_folder->path("layouts/partials/widgets/about.html"));
        QCOMPARE(found.sections, isShown ? std::vector<SectionId>() : std::vector<SectionId>{SectionId::Experience});
    }

    void listsAllThatIsMissing()
    {
        m_folder->write("layouts/partials/widgets/about.html", "<h1>{{ .Title }}</h1>{{ .Content }}");
        QCOMPARE(find().sections,
                 (std::vector<SectionId>{SectionId::Interests, SectionId::Education, SectionId::Experience}));
    }

    void survivesHostileTemplates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("large") << QByteArray(1024 * 1024, ' ');
        QTest::newRow("comments that stay open") << QByteArray("{{/*").repeated(15000);
        QTest::newRow("one long action") << "{{ " + QByteArray("range ").repeated(10000) + "}}";
        QTest::newRow("braces") << QByteArray(60000, '{');
        QTest::newRow("not UTF-8") << QByteArray("{{ \xff }}");
    }
    void survivesHostileTemplates()
    {
        QFETCH(QByteArray, text);
        m_folder->write("layouts/partials/widgets/about.html", text);
        QVERIFY(find().sections.empty());
    }

private:
    [[nodiscard]] UnshownSections find() const
    {
        return findUnshownSections(SiteConfig(*HugoSite::at(m_folder->path())));
    }

    std::unique_ptr<test::SiteFolder> m_folder;
};

QTEST_APPLESS_MAIN(AboutTemplateTest)
#include "tst_abouttemplate.moc"
