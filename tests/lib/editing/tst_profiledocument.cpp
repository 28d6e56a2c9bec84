#include "samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace vitrine;
using test::SampleDocument;

namespace {

const QByteArray fence = QByteArrayLiteral("+++\n");

/// An edit that replaces the first `before`.
TextEdit replacing(const ProfileDocument &document, const QByteArray &before, const QByteArray &after)
{
    const qsizetype at = document.text().indexOf(before);
    return TextEdit(document.text(), {at, at + before.size()}, after);
}

ChangeInfo typing(const QByteArray &key, ChangeOrigin origin = nullptr)
{
    return {QStringLiteral("Change Year"), {}, key, origin};
}

} // namespace

class ProfileDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadingStartsOver();
    void unsavedTextIsModified();
    void editsAreUndoneAndRedone();
    void changesTellWhatAndWho();
    void typingMerges();
    void nothingElseMerges_data();
    void nothingElseMerges();
    void undoEndsMerging();
    void typedBackLeavesNoStep();
    void cleanMarkIsTrue();
    void savingEndsMerging();
    void newestStepIsWithdrawn();
    void onlyTheNewestStepIsWithdrawn();
    void editsAreRefused();
    void editsDuringAChangeAreRefused();
    void lastValidReadingStays();
    void neverValidReadingFollows();
};

void ProfileDocumentTest::loadingStartsOver()
{
    SampleDocument document;
    QVERIFY(document.replaceText("2019", "2020"));
    QSignalSpy modified(&document, &ProfileDocument::modifiedChanged);
    DocumentChange last;
    connect(&document, &ProfileDocument::changed, this, [&last](const DocumentChange &change) { last = change; });

    const quint64 revision = document.revision();
    document.load("Hello.\n");
    QVERIFY(last.isLoad);
    QVERIFY(last.edit.isEmpty());
    QCOMPARE(last.revision, document.revision());
    QVERIFY(document.revision() > revision);
    QCOMPARE(document.text(), "Hello.\n");
    QVERIFY(!document.undoStack()->canUndo());
    QVERIFY(!document.isModified());
    QCOMPARE(modified.size(), 1);
    QCOMPARE(modified.first().first().toBool(), false);
}

void ProfileDocumentTest::unsavedTextIsModified()
{
    ProfileDocument document;
    QSignalSpy modified(&document, &ProfileDocument::modifiedChanged);
    document.loadUnsaved("caf\xc3\xa9\n", "caf\xe9\n");
    QVERIFY(document.isModified());
    QCOMPARE(document.unsavedChanges().changedLines(), 1);
    QCOMPARE(modified.size(), 1);
    QVERIFY(!document.undoStack()->canUndo());
}

void ProfileDocumentTest::editsAreUndoneAndRedone()
{
    SampleDocument document;
    const QByteArray before = document.text();
    QVERIFY(document.apply(replacing(document, "2019", "2020"), typing({})));
    const QByteArray after = document.text();
    QVERIFY(before != after);
    QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Change Year"));

    for (int i = 0; i < 2; ++i) {
        document.undoStack()->undo();
        QCOMPARE(document.text(), before);
        document.undoStack()->redo();
        QCOMPARE(document.text(), after);
    }
}

void ProfileDocumentTest::changesTellWhatAndWho()
{
    SampleDocument document;
    std::vector<DocumentChange> changes;
    connect(&document, &ProfileDocument::changed, this,
            [&changes](const DocumentChange &change) { changes.push_back(change); });
    const TextEdit edit = replacing(document, "2019", "2020");
    ChangeInfo info = typing({}, this);
    info.place = document.place(SectionId::Education, 0, "year");
    QVERIFY(document.apply(edit, info));
    document.undoStack()->undo();

    QCOMPARE(changes.size(), size_t(2));
    QCOMPARE(changes[0].edit, edit);
    QCOMPARE(changes[0].origin, ChangeOrigin(this));
    QVERIFY(!changes[0].isUndoOrRedo);
    QCOMPARE(changes[1].edit, edit.inverse());
    QCOMPARE(changes[1].origin, ChangeOrigin(nullptr));
    QVERIFY(changes[1].isUndoOrRedo);
    QCOMPARE(changes[1].place, info.place);
    QCOMPARE(changes[1].revision, changes[0].revision + 1);

    QVERIFY(document.apply(TextEdit(), info));
    QCOMPARE(changes.size(), size_t(2));
}

