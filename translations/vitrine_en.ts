<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>vitrine::ExportReportDialog</name>
    <message numerus="yes">
        <source>%n file(s), %1, in %2.</source>
        <translation>
            <numerusform>%n file, %1, in %2.</numerusform>
            <numerusform>%n files, %1, in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of earlier exports removed.</source>
        <translation>
            <numerusform>%n file of earlier exports removed.</numerusform>
            <numerusform>%n files of earlier exports removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::LivePage</name>
    <message numerus="yes">
        <source>The page did not appear within %n second(s).</source>
        <translation>
            <numerusform>The page did not appear within %n second.</numerusform>
            <numerusform>The page did not appear within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::OverviewPage</name>
    <message numerus="yes">
        <source>%n line(s) changed and not saved</source>
        <translation>
            <numerusform>%n line changed and not saved</numerusform>
            <numerusform>%n lines changed and not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) kept in the file, not on the page</source>
        <translation>
            <numerusform>%n entry kept in the file, not on the page</numerusform>
            <numerusform>%n entries kept in the file, not on the page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::SectionSummary</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the page</source>
        <translation>
            <numerusform>%n on the page</numerusform>
            <numerusform>%n on the page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::WindowStatusBar</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n change not saved</numerusform>
            <numerusform>%n changes not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n line changed</numerusform>
            <numerusform>%n lines changed</numerusform>
        </translation>
    </message>
</context>
</TS>
