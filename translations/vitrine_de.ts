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
    <message>
        <source>The site&apos;s theme does not show “%1”: %2 never reads it.</source>
        <translation>Das Thema der Website zeigt „%1“ nicht: %2 liest es nie.</translation>
    </message>
    <message>
        <source>The text is longer than %1 MB, so what the page leaves out of it was not looked for.</source>
        <translation>Der Text ist länger als %1 MB; was die Seite davon weglässt, wurde nicht gesucht.</translation>
    </message>
    <message>
        <source>Hugo takes this line for the end of the front matter, though it is a part of a text. Put a blank in front of it.</source>
        <translation>Hugo nimmt diese Zeile für das Ende des Front Matters, obwohl sie zu einem Text gehört. Setzen Sie ein Leerzeichen davor.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Only the site itself knows the shortcode “%1”; the page shows its name in a box instead.</source>
        <translation>Den Shortcode „%1“ kennt nur die Website selbst; die Seite zeigt stattdessen seinen Namen in einem Kasten.</translation>
    </message>
    <message>
        <source>A shortcode begins here and never ends, which Hugo refuses; end it with &gt;}} or %}}.</source>
        <translation>Hier beginnt ein Shortcode, der nie endet, was Hugo ablehnt; beenden Sie ihn mit &gt;}} oder %}}.</translation>
    </message>
    <message>
        <source>Nothing opens the shortcode “%1” that ends here, which Hugo refuses.</source>
        <translation>Nichts öffnet den Shortcode „%1“, der hier endet, was Hugo ablehnt.</translation>
    </message>
    <message>
        <source>The site leaves HTML within Markdown out, and so does the page.</source>
        <translation>Die Website lässt HTML im Markdown weg, und ebenso die Seite.</translation>
    </message>
    <message>
        <source>The site leaves HTML within Markdown out, and so does the page: %1 is off.</source>
        <translation>Die Website lässt HTML im Markdown weg, und ebenso die Seite: %1 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The page leaves this script out.</source>
        <translation>Die Seite lässt dieses Skript weg.</translation>
    </message>
    <message>
        <source>The page leaves the attribute “%1” out, since it runs a script.</source>
        <translation>Die Seite lässt das Attribut „%1“ weg, weil es ein Skript ausführt.</translation>
    </message>
    <message>
        <source>The page leaves this address out, since it runs a script.</source>
        <translation>Die Seite lässt diese Adresse weg, weil sie ein Skript ausführt.</translation>
    </message>
    <message>
        <source>The page leaves the attribute “%1” out, since it holds a page of its own.</source>
        <translation>Die Seite lässt das Attribut „%1“ weg, weil es eine eigene Seite enthält.</translation>
    </message>
    <message>
        <source>The page leaves “&lt;%1&gt;” out, since it speaks for the page around it.</source>
        <translation>Die Seite lässt „&lt;%1&gt;“ weg, weil es für die Seite darum herum spricht.</translation>
    </message>
    <message>
        <source>The HTML here has too many elements within each other; the page shows it as text.</source>
        <translation>Das HTML hier hat zu viele Elemente ineinander; die Seite zeigt es als Text.</translation>
    </message>
    <message>
        <source>The page leaves “&lt;%1&gt;” out, since browsers have no plug-ins any more.</source>
        <translation>Die Seite lässt „&lt;%1&gt;“ weg, weil Browser keine Plug-ins mehr haben.</translation>
    </message>
    <message>
        <source>The person&apos;s picture “%1” is not there; the page shows a box in its place.</source>
        <translation>Das Bild der Person „%1“ ist nicht da; die Seite zeigt stattdessen einen Kasten.</translation>
    </message>
    <message>
        <source>The site has no page “%1”, and Hugo refuses a reference to none.</source>
        <translation>Die Website hat keine Seite „%1“, und Hugo weist einen Verweis auf keine ab.</translation>
    </message>
