<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Checks</name>
    <message>
        <source>The site does not publish this page, since it is a draft.</source>
        <translation>Die Website veröffentlicht diese Seite nicht, da sie ein Entwurf ist.</translation>
    </message>
    <message>
        <source>The site does not show this part, since it is not active.</source>
        <translation>Die Website zeigt diesen Teil nicht, da er nicht aktiv ist.</translation>
    </message>
</context>
<context>
    <name>EntrySummary</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The front matter cannot be read, so there is no profile to export.</source>
        <translation>Das Front Matter ist nicht lesbar, daher gibt es kein Profil zu exportieren.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Choose another place.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be read: %2.</source>
        <translation>Das Bild „%1“ ist nicht lesbar: %2.</translation>
    </message>
</context>
<context>
    <name>HiddenEntries</name>
    <message>
        <source>There is no hidden entry at %1 on this line; “show” lists them all.</source>
        <translation>Bei %1 steht in dieser Zeile kein ausgeblendeter Eintrag; „show“ zählt alle auf.</translation>
    </message>
    <message>
        <source>There is no hidden entry at %1; “show” lists them all.</source>
        <translation>Bei %1 steht kein ausgeblendeter Eintrag; „show“ zählt alle auf.</translation>
    </message>
</context>
<context>
    <name>JsonTexts</name>
    <message>
        <source>The key “%1” stands twice in one JSON object; leave one away.</source>
        <translation>Der Schlüssel „%1“ steht zweimal in einem JSON-Objekt; lassen Sie einen weg.</translation>
    </message>
    <message>
        <source>This number is larger than any that can be stored.</source>
        <translation>Diese Zahl ist größer als jede, die gespeichert werden kann.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Das ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>This JSON nests deeper than %1 levels, which no front matter does.</source>
        <translation>Dieses JSON ist tiefer als %1 Ebenen verschachtelt, was kein Front Matter ist.</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Only a table with keys, in JSON an object, can stand here.</source>
        <translation>Hier kann nur eine Tabelle mit Schlüsseln stehen, in JSON ein Objekt.</translation>
    </message>
    <message>
        <source>The front matter as a whole cannot be removed; replace it by {}.</source>
        <translation>Das Front Matter als Ganzes kann nicht entfernt werden; ersetzen Sie es durch {}.</translation>
    </message>
    <message>
        <source>A value cannot be moved into itself.</source>
        <translation>Ein Wert kann nicht in sich selbst verschoben werden.</translation>
    </message>
    <message>
        <source>The value is another one: %1.</source>
        <translation>Der Wert ist ein anderer: %1.</translation>
    </message>
    <message>
        <source>The value is another one.</source>
        <translation>Der Wert ist ein anderer.</translation>
    </message>
</context>
<context>
    <name>PatchEdits</name>
    <message>
        <source>The front matter cannot be read, so its values cannot be changed. Correct it first.</source>
        <translation>Das Front Matter ist nicht lesbar, daher lassen sich seine Werte nicht ändern. Berichtigen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The list %1 stands in brackets now, where a hidden entry with a header of its own has no place. Change it in the source.</source>
        <translation>Die Liste %1 steht jetzt in Klammern; ein ausgeblendeter Eintrag mit eigener Kopfzeile hat dort keinen Platz. Ändern Sie es im Quelltext.</translation>
    </message>
    <message>
        <source>A value can be moved or copied only within one hidden entry.</source>
        <translation>Ein Wert kann nur innerhalb eines ausgeblendeten Eintrags verschoben oder kopiert werden.</translation>
    </message>
    <message>
        <source>A hidden entry cannot be added; add a live one, then hide it.</source>
        <translation>Ein ausgeblendeter Eintrag kann nicht hinzugefügt werden; fügen Sie einen sichtbaren hinzu und blenden Sie ihn dann aus.</translation>
    </message>
    <message>
        <source>The result would not be front matter that can be read.</source>
        <translation>Das Ergebnis wäre kein Front Matter, das lesbar ist.</translation>
    </message>
    <message>
        <source>Only an entry that stands under a header in double brackets can be hidden, and %1 is none.</source>
        <translation>Nur ein Eintrag mit einer Kopfzeile in doppelten Klammern kann ausgeblendet werden, und %1 ist keiner.</translation>
    </message>
</context>
<context>
    <name>Patches</name>
    <message>
        <source>operation %1</source>
        <translation>Operation %1</translation>
    </message>
    <message>
        <source>An operation is an object, such as {&quot;op&quot;: &quot;remove&quot;, &quot;path&quot;: &quot;/draft&quot;}.</source>
        <translation>Eine Operation ist ein Objekt wie {&quot;op&quot;: &quot;remove&quot;, &quot;path&quot;: &quot;/draft&quot;}.</translation>
    </message>
    <message>
        <source>There is no operation “%1”; there are %2.</source>
        <translation>Eine Operation „%1“ gibt es nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>The member “%1” is missing.</source>
        <translation>Das Element „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The member “%1” has to be a string.</source>
        <translation>Das Element „%1“ muss eine Zeichenkette sein.</translation>
    </message>
    <message>
        <source>An integer in TOML has 64 bits at most; write a larger number as a text or with “.0”.</source>
        <translation>Eine ganze Zahl hat in TOML höchstens 64 Bit; schreiben Sie eine größere als Text oder mit „.0“.</translation>
    </message>
    <message>
        <source>TOML has no null; take “remove” for what shall not be there, or an empty text.</source>
        <translation>TOML kennt kein null; nehmen Sie „remove“ für das, was nicht da sein soll, oder einen leeren Text.</translation>
    </message>
    <message>
        <source>all of the front matter</source>
        <translation>das ganze Front Matter</translation>
    </message>
    <message>
        <source>operation %1, %2 %3</source>
        <translation>Operation %1, %2 %3</translation>
    </message>
    <message>
        <source>A JSON Patch is a list of operations: [{&quot;op&quot;: …, &quot;path&quot;: …}, …].</source>
        <translation>Ein JSON Patch ist eine Liste von Operationen: [{&quot;op&quot;: …, &quot;path&quot;: …}, …].</translation>
    </message>
