#include "checks/checks.h"

#include "support/fixtures.h"

#include <QTest>

using namespace vitrine;

/// The reference profile is fine.
class ReferenceChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWrong()
    {
        const Profile profile = Profile::read(test::readFile(test::sharedPath(QStringLiteral("examples/about.md"))));
        for (const Diagnostic &problem : checkProfile(profile)) {
            if (problem.severity != Severity::Hint)
                QFAIL(qPrintable(problem.message));
        }
    }
};

QTEST_APPLESS_MAIN(ReferenceChecksTest)
#include "tst_referencechecks.moc"
