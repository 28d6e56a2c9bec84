#pragma once

#include "common/settings.h"
#include "common/windowstate.h"
#include "documentbar.h"
#include "documentcontroller.h"
#include "editing/profiledocument.h"
#include "editing/profileeditor.h"
#include "editorarea.h"
#include "mainactions.h"
#include "mainwindow.h"
#include "scriptedquestions.h"
#include "support/fixtures.h"
#include "workarea.h"

#include <QAction>
#include <QDir>
#include <QTemporaryDir>

namespace vitrine::test {

/// A section of the fixtures, or one of its entries.
inline Place place(SectionId section, qsizetype slot = -1)
{
    const auto list = [](const char *table) { return ValuePath{table, "courses"}; };
    switch (section) {
    case SectionId::Education:
        return {section, list("education"), slot, {}};
    case SectionId::Experience:
        return {section, list("experience"), slot, {}};
    default:
        return {section, {}, slot, {}};
    }
}

/// A window with a folder of its own, and a person who answers by script.
struct GivenWindow
{
    GivenWindow() { window.resize(1280, 800); }

    /// Copies a fixture into the folder as `name` and opens it as the command line would.
    QString open(const QString &fixtureName, const QString &name = QStringLiteral("about.md"))
    {
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        writeFile(path, fixture(fixtureName));
        show(path);
        return path;
    }
    /// Puts a file into the folder.
    void write(const char *name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        writeFile(path, bytes);
    }
    void show(const QString &path)
    {
        window.show();
        window.begin(path);
        QCoreApplication::processEvents();
    }

    void changeYear(const QString &text)
    {
        ProfileDocument *document = window.controller()->document();
        Place year = place(SectionId::Education, 1);
        year.key = "year";
        ProfileEditor editor(document);
        if (!editor.setText(year, text, editor.spelling(year)))
            qFatal("the fixture could not be edited");
    }

    [[nodiscard]] ProfileDocument *document() const { return window.controller()->document(); }
    [[nodiscard]] EditorArea *editor() const { return window.workArea()->editor(); }
    [[nodiscard]] QAction *action(Command command) const { return window.actions()->action(command); }
    [[nodiscard]] DocumentBar *bar() const { return window.findChild<DocumentBar *>(); }

    QTemporaryDir folder;
    ScriptedQuestions questions;
    Settings settings{folder.filePath(QStringLiteral("preferences.ini"))};
    WindowState state{folder.filePath(QStringLiteral("window.ini"))};
    MainWindow window{&questions, &settings, &state};
};

} // namespace vitrine::test