</context>
<context>
    <name>DateChecks</name>
    <message>
        <source>The theme shows when this began, and Hugo refuses an entry that does not say it. Write a date such as 2019-03-09 for date_start.</source>
        <translation>Das Theme zeigt, wann dies begann, und Hugo weist einen Eintrag zurück, der es nicht sagt. Geben Sie bei date_start ein Datum wie 2019-03-09 an.</translation>
    </message>
    <message>
        <source>Hugo does not read “%1” as a date. Write one such as 2019-03-09.</source>
        <translation>Hugo liest „%1“ nicht als Datum. Schreiben Sie es wie 2019-03-09.</translation>
    </message>
    <message>
        <source>Hugo does not read “%1” as a date. Write one such as 2019-03-09, or nothing for what lasts.</source>
        <translation>Hugo liest „%1“ nicht als Datum. Schreiben Sie es wie 2019-03-09, oder nichts für das, was andauert.</translation>
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
    <name>ExportFolder</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is no folder. Choose another place.</source>
        <translation>%1 ist kein Ordner. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The folder %1 holds files that are no export of Vitrine. Choose an empty one, or allow it to be written to.</source>
        <translation>Der Ordner %1 enthält Dateien, die kein Export von Vitrine sind. Wählen Sie einen leeren, oder erlauben Sie, hineinzuschreiben.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, which an export does not follow. Remove it, or choose another folder.</source>
        <translation>%1 ist eine symbolische Verknüpfung, der ein Export nicht folgt. Entfernen Sie sie, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is a folder; a file of that name has to go there.</source>
        <translation>%1 ist ein Ordner; dorthin gehört eine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>%1 is a file; a folder of that name has to go there.</source>
        <translation>%1 ist eine Datei; dorthin gehört ein Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>%1 is no file of an earlier export. Move it away, or allow it to be replaced.</source>
        <translation>%1 ist keine Datei eines früheren Exports. Räumen Sie sie weg, oder erlauben Sie, sie zu ersetzen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be put in its place. Choose another one.</source>
        <translation>Der Ordner %1 kann nicht an seinen Platz gebracht werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Another export is writing to %1. Try again when it is done.</source>
        <translation>Gerade schreibt ein anderer Export nach %1. Versuchen Sie es noch einmal, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>%1 is protected against being written to.</source>
        <translation>%1 ist schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>ExportStyle</name>
    <message>
        <source>The file “%1” of the theme “%2” cannot be read.</source>
        <translation>Die Datei „%1“ des Designs „%2“ kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ExportedPage</name>
    <message>
        <source>The icon “%1” is in none of the sets that come along, so nothing shows there.</source>
        <translation>Das Symbol „%1“ ist in keinem der mitgelieferten Sätze, daher erscheint dort nichts.</translation>
    </message>
    <message>
        <source>The picture “%1” has no text for those who cannot see it.</source>
        <translation>Das Bild „%1“ hat keinen Text für alle, die es nicht sehen können.</translation>
    </message>
    <message>
        <source>The picture “%1” is not there; the page shows a box in its place.</source>
        <translation>Das Bild „%1“ ist nicht da; die Seite zeigt an seiner Stelle einen Kasten.</translation>
    </message>
    <message>
        <source>The link “%1” leads to no place on the page.</source>
        <translation>Der Link „%1“ führt zu keiner Stelle auf der Seite.</translation>
    </message>
    <message>
        <source>The link to “%1” has no text of its own.</source>
        <translation>Der Link zu „%1“ hat keinen eigenen Text.</translation>
    </message>
    <message>
        <source>The heading “%1” is of level %2, but level %3 is left out above it.</source>
        <translation>Die Überschrift „%1“ hat die Ebene %2, aber Ebene %3 ist darüber ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” leads to nothing that comes with the page.</source>
        <translation>„%1“ führt zu nichts, was mit der Seite kommt.</translation>
    </message>
    <message>
        <source>The page takes “%1” from the network whenever it is looked at.</source>
        <translation>Die Seite holt „%1“ jedes Mal aus dem Netz, wenn sie betrachtet wird.</translation>
    </message>
    <message>
        <source>The icon “%1” is in none of the sets that come along, so the page shows a chain in its place.</source>
        <translation>Das Symbol „%1“ ist in keiner der mitgelieferten Sammlungen, daher zeigt die Seite an seiner Stelle eine Kette.</translation>
    </message>
    <message>
        <source>The link “%1” has no address.</source>
        <translation>Der Link „%1“ hat keine Adresse.</translation>
    </message>
    <message>
        <source>“%1” is a file that sites are made of, and no part of a published one.</source>
        <translation>„%1“ ist eine Datei, aus der Websites gemacht werden, und kein Teil einer veröffentlichten.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The front matter cannot be read, so there is no profile to export.</source>
        <translation>Das Front Matter ist nicht lesbar, daher gibt es kein Profil zu exportieren.</translation>
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
    <name>LinkChecks</name>
    <message>
        <source>“%1” leads to a page of the site itself, which is not there; write “%2”.</source>
        <translation>„%1“ führt zu einer Seite der Website selbst, die es nicht gibt; schreiben Sie „%2“.</translation>
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
    <name>OrcidChecks</name>
    <message>
        <source>The ORCID iD %1 is nobody&apos;s: its last character does not fit the others, so a digit is wrong or two have changed places.</source>
        <translation>Die ORCID iD %1 gehört niemandem: Ihr letztes Zeichen passt nicht zu den anderen; also ist eine Ziffer falsch, oder zwei sind vertauscht.</translation>
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
    <name>PictureChecks</name>
    <message>
        <source>The picture “%1” lies outside the site&apos;s folder, so the page cannot show it.</source>
        <translation>Das Bild „%1“ liegt außerhalb des Ordners der Website; die Seite kann es nicht zeigen.</translation>
    </message>
    <message>
        <source>The picture “%1” is too large for the page; make it smaller.</source>
        <translation>Das Bild „%1“ ist zu groß für die Seite; verkleinern Sie es.</translation>
    </message>
    <message>
        <source>“%1” is no picture that browsers show.</source>
        <translation>„%1“ ist kein Bild, das Browser zeigen.</translation>
    </message>
    <message>
        <source>The picture “%1” is not there; put it into the site or correct the address.</source>
        <translation>Das Bild „%1“ fehlt; legen Sie es in die Website oder berichtigen Sie die Adresse.</translation>
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
    <name>SiteChecks</name>
    <message>
        <source>“%1” stays text on the page, since the site has switched emoji off: %2.</source>
        <translation>„%1“ bleibt auf der Seite Text, weil die Website Emoji abgeschaltet hat: %2.</translation>
    </message>
    <message>
        <source>Quotation marks and dashes stay as they are typed, since the site says so: %1.</source>
        <translation>Anführungszeichen und Striche bleiben, wie sie getippt sind, weil die Website es so will: %1.</translation>
    </message>
    <message>
        <source>The site&apos;s Markdown is read by “%1”, but the page is shown here as today&apos;s Hugo reads it: %2.</source>
        <translation>Das Markdown der Website liest „%1“, die Seite wird hier aber so gezeigt, wie das heutige Hugo es liest: %2.</translation>
    </message>