void ProfileDocumentTest::typingMerges()
{
    SampleDocument document;
    const QByteArray before = document.text();
    QVERIFY(document.apply(replacing(document, "2019", "20"), typing("year")));
    QVERIFY(document.apply(replacing(document, "year = 20\n", "year = 202\n"), typing("year")));
    QVERIFY(document.apply(replacing(document, "year = 202\n", "year = 2021\n"), typing("year")));
    QCOMPARE(document.undoStack()->count(), 1);
    const QByteArray after = document.text();
    document.undoStack()->undo();
    QCOMPARE(document.text(), before);
    document.undoStack()->redo();
    QCOMPARE(document.text(), after);
}

void ProfileDocumentTest::nothingElseMerges_data()
{
    QTest::addColumn<QByteArray>("firstKey");
    QTest::addColumn<QByteArray>("secondKey");
    QTest::addColumn<bool>("focusMoves");
    QTest::addColumn<bool>("originDiffers");

    QTest::newRow("no key") << QByteArray() << QByteArray() << false << false;
    QTest::newRow("another key") << QByteArray("a") << QByteArray("b") << false << false;
    QTest::newRow("focus moved") << QByteArray("a") << QByteArray("a") << true << false;
    QTest::newRow("another view") << QByteArray("a") << QByteArray("a") << false << true;
}

void ProfileDocumentTest::nothingElseMerges()
{
    QFETCH(QByteArray, firstKey);
    QFETCH(QByteArray, secondKey);
    QFETCH(bool, focusMoves);
    QFETCH(bool, originDiffers);

    SampleDocument document;
    QVERIFY(document.apply(replacing(document, "2019", "2020"), typing(firstKey)));
    if (focusMoves)
        document.breakMerge();
    QVERIFY(document.apply(replacing(document, "2020", "2021"), typing(secondKey, originDiffers ? this : nullptr)));
    QCOMPARE(document.undoStack()->count(), 2);
}

void ProfileDocumentTest::undoEndsMerging()
{
    SampleDocument document;
    QVERIFY(document.apply(replacing(document, "2019", "2020"), typing("year")));
    document.breakMerge();
    QVERIFY(document.apply(replacing(document, "2020", "2021"), typing("year")));
    document.undoStack()->undo();
    QVERIFY(document.apply(replacing(document, "2020", "2022"), typing("year")));
    QCOMPARE(document.undoStack()->count(), 2);
}

void ProfileDocumentTest::typedBackLeavesNoStep()
{
    SampleDocument document;
    const QByteArray before = document.text();
    QVERIFY(document.apply(replacing(document, "2019", "2020"), typing("year")));
    QVERIFY(document.isModified());
    QVERIFY(document.apply(replacing(document, "2020", "2019"), typing("year")));
    QCOMPARE(document.text(), before);
    QVERIFY(!document.isModified());
    QVERIFY(!document.undoStack()->canUndo());
}

void ProfileDocumentTest::cleanMarkIsTrue()
{
    SampleDocument document;
    QSignalSpy modified(&document, &ProfileDocument::modifiedChanged);
    QVERIFY(document.replaceText("2019", "2020"));
    QVERIFY(document.isModified());
    QCOMPARE(document.unsavedChanges().changedLines(), 1);

    // By an edit of its own, not by undo.
    QVERIFY(document.replaceText("2020", "2019"));
    QVERIFY(!document.isModified());
    QCOMPARE(document.unsavedChanges().changedLines(), 0);

    document.undoStack()->undo();
    QVERIFY(document.isModified());
    document.markSaved();
    QVERIFY(!document.isModified());
    document.undoStack()->undo();
    QVERIFY(document.isModified());
    document.undoStack()->redo();
    QVERIFY(!document.isModified());

    QList<bool> told;
    for (const QList<QVariant> &signal : modified)
        told.append(signal.first().toBool());
    QCOMPARE(told, QList<bool>({true, false, true, false, true, false}));
}

void ProfileDocumentTest::savingEndsMerging()
{
    SampleDocument document;
    QVERIFY(document.apply(replacing(document, "2019", "2020"), typing("year")));
    document.markSaved();
    QVERIFY(document.apply(replacing(document, "2020", "2021"), typing("year")));
    document.undoStack()->undo();
    QVERIFY(!document.isModified());
}

