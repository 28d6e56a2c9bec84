#include "profile/schema.h"

#include <QSet>
#include <QTest>

using namespace vitrine;

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySectionStandsAtItsNumber();
    void knownFieldsHaveLabels();
    void keysAreUnique();
};

void SchemaTest::everySectionStandsAtItsNumber()
{
    for (const SectionSchema &schema : sectionSchemas())
        QCOMPARE(&sectionSchema(schema.id), &schema);
}

void SchemaTest::knownFieldsHaveLabels()
{
    for (const SectionSchema &schema : sectionSchemas()) {
        QVERIFY(schema.id == SectionId::Other || !schema.title().isEmpty());
        for (const FieldSchema &field : schema.fields)
            QVERIFY2(!field.label().isEmpty(), field.key);
    }
}

void SchemaTest::keysAreUnique()
{
    for (const SectionSchema &schema : sectionSchemas()) {
        QSet<QByteArray> keys;
        for (const FieldSchema &field : schema.fields) {
            QVERIFY2(!keys.contains(field.key), field.key);
            keys.insert(field.key);
            QCOMPARE(schema.field(field.key), &field);
        }
        QVERIFY(!schema.field("no such key"));
    }
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