</context>
<context>
    <name>Pointers</name>
    <message>
        <source>the front matter</source>
        <translation>dem Front Matter</translation>
    </message>
    <message>
        <source>“-” in %1 means the place behind the last item, where nothing stands.</source>
        <translation>„-“ meint in %1 die Stelle hinter dem letzten Element, an der nichts steht.</translation>
    </message>
    <message>
        <source>%1 is a list, whose items have numbers from 0; “%2” is none.</source>
        <translation>%1 ist eine Liste, deren Elemente Nummern ab 0 haben; „%2“ ist keine.</translation>
    </message>
    <message>
        <source>The list %1 is empty, so there is no item %2.</source>
        <translation>Die Liste %1 ist leer, es gibt also kein Element %2.</translation>
    </message>
    <message>
        <source>There is no item %2 in the list %1; counted from 0, the last one is %3.</source>
        <translation>In der Liste %1 gibt es kein Element %2; von 0 an gezählt ist das letzte %3.</translation>
    </message>
    <message>
        <source>There is no key “%1” in %2.</source>
        <translation>In %2 gibt es keinen Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>%1 is neither a table nor a list, so there is nothing below it.</source>
        <translation>%1 ist weder eine Tabelle noch eine Liste, darunter steht also nichts.</translation>
    </message>
    <message>
        <source>“%1” is no JSON Pointer: one starts with “/”, such as /education/courses/0/year.</source>
        <translation>„%1“ ist kein JSON Pointer: einer beginnt mit „/“ wie /education/courses/0/year.</translation>
    </message>
    <message>
        <source>“%1” is no JSON Pointer: a “~” in a key is written ~0 there, and a “/” ~1.</source>
        <translation>„%1“ ist kein JSON Pointer: ein „~“ in einem Schlüssel wird dort ~0 geschrieben, ein „/“ ~1.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The front matter is YAML (---). Vitrine edits TOML (+++); the text below it can be edited.</source>
        <translation>Das Front Matter ist YAML (---). Vitrine bearbeitet TOML (+++); der Text darunter lässt sich bearbeiten.</translation>
    </message>
    <message>
        <source>The front matter is JSON. Vitrine edits TOML (+++); the text below it can be edited.</source>
        <translation>Das Front Matter ist JSON. Vitrine bearbeitet TOML (+++); der Text darunter lässt sich bearbeiten.</translation>
    </message>
    <message>
        <source>The file has no front matter between +++ lines, so there are no settings or entries to edit; the text can be edited.</source>
        <translation>Die Datei hat kein Front Matter zwischen +++-Zeilen, also keine Einstellungen oder Einträge zum Bearbeiten; der Text lässt sich bearbeiten.</translation>
    </message>
    <message>
        <source>This byte is not UTF-8, the encoding of Hugo&apos;s files. Convert the file to UTF-8 to edit it.</source>
        <translation>Dieses Byte ist kein UTF-8, die Kodierung der Dateien von Hugo. Wandeln Sie die Datei in UTF-8 um, um sie zu bearbeiten.</translation>
    </message>
    <message>
        <source>The front matter has no closing +++ line. Add one below the last setting.</source>
        <translation>Dem Front Matter fehlt die schließende +++-Zeile. Fügen Sie unter der letzten Einstellung eine ein.</translation>
    </message>
</context>
<context>
    <name>ProfileEdits</name>
    <message>
        <source>The front matter cannot be read, so its values cannot be changed. Correct it in the source first.</source>
        <translation>Das Front Matter ist nicht lesbar, daher lassen sich seine Werte nicht ändern. Berichtigen Sie es zuerst im Quelltext.</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2.</source>
        <translation>%1 lässt sich nicht speichern: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, the most that can be opened.</source>
        <translation>%1 ist größer als %2&#xa0;MB. Größere Dateien lassen sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 is written in UTF-16, which Hugo does not read. Save it as UTF-8 first.</source>
        <translation>%1 ist in UTF-16 geschrieben, das Hugo nicht liest. Speichern Sie die Datei zuerst als UTF-8.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