</context>
<context>
    <name>SiteConfig</name>
    <message>
        <source>it has too many values</source>
        <translation>sie hat zu viele Werte</translation>
    </message>
    <message>
        <source>its values are nested too deep</source>
        <translation>ihre Werte sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is not valid JSON (%1)</source>
        <translation>sie ist kein gültiges JSON (%1)</translation>
    </message>
    <message>
        <source>it holds no keys with values</source>
        <translation>sie enthält keine Schlüssel mit Werten</translation>
    </message>
    <message>
        <source>it is too large for a configuration</source>
        <translation>sie ist zu groß für eine Konfiguration</translation>
    </message>
    <message>
        <source>it is not UTF-8, and Hugo reads nothing else</source>
        <translation>sie ist nicht in UTF-8, und Hugo liest nichts anderes</translation>
    </message>
    <message>
        <source>The site has no page of the author “%1”, where the profile would stand.</source>
        <translation>Die Website hat keine Seite des Autors „%1“, auf der das Profil stünde.</translation>
    </message>
    <message>
        <source>There is no configuration of a Hugo site in %1.</source>
        <translation>In %1 liegt keine Konfiguration einer Hugo-Website.</translation>
    </message>
</context>
<context>
    <name>SiteConfigText</name>
    <message>
        <source>The site&apos;s file %1 is not read: %2.</source>
        <translation>Die Datei %1 der Website wird nicht gelesen: %2.</translation>
    </message>
    <message>
        <source>it lies outside the site</source>
        <translation>sie liegt außerhalb der Website</translation>
    </message>
    <message>
        <source>it is too large for a configuration</source>
        <translation>sie ist zu groß für eine Konfiguration</translation>
    </message>
    <message>
        <source>the system does not let it be read, or it is UTF-16</source>
        <translation>das System lässt sie nicht lesen, oder sie ist in UTF-16</translation>
    </message>
    <message>
        <source>it is not UTF-8, and Hugo reads nothing else</source>
        <translation>sie ist nicht in UTF-8, und Hugo liest nichts anderes</translation>
    </message>
    <message>
        <source>The site&apos;s file %1 is not read, line %2: %3.</source>
        <translation>Die Datei %1 der Website wird nicht gelesen, Zeile %2: %3.</translation>
    </message>
    <message>
        <source>an alias refers to what it stands in</source>
        <translation>ein Alias verweist auf das, worin er steht</translation>
    </message>
    <message>
        <source>it has too many values</source>
        <translation>sie hat zu viele Werte</translation>
    </message>
    <message>
        <source>its values are nested too deep</source>
        <translation>ihre Werte sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is not valid YAML (%1)</source>
        <translation>sie ist kein gültiges YAML (%1)</translation>
    </message>
    <message>
        <source>it holds no keys with values</source>
        <translation>sie enthält keine Schlüssel mit Werten</translation>
    </message>
