#include "base/result.h"

#include <QTest>

#include <memory>

using namespace vitrine;

/// A value, or the reason why there is none.
class ResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue()
    {
        const Result<QByteArray> result(QByteArray("text"));
        QVERIFY(result.has_value());
        QVERIFY(result);
        QCOMPARE(result.value(), "text");
        QCOMPARE(*result, "text");
        QCOMPARE(result->size(), 4);
    }

    void givesItsValueAway()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(3));
        const std::unique_ptr<int> value = std::move(result).value();
        QCOMPARE(*value, 3);
    }

    void holdsAReason()
    {
        const Result<int> result(Error{"some-code", QStringLiteral("It does not work."), TextRange{1, 3}});
        QVERIFY(!result.has_value());
        QVERIFY(!result);
        QCOMPARE(result.error().code, "some-code");
        QCOMPARE(result.error().message, QStringLiteral("It does not work."));
        QCOMPARE(result.error().where.value(), (TextRange{1, 3}));
    }

    void tellsSuccessWithoutAValue()
    {
        QVERIFY(Result<void>());
        const Result<void> failure(Error{"some-code", {}, {}});
        QVERIFY(!failure);
        QCOMPARE(failure.error().code, "some-code");
    }
};

QTEST_APPLESS_MAIN(ResultTest)
#include "tst_result.moc"