</context>
<context>
    <name>ProfileRepairs</name>
    <message>
        <source>The header %1 is commented out, but keys below it are not: they became settings of the page. Take the # away from the header, or comment the keys out too.</source>
        <translation>Die Überschrift %1 ist auskommentiert, Schlüssel darunter aber nicht: Sie wurden zu Einstellungen der Seite. Nehmen Sie das # vor der Überschrift weg, oder kommentieren Sie auch die Schlüssel aus.</translation>
    </message>
    <message>
        <source>The header %1 is commented out, but keys below it are not: they became a part of %2 above. Take the # away from the header, or comment the keys out too.</source>
        <translation>Die Überschrift %1 ist auskommentiert, Schlüssel darunter aber nicht: Sie wurden ein Teil von %2 darüber. Nehmen Sie das # vor der Überschrift weg, oder kommentieren Sie auch die Schlüssel aus.</translation>
    </message>
    <message>
        <source>Add the Closing +++</source>
        <translation>Schließendes +++ ergänzen</translation>
    </message>
    <message>
        <source>Move It Below the +++</source>
        <translation>Unter das +++ verschieben</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>Convert to UTF-8</source>
        <translation>In UTF-8 umwandeln</translation>
    </message>
    <message>
        <source>Convert Line Ends</source>
        <translation>Zeilenenden umwandeln</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>First line</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Degree or university: the line in normal text.</source>
        <translation>Abschluss oder Hochschule: die Zeile in normaler Schrift.</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Zweite Zeile</translation>
    </message>
    <message>
        <source>University or degree: the smaller line below.</source>
        <translation>Hochschule oder Abschluss: die kleinere Zeile darunter.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>A year or any words. Empty or 0: the page shows nothing.</source>
        <translation>Ein Jahr oder beliebiger Text. Leer oder 0: Die Seite zeigt nichts.</translation>
    </message>
    <message>
        <source>Advisor or hosts</source>
        <translation>Betreuung oder Gastgeber</translation>
    </message>
    <message>
        <source>Markdown with links, like [Name](https://…).</source>
        <translation>Markdown mit Links, etwa [Name](https://…).</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>First line, short</source>
        <translation>Erste Zeile, kurz</translation>
    </message>
    <message>
        <source>Employer or position: the line in normal text.</source>
        <translation>Arbeitgeber oder Stelle: die Zeile in normaler Schrift.</translation>
    </message>
    <message>
        <source>Position or employer: the smaller line below.</source>
        <translation>Stelle oder Arbeitgeber: die kleinere Zeile darunter.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Employer&apos;s address</source>
        <translation>Webadresse des Arbeitgebers</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Empty: until today.</source>
        <translation>Leer: bis heute.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Short biography</source>
        <translation>Kurzbiografie</translation>
    </message>
    <message>
        <source>Shown at the end of posts.</source>
        <translation>Steht am Ende von Beiträgen.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Switched on, the site does not publish this page.</source>
        <translation>Eingeschaltet: Die Website veröffentlicht diese Seite nicht.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Switched off, the site leaves this section out.</source>
        <translation>Ausgeschaltet: Die Website lässt diesen Abschnitt weg.</translation>
    </message>
    <message>
        <source>Kind of section</source>
        <translation>Art des Abschnitts</translation>
    </message>
    <message>
        <source>The theme draws the page by this name.</source>
        <translation>Nach diesem Namen gestaltet das Theme die Seite.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Sections with a smaller number come first.</source>
        <translation>Abschnitte mit kleinerer Zahl stehen weiter oben.</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biografie</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Page settings</source>
        <translation>Seiteneinstellungen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>TextEdit</name>
    <message>
        <source>The text has changed meanwhile; please make this change again.</source>
        <translation>Der Text hat sich inzwischen geändert; bitte nehmen Sie diese Änderung noch einmal vor.</translation>
    </message>
</context>
<context>
    <name>TomlEdits</name>
    <message>
        <source>A part of this entry stands elsewhere in the file. Put its lines together in the source first.</source>
        <translation>Ein Teil dieses Eintrags steht anderswo in der Datei. Führen Sie seine Zeilen zuerst im Quelltext zusammen.</translation>
    </message>
    <message>
        <source>A value stands where the list would be.</source>
        <translation>Wo die Liste stehen müsste, steht ein Wert.</translation>
    </message>
    <message>
        <source>This place is written in a way that cannot be changed without rewriting what stands around it. Change it in the source.</source>
        <translation>Diese Stelle ist so geschrieben, dass sie sich nicht ändern lässt, ohne das umzuschreiben, was um sie herum steht. Ändern Sie sie im Quelltext.</translation>
    </message>
    <message>
        <source>There is no such item in the list.</source>
        <translation>Dieses Element gibt es in der Liste nicht.</translation>
    </message>
    <message>
        <source>There is no room for the comments of these lines at the new place. Move them in the source.</source>
        <translation>Am neuen Ort ist kein Platz für die Kommentare dieser Zeilen. Verschieben Sie sie im Quelltext.</translation>
    </message>
    <message>
        <source>The list has no place “%1”.</source>
        <translation>Die Liste hat keinen Platz „%1“.</translation>
    </message>
    <message>
        <source>There is no value at “%1”.</source>
        <translation>Bei „%1“ steht kein Wert.</translation>
    </message>
    <message>
        <source>The front matter as a whole cannot be removed.</source>
        <translation>Das Front Matter als Ganzes kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The front matter has to stay a table of keys.</source>
        <translation>Das Front Matter muss eine Tabelle mit Schlüsseln bleiben.</translation>
    </message>
    <message>
        <source>This list is written as [[blocks]], which hold keys and values only. Write it as an array in the source first.</source>
        <translation>Diese Liste steht als [[Blöcke]] in der Datei, die nur Schlüssel und Werte enthalten. Schreiben Sie sie zuerst im Quelltext als Array.</translation>
    </message>
    <message>
        <source>A value stands where the table would be.</source>
        <translation>Wo die Tabelle wäre, steht ein Wert.</translation>
    </message>
    <message>
        <source>A value cannot be moved into itself.</source>
        <translation>Ein Wert kann nicht in sich selbst verschoben werden.</translation>
    </message>
</context>
<context>
    <name>TomlHiddenEdits</name>
    <message>
        <source>This entry is not hidden.</source>
        <translation>Dieser Eintrag ist nicht ausgeblendet.</translation>
    </message>
    <message>
        <source>This entry stands within brackets. Only one under a header of its own in double brackets can be hidden.</source>
        <translation>Dieser Eintrag steht in Klammern. Nur einer unter einer eigenen Überschrift in doppelten Klammern kann ausgeblendet werden.</translation>
    </message>
    <message>
        <source>This entry is hidden already.</source>
        <translation>Dieser Eintrag ist schon ausgeblendet.</translation>
    </message>
    <message>
        <source>An entry without fields would be an ordinary comment when it is hidden. Give it a field first.</source>
        <translation>Ein Eintrag ohne Felder wäre ausgeblendet ein gewöhnlicher Kommentar. Geben Sie ihm zuerst ein Feld.</translation>
    </message>
    <message>
        <source>The fields below this entry would become a part of it. Move them above it in the source first.</source>
        <translation>Die Felder unter diesem Eintrag würden ein Teil davon. Verschieben Sie sie zuerst im Quelltext darüber.</translation>
    </message>
    <message>
        <source>A hidden entry without fields would be an ordinary comment. Remove the entry instead.</source>
        <translation>Ein ausgeblendeter Eintrag ohne Felder wäre ein gewöhnlicher Kommentar. Entfernen Sie stattdessen den Eintrag.</translation>
    </message>
</context>
<context>
    <name>TomlProblem</name>
    <message>
        <source>The line ends with a lone carriage return, which TOML does not know. Convert the file&apos;s line ends to LF or CRLF.</source>
        <translation>Die Zeile endet mit einem einzelnen Wagenrücklauf, den TOML nicht kennt. Wandeln Sie die Zeilenenden der Datei in LF oder CRLF um.</translation>
    </message>
    <message>
        <source>The text stands in curly quotes. Use straight quotes (&quot;) around it.</source>
        <translation>Der Text steht in typografischen Anführungszeichen. Setzen Sie ihn in gerade Anführungszeichen (&quot;).</translation>
    </message>
    <message>
        <source>There is HTML among the settings. Move it below the closing +++, or put it in quotes as the value of a key.</source>
        <translation>Zwischen den Einstellungen steht HTML. Verschieben Sie es unter das schließende +++, oder setzen Sie es in Anführungszeichen als Wert eines Schlüssels.</translation>
    </message>
    <message>
        <source>The closing quote of the text is missing.</source>
        <translation>Das schließende Anführungszeichen des Textes fehlt.</translation>
    </message>
    <message>
        <source>A value is missing behind the equals sign. Write &quot;&quot; for an empty one.</source>
        <translation>Hinter dem Gleichheitszeichen fehlt ein Wert. Für einen leeren schreiben Sie &quot;&quot;.</translation>
    </message>
    <message>
        <source>The text has no quotes. Put it in straight quotes, like &quot;Spring 2019&quot;.</source>
        <translation>Der Text hat keine Anführungszeichen. Setzen Sie ihn in gerade Anführungszeichen, etwa &quot;Frühjahr 2019&quot;.</translation>
    </message>
    <message>
        <source>This is not valid TOML: %1.</source>
        <translation>Das ist kein gültiges TOML: %1.</translation>
    </message>
    <message>
        <source>This key is set already, further up. Remove one of the two.</source>
        <translation>Dieser Schlüssel ist weiter oben schon gesetzt. Entfernen Sie einen der beiden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set already, further up. Remove one of the two.</source>
        <translation>„%1“ ist weiter oben schon gesetzt. Entfernen Sie eines der beiden.</translation>
    </message>
    <message>
        <source>A comma is missing in front of this item of the list.</source>
        <translation>Vor diesem Element der Liste fehlt ein Komma.</translation>
    </message>
    <message>
        <source>There is a comma too many in the list.</source>
        <translation>In der Liste steht ein Komma zu viel.</translation>
    </message>
    <message>
        <source>The list that begins in line %1 goes wrong here: a comma, a quote or the closing ] is missing.</source>
        <translation>Die Liste, die in Zeile %1 beginnt, ist hier fehlerhaft: Es fehlt ein Komma, ein Anführungszeichen oder das schließende ].</translation>
    </message>
    <message>
        <source>There is an invisible character (%1) here that TOML does not know. Delete it, or put a normal blank in its place.</source>
        <translation>Hier steht ein unsichtbares Zeichen (%1), das TOML nicht kennt. Löschen Sie es, oder setzen Sie ein gewöhnliches Leerzeichen.</translation>
    </message>
    <message>
        <source>The header %1 is commented out, but keys below it are not, so &quot;%2&quot; is set twice. Take the # away from the header, or comment the keys out too.</source>
        <translation>Die Überschrift %1 ist auskommentiert, Schlüssel darunter aber nicht; daher ist „%2“ zweimal gesetzt. Nehmen Sie das # vor der Überschrift weg, oder kommentieren Sie auch die Schlüssel aus.</translation>
    </message>
    <message>
        <source>There is an invisible control character (%1) here. Delete it.</source>
        <translation>Hier steht ein unsichtbares Steuerzeichen (%1). Löschen Sie es.</translation>
    </message>
    <message>
        <source>This is no character: behind \u stand four hexadecimal digits, behind \U eight. Write \\ for a backslash.</source>
        <translation>Das ist kein Zeichen: Hinter \u stehen vier hexadezimale Ziffern, hinter \U acht. Schreiben Sie \\ für einen umgekehrten Schrägstrich.</translation>
    </message>
    <message>
        <source>A backslash has a meaning of its own in a text in double quotes. Write \\ for it.</source>
        <translation>Ein umgekehrter Schrägstrich hat in einem Text in doppelten Anführungszeichen eine eigene Bedeutung. Schreiben Sie dafür \\.</translation>
    </message>
    <message>
        <source>This is no header. A header is a name in brackets on a line of its own, like [interests] or [[education.courses]].</source>
        <translation>Das ist keine Überschrift. Eine Überschrift ist ein Name in Klammern auf einer eigenen Zeile, wie [interests] oder [[education.courses]].</translation>
    </message>
    <message>
        <source>This line is no setting. A setting is a key, an equals sign and a value; a comment begins with #.</source>
        <translation>Diese Zeile ist keine Einstellung. Eine Einstellung ist ein Schlüssel, ein Gleichheitszeichen und ein Wert; ein Kommentar beginnt mit #.</translation>
    </message>
    <message>
        <source>Lists, tables or the parts of a key are nested deeper than %1 levels here. Vitrine does not read such a file.</source>
        <translation>Listen, Tabellen oder die Teile eines Schlüssels sind hier tiefer als %1 Ebenen verschachtelt. Eine solche Datei liest Vitrine nicht.</translation>
    </message>
    <message>
        <source>There is something behind the end of the value or header. Put it on a line of its own; a comment begins with #.</source>
        <translation>Hinter dem Ende des Wertes oder der Überschrift steht noch etwas. Setzen Sie es auf eine eigene Zeile; ein Kommentar beginnt mit #.</translation>
    </message>
    <message>
        <source>This is no key. A key is one word of letters, digits, - and _; anything else has to stand in quotes.</source>
        <translation>Das ist kein Schlüssel. Ein Schlüssel ist ein Wort aus Buchstaben, Ziffern, - und _; alles andere muss in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>TOML writes true and false in small letters.</source>
        <translation>TOML schreibt true und false in kleinen Buchstaben.</translation>
    </message>
    <message>
        <source>There is no such date or time, or it is not written like 2019-05-31 or 2019-05-31T18:30:00. Put it in quotes if it is text.</source>
        <translation>Dieses Datum oder diese Uhrzeit gibt es nicht, oder sie ist nicht wie 2019-05-31 oder 2019-05-31T18:30:00 geschrieben. Setzen Sie sie in Anführungszeichen, wenn es Text ist.</translation>
    </message>
    <message>
        <source>TOML does not write a number like this. Put it in quotes if it is text.</source>
        <translation>So schreibt TOML keine Zahl. Setzen Sie sie in Anführungszeichen, wenn es Text ist.</translation>
    </message>
    <message>
        <source>A table in braces has to end in the line in which it begins: the closing } is missing.</source>
        <translation>Eine Tabelle in geschweiften Klammern muss in der Zeile enden, in der sie beginnt: Das schließende } fehlt.</translation>
    </message>
    <message>
        <source>There is a comma too many in the table.</source>
        <translation>In der Tabelle steht ein Komma zu viel.</translation>
    </message>
    <message>
        <source>A comma is missing in front of this key of the table.</source>
        <translation>Vor diesem Schlüssel der Tabelle fehlt ein Komma.</translation>
    </message>
    <message>
        <source>A quote in the middle ends this text too early. Write \&quot; for it.</source>
        <translation>Ein Anführungszeichen in der Mitte beendet diesen Text zu früh. Schreiben Sie dafür \&quot;.</translation>
    </message>
    <message>
        <source>A quote in the middle ends this text too early. Put the text in double quotes (&quot;).</source>
        <translation>Ein Anführungszeichen in der Mitte beendet diesen Text zu früh. Setzen Sie den Text in doppelte Anführungszeichen (&quot;).</translation>
    </message>