</context>
<context>
    <name>SiteIdentity</name>
    <message>
        <source>kept in the program</source>
        <translation>im Programm hinterlegt</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>diese Datei</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>SitePlaces</name>
    <message>
        <source>%1 See %2.</source>
        <translation>%1 Siehe %2.</translation>
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
    <name>ThemeFile</name>
    <message>
        <source>In theme.toml, “%1” has to be %2.</source>
        <translation>In theme.toml muss „%1“ %2 sein.</translation>
    </message>
    <message>
        <source>a number from 1 to 1000</source>
        <translation>eine Zahl von 1 bis 1000</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>the font&apos;s name</source>
        <translation>der Name der Schrift</translation>
    </message>
    <message>
        <source>the name of a style sheet</source>
        <translation>der Name eines Stylesheets</translation>
    </message>
    <message>
        <source>Line %1 of theme.toml cannot be read: %2</source>
        <translation>Zeile %1 von theme.toml kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>the theme&apos;s name</source>
        <translation>der Name des Designs</translation>
    </message>
    <message>
        <source>a list with the names of style sheets</source>
        <translation>eine Liste mit den Namen von Stylesheets</translation>
    </message>
    <message>
        <source>a list of numbers from %1 to %2</source>
        <translation>eine Liste von Zahlen von %1 bis %2</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Der Ordner %1 ist nicht da.</translation>
    </message>
    <message>
        <source>It has no file theme.toml that can be read.</source>
        <translation>Es hat keine lesbare Datei theme.toml.</translation>
    </message>
    <message>
        <source>Its style sheet “%1” cannot be read within its folder.</source>
        <translation>Sein Stylesheet „%1“ kann in seinem Ordner nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” takes in another style sheet by @import; list that in theme.toml.</source>
        <translation>„%1“ bindet ein anderes Stylesheet mit @import ein; nennen Sie es in theme.toml.</translation>
    </message>
    <message>
        <source>“%1” names “%2”, which is no file of the theme&apos;s folder.</source>
        <translation>„%1“ nennt „%2“, was keine Datei im Ordner des Designs ist.</translation>
    </message>
