#include "site/orcid.h"

#include <QTest>

using namespace vitrine;

class OrcidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThoseThatAddressesLeadTo()
    {
        using Ids = std::vector<QByteArray>;
        const QByteArray id = "0000-0002-1825-0097";
        for (const char *before : {"https://orcid.org/", "http://www.orcid.org/", "//ORCID.org/", "see orcid.org/"})
            QCOMPARE(orcidsIn(before + id + "/works"), Ids{id});
        QCOMPARE(orcidsIn("<a href=\"https://orcid.org/0000-0002-1825-0097\">orcid.org/0000-0002-1825-0097</a> and "
                          "<a href=\"https://orcid.org/0000-0001-5109-370x\">another</a>"),
                 (Ids{id, "0000-0001-5109-370x"}));
        for (const char *text : {"0000-0002-1825-0097", "https://orcid.org/0000-0002-1825-009",
                                 "https://orcid.org/0000-0002-1825-00971", "https://notorcid.org/0000-0002-1825-0097",
                                 "https://sandbox.orcid.org/0000-0002-1825-0097", "https://orcid.org/", ""})
            QCOMPARE(orcidsIn(text), Ids());
    }

    /// The iDs are those of ORCID's own documentation.
    void knowsTheChecksum()
    {
        for (const char *id :
             {"0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X", "0000-0002-1694-233x"})
            QVERIFY2(hasOrcidChecksum(id), id);
        for (const char *id :
             {"0000-0002-1825-0098", "0000-0002-1825-009X", "0000-0002-1852-0097", "0000-0002-1694-2330"})
            QVERIFY2(!hasOrcidChecksum(id), id);
    }
};

QTEST_APPLESS_MAIN(OrcidTest)
#include "tst_orcid.moc"