</context>
<context>
    <name>TomlRepairs</name>
    <message>
        <source>Close the List</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>Put It in Quotes</source>
        <translation>In Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Take the # Away from the Header</source>
        <translation># vor der Überschrift entfernen</translation>
    </message>
    <message>
        <source>Comment the Other Keys Out Too</source>
        <translation>Auch die übrigen Schlüssel auskommentieren</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Remove the Character</source>
        <translation>Zeichen entfernen</translation>
    </message>
    <message>
        <source>Use Straight Quotes</source>
        <translation>Gerade Anführungszeichen verwenden</translation>
    </message>
    <message>
        <source>Add the Opening Quote</source>
        <translation>Öffnendes Anführungszeichen ergänzen</translation>
    </message>
    <message>
        <source>Remove the Repeated Line</source>
        <translation>Wiederholte Zeile entfernen</translation>
    </message>
    <message>
        <source>Double the Backslash</source>
        <translation>Schrägstrich verdoppeln</translation>
    </message>
    <message>
        <source>Remove the Comma</source>
        <translation>Komma entfernen</translation>
    </message>
    <message>
        <source>Close the Header</source>
        <translation>Überschrift schließen</translation>
    </message>
    <message>
        <source>Close the Table</source>
        <translation>Tabelle schließen</translation>
    </message>
    <message>
        <source>Add the Comma</source>
        <translation>Komma ergänzen</translation>
    </message>
    <message>
        <source>Write an Empty Value</source>
        <translation>Leeren Wert schreiben</translation>
    </message>
    <message>
        <source>Make It a Comment</source>
        <translation>Zu einem Kommentar machen</translation>
    </message>
    <message>
        <source>Keep the Quotes as Text</source>
        <translation>Anführungszeichen als Text behalten</translation>
    </message>
    <message>
        <source>Add the Closing Quote</source>
        <translation>Schließendes Anführungszeichen ergänzen</translation>
    </message>