</context>
<context>
    <name>ThemeList</name>
    <message>
        <source>Vitrine has a theme of that name itself; rename the folder.</source>
        <translation>Vitrine hat selbst ein Design dieses Namens; benennen Sie den Ordner um.</translation>
    </message>
    <message>
        <source>The theme “%1” cannot be used. %2</source>
        <translation>Das Design „%1“ kann nicht verwendet werden. %2</translation>
    </message>
    <message>
        <source>There is no theme “%1”. The themes are: %2.</source>
        <translation>Es gibt kein Design „%1“. Die Designs sind: %2.</translation>
    </message>
    <message>
        <source>%1 The page is made in “%2” instead.</source>
        <translation>%1 Die Seite erscheint stattdessen in „%2“.</translation>
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
    <message>
        <source>Prints the page of FILE to the PDF file OUT instead of showing a window.</source>
        <translation>Druckt die Seite von DATEI in die PDF-Datei ZIEL, statt ein Fenster zu zeigen.</translation>
    </message>
    <message>
        <source>With --export-pdf: how the page looks (academic, plain, or your own theme).</source>
        <translation>Mit --export-pdf: wie die Seite aussieht (academic, plain oder ein eigenes Design).</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>With --export-pdf: the size of the paper (A4 or Letter).</source>
        <translation>Mit --export-pdf: die Größe des Papiers (A4 oder Letter).</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>With --export-pdf: reads the Hugo site in DIR, not the one around the file.</source>
        <translation>Mit --export-pdf: liest die Hugo-Site in ORDNER, nicht die um die Datei herum.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>With --export-pdf: reads no Hugo site.</source>
        <translation>Mit --export-pdf: liest keine Hugo-Site.</translation>
    </message>
    <message>
        <source>This option goes together with --export-pdf only.</source>
        <translation>Diese Option geht nur zusammen mit --export-pdf.</translation>
    </message>
    <message>
        <source>The command is “vitrine --export-pdf FILE OUT.pdf”.</source>
        <translation>Der Befehl ist „vitrine --export-pdf DATEI ZIEL.pdf“.</translation>
    </message>
    <message>
        <source>“--site” and “--no-site” do not go together.</source>
        <translation>„--site“ und „--no-site“ gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>There is paper of size A4 or Letter, not “%1”.</source>
        <translation>Es gibt Papier der Größe A4 oder Letter, nicht „%1“.</translation>
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
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Choose a Picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Export the Page as PDF</source>
        <translation>Die Seite als PDF exportieren</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
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
    <message>
        <source>This file was changed by another program, and what it is now cannot be shown. %1</source>
        <translation>Diese Datei wurde von einem anderen Programm geändert, und ihr jetziger Stand kann nicht gezeigt werden. %1</translation>
    </message>
    <message>
        <source>This file was changed by another program. Reloading shows what it is now; Undo brings back what you have here.</source>
        <translation>Diese Datei wurde von einem anderen Programm geändert. „Neu laden“ zeigt ihren jetzigen Stand; „Rückgängig“ bringt zurück, was hier steht.</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
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
    <message>
        <source>Overwrite replaces what the other program wrote, which cannot be shown here: %1</source>
        <translation>„Überschreiben“ ersetzt, was das andere Programm geschrieben hat und hier nicht gezeigt werden kann: %1</translation>
    </message>
    <message>
        <source>Change by Another Program</source>
        <translation>Änderung durch ein anderes Programm</translation>
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
    <name>vitrine::EditorPane</name>
    <message>
        <source>Your theme does not show this: %1 never reads it.</source>
        <translation>Ihr Thema zeigt dies nicht: %1 liest es nie.</translation>
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
    <name>vitrine::ExportReportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>What was exported</source>
        <translation>Was exportiert wurde</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>The PDF was written.</source>
        <translation>Die PDF-Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>The web page was written.</source>
        <translation>Die Webseite wurde geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Open PDF</source>
        <translation>PDF ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show in &amp;Browser</source>
        <translation>Im &amp;Browser zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, in %2.</source>
        <translation>
            <numerusform>%n Datei, %1, in %2.</numerusform>
            <numerusform>%n Dateien, %1, in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of earlier exports removed.</source>
        <translation>
            <numerusform>%n Datei früherer Exporte entfernt.</numerusform>
            <numerusform>%n Dateien früherer Exporte entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the page needs mending.</source>
        <translation>Auf der Seite ist nichts zu verbessern.</translation>
    </message>
    <message>
        <source>Worth mending (%1)</source>
        <translation>Zu verbessern (%1)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>Dateien (%1)</translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <translation>%1, unverändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>kept: changed since by somebody else</source>
        <translation>behalten: seither von jemand anderem geändert</translation>
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
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>There is no picture.</source>
        <translation>Es gibt kein Bild.</translation>
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
    <message>
        <source>The page has crashed. Your file is as it was.</source>
        <translation>Die Seite ist abgestürzt. Ihre Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>The page has stopped responding. Your file is as it was.</source>
        <translation>Die Seite antwortet nicht mehr. Ihre Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>Nothing is on the page yet. What you write appears here.</source>
        <translation>Noch steht nichts auf der Seite. Was Sie schreiben, erscheint hier.</translation>
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
    <message>
        <source>Export P&amp;DF…</source>
        <translation>P&amp;DF exportieren …</translation>
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
    <message>
        <source>%1 cannot be shown on a page.</source>
        <translation>%1 kann auf keiner Seite gezeigt werden.</translation>
    </message>
    <message>
        <source>Choose a picture of a kind that browsers show, such as JPEG or PNG, and of at most 32 MB.</source>
        <translation>Wählen Sie ein Bild einer Art, die Browser zeigen, etwa JPEG oder PNG, und von höchstens 32 MB.</translation>
    </message>
    <message>
        <source>%1 was changed by another program; this is how it is now.</source>
        <translation>%1 wurde von einem anderen Programm geändert; so ist der jetzige Stand.</translation>
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
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>From the site</source>
        <translation>Von der Website</translation>
    </message>
    <message>
        <source>None found around this file</source>
        <translation>Um diese Datei wurde keine gefunden</translation>
    </message>
    <message>
        <source>Who the page is about</source>
        <translation>Um wen es auf der Seite geht</translation>
    </message>
    <message>
        <source>The site&apos;s configuration names nobody, so the page has no name or picture beside the biography.</source>
        <translation>Die Konfiguration der Website nennt niemanden, darum hat die Seite neben der Biografie weder Namen noch Bild.</translation>
    </message>