void ProfileDocumentTest::newestStepIsWithdrawn()
{
    SampleDocument document;
    QVERIFY(document.replaceText("2019", "2020"));
    const QByteArray before = document.text();
    QVERIFY(document.replaceText("2013", "2014"));
    bool wasUndo = true;
    connect(&document, &ProfileDocument::changed, this,
            [&wasUndo](const DocumentChange &change) { wasUndo = change.isUndoOrRedo; });

    QVERIFY(document.withdrawNewestStep());
    QCOMPARE(document.text(), before);
    QVERIFY(!wasUndo);
    QVERIFY(!document.undoStack()->canRedo());
    QCOMPARE(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    QVERIFY(!document.isModified());
}

void ProfileDocumentTest::onlyTheNewestStepIsWithdrawn()
{
    SampleDocument document;
    QVERIFY(!document.withdrawNewestStep());
    QVERIFY(document.replaceText("2019", "2020"));
    QVERIFY(document.replaceText("2013", "2014"));
    document.undoStack()->undo();
    const QByteArray text = document.text();
    QVERIFY(!document.withdrawNewestStep());
    QCOMPARE(document.text(), text);
    QVERIFY(document.undoStack()->canRedo());
}

void ProfileDocumentTest::editsAreRefused()
{
    SampleDocument document;
    const QByteArray before = document.text();
    const TextEdit edit = replacing(document, "2019", "2020");
    QVERIFY(document.replaceText("2019", "2021"));
    const auto stale = document.apply(edit, typing({}));
    QVERIFY(!stale);
    QCOMPARE(stale.error().code, "edit-stale");
    QVERIFY(!stale.error().message.isEmpty());

    const auto passedOn =
        document.apply(Result<TextEdit>(Error{"edit-refused", QStringLiteral("No."), {}}), typing({}));
    QVERIFY(!passedOn);
    QCOMPARE(passedOn.error().code, "edit-refused");

    document.load(before, true);
    QVERIFY(document.isReadOnly());
    QVERIFY(!document.canEditValues());
    const auto readOnly = document.apply(edit, typing({}));
    QVERIFY(!readOnly);
    QCOMPARE(readOnly.error().code, "read-only");
    QCOMPARE(document.text(), before);
}

void ProfileDocumentTest::editsDuringAChangeAreRefused()
{
    SampleDocument document;
    QByteArray code;
    connect(&document, &ProfileDocument::changed, this, [&] {
        const auto nested = document.apply(replacing(document, "2013", "2014"), typing({}));
        code = nested ? QByteArray("applied") : nested.error().code;
    });
    QVERIFY(document.replaceText("2019", "2020"));
    QCOMPARE(code, "edit-nested");
    QVERIFY(document.text().contains("2013"));
}

void ProfileDocumentTest::lastValidReadingStays()
{
    SampleDocument document;
    const Value before = document.profile().root();
    QVERIFY(document.replaceText("year = 2019", "year = 2019 x"));
    QVERIFY(!document.profile().isValid());
    QVERIFY(!document.canEditValues());
    QCOMPARE(document.lastValidProfile().root(), before);
    QVERIFY(document.replaceText("year = 2019 x", "year = 2020"));
    QVERIFY(document.canEditValues());
    QCOMPARE(document.lastValidProfile().text(), document.text());
}

void ProfileDocumentTest::neverValidReadingFollows()
{
    ProfileDocument document;
    document.load(fence + "year = \n" + fence + "One.\n");
    QVERIFY(!document.profile().isValid());
    QCOMPARE(document.lastValidProfile().text(), document.text());
    const ChangeInfo info{};
    QVERIFY(document.apply(replacing(document, "One", "Two"), info));
    QCOMPARE(document.lastValidProfile().text(), document.text());
    QVERIFY(document.apply(replacing(document, "year = ", "year = 1"), info));
    QVERIFY(document.profile().isValid());
    QVERIFY(document.apply(replacing(document, "year = 1", "year = "), info));
    QVERIFY(document.lastValidProfile().text() != document.text());
}

QTEST_GUILESS_MAIN(ProfileDocumentTest)
#include "tst_profiledocument.moc"