</context>
<context>
    <name>vitrine::AddressBubble</name>
    <message>
        <source>Open in the browser (Ctrl+click on the link does the same)</source>
        <translation>Im Browser öffnen (wie mit Strg+Klick auf den Link)</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>%1 im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>vitrine::BiographyPage</name>
    <message>
        <source>Markdown: **bold**, *italic*, [link](https://…), lists, headings with #</source>
        <translation>Markdown: **fett**, *kursiv*, [Link](https://…), Listen, # Titel</translation>
    </message>
    <message>
        <source>Biography, as Markdown</source>
        <translation>Biografie als Markdown</translation>
    </message>
</context>
<context>
    <name>vitrine::Breadcrumb</name>
    <message>
        <source>Show all of the section</source>
        <translation>Den ganzen Abschnitt zeigen</translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation>Voriger Eintrag</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Nächster Eintrag</translation>
    </message>
</context>
<context>
    <name>vitrine::CommandLine</name>
    <message>
        <source>Edits academic profile pages. Only what you change is changed in your file.</source>
        <translation>Bearbeitet akademische Profilseiten. In Ihrer Datei ändert sich nur, was Sie ändern.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>The profile to open. One that does not exist begins as a new file.</source>
        <translation>Das Profil, das geöffnet wird. Eines, das es nicht gibt, beginnt als neue Datei.</translation>
    </message>
    <message>
        <source>[FILE]</source>
        <translation>[DATEI]</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time.</source>
        <translation>Es lässt sich nur eine Datei auf einmal öffnen.</translation>
    </message>
</context>
<context>
    <name>vitrine::CommentNote</name>
    <message>
        <source>A comment in the file</source>
        <translation>Ein Kommentar in der Datei</translation>
    </message>
    <message>
        <source>Whole comment</source>
        <translation>Ganzer Kommentar</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Kommentar: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::DialogQuestions</name>
    <message>
        <source>Markdown files (*.md *.markdown)</source>
        <translation>Markdown-Dateien (*.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Open Profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Save Profile As</source>
        <translation>Profil speichern unter</translation>
    </message>
</context>
<context>
    <name>vitrine::DocumentBar</name>
    <message>
        <source>This file has no TOML front matter, so only its text is edited here.</source>
        <translation>Diese Datei hat kein Front Matter in TOML, daher lässt sich hier nur ihr Text bearbeiten.</translation>
    </message>
    <message>
        <source>This file is not UTF-8: line %1 has a character in another encoding. It can be read, and edited once it is converted.</source>
        <translation>Diese Datei ist kein UTF-8: Zeile %1 hat ein Zeichen in einer anderen Kodierung. Sie lässt sich lesen und, einmal umgewandelt, auch bearbeiten.</translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation>&amp;Umwandeln</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Zur Stelle</translation>
    </message>
    <message>
        <source>The profile stands in the page of the author “%1”, which was not found in the site around this file.</source>
        <translation>Das Profil steht auf der Seite des Autors „%1“, die in der Website um diese Datei nicht zu finden war.</translation>
    </message>
    <message>
        <source>The profile stands in %1.</source>
        <translation>Das Profil steht in %1.</translation>
    </message>
    <message>
        <source>&amp;Open It</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>vitrine::DocumentController</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>Without saving, what you changed since the last save is lost.</source>
        <translation>Ohne Speichern geht verloren, was Sie seit dem letzten Speichern geändert haben.</translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation>In UTF-8 umwandeln</translation>
    </message>
    <message>
        <source>%1 was not saved.</source>
        <translation>%1 wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>There is a file %1 by now.</source>
        <translation>Inzwischen gibt es eine Datei %1.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Overwrite replaces what the other program wrote. Reload shows it and drops your unsaved changes.</source>
        <translation>„Überschreiben“ ersetzt, was das andere Programm geschrieben hat. „Neu laden“ zeigt es und verwirft Ihre nicht gespeicherten Änderungen.</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 wurde nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>vitrine::DocumentTextEdit</name>
    <message>
        <source>Typing</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>vitrine::EditorArea</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>How the file is edited</source>
        <translation>Wie die Datei bearbeitet wird</translation>
    </message>
</context>
<context>
    <name>vitrine::EntriesModel</name>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
</context>
<context>
    <name>vitrine::EntryDelegate</name>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Hidden · %1</source>
        <translation>Ausgeblendet · %1</translation>
    </message>
</context>
<context>
    <name>vitrine::EntryPage</name>
    <message>
        <source>Hidden: kept in the file, not on the page</source>
        <translation>Ausgeblendet: steht in der Datei, nicht auf der Seite</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Einblenden</translation>
    </message>
</context>
<context>
    <name>vitrine::EyeButton</name>
    <message>
        <source>Show %1</source>
        <translation>%1 einblenden</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldEditor</name>
    <message>
        <source>Remove Field</source>
        <translation>Feld entfernen</translation>
    </message>
    <message>
        <source>What the file calls it</source>
        <translation>So heißt es in der Datei</translation>
    </message>
    <message>
        <source>Remove field %1</source>
        <translation>Feld %1 entfernen</translation>
    </message>
    <message>
        <source>A list or table inside this one: change it in the source.</source>
        <translation>Eine verschachtelte Liste oder Tabelle: Ändern Sie sie im Quelltext.</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldForm</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Add field %1</source>
        <translation>Feld %1 hinzufügen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>Add another field</source>
        <translation>Weiteres Feld hinzufügen</translation>
    </message>
</context>
<context>
    <name>vitrine::IdentityHeader</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Name and role stand in %1 and %2.</source>
        <translation>Name und Position stehen in %1 und %2.</translation>
    </message>
    <message>
        <source>The name stands in %1.</source>
        <translation>Der Name steht in %1.</translation>
    </message>
    <message>
        <source>The role stands in %1.</source>
        <translation>Die Position steht in %1.</translation>
    </message>
    <message>
        <source>Name, role and picture come from the site&apos;s settings. None were found around this file.</source>
        <translation>Name, Position und Bild kommen aus den Einstellungen der Website. Um diese Datei waren keine zu finden.</translation>
    </message>
    <message>
        <source>No picture was found in the site.</source>
        <translation>In der Website war kein Bild zu finden.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemDelegate</name>
    <message>
        <source>Item %1</source>
        <translation>Eintrag %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ListPage</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Nothing here yet. The page shows this section once it has an entry.</source>
        <translation>Hier steht noch nichts. Die Seite zeigt diesen Abschnitt, sobald er einen Eintrag hat.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Einblenden</translation>
    </message>
</context>
<context>
    <name>vitrine::LivePage</name>
    <message numerus="yes">
        <source>The page did not appear within %n second(s).</source>
        <translation>
            <numerusform>Die Seite ist nicht innerhalb einer Sekunde erschienen.</numerusform>
            <numerusform>Die Seite ist nicht innerhalb von %n Sekunden erschienen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page&apos;s process ended %n time(s).</source>
        <translation>
            <numerusform>Der Prozess der Seite hat sich beendet.</numerusform>
            <numerusform>Der Prozess der Seite hat sich %n-mal beendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::MainActions</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Try the &amp;Sample</source>
        <translation>Beispiel aus&amp;probieren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Export Web Page…</source>
        <translation>Webseite &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write a copy of the page to a folder. What your site publishes is the file itself.</source>
        <translation>Schreibt eine Kopie der Seite in einen Ordner. Was Ihre Website veröffentlicht, ist die Datei selbst.</translation>
    </message>
    <message>
        <source>Page in &amp;Browser</source>
        <translation>Seite im B&amp;rowser</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Add &amp;Entry</source>
        <translation>&amp;Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate Entry</source>
        <translation>Eintrag &amp;duplizieren</translation>
    </message>
    <message>
        <source>Re&amp;move Entry</source>
        <translation>Eintrag ent&amp;fernen</translation>
    </message>
    <message>
        <source>Move Entry U&amp;p</source>
        <translation>Eintrag nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Entry Do&amp;wn</source>
        <translation>Eintrag nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelltext</translation>
    </message>
    <message>
        <source>Edit the file as text</source>
        <translation>Die Datei als Text bearbeiten</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>Zoom Page &amp;In</source>
        <translation>Seite &amp;vergrößern</translation>
    </message>
    <message>
        <source>Zoom Page O&amp;ut</source>
        <translation>Seite ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Page at Its Own Si&amp;ze</source>
        <translation>Seite in &amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines in Source</source>
        <translation>&amp;Zeilen im Quelltext umbrechen</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Voriger Be&amp;reich</translation>
    </message>
    <message>
        <source>&amp;About Vitrine</source>
        <translation>Ü&amp;ber Vitrine</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Einen Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Sho&amp;w Entry</source>
        <translation>Eintrag ein&amp;blenden</translation>
    </message>
    <message>
        <source>&amp;Hide Entry</source>
        <translation>Eintrag aus&amp;blenden</translation>
    </message>
</context>
<context>
    <name>vitrine::MainWindow</name>
    <message>
        <source>A copy of the page stands in %1.</source>
        <translation>Eine Kopie der Seite steht in %1.</translation>
    </message>
    <message>
        <source>%1 is a new file. It is made when you save.</source>
        <translation>%1 ist eine neue Datei. Sie entsteht beim Speichern.</translation>
    </message>
    <message>
        <source>%1 (new file)</source>
        <translation>%1 (neue Datei)</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>About Vitrine</source>
        <translation>Über Vitrine</translation>
    </message>
    <message>
        <source>Vitrine %1</source>
        <translation>Vitrine %1</translation>
    </message>
    <message>
        <source>An editor for academic profile pages. Only what you change is changed in your file. Nothing is sent anywhere.</source>
        <translation>Ein Editor für akademische Profilseiten. In Ihrer Datei ändert sich nur, was Sie ändern. Nichts wird ins Netz gesendet.</translation>
    </message>
</context>
<context>
    <name>vitrine::OutlineDelegate</name>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Hidden · %1</source>
        <translation>Ausgeblendet · %1</translation>
    </message>
</context>
<context>
    <name>vitrine::OutlineModel</name>
    <message>
        <source>%1, entries: %2</source>
        <translation>%1, Einträge: %2</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>%1 · %2 hidden</source>
        <translation>%1 · %2 ausgeblendet</translation>
    </message>
</context>
<context>
    <name>vitrine::OutlineView</name>
    <message>
        <source>Add Above</source>
        <translation>Darüber hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>vitrine::OverviewPage</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Ihr Profil</translation>
    </message>
    <message>
        <source>Not saved anywhere yet</source>
        <translation>Noch nirgends gespeichert</translation>
    </message>
    <message>
        <source>%1 (new, not saved yet)</source>
        <translation>%1 (neu, noch nicht gespeichert)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed and not saved</source>
        <translation>
            <numerusform>%n Zeile geändert und nicht gespeichert</numerusform>
            <numerusform>%n Zeilen geändert und nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>None since the last save</source>
        <translation>Keine seit dem letzten Speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) kept in the file, not on the page</source>
        <translation>
            <numerusform>%n Eintrag steht in der Datei, nicht auf der Seite</numerusform>
            <numerusform>%n Einträge stehen in der Datei, nicht auf der Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Keine Einträge</translation>
    </message>
</context>
<context>
    <name>vitrine::PageOutput</name>
    <message>
        <source>Export a Copy of the Web Page to a Folder</source>
        <translation>Kopie der Webseite in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Replace the web page in %1?</source>
        <translation>Die Webseite in %1 ersetzen?</translation>
    </message>
    <message>
        <source>The folder holds a file %1 already. Other files in it are left alone.</source>
        <translation>Der Ordner enthält schon eine Datei %1. Andere Dateien darin bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>The page could not be shown in the browser.</source>
        <translation>Die Seite ließ sich nicht im Browser zeigen.</translation>
    </message>
    <message>
        <source>No temporary folder could be made: %1</source>
        <translation>Es ließ sich kein temporärer Ordner anlegen: %1</translation>
    </message>
    <message>
        <source>The page was not written.</source>
        <translation>Die Seite wurde nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>vitrine::PreviewPane</name>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>vitrine::PreviewView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Address</source>
        <translation>&amp;Linkadresse kopieren</translation>
    </message>
</context>
<context>
    <name>vitrine::ProblemsPanel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close problems</source>
        <translation>Probleme schließen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>vitrine::ProfileDocument</name>
    <message>
        <source>This file can be read but not edited.</source>
        <translation>Diese Datei lässt sich lesen, aber nicht bearbeiten.</translation>
    </message>
    <message>
        <source>Another change was being made at that moment. Please try again.</source>
        <translation>In diesem Augenblick lief eine andere Änderung. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The text has changed in the meantime, so this change was not made. Please try again.</source>
        <translation>Der Text hat sich inzwischen geändert, daher wurde diese Änderung nicht vorgenommen. Bitte versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>vitrine::ProfileEditor</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>The lines cannot be put into this list.</source>
        <translation>Die Zeilen lassen sich nicht in diese Liste einfügen.</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>A hidden entry cannot be duplicated. Show it on the page first.</source>
        <translation>Ein ausgeblendeter Eintrag lässt sich nicht duplizieren. Blenden Sie ihn zuerst auf der Seite ein.</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>These entries cannot be removed together.</source>
        <translation>Diese Einträge lassen sich nicht zusammen entfernen.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>There is no list here that entries could be added to or taken from.</source>
        <translation>Hier steht keine Liste, zu der Einträge hinzukommen oder aus der welche wegfallen könnten.</translation>
    </message>
    <message>
        <source>This field is not part of the page now: it is hidden, or the front matter cannot be read.</source>
        <translation>Dieses Feld gehört gerade nicht zur Seite: Es ist ausgeblendet, oder das Front Matter ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>a field</comment>
        <translation>Feld „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a field</comment>
        <translation>Feld „%1“ entfernen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>a field</comment>
        <translation>Feld „%1“ ändern</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 einblenden</translation>
    </message>
</context>
<context>
    <name>vitrine::RecentFileList</name>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 in %2, %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove from This List</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
</context>
<context>
    <name>vitrine::SectionLink</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>vitrine::SectionSummary</name>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the page</source>
        <translation>
            <numerusform>%n auf der Seite</numerusform>
            <numerusform>%n auf der Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n ausgeblendet</numerusform>
            <numerusform>%n ausgeblendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::SourceView</name>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
</context>
<context>
    <name>vitrine::StartPage</name>
    <message>
        <source>Only what you change is changed in your file. Nothing is sent anywhere.</source>
        <translation>In Ihrer Datei ändert sich nur, was Sie ändern. Nichts wird ins Netz gesendet.</translation>
    </message>
    <message>
        <source>Edit your profile page</source>
        <translation>Ihre Profilseite bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Open your profile…</source>
        <translation>&amp;Profil öffnen…</translation>
    </message>
    <message>
        <source>You can also drop the file here. In your site&apos;s folder it is usually one of these:</source>
        <translation>Sie können die Datei auch hierher ziehen. Im Ordner Ihrer Website ist es meist eine von diesen:</translation>
    </message>
    <message>
        <source>you</source>
        <comment>stands for a user name in a path</comment>
        <translation>ihr-name</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>Beispiel au&amp;sprobieren</translation>
    </message>
    <message>
        <source>Opens a copy of a made-up profile that is saved nowhere until you save it.</source>
        <translation>Öffnet die Kopie eines erfundenen Profils, die nirgends gespeichert ist, bis Sie sie speichern.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Files that you open are listed here.</source>
        <translation>Dateien, die Sie öffnen, stehen dann hier.</translation>
    </message>
</context>
<context>
    <name>vitrine::WindowStatusBar</name>
    <message>
        <source>Show the list of problems</source>
        <translation>Die Liste der Probleme zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n Änderung nicht gespeichert</numerusform>
            <numerusform>%n Änderungen nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>New file, not saved yet</source>
        <translation>Neue Datei, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>Saved %1 · new file</source>
        <translation>Gespeichert um %1 · neue Datei</translation>
    </message>
    <message>
        <source>Saved %1 · %2</source>
        <translation>Gespeichert um %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n Zeile geändert</numerusform>
            <numerusform>%n Zeilen geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::WorkArea</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>Die Gliederung zeigen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Die Seite zeigen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Schl&amp;ießen</translation>
    </message>
</context>
<context>
    <name>vitrine::ZoomBar</name>
    <message>
        <source>Zoom Out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Actual Size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit to Width</source>
        <translation>An die Breite anpassen</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a zoom factor</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom %1, back to actual size</source>
        <translation>Zoom %1, zurück zur Originalgröße</translation>
    </message>
</context>
<context>
    <name>vitrine::previewObstacle</name>
    <message>
        <source>The page cannot be shown while Vitrine runs as root, because Qt WebEngine refuses to. Start Vitrine as an ordinary user to see it.</source>
        <translation>Die Seite lässt sich nicht zeigen, solange Vitrine als root läuft, denn Qt WebEngine verweigert das. Starten Sie Vitrine mit einem gewöhnlichen Benutzerkonto, um sie zu sehen.</translation>
    </message>
    <message>
        <source>The page cannot be shown, because a part of Qt WebEngine is missing: %1. Install Qt WebEngine again to see it.</source>
        <translation>Die Seite lässt sich nicht zeigen, denn ein Teil von Qt WebEngine fehlt: %1. Installieren Sie Qt WebEngine erneut, um sie zu sehen.</translation>
    </message>
</context>
</TS>