</context>
<context>
    <name>vitrine::OwnFieldsForm</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>No Hugo site was found around this file. What stands here is shown beside your biography, on the page and in exports. It is kept in this program, not in the file.</source>
        <translation>Um diese Datei wurde keine Hugo-Website gefunden. Was hier steht, erscheint neben Ihrer Biografie, auf der Seite und in Exporten. Es bleibt in diesem Programm und kommt nicht in die Datei.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (nicht mehr vorhanden)</translation>
    </message>
</context>
<context>
    <name>vitrine::PageBar</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>&amp;Tablet (%1)</source>
        <translation>&amp;Tablet (%1)</translation>
    </message>
    <message>
        <source>P&amp;hone (%1)</source>
        <translation>Tele&amp;fon (%1)</translation>
    </message>
    <message>
        <source>As My Site</source>
        <translation>Wie meine Website</translation>
    </message>
    <message>
        <source>As my site</source>
        <translation>Wie meine Website</translation>
    </message>
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
        <translation>An Breite anpassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Width: Phone</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a zoom factor</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom %1, back to actual size</source>
        <translation>Zoom %1, zurück zur Originalgröße</translation>
    </message>
    <message>
        <source>Leaves out what your site&apos;s theme does not show: %1</source>
        <translation>Lässt weg, was das Thema Ihrer Website nicht zeigt: %1</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Thema: %1</translation>
    </message>
    <message>
        <source>&amp;Wide (%1)</source>
        <translation>&amp;Breit (%1)</translation>
    </message>
</context>
<context>
    <name>vitrine::PageOutput</name>
    <message>
        <source>Export a Copy of the Web Page to a Folder</source>
        <translation>Kopie der Webseite in einen Ordner exportieren</translation>
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
    <message>
        <source>Write the web page to %1 all the same?</source>
        <translation>Die Webseite trotzdem nach %1 schreiben?</translation>
    </message>
    <message>
        <source>The folder holds files that no export made. They are left alone, but a file %1 is replaced.</source>
        <translation>Der Ordner enthält Dateien, die kein Export gemacht hat. Sie bleiben unberührt, aber eine Datei %1 wird ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
</context>
<context>
    <name>vitrine::PdfCommand</name>
    <message>
        <source>written: %1 (%2 bytes)</source>
        <translation>geschrieben: %1 (%2 Byte)</translation>
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
    <message>
        <source>&amp;Load Again</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Your site&apos;s theme does not show this</source>
        <translation>Das Thema Ihrer Website zeigt dies nicht</translation>
    </message>
    <message>
        <source>Your site&apos;s theme shows every section, as far as is known</source>
        <translation>Das Thema Ihrer Website zeigt jeden Abschnitt, soweit bekannt</translation>
    </message>
    <message>
        <source>No site was found around the file</source>
        <translation>Um die Datei herum wurde keine Website gefunden</translation>
    </message>
    <message>
        <source>The site&apos;s template for this page was not found</source>
        <translation>Die Vorlage der Website für diese Seite wurde nicht gefunden</translation>
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
    <name>vitrine::RemotePictures</name>
    <message>
        <source>This is no web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>%1 leads on to %2, which was not asked.</source>
        <translation>%1 führt weiter zu %2, und dort wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>The picture is larger than %1 MB.</source>
        <translation>Das Bild ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>%1 gave no picture: %2</source>
        <translation>%1 hat kein Bild geliefert: %2</translation>
    </message>
    <message>
        <source>What %1 sent is no picture.</source>
        <translation>Was %1 geschickt hat, ist kein Bild.</translation>
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
    <name>vitrine::SiteFileViewer</name>
    <message>
        <source>Only shown here. Nothing in this file is changed by Vitrine.</source>
        <translation>Nur zur Ansicht. Vitrine ändert an dieser Datei nichts.</translation>
    </message>
    <message>
        <source>&amp;Open in Another Program</source>
        <translation>In anderem Programm ö&amp;ffnen</translation>
    </message>
    <message>
        <source>%1 cannot be shown.</source>
        <translation>%1 kann nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>vitrine::SiteValueList</name>
    <message>
        <source>%1: show %2</source>
        <translation>%1: %2 zeigen</translation>
    </message>
    <message>
        <source>Show where this stands. Nothing is changed there.</source>
        <translation>Zeigen, wo dies steht. Geändert wird dort nichts.</translation>
    </message>
</context>
<context>
    <name>vitrine::SiteValues</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Short bio</source>
        <translation>Kurzbiografie</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Names such as :smile: become emoji</source>
        <translation>Namen wie :smile: werden zu Emoji</translation>
    </message>
    <message>
        <source>Names such as :smile: stay text</source>
        <translation>Namen wie :smile: bleiben Text</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Wird gezeigt</translation>
    </message>
    <message>
        <source>Left out of the page</source>
        <translation>Fehlt auf der Seite</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Typografie</translation>
    </message>
    <message>
        <source>Quotes and dashes as in print</source>
        <translation>Anführungszeichen und Striche wie im Druck</translation>
    </message>
    <message>
        <source>Quotes and dashes as they are typed</source>
        <translation>Anführungszeichen und Striche wie getippt</translation>
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
    <name>vitrine::pagePdf</name>
    <message>
        <source>No temporary folder could be made: %1</source>
        <translation>Es konnte kein temporärer Ordner angelegt werden: %1</translation>
    </message>
    <message>
        <source>The page could not be loaded for printing.</source>
        <translation>Die Seite konnte zum Drucken nicht geladen werden.</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>Die Seite konnte nicht gedruckt werden.</translation>
    </message>
</context>
<context>
    <name>vitrine::preparePictures</name>
    <message>
        <source>Picture outside the site: %1</source>
        <translation>Bild außerhalb der Website: %1</translation>
    </message>
    <message>
        <source>Picture too large to show: %1</source>
        <translation>Bild zu groß zum Zeigen: %1</translation>
    </message>
    <message>
        <source>No picture that browsers show: %1</source>
        <translation>Kein Bild, das Browser zeigen: %1</translation>
    </message>
    <message>
        <source>Picture without an address</source>
        <translation>Bild ohne Adresse</translation>
    </message>
    <message>
        <source>Missing picture: %1</source>
        <translation>Fehlendes Bild: %1</translation>
    </message>
    <message>
        <source>Picture from %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>Load once</source>
        <translation>Einmal laden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>Video from example.org</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Shown on the site, not in the preview</source>
        <translation>Zu sehen auf der Website, nicht in der Vorschau</translation>
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
