<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>kursbuch</name>
    <message>
        <source>“%1” is no unit. Use EUR, USD, hour, month, W, B, token, GPU, request, FTE, FLOP, kg, m, K, U, V or A with * and /, or 1.</source>
        <translation>„%1“ ist keine Einheit. Verwenden Sie EUR, USD, hour, month, W, B, token, GPU, request, FTE, FLOP, kg, m, K, U, V oder A mit * und / oder 1.</translation>
    </message>
    <message>
        <source>The factor must be greater than zero.</source>
        <translation>Der Faktor muss größer als null sein.</translation>
    </message>
    <message>
        <source>The value lies outside low and high. Correct one of the three.</source>
        <translation>Der Wert liegt außerhalb von low und high. Berichtigen Sie einen der drei.</translation>
    </message>
    <message>
        <source>The scale “%1” is not in catalog/scales.yaml. Add it there or use one that is.</source>
        <translation>Die Skala „%1“ steht nicht in catalog/scales.yaml. Ergänzen Sie sie dort oder verwenden Sie eine vorhandene.</translation>
    </message>
    <message>
        <source>The price has no price_source. Add one with text and date.</source>
        <translation>Dem Preis fehlt price_source. Ergänzen Sie sie mit Text und Datum.</translation>
    </message>
    <message>
        <source>psu_needed is greater than psu_count. Correct one of the two.</source>
        <translation>psu_needed ist größer als psu_count. Berichtigen Sie einen der beiden Werte.</translation>
    </message>
    <message>
        <source>The accelerator “%1” is not in catalog/gpus.yaml. Add it there or correct the id.</source>
        <translation>Der Beschleuniger „%1“ steht nicht in catalog/gpus.yaml. Ergänzen Sie ihn dort oder berichtigen Sie die Kennung.</translation>
    </message>
    <message>
        <source>“value” is missing. A yes-or-no fact needs true or false.</source>
        <translation>„value“ fehlt. Ein Ja-Nein-Sachverhalt braucht true oder false.</translation>
    </message>
    <message>
        <source>“options” is missing. Add at least one option.</source>
        <translation>„options“ fehlt. Ergänzen Sie mindestens eine Antwort.</translation>
    </message>
    <message>
        <source>“fact” is missing. Say which fact the question sets.</source>
        <translation>„fact“ fehlt. Nennen Sie den Sachverhalt, den die Frage setzt.</translation>
    </message>
    <message>
        <source>A question with several answers needs a fact of type choice_set.</source>
        <translation>Eine Frage mit mehreren Antworten braucht einen Sachverhalt vom Typ choice_set.</translation>
    </message>
    <message>
        <source>The group “%1” is not listed under groups. Add it there.</source>
        <translation>Die Gruppe „%1“ steht nicht unter groups. Ergänzen Sie sie dort.</translation>
    </message>
    <message>
        <source>The provider “%1” is not in catalog/providers.yaml. Add it there or correct the id.</source>
        <translation>Der Anbieter „%1“ steht nicht in catalog/providers.yaml. Ergänzen Sie ihn dort oder berichtigen Sie die Kennung.</translation>
    </message>
    <message>
        <source>The country “%1” is not in places/places.yaml. Add it there or correct the code.</source>
        <translation>Das Land „%1“ steht nicht in places/places.yaml. Ergänzen Sie es dort oder berichtigen Sie das Kürzel.</translation>
    </message>
    <message>
        <source>There is no question “%1” about providers. Correct the id.</source>
        <translation>Eine Frage „%1“ zu Anbietern gibt es nicht. Berichtigen Sie die Kennung.</translation>
    </message>
    <message>
        <source>The question “%1” has no option “%2”. Use one that it has.</source>
        <translation>Die Frage „%1“ hat keine Antwort „%2“. Verwenden Sie eine vorhandene.</translation>
    </message>
    <message>
        <source>A price of zero is no price. Leave it out where it is not known.</source>
        <translation>Ein Preis von null ist kein Preis. Lassen Sie ihn weg, wo er nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The model “%1” is not in catalog/models.yaml. Add it there or correct the id.</source>
        <translation>Das Modell „%1“ steht nicht in catalog/models.yaml. Ergänzen Sie es dort oder berichtigen Sie die Kennung.</translation>
    </message>
    <message>
        <source>“%1” is no country code. Use two capital letters (ISO 3166), quoted.</source>
        <translation>„%1“ ist kein Länderkürzel. Verwenden Sie zwei Großbuchstaben (ISO 3166) in Anführungszeichen.</translation>
    </message>
    <message>
        <source>An adequacy status needs its instrument, the decision it rests on.</source>
        <translation>Ein Angemessenheitsstatus braucht instrument, also den Beschluss, auf dem er beruht.</translation>
    </message>
    <message>
        <source>“effect” is missing. Add open, conditions or closed, or a map of columns.</source>
        <translation>„effect“ fehlt. Ergänzen Sie open, conditions oder closed oder eine Zuordnung nach Spalten.</translation>
    </message>
    <message>
        <source>The placeholder {%1} names no declared fact. Correct or remove it.</source>
        <translation>Der Platzhalter {%1} nennt keinen erklärten Sachverhalt. Berichtigen oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>“when” is missing. Add a condition, or “when: always”.</source>
        <translation>„when“ fehlt. Ergänzen Sie eine Bedingung oder „when: always“.</translation>
    </message>
    <message>
        <source>It lifts “%1”, which is no rule. Correct the id.</source>
        <translation>Unter lifts steht „%1“, das ist keine Regel. Berichtigen Sie die Kennung.</translation>
    </message>
    <message>
        <source>“unit: %1” is no unit. Write it like W, V*A or EUR/month.</source>
        <translation>„unit: %1“ ist keine Einheit. Schreiben Sie etwa W, V*A oder EUR/month.</translation>
    </message>
    <message>
        <source>The file needs entries of the form key: {de: …, en: …}.</source>
        <translation>Die Datei braucht Einträge der Form Schlüssel: {de: …, en: …}.</translation>
    </message>
    <message>
        <source>The id “%1” is used twice. Give one of the entries another id.</source>
        <translation>Die Kennung „%1“ kommt zweimal vor. Geben Sie einem der Einträge eine andere.</translation>
    </message>
    <message>
        <source>The file needs a list of entries, each beginning with “- ”.</source>
        <translation>Die Datei braucht eine Liste von Einträgen, die je mit „- “ beginnen.</translation>
    </message>
    <message>
        <source>The file needs a list under “%1”.</source>
        <translation>Die Datei braucht eine Liste unter „%1“.</translation>
    </message>
    <message>
        <source>The file is larger than 2 MiB. Split it.</source>
        <translation>Die Datei ist größer als 2 MiB. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>Die Datei ist kein UTF-8-Text. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>This is not valid YAML (%1). Check indentation, colons and quotes near this line.</source>
        <translation>Das ist kein gültiges YAML (%1). Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen in der Nähe dieser Zeile.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Here must stand %1, but it is %2. Correct the value or leave the member out.</source>
        <translation>Hier muss %1 stehen, es ist aber %2. Berichtigen Sie den Wert oder lassen Sie das Feld weg.</translation>
    </message>
    <message>
        <source>This is not a Kursbuch plan but &quot;%1&quot;. Choose an exported plan.</source>
        <translation>Das ist kein Kursbuch-Plan, sondern „%1“. Wählen Sie einen exportierten Plan.</translation>
    </message>
    <message>
        <source>This is not a Kursbuch plan: &quot;format&quot;:&quot;kursbuch-plan&quot; is missing. Choose an exported plan.</source>
        <translation>Das ist kein Kursbuch-Plan: Es fehlt &quot;format&quot;:&quot;kursbuch-plan&quot;. Wählen Sie einen exportierten Plan.</translation>
    </message>
    <message>
        <source>The version of the plan must be text such as &quot;1.0&quot;. Export the plan again.</source>
        <translation>Die Version des Plans muss ein Text wie &quot;1.0&quot; sein. Exportieren Sie den Plan noch einmal.</translation>
    </message>
    <message>
        <source>The plan has version %1, this program reads up to version %2. Open it with a newer Kursbuch.</source>
        <translation>Der Plan hat Version %1, dieses Programm liest bis Version %2. Öffnen Sie ihn mit einem neueren Kursbuch.</translation>
    </message>
    <message>
        <source>a database; a library is opened with --library</source>
        <translation>eine Datenbank; eine Bibliothek öffnet man mit --library</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>a web page or an XML file</source>
        <translation>eine Webseite oder eine XML-Datei</translation>
    </message>
    <message>
        <source>The file ends in the middle of the plan. Fetch or export it again.</source>
        <translation>Die Datei endet mitten im Plan. Holen oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file is not a plan: it is not valid JSON (%1). Export the plan again.</source>
        <translation>Die Datei ist kein Plan: Sie ist kein gültiges JSON (%1). Exportieren Sie den Plan noch einmal.</translation>
    </message>
    <message>
        <source>The file is empty. Fetch or export it again.</source>
        <translation>Die Datei ist leer. Holen oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This is not a Kursbuch plan but %1.</source>
        <translation>Das ist kein Kursbuch-Plan, sondern %1.</translation>
    </message>
    <message>
        <source>This is not a Kursbuch plan but another JSON file. Choose an exported plan.</source>
        <translation>Das ist kein Kursbuch-Plan, sondern eine andere JSON-Datei. Wählen Sie einen exportierten Plan.</translation>
    </message>
    <message>
        <source>The fact “%1” is declared twice. Let one item or one line of facts.yaml set it.</source>
        <translation>Der Sachverhalt „%1“ ist zweimal erklärt. Lassen Sie ihn nur von einer Frage oder einer Zeile in facts.yaml setzen.</translation>
    </message>
    <message>
        <source>the smaller of</source>
        <translation>der kleinere Wert von</translation>
    </message>
    <message>
        <source>the larger of</source>
        <translation>der größere Wert von</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>aufgerundet</translation>
    </message>
    <message>
        <source>rounded down</source>
        <translation>abgerundet</translation>
    </message>
    <message>
        <source>if</source>
        <translation>wenn</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>else</source>
        <translation>sonst</translation>
    </message>
    <message>
        <source>running sum</source>
        <translation>laufende Summe</translation>
    </message>
    <message>
        <source>growth by month at yearly rate</source>
        <translation>Wachstum je Monat bei Jahresrate</translation>
    </message>
    <message>
        <source>sum of all months</source>
        <translation>Summe aller Monate</translation>
    </message>
    <message>
        <source>only in month %1</source>
        <translation>nur in Monat %1</translation>
    </message>
    <message>
        <source>present value, paid at the start of the month</source>
        <translation>Barwert, gezahlt am Monatsanfang</translation>
    </message>
    <message>
        <source>present value, paid at the end of the month</source>
        <translation>Barwert, gezahlt am Monatsende</translation>
    </message>
    <message>
        <source>present value, due at the end of the period</source>
        <translation>Barwert, fällig am Ende des Zeitraums</translation>
    </message>
    <message>
        <source>The plan has no revision %1. Choose one of its list.</source>
        <translation>Der Plan hat keine Revision %1. Wählen Sie eine aus seiner Liste.</translation>
    </message>
    <message>
        <source>This is a database, but not a Kursbuch library. The file was not changed. Choose a library.</source>
        <translation>Das ist eine Datenbank, aber keine Kursbuch-Bibliothek. Die Datei wurde nicht verändert. Wählen Sie eine Bibliothek.</translation>
    </message>
    <message>
        <source>The library was written by a newer Kursbuch (library version %1, this program knows %2). The file was not changed. Open it with the newer program.</source>
        <translation>Die Bibliothek wurde von einem neueren Kursbuch geschrieben (Bibliotheksversion %1, dieses Programm kennt %2). Die Datei wurde nicht verändert. Öffnen Sie sie mit dem neueren Programm.</translation>
    </message>
    <message>
        <source>it has no version</source>
        <translation>sie hat keine Version</translation>
    </message>
    <message>
        <source>its tables are not those of a library</source>
        <translation>ihre Tabellen sind nicht die einer Bibliothek</translation>
    </message>
    <message>
        <source>There is no such file. Check the name, or make a new library.</source>
        <translation>Diese Datei gibt es nicht. Prüfen Sie den Namen oder legen Sie eine neue Bibliothek an.</translation>
    </message>
    <message>
        <source>This is a folder, not a library. Choose the library&apos;s file.</source>
        <translation>Das ist ein Ordner, keine Bibliothek. Wählen Sie die Datei der Bibliothek.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a library. Choose the library&apos;s file.</source>
        <translation>Das ist ein Gerät oder eine Pipe, keine Bibliothek. Wählen Sie die Datei der Bibliothek.</translation>
    </message>
    <message>
        <source>The file is empty, so it is no library. It was not changed. Restore a backup copy, or choose another name for a new library.</source>
        <translation>Die Datei ist leer, also keine Bibliothek. Sie wurde nicht verändert. Stellen Sie eine Sicherungskopie wieder her oder wählen Sie für eine neue Bibliothek einen anderen Namen.</translation>
    </message>
    <message>
        <source>The library may not be read. Ask its owner for the right to read it.</source>
        <translation>Die Bibliothek darf nicht gelesen werden. Bitten Sie den Eigentümer um das Leserecht.</translation>
    </message>
    <message>
        <source>The library is of an older Kursbuch and must be updated, but it is read-only. Copy it to a place that can be written and open the copy.</source>
        <translation>Die Bibliothek stammt von einem älteren Kursbuch und muss aktualisiert werden, ist aber schreibgeschützt. Kopieren Sie sie an einen beschreibbaren Ort und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>The library cannot be written because the file or its folder is read-only. What was saved is safe. Allow writing, or save a copy elsewhere.</source>
        <translation>Die Bibliothek kann nicht geschrieben werden, weil die Datei oder ihr Ordner schreibgeschützt ist. Gespeichertes ist sicher. Erlauben Sie das Schreiben oder speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>The library could not be written (disk full, size limit or fault). What was saved before is safe. Make space or check the disk, then save again.</source>
        <translation>Die Bibliothek konnte nicht geschrieben werden (Datenträger voll, Größengrenze oder Fehler). Was vorher gespeichert war, ist sicher. Schaffen Sie Platz oder prüfen Sie den Datenträger und speichern Sie dann erneut.</translation>
    </message>
    <message>
        <source>The library could not be read. It was not changed. Check the disk or the network drive, then try again.</source>
        <translation>Die Bibliothek konnte nicht gelesen werden. Sie wurde nicht verändert. Prüfen Sie Datenträger oder Netzlaufwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This is not a Kursbuch library, or its beginning is damaged. The file was not changed. Choose a library, or restore a backup copy.</source>
        <translation>Das ist keine Kursbuch-Bibliothek, oder ihr Anfang ist beschädigt. Die Datei wurde nicht verändert. Wählen Sie eine Bibliothek oder stellen Sie eine Sicherungskopie wieder her.</translation>
    </message>
    <message>
        <source>The library is damaged. It was not changed. Restore a backup copy, or import exported plans into a new library.</source>
        <translation>Die Bibliothek ist beschädigt. Sie wurde nicht verändert. Stellen Sie eine Sicherungskopie wieder her oder importieren Sie exportierte Pläne in eine neue Bibliothek.</translation>
    </message>
    <message>
        <source>Another program is using the library right now. What was saved is safe. Wait a moment, then try again.</source>
        <translation>Ein anderes Programm benutzt die Bibliothek gerade. Gespeichertes ist sicher. Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Make space, then save again.</source>
        <translation>Der Datenträger ist voll. Was vorher gespeichert war, ist sicher. Schaffen Sie Platz und speichern Sie dann erneut.</translation>
    </message>
    <message>
        <source>The library cannot be opened, or its folder does not allow writing. It was not changed. Check the rights of the file and the folder.</source>
        <translation>Die Bibliothek lässt sich nicht öffnen, oder ihr Ordner erlaubt kein Schreiben. Sie wurde nicht verändert. Prüfen Sie die Rechte von Datei und Ordner.</translation>
    </message>
    <message>
        <source>The plan is larger than a library takes (32 MiB). What was saved before is safe. Make it smaller, for instance its texts.</source>
        <translation>Der Plan ist größer, als eine Bibliothek aufnimmt (32 MiB). Was vorher gespeichert war, ist sicher. Kürzen Sie ihn, zum Beispiel seine Texte.</translation>
    </message>
    <message>
        <source>Checking the library took too long, so it was not opened. It was not changed. Restore a backup copy, or choose another library.</source>
        <translation>Die Prüfung der Bibliothek dauerte zu lange, deshalb wurde sie nicht geöffnet. Sie wurde nicht verändert. Stellen Sie eine Sicherungskopie wieder her oder wählen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>The library did not carry out a step (%1). What was saved before is safe. Try again, or open a backup copy.</source>
        <translation>Die Bibliothek hat einen Schritt nicht ausgeführt (%1). Was vorher gespeichert war, ist sicher. Versuchen Sie es erneut oder öffnen Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>The library is damaged or was changed by another program (%1). It was not changed now. Restore a backup copy, or import exported plans into a new library.</source>
        <translation>Die Bibliothek ist beschädigt oder wurde von einem anderen Programm verändert (%1). Jetzt wurde nichts verändert. Stellen Sie eine Sicherungskopie wieder her oder importieren Sie exportierte Pläne in eine neue Bibliothek.</translation>
    </message>
    <message>
        <source>The library was moved, deleted or replaced while it was open. Export the plan as a file, then open the library again.</source>
        <translation>Die Bibliothek wurde verschoben, gelöscht oder ersetzt, während sie offen war. Exportieren Sie den Plan als Datei und öffnen Sie die Bibliothek dann neu.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; holds rows of a plan that is missing.</source>
        <translation>Die Tabelle „%1“ enthält Zeilen zu einem Plan, der fehlt.</translation>
    </message>
    <message>
        <source>The seal of the setting &quot;%1&quot; is broken.</source>
        <translation>Das Siegel der Einstellung „%1“ ist gebrochen.</translation>
    </message>
    <message>
        <source>The attachment &quot;%1&quot; is not what was attached.</source>
        <translation>Der Anhang „%1“ ist nicht mehr, was angehängt wurde.</translation>
    </message>
    <message>
        <source>There is no such plan any more. Choose another one from the list.</source>
        <translation>Diesen Plan gibt es nicht mehr. Wählen Sie einen anderen aus der Liste.</translation>
    </message>
    <message>
        <source>There is no such revision. Choose another one from the list.</source>
        <translation>Diese Revision gibt es nicht. Wählen Sie eine andere aus der Liste.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2). Choose another place.</source>
        <translation>„%1“ ließ sich nicht schreiben (%2). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The folder for the library could not be made. Choose another place.</source>
        <translation>Der Ordner für die Bibliothek ließ sich nicht anlegen. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>Die Bibliothek ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Choose another library …</source>
        <translation>Andere Bibliothek wählen …</translation>
    </message>
    <message>
        <source>The report could not be finished (%1). Please write it again; the plan is safe.</source>
        <translation>Der Bericht ließ sich nicht fertigstellen (%1). Bitte schreiben Sie ihn noch einmal; der Plan ist sicher.</translation>
    </message>
    <message>
        <source>The report could not be drawn. Please try again; the plan is safe.</source>
        <translation>Der Bericht ließ sich nicht zeichnen. Bitte versuchen Sie es noch einmal; der Plan ist sicher.</translation>
    </message>
    <message>
        <source>the disk is full or takes no more data</source>
        <translation>der Datenträger ist voll oder nimmt nichts mehr an</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>See &quot;kursbuch --help&quot;.</source>
        <translation>Siehe „kursbuch --help“.</translation>
    </message>
    <message>
        <source>The option --%1 has no meaning here.</source>
        <translation>Die Option --%1 hat hier keine Bedeutung.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Die Option --%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>The language is &quot;de&quot; or &quot;en&quot;, not &quot;%1&quot;.</source>
        <translation>Die Sprache ist „de“ oder „en“, nicht „%1“.</translation>
    </message>
    <message>
        <source>The phase is &quot;plan&quot; or &quot;release&quot;, not &quot;%1&quot;.</source>
        <translation>Die Phase ist „plan“ oder „release“, nicht „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; write year-month-day, for example 2026-11-25.</source>
        <translation>„%1“ ist kein Datum; schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-11-25.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs to know which plan: a file or an id of the library.</source>
        <translation>„%1“ muss wissen, welcher Plan gemeint ist: eine Datei oder eine Kennung aus der Bibliothek.</translation>
    </message>
    <message>
        <source>&quot;report&quot; needs to know where to write: -o OUT.pdf.</source>
        <translation>„report“ muss wissen, wohin geschrieben wird: -o AUSGABE.pdf.</translation>
    </message>
    <message>
        <source>&quot;check&quot; needs a plan, or --library FILE.</source>
        <translation>„check“ braucht einen Plan oder --library DATEI.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Einen Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such sample. &quot;kursbuch sample&quot; lists them.</source>
        <translation>Dieses Beispiel gibt es nicht. „kursbuch sample“ zählt sie auf.</translation>
    </message>
    <message>
        <source>The library does not hold together (places found: %1). The first: %2 Restore a backup copy, or export the plans that are whole.</source>
        <translation>Die Bibliothek ist nicht unversehrt (Fundstellen: %1). Die erste: %2 Spielen Sie eine Sicherung ein oder exportieren Sie die Pläne, die heil sind.</translation>
    </message>
    <message>
        <source>There is neither such a file nor such a plan in the library. Check the name; &quot;kursbuch list&quot; shows the plans.</source>
        <translation>Weder eine solche Datei noch ein solcher Plan in der Bibliothek ist da. Prüfen Sie den Namen; „kursbuch list“ zeigt die Pläne.</translation>
    </message>
    <message>
        <source>There is no display to show the window on. Use a command such as &quot;kursbuch report&quot;; &quot;kursbuch --help&quot; lists them.</source>
        <translation>Es gibt keinen Bildschirm für das Fenster. Nehmen Sie einen Befehl wie „kursbuch report“; „kursbuch --help“ zählt sie auf.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name.</source>
        <translation>Diese Datei gibt es nicht. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check the rights.</source>
        <translation>Die Datei lässt sich nicht lesen (%1). Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>“depends” names “%1”, which is neither a fact of the plan nor an input. Name a fact, or one of the inputs that have a word “input.…”.</source>
        <translation>„depends“ nennt „%1“. Das ist weder ein Fakt des Plans noch eine Eingabe. Nennen Sie einen Fakt oder eine der Eingaben, für die es ein Wort „input.…“ gibt.</translation>
    </message>
    <message>
        <source>“%1” stands under facts as well. Keep it in one of the two places.</source>
        <translation>„%1“ steht auch unter facts. Behalten Sie es nur an einer der beiden Stellen.</translation>
    </message>
    <message>
        <source>The library&apos;s setting for the Data Privacy Framework cannot be read. Set it again on the status board.</source>
        <translation>Die Einstellung der Bibliothek zum Data Privacy Framework ist nicht lesbar. Setzen Sie sie auf der Statustafel neu.</translation>
    </message>
    <message>
        <source>A line of the status board needs the day it was checked. Add checked: to its source.</source>
        <translation>Eine Zeile der Statustafel braucht den Tag der Prüfung. Ergänzen Sie checked: in ihrer Quelle.</translation>
    </message>
    <message>
        <source>What is not established has no dates. Leave them out or correct the state.</source>
        <translation>Was nicht festgestellt ist, hat keine Daten. Lassen Sie sie weg oder berichtigen Sie den Stand.</translation>
    </message>
    <message>
        <source>The file is too large for answers. Choose the file that the form has saved.</source>
        <translation>Die Datei ist zu groß für Antworten. Wählen Sie die Datei, die das Formular gespeichert hat.</translation>
    </message>
    <message>
        <source>The file is damaged or no file of answers (%1). Ask for it to be saved from the form again.</source>
        <translation>Die Datei ist beschädigt oder keine Antwortdatei (%1). Bitten Sie darum, sie aus dem Formular noch einmal zu speichern.</translation>
    </message>
    <message>
        <source>This is no file of answers. Choose the file that the form has saved.</source>
        <translation>Das ist keine Antwortdatei. Wählen Sie die Datei, die das Formular gespeichert hat.</translation>
    </message>
    <message>
        <source>The file does not say which version it is. Ask for it to be saved from the form again.</source>
        <translation>Die Datei nennt ihre Version nicht. Bitten Sie darum, sie aus dem Formular noch einmal zu speichern.</translation>
    </message>
    <message>
        <source>The answers come from a newer Kursbuch. Open them with that version.</source>
        <translation>Die Antworten stammen aus einem neueren Kursbuch. Öffnen Sie sie mit jener Version.</translation>
    </message>
    <message>
        <source>The file holds no answers. Ask for it to be saved from the form again.</source>
        <translation>Die Datei enthält keine Antworten. Bitten Sie darum, sie aus dem Formular noch einmal zu speichern.</translation>
    </message>
    <message>
        <source>There is no question “%1” here; its answer was left out.</source>
        <translation>Eine Frage „%1“ gibt es hier nicht; ihre Antwort entfällt.</translation>
    </message>
    <message>
        <source>The answer to “%1” is damaged; left out.</source>
        <translation>Die Antwort auf „%1“ ist beschädigt; sie entfällt.</translation>
    </message>
    <message>
        <source>“%1” was answered for “%2”, which is not known here; left out.</source>
        <translation>„%1“ wurde für „%2“ beantwortet, das hier nicht bekannt ist; entfällt.</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”; left out.</source>
        <translation>„%1“ kennt keine Antwort „%2“; entfällt.</translation>
    </message>
    <message>
        <source>“%1” takes one answer, not %2; left out.</source>
        <translation>„%1“ verlangt eine Antwort, nicht %2; entfällt.</translation>
    </message>
    <message>
        <source>“%1” was said not to apply without a reason alone in the note; left out.</source>
        <translation>„%1“ soll nicht zutreffen, doch die Notiz nennt keinen Grund; entfällt.</translation>
    </message>
    <message>
        <source>The note on “%1” is too long; left out.</source>
        <translation>Die Notiz zu „%1“ ist zu lang; entfällt.</translation>
    </message>
    <message>
        <source>“%1” was not asked of this role; left out.</source>
        <translation>„%1“ wurde diese Rolle nicht gefragt; entfällt.</translation>
    </message>
    <message>
        <source>These answers were given for another plan (“%1”). Take over only what fits here.</source>
        <translation>Diese Antworten gelten einem anderen Plan („%1“). Übernehmen Sie nur, was hier passt.</translation>
    </message>
    <message>
        <source>The file was changed after the form had saved it. Ask whoever answered before taking anything over.</source>
        <translation>Die Datei wurde nach dem Speichern im Formular verändert. Fragen Sie erst nach, bevor Sie etwas übernehmen.</translation>
    </message>
    <message>
        <source>The file does not say who answered.</source>
        <translation>Die Datei sagt nicht, wer geantwortet hat.</translation>
    </message>
    <message>
        <source>The file does not say when it was answered.</source>
        <translation>Die Datei sagt nicht, wann geantwortet wurde.</translation>
    </message>
    <message>
        <source>The file holds more answers than any form asks for. Ask for it to be saved from the form again.</source>
        <translation>Die Datei enthält mehr Antworten, als ein Formular erfragt. Bitten Sie darum, sie aus dem Formular noch einmal zu speichern.</translation>
    </message>
    <message>
        <source>“%1” was answered twice; the first answer counts.</source>
        <translation>„%1“ wurde zweimal beantwortet; die erste Antwort gilt.</translation>
    </message>
    <message>
        <source>The column “%1” needs a unit. Write it behind the name, as in “%2 %3”.</source>
        <translation>Der Spalte „%1“ fehlt die Einheit. Schreiben Sie sie hinter den Namen, etwa „%2 %3“.</translation>
    </message>
    <message>
        <source>The heading names no utilisation. One column must be DCGM_FI_PROF_SM_ACTIVE, utilization.gpu [%] or sm_active [%].</source>
        <translation>Die Kopfzeile nennt keine Auslastung. Eine Spalte muss DCGM_FI_PROF_SM_ACTIVE, utilization.gpu [%] oder sm_active [%] heißen.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB. One value a minute is enough; leave out the rest.</source>
        <translation>Die Datei ist größer als 64 MiB. Ein Wert je Minute genügt; lassen Sie den Rest weg.</translation>
    </message>
    <message>
        <source>The file is no text. Choose what dcgmi or nvidia-smi wrote, or a CSV file.</source>
        <translation>Die Datei ist kein Text. Wählen Sie eine Ausgabe von dcgmi oder nvidia-smi oder eine CSV-Datei.</translation>
    </message>
    <message>
        <source>“%2” in column “%1” is no number.</source>
        <translation>„%2“ in Spalte „%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%2” in column “%1” is negative.</source>
        <translation>„%2“ in Spalte „%1“ ist negativ.</translation>
    </message>
    <message>
        <source>“%2” in column “%1” is above 1. If it is in percent, write [%] behind the name in the heading.</source>
        <translation>„%2“ in Spalte „%1“ ist größer als 1. Sind es Prozent, schreiben Sie in der Kopfzeile [%] hinter den Namen.</translation>
    </message>
    <message>
        <source>“%2” in column “%1” is above 100 %.</source>
        <translation>„%2“ in Spalte „%1“ liegt über 100 %.</translation>
    </message>
    <message>
        <source>“%2” in column “%1” is no time.</source>
        <translation>„%2“ in Spalte „%1“ ist keine Zeitangabe.</translation>
    </message>
    <message>
        <source>“%2” in column “%1” is no count.</source>
        <translation>„%2“ in Spalte „%1“ ist keine Anzahl.</translation>
    </message>
    <message>
        <source>The attachment &quot;%1&quot; is damaged. Fetch or export the plan again.</source>
        <translation>Der Anhang „%1“ ist beschädigt. Holen oder exportieren Sie den Plan noch einmal.</translation>
    </message>
    <message>
        <source>The attachment &quot;%1&quot; is not the file that was attached: its content does not match its SHA-256. Ask for the plan file again.</source>
        <translation>Der Anhang „%1“ ist nicht die Datei, die angehängt wurde: Ihr Inhalt passt nicht zum SHA-256-Wert. Lassen Sie sich die Plandatei noch einmal geben.</translation>
    </message>
    <message>
        <source>The file is empty. Choose the one that shows it.</source>
        <translation>Die Datei ist leer. Wählen Sie die Datei, die es belegt.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB. Attach the pages that matter, or enter a link to where it lies.</source>
        <translation>Die Datei ist größer als 20 MB. Hängen Sie die Seiten an, auf die es ankommt, oder geben Sie einen Link zum Ablageort an.</translation>
    </message>
    <message>
        <source>The attachments must be a list of at most 1000 files. Export the plan again.</source>
        <translation>Die Anhänge müssen eine Liste von höchstens 1000 Dateien sein. Exportieren Sie den Plan noch einmal.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, so it is no plan. Choose an exported plan.</source>
        <translation>Die Datei ist größer als %1 MiB, also kein Plan. Wählen Sie einen exportierten Plan.</translation>
    </message>
    <message>
        <source>With its attachments the plan is larger than %1 MiB. Replace large files by a link to where they lie.</source>
        <translation>Mit seinen Anhängen ist der Plan größer als %1 MiB. Ersetzen Sie große Dateien durch einen Link zum Ablageort.</translation>
    </message>
    <message>
        <source>The attached file is not in this library. Attach it again.</source>
        <translation>Die angehängte Datei liegt nicht in dieser Bibliothek. Hängen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>The attachment &quot;%1&quot; is not what was attached: it is damaged or was changed by another program. Attach the file again, or restore a backup copy.</source>
        <translation>Der Anhang „%1“ ist nicht, was angehängt wurde: Er ist beschädigt oder wurde von einem anderen Programm verändert. Hängen Sie die Datei noch einmal an oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The Data Privacy Framework is valid, &quot;yes&quot; or &quot;no&quot;, not &quot;%1&quot;.</source>
        <translation>Das Data Privacy Framework gilt, &quot;yes&quot; oder &quot;no&quot;, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;--save&quot; needs to know what to keep: --dpf yes or --dpf no.</source>
        <translation>&quot;--save&quot; braucht den Stand: --dpf yes oder --dpf no.</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be written at once.</source>
        <translation>--%1 und --%2 lassen sich nicht zugleich schreiben.</translation>
    </message>
    <message>
        <source>--%1 needs to know where to write: -o FILE.</source>
        <translation>--%1 muss wissen, wohin: -o DATEI.</translation>
    </message>
    <message>
        <source>This is no file of answers, so there is nothing to take over.</source>
        <translation>Das ist keine Antwortdatei, daher gibt es nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>No question of this plan concerns &quot;%1&quot;. Roles are data_protection, operations, it_security, works_council, procurement, department and management.</source>
        <translation>Keine Frage dieses Plans betrifft „%1“. Rollen sind data_protection, operations, it_security, works_council, procurement, department und management.</translation>
    </message>
    <message>
        <source>Look at the answers one by one in the window.</source>
        <translation>Sehen Sie die Antworten einzeln im Fenster durch.</translation>
    </message>
    <message>
        <source>Before the answers of %1</source>
        <translation>Vor den Antworten von %1</translation>
    </message>
    <message>
        <source>Take over answers of %1</source>
        <translation>Antworten von %1 übernehmen</translation>
    </message>
    <message>
        <source>This is a folder, a device or a pipe. Choose a file.</source>
        <translation>Das ist ein Ordner, ein Gerät oder eine Pipe. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder or make room; a file that was there is unchanged.</source>
        <translation>Die Datei ließ sich nicht schreiben: %1. Wählen Sie einen anderen Ordner oder schaffen Sie Platz; eine vorhandene Datei ist unverändert.</translation>
    </message>
    <message>
        <source>This is a folder, not a file. Name a file in it.</source>
        <translation>Das ist ein Ordner, keine Datei. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file. Save it as a file first.</source>
        <translation>Das ist ein Gerät oder eine Pipe, keine Datei. Speichern Sie es zuerst als Datei.</translation>
    </message>
    <message>
        <source>The document could not be made. Please try again; the plan is safe.</source>
        <translation>Das Dokument ließ sich nicht erstellen. Bitte versuchen Sie es noch einmal; der Plan ist sicher.</translation>
    </message>
    <message>
        <source>What is missing for release</source>
        <translation>Was zur Freigabe fehlt</translation>
    </message>
    <message>
        <source>A plan may leave questions open; a release may not. A click leads to the question.</source>
        <translation>Ein Plan darf Fragen offen lassen, eine Freigabe nicht. Ein Klick führt zur Frage.</translation>
    </message>
    <message>
        <source>a file that is not in this library</source>
        <translation>eine Datei, die nicht in dieser Bibliothek liegt</translation>
    </message>
    <message>
        <source>review: %1</source>
        <translation>Prüfung: %1</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>annehmbar</translation>
    </message>
    <message>
        <source>improvable</source>
        <translation>verbesserbar</translation>
    </message>
    <message>
        <source>to correct</source>
        <translation>zu berichtigen</translation>
    </message>
    <message>
        <source>%1 is a model of kind “%2”, which does not do this kind of work. Leave the kind out, or take another model.</source>
        <translation>%1 ist ein Modell der Art „%2“ und leistet diese Arbeit nicht. Lassen Sie die Art weg, oder nehmen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Training is worked out for language and image models, not for %1.</source>
        <translation>Das Training wird für Sprach- und Bildmodelle berechnet, nicht für %1.</translation>
    </message>
    <message>
        <source>For %1 the catalogue has no number of activations, so its speed cannot be worked out. Take a model of like size, such as resnet-50.</source>
        <translation>Für %1 kennt der Katalog die Zahl der Aktivierungen nicht, die Geschwindigkeit lässt sich daher nicht berechnen. Nehmen Sie ein ähnlich großes Modell, etwa resnet-50.</translation>
    </message>
    <message>
        <source>For %1 only fp16 is worked out. Leave the precision out.</source>
        <translation>Für %1 wird nur fp16 berechnet. Lassen Sie die Genauigkeit weg.</translation>
    </message>
    <message>
        <source>For %1 the catalogue has no compute rate at 16 bit. Take another accelerator.</source>
        <translation>Für %1 kennt der Katalog keine Rechenleistung bei 16 Bit. Nehmen Sie einen anderen Beschleuniger.</translation>
    </message>
    <message>
        <source>%1 cannot compute with %2; it can with %3.</source>
        <translation>%1 kann mit %2 nicht rechnen, wohl aber mit %3.</translation>
    </message>
    <message>
        <source>%1 cannot train at %2, since it has no units for it. Take fp16, or QLoRA (llm_qlora) for weights at 4 bit.</source>
        <translation>%1 kann mit %2 nicht trainieren, weil ihm die Rechenwerke dafür fehlen. Nehmen Sie fp16, oder QLoRA (llm_qlora) für Gewichte mit 4 Bit.</translation>
    </message>
    <message>
        <source>%1 GPUs cannot be judged. Give a whole number from 1 to 100,000.</source>
        <translation>%1 GPUs lassen sich nicht beurteilen. Geben Sie eine ganze Zahl von 1 bis 100.000 an.</translation>
    </message>
    <message>
        <source>A copy of the model is spread over a whole number of GPUs. Give whole numbers for tp and pp.</source>
        <translation>Ein Modell verteilt sich auf eine ganze Zahl von GPUs. Geben Sie für tp und pp ganze Zahlen an.</translation>
    </message>
    <message>
        <source>One copy would need %1 GPUs (tp x pp), but there are %2. Give at least as many, or a smaller tp or pp.</source>
        <translation>Eine Kopie des Modells bräuchte %1 GPUs (tp x pp), es sind aber %2. Geben Sie mindestens so viele an, oder ein kleineres tp oder pp.</translation>
    </message>
    <message>
        <source>One copy of the model on %1 GPUs is beyond what was ever measured here. Take at most %2 and more copies.</source>
        <translation>Für eine Kopie des Modells auf %1 GPUs liegen keine Messungen vor. Nehmen Sie höchstens %2 und mehr Kopien.</translation>
    </message>
    <message>
        <source>%1 has %2 attention heads, which cannot be split over %3 GPUs. Take tp %4.</source>
        <translation>%1 hat %2 Attention-Köpfe, die sich nicht auf %3 GPUs verteilen lassen. Nehmen Sie tp %4.</translation>
    </message>
    <message>
        <source>%1 has %2 layers, which cannot be spread over more stages. Take a smaller pp.</source>
        <translation>%1 hat %2 Schichten, die sich nicht auf mehr Stufen verteilen lassen. Nehmen Sie ein kleineres pp.</translation>
    </message>
    <message>
        <source>Training needs the length of its sequences: seq_len, for example 4096.</source>
        <translation>Das Training braucht die Länge der Sequenzen: seq_len, zum Beispiel 4096.</translation>
    </message>
    <message>
        <source>%1 reads at most %2 tokens at once, not %3. Take %2.</source>
        <translation>%1 liest höchstens %2 Token auf einmal, nicht %3. Nehmen Sie %2.</translation>
    </message>
    <message>
        <source>Serving needs the length of prompt and answer: isl and osl, for example 1000 and 300.</source>
        <translation>Der Betrieb braucht die Länge von Eingabe und Antwort: isl und osl, zum Beispiel 1000 und 300.</translation>
    </message>
    <message>
        <source>Prompt and answer take %1 tokens, but %2 holds %3. Shorten the prompt to %4, or take a model with a longer context.</source>
        <translation>Eingabe und Antwort brauchen %1 Token, %2 fasst aber %3. Kürzen Sie die Eingabe auf %4, oder nehmen Sie ein Modell mit längerem Kontext.</translation>
    </message>
    <message>
        <source>The answer alone takes %1 tokens, but %2 holds %3. Shorten it, or take a model with a longer context.</source>
        <translation>Schon die Antwort braucht %1 Token, %2 fasst aber %3. Kürzen Sie sie, oder nehmen Sie ein Modell mit längerem Kontext.</translation>
    </message>
    <message>
        <source>This kind of work needs a limit per token: tpot_limit_s, for example 0.05.</source>
        <translation>Diese Art von Arbeit braucht eine Grenze je Token: tpot_limit_s, zum Beispiel 0.05.</translation>
    </message>
    <message>
        <source>%1 has no shape to work with: layers, hidden, heads and head_dim must be greater than 0. Take them from the model&apos;s config.json.</source>
        <translation>%1 hat keine brauchbare Form: layers, hidden, heads und head_dim müssen größer als 0 sein. Nehmen Sie sie aus der config.json des Modells.</translation>
    </message>
    <message>
        <source>%1 has an impossible shape: more active than all parameters, experts or heads. Take them from the model&apos;s config.json.</source>
        <translation>%1 hat eine unmögliche Form: mehr aktive als alle Parameter, Experten oder Köpfe. Nehmen Sie die Werte aus der config.json des Modells.</translation>
    </message>
    <message>
        <source>%1 has %2 key-value heads, so that %3 GPUs keep %4 copies of the cache. With tp %2 it is kept once.</source>
        <translation>%1 hat %2 Key-Value-Köpfe, sodass %3 GPUs %4 Kopien des Caches halten. Mit tp %2 liegt er nur einmal vor.</translation>
    </message>
    <message>
        <source>%1 has no units for %2: the weights are unpacked and computed with at 16 bit. This saves memory, not computing.</source>
        <translation>%1 hat keine Rechenwerke für %2: Die Gewichte werden entpackt und mit 16 Bit gerechnet. Das spart Speicher, keine Rechenzeit.</translation>
    </message>
    <message>
        <source>A given configuration carries no margin.</source>
        <translation>Eine gegebene Konfiguration trägt keinen Zuschlag.</translation>
    </message>
    <message>
        <source>%1 at %2 does not fit into the memory of %3 × %4. Take more of them, a smaller model or fewer bits.</source>
        <translation>%1 mit %2 passt nicht in den Speicher von %3 × %4. Nehmen Sie mehr davon, ein kleineres Modell oder weniger Bits.</translation>
    </message>
    <message>
        <source>On %1 × %2 even a single request takes longer per token than %3 ms allow. Take faster accelerators, fewer bits or a longer limit.</source>
        <translation>Auf %1 × %2 braucht schon eine einzelne Anfrage je Token länger, als %3 ms erlauben. Nehmen Sie schnellere Beschleuniger, weniger Bits oder eine längere Grenze.</translation>
    </message>
    <message>
        <source>For %1 on %2 something is missing in the catalogue, so nothing can be worked out.</source>
        <translation>Für %1 auf %2 fehlt etwas im Katalog, daher lässt sich nichts berechnen.</translation>
    </message>
    <message>
        <source>There is no kind of work “%1”. Known are %2.</source>
        <translation>Die Art von Arbeit „%1“ gibt es nicht. Bekannt sind %2.</translation>
    </message>
    <message>
        <source>“%1” is no number for %2. Write it with a point, such as 1500 or 0.2.</source>
        <translation>„%1“ ist keine Zahl für %2. Schreiben Sie sie mit Punkt, etwa 1500 oder 0.2.</translation>
    </message>
    <message>
        <source>%1 is %2; the least that makes sense is %3.</source>
        <translation>%1 ist %2; sinnvoll ist mindestens %3.</translation>
    </message>
    <message>
        <source>A prompt that is held whole needs no reading; say less than 100 for “cached”.</source>
        <translation>Eine Eingabe, die ganz vorliegt, muss nicht gelesen werden; geben Sie für „cached“ weniger als 100 an.</translation>
    </message>
    <message>
        <source>kv_layers_full is greater than layers. Correct one of the two.</source>
        <translation>kv_layers_full ist größer als layers. Berichtigen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>kv_bytes_per_token is not 4 x layers x kv_heads x head_dim. Correct it, or leave kv_heads out where the model keeps one latent vector.</source>
        <translation>kv_bytes_per_token ist nicht 4 x layers x kv_heads x head_dim. Berichtigen Sie den Wert, oder lassen Sie kv_heads weg, wenn das Modell einen latenten Vektor hält.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Name the columns in the first line: model, gpu, gpus, precision, isl, osl …</source>
        <translation>Der Tabelle fehlt die Spalte „%1“. Nennen Sie die Spalten in der ersten Zeile: model, gpu, gpus, precision, isl, osl …</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The table has more than a million lines. Cut it into several.</source>
        <translation>Die Tabelle hat mehr als eine Million Zeilen. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>--table brings its own values; leave out --%1.</source>
        <translation>--table bringt eigene Werte mit; lassen Sie --%1 weg.</translation>
    </message>
    <message>
        <source>&quot;size&quot; needs to know what is asked: --model and --gpu, or --table FILE.</source>
        <translation>„size“ muss wissen, was gefragt ist: --model und --gpu, oder --table DATEI.</translation>
    </message>
    <message>
        <source>And %1 more lines.</source>
        <translation>Und %1 weitere Zeilen.</translation>
    </message>
    <message>
        <source>Some lines could not be read and have no prediction; they are named above.</source>
        <translation>Einige Zeilen ließen sich nicht lesen und haben keine Vorhersage; sie sind oben genannt.</translation>
    </message>
    <message>
        <source>There is no model “%1” in the catalogue. The nearest name is %2.</source>
        <translation>Das Modell „%1“ steht nicht im Katalog. Der ähnlichste Name ist %2.</translation>
    </message>
    <message>
        <source>There is no accelerator “%1” in the catalogue. The nearest name is %2.</source>
        <translation>Der Beschleuniger „%1“ steht nicht im Katalog. Der ähnlichste Name ist %2.</translation>
    </message>
    <message>
        <source>There is no precision “%1”. Known are %2.</source>
        <translation>Die Genauigkeit „%1“ gibt es nicht. Bekannt sind %2.</translation>
    </message>
    <message>
        <source>A condition is needed: all, any, not, or a fact with a comparison.</source>
        <translation>Hier braucht es eine Bedingung: all, any, not oder einen Sachverhalt mit Vergleich.</translation>
    </message>
    <message>
        <source>Only one of all, any, not may stand at this level.</source>
        <translation>Auf dieser Ebene darf nur eines von all, any, not stehen.</translation>
    </message>
    <message>
        <source>“%1” is no condition. Use all: […], any: […], not: {…} or fact: ….</source>
        <translation>„%1“ ist keine Bedingung. Verwenden Sie all: […], any: […], not: {…} oder fact: ….</translation>
    </message>
    <message>
        <source>The fact “%1” is not declared. Declare it in rules/facts.yaml or by the item that sets it.</source>
        <translation>Der Sachverhalt „%1“ ist nicht erklärt. Erklären Sie ihn in rules/facts.yaml oder in der Frage, die ihn setzt.</translation>
    </message>
    <message>
        <source>“%1” is not a comparison, or the second one. Use one of is, in, any_of, all_of, none_of, at_least, at_most, above, below, known.</source>
        <translation>„%1“ ist kein Vergleich oder schon der zweite. Verwenden Sie einen von is, in, any_of, all_of, none_of, at_least, at_most, above, below, known.</translation>
    </message>
    <message>
        <source>The fact “%1” is compared with nothing. Add is, in, any_of ….</source>
        <translation>Der Sachverhalt „%1“ wird mit nichts verglichen. Ergänzen Sie is, in, any_of ….</translation>
    </message>
    <message>
        <source>Write “known: true”, or put it under not.</source>
        <translation>Schreiben Sie „known: true“ oder setzen Sie es unter not.</translation>
    </message>
    <message>
        <source>“%1” has no order. Use in: […].</source>
        <translation>„%1“ hat keine Rangfolge. Verwenden Sie in: […].</translation>
    </message>
    <message>
        <source>“%1” is no choice. Use is, at_least, at_most.</source>
        <translation>„%1“ ist keine Auswahl. Verwenden Sie is, at_least, at_most.</translation>
    </message>
    <message>
        <source>A list is needed here, like [one, two].</source>
        <translation>Hier braucht es eine Liste wie [eins, zwei].</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Use one of: %3.</source>
        <translation>„%1“ kann nicht „%2“ sein. Verwenden Sie: %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with “%2” in this way. Flags take is: true or false, numbers a number, sets any_of, all_of, none_of.</source>
        <translation>„%1“ lässt sich so nicht mit „%2“ vergleichen. Ja-Nein-Werte nehmen is: true oder false, Zahlen eine Zahl, Mengen any_of, all_of, none_of.</translation>
    </message>
    <message>
        <source>“%1” needs a list, like [one, two].</source>
        <translation>„%1“ braucht eine Liste wie [eins, zwei].</translation>
    </message>
    <message>
        <source>The list “%1” may hold single words only.</source>
        <translation>Die Liste „%1“ darf nur einzelne Wörter enthalten.</translation>
    </message>
    <message>
        <source>“%1” needs a list of entries, each beginning with “- ”.</source>
        <translation>„%1“ braucht eine Liste von Einträgen, die je mit „- “ beginnen.</translation>
    </message>
    <message>
        <source>The key “%1” is not known here. Correct or remove it.</source>
        <translation>Der Schlüssel „%1“ ist hier nicht bekannt. Berichtigen oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>An entry with named values (key: value) is needed here.</source>
        <translation>Hier braucht es einen Eintrag mit benannten Werten (Schlüssel: Wert).</translation>
    </message>
    <message>
        <source>“%1” is missing. Add it.</source>
        <translation>„%1“ fehlt. Ergänzen Sie es.</translation>
    </message>
    <message>
        <source>“%1” needs a single value here, not a list or a map.</source>
        <translation>„%1“ braucht hier einen einzelnen Wert, keine Liste oder Zuordnung.</translation>
    </message>
    <message>
        <source>“%1” is no id. Use lower-case letters, digits, hyphens, dots and underscores.</source>
        <translation>„%1“ ist keine Kennung. Verwenden Sie Kleinbuchstaben, Ziffern, Bindestriche, Punkte und Unterstriche.</translation>
    </message>
    <message>
        <source>“%1” is empty. Fill it in.</source>
        <translation>„%1“ ist leer. Füllen Sie es aus.</translation>
    </message>
    <message>
        <source>“%1: %2” is not known. Use one of: %3.</source>
        <translation>„%1: %2“ ist nicht bekannt. Verwenden Sie: %3.</translation>
    </message>
    <message>
        <source>“%1: %2” is not a number. Write it like 1234.5, without unit or quotes.</source>
        <translation>„%1: %2“ ist keine Zahl. Schreiben Sie etwa 1234.5, ohne Einheit und Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” needs a whole number.</source>
        <translation>„%1“ braucht eine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1: %2” is neither true nor false.</source>
        <translation>„%1: %2“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>“%1: %2” is not a date. Write it like 2026-11-23.</source>
        <translation>„%1: %2“ ist kein Datum. Schreiben Sie etwa 2026-11-23.</translation>
    </message>
    <message>
        <source>A second document begins here. Keep one document in each file.</source>
        <translation>Hier beginnt ein zweites Dokument. Behalten Sie je Datei nur eines.</translation>
    </message>
    <message>
        <source>Aliases (*name) are not allowed. Write the value out.</source>
        <translation>Verweise (*name) sind nicht erlaubt. Schreiben Sie den Wert aus.</translation>
    </message>
    <message>
        <source>Anchors (&amp;name) are not allowed. Write the value out.</source>
        <translation>Anker (&amp;name) sind nicht erlaubt. Schreiben Sie den Wert aus.</translation>
    </message>
    <message>
        <source>Tags (!type) are not allowed. Leave the tag out.</source>
        <translation>Tags (!type) sind nicht erlaubt. Lassen Sie das Tag weg.</translation>
    </message>
    <message>
        <source>The file holds more than 200,000 values. Split it.</source>
        <translation>Die Datei enthält mehr als 200.000 Werte. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>A key is missing in front of the colon. Add it.</source>
        <translation>Vor dem Doppelpunkt fehlt ein Schlüssel. Ergänzen Sie ihn.</translation>
    </message>
    <message>
        <source>The key “%1” is there twice. Remove one of them.</source>
        <translation>Der Schlüssel „%1“ steht zweimal da. Entfernen Sie einen.</translation>
    </message>
    <message>
        <source>More than 40 levels are nested here. Write it flatter.</source>
        <translation>Hier sind mehr als 40 Ebenen verschachtelt. Schreiben Sie es flacher.</translation>
    </message>
    <message>
        <source>A list or map cannot be a key. Write a plain word.</source>
        <translation>Eine Liste oder Zuordnung kann kein Schlüssel sein. Schreiben Sie ein einfaches Wort.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The line has %1 values, the heading %2 columns.</source>
        <translation>Die Zeile hat %1 Werte, die Kopfzeile %2 Spalten.</translation>
    </message>
    <message>
        <source>With a decimal comma, separate the columns by semicolons.</source>
        <translation>Bei Dezimalkomma trennen Sie die Spalten durch Semikolon.</translation>
    </message>
    <message>
        <source>The file has a heading but no measurements below it.</source>
        <translation>Unter der Kopfzeile stehen keine Messwerte.</translation>
    </message>
    <message>
        <source>No line has a utilisation, all say N/A. nvidia-smi gives none for an accelerator divided by MIG; measure SM_ACTIVE with dcgmi.</source>
        <translation>Keine Zeile nennt eine Auslastung, überall steht N/A. Für eine mit MIG geteilte GPU gibt nvidia-smi keine an; messen Sie SM_ACTIVE mit dcgmi.</translation>
    </message>
    <message>
        <source>No line has a utilisation, all say N/A. Profiling fields need root rights and a data-center card.</source>
        <translation>Keine Zeile nennt eine Auslastung, überall steht N/A. Profiling-Felder brauchen Root-Rechte und eine Rechenzentrumskarte.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is missing. Add it.</source>
        <translation>Das Feld „%1“ fehlt. Ergänzen Sie es.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters. Shorten it.</source>
        <translation>Der Text ist länger als %1 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 is not a whole number in range. Correct it.</source>
        <translation>%1 ist keine ganze Zahl im erlaubten Bereich. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3. Correct it.</source>
        <translation>%1 liegt nicht zwischen %2 und %3. Berichtigen Sie den Wert.</translation>
    </message>
    <message>
        <source>a date such as &quot;2026-11-25&quot;</source>
        <translation>ein Datum wie &quot;2026-11-25&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as year-month-day, for example 2026-11-25.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-11-25.</translation>
    </message>
    <message>
        <source>The list has more than %1 entries. Shorten it.</source>
        <translation>Die Liste hat mehr als %1 Einträge. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The object has more than %1 members. Shorten it.</source>
        <translation>Das Objekt hat mehr als %1 Felder. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>A name here is empty or longer than %1 characters. Correct it.</source>
        <translation>Ein Name ist hier leer oder länger als %1 Zeichen. Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>The entry has no &quot;id&quot;. Add one.</source>
        <translation>Dem Eintrag fehlt &quot;id&quot;. Ergänzen Sie eine.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; stands here twice. Rename one.</source>
        <translation>Die Kennung „%1“ steht hier zweimal. Benennen Sie eine um.</translation>
    </message>
    <message>
        <source>There is no plan &quot;%1&quot; in the library. Choose one of its list.</source>
        <translation>In der Bibliothek gibt es keinen Plan „%1“. Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>Another program has deleted this plan. Export it as a file, or save it as a new plan.</source>
        <translation>Ein anderes Programm hat diesen Plan gelöscht. Exportieren Sie ihn als Datei oder speichern Sie ihn als neuen Plan.</translation>
    </message>
    <message>
        <source>The library already holds a plan with the id &quot;%1&quot;. Open that one, or import this one as a new plan.</source>
        <translation>Die Bibliothek enthält schon einen Plan mit der Kennung „%1“. Öffnen Sie ihn oder importieren Sie diesen als neuen Plan.</translation>
    </message>
    <message>
        <source>Another program has saved this plan in the meantime. Nothing was overwritten. Compare both states, then decide which one stays.</source>
        <translation>Ein anderes Programm hat diesen Plan inzwischen gespeichert. Nichts wurde überschrieben. Vergleichen Sie beide Stände und entscheiden Sie, welcher bleibt.</translation>
    </message>
    <message>
        <source>The saved state of the plan &quot;%1&quot; is damaged or was changed by another program. Nothing was changed now. Open one of its revisions, or restore a backup copy.</source>
        <translation>Der gespeicherte Stand des Plans „%1“ ist beschädigt oder wurde von einem anderen Programm verändert. Jetzt wurde nichts verändert. Öffnen Sie eine seiner Revisionen oder stellen Sie eine Sicherungskopie wieder her.</translation>
    </message>
    <message>
        <source>This speaks about revision %1, but the newest one is %2. Look at the newest revision first.</source>
        <translation>Das bezieht sich auf Revision %1, die neueste ist aber %2. Sehen Sie sich zuerst die neueste an.</translation>
    </message>
    <message>
        <source>Plan &quot;%1&quot;: %2</source>
        <translation>Plan „%1“: %2</translation>
    </message>
    <message>
        <source>the seal of the saved state is broken, it was changed outside Kursbuch or is damaged.</source>
        <translation>Das Siegel des gespeicherten Stands ist gebrochen; er wurde außerhalb von Kursbuch verändert oder ist beschädigt.</translation>
    </message>
    <message>
        <source>the saved state cannot be read (%1).</source>
        <translation>Der gespeicherte Stand lässt sich nicht lesen (%1).</translation>
    </message>
    <message>
        <source>the saved state belongs to another plan.</source>
        <translation>Der gespeicherte Stand gehört zu einem anderen Plan.</translation>
    </message>
    <message>
        <source>entry %1 of the log is missing.</source>
        <translation>Eintrag %1 des Protokolls fehlt.</translation>
    </message>
    <message>
        <source>the seal of entry %1 (revision %2) is broken, it was changed outside Kursbuch or is damaged.</source>
        <translation>Das Siegel von Eintrag %1 (Revision %2) ist gebrochen; er wurde außerhalb von Kursbuch verändert oder ist beschädigt.</translation>
    </message>
    <message>
        <source>the newest entries of the log are missing.</source>
        <translation>Die neuesten Einträge des Protokolls fehlen.</translation>
    </message>
    <message>
        <source>revision %1 is missing.</source>
        <translation>Revision %1 fehlt.</translation>
    </message>
    <message>
        <source>revision %1 cannot be read (%2).</source>
        <translation>Revision %1 lässt sich nicht lesen (%2).</translation>
    </message>
    <message>
        <source>the number of revisions is not the one noted.</source>
        <translation>Die Zahl der Revisionen ist nicht die vermerkte.</translation>
    </message>
    <message>
        <source>the revision that the saved state goes on from is missing.</source>
        <translation>Die Revision, von der der gespeicherte Stand ausgeht, fehlt.</translation>
    </message>
    <message>
        <source>the attachment &quot;%1&quot; is not the one that the log names.</source>
        <translation>der Anhang „%1“ ist nicht der, den das Protokoll nennt.</translation>
    </message>
    <message>
        <source>attachments that the log names are missing: %1.</source>
        <translation>Anhänge, die das Protokoll nennt, fehlen: %1.</translation>
    </message>
    <message>
        <source>An id of the catalogue must not begin with “own-”. Change it.</source>
        <translation>Eine ID des Katalogs darf nicht mit „own-“ beginnen. Ändern Sie sie.</translation>
    </message>
    <message>
        <source>sold_in is less than 1. Give how many are sold together, or leave it out.</source>
        <translation>sold_in ist kleiner als 1. Geben Sie an, wie viele zusammen verkauft werden, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The id of an own model or accelerator begins with “own-”, so that it never meets one of the catalogue. Change it.</source>
        <translation>Die ID eines eigenen Modells oder Beschleunigers beginnt mit „own-“, damit sie nie mit einer des Katalogs zusammenfällt. Ändern Sie sie.</translation>
    </message>
    <message>
        <source>The name is missing. Add it.</source>
        <translation>Der Name fehlt. Ergänzen Sie ihn.</translation>
    </message>
    <message>
        <source>There is no kind of model “%1”. Known are %2.</source>
        <translation>Eine Modellart „%1“ gibt es nicht. Bekannt sind %2.</translation>
    </message>
    <message>
        <source>There is no class of licences “%1”. Known are %2.</source>
        <translation>Eine Lizenzklasse „%1“ gibt es nicht. Bekannt sind %2.</translation>
    </message>
    <message>
        <source>The number of parameters is missing. Add it.</source>
        <translation>Die Zahl der Parameter fehlt. Ergänzen Sie sie.</translation>
    </message>
    <message>
        <source>An accelerator needs memory, bandwidth, a 16-bit rate and a power draw. Add them.</source>
        <translation>Ein Beschleuniger braucht Speicher, Bandbreite, eine 16-Bit-Rate und eine Leistungsaufnahme. Ergänzen Sie sie.</translation>
    </message>
    <message>
        <source>There is no cooling “%1”. Known are %2.</source>
        <translation>Eine Kühlung „%1“ gibt es nicht. Bekannt sind %2.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is no speed. Enter a number, written with a point.</source>
        <translation>„%1“ in der Spalte „%2“ ist keine Geschwindigkeit. Tragen Sie eine Zahl mit Punkt ein.</translation>
    </message>
    <message>
        <source>The measurement has no kind of work. Enter it in the column “kind”.</source>
        <translation>Die Messung nennt keine Art der Arbeit. Tragen Sie sie in die Spalte „kind“ ein.</translation>
    </message>
    <message>
        <source>The measured speed is 0. Enter what was measured, or leave the line out.</source>
        <translation>Die gemessene Geschwindigkeit ist 0. Tragen Sie den Messwert ein, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>The measurement has no source. Enter in the column “source” where it was published.</source>
        <translation>Die Messung hat keine Quelle. Tragen Sie in die Spalte „source“ ein, wo sie veröffentlicht ist.</translation>
    </message>
    <message>
        <source>“%1” is no unit for this kind of work. Use %2.</source>
        <translation>„%1“ ist keine Einheit für diese Art der Arbeit. Nehmen Sie %2.</translation>
    </message>
    <message>
        <source>The number of heads is not a multiple of kv_heads (key-value heads). Correct one of the two.</source>
        <translation>Die Zahl der Attention-Köpfe (heads) ist kein Vielfaches der Key-Value-Köpfe (kv_heads). Berichtigen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>More experts are asked per token (experts_per_token) than there are (experts). Correct one of the two.</source>
        <translation>Je Token werden mehr Experten gefragt (experts_per_token), als es gibt (experts). Berichtigen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>A language model needs layers, hidden (its width) and either kv_heads (key-value heads) or kv_bytes_per_token. Add what is missing.</source>
        <translation>Ein Sprachmodell braucht Schichten (layers), Breite (hidden) und entweder Key-Value-Köpfe (kv_heads) oder kv_bytes_per_token. Ergänzen Sie, was fehlt.</translation>
    </message>
    <message>
        <source>The model needs its computing per item (flop_per_item). Add it.</source>
        <translation>Das Modell braucht den Rechenaufwand je Stück (flop_per_item). Ergänzen Sie ihn.</translation>
    </message>
    <message>
        <source>params_active is greater than params_total: more parameters would be active than there are. Correct one of the two.</source>
        <translation>Mehr Parameter wären aktiv (params_active), als es gibt (params_total). Berichtigen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>The rate at 8 bit (fp8_tflops) is not twice the one at 16 bit (fp16_tflops). Enter dense rates, without sparsity.</source>
        <translation>Die Rechenleistung bei 8 Bit (fp8_tflops) ist nicht das Doppelte der bei 16 Bit (fp16_tflops). Tragen Sie dichte Werte ohne Sparsity ein.</translation>
    </message>
    <message>
        <source>A reservation needs either price_per_hour or ratio. State one of them.</source>
        <translation>Eine Reservierung braucht entweder price_per_hour oder ratio. Geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>A reservation needs a term of at least a month, a price above zero and an upfront_share from 0 to 1. A ratio needs the price per hour that it is a share of.</source>
        <translation>Eine Reservierung braucht eine Laufzeit von mindestens einem Monat, einen Preis über null und ein upfront_share von 0 bis 1. Zu ratio gehört der Stundenpreis, dessen Anteil es ist.</translation>
    </message>
    <message>
        <source>The reserved price is above the price on demand. Check which is which.</source>
        <translation>Der reservierte Preis liegt über dem Preis auf Abruf. Prüfen Sie, welcher welcher ist.</translation>
    </message>
    <message>
        <source>The spot price is not below the list price, so it is a placeholder. Leave it out.</source>
        <translation>Der Spotpreis liegt nicht unter dem Listenpreis, ist also ein Platzhalter. Lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>batch_share is the share of the price for answers that may wait, above 0 and up to 1. Correct it.</source>
        <translation>batch_share ist der Anteil des Preises für Antworten, die warten dürfen, über 0 und bis 1. Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>Cached input is dearer than fresh input. Check which is which.</source>
        <translation>Zwischengespeicherte Eingabe ist teurer als neue. Prüfen Sie, welche welche ist.</translation>
    </message>
    <message>
        <source>There is no way “%1”: i18n/words.yaml has no name for it. Correct the id.</source>
        <translation>Einen Weg „%1“ gibt es nicht: i18n/words.yaml hat keinen Namen dafür. Berichtigen Sie die Kennung.</translation>
    </message>
    <message>
        <source>The figure “%1” is not in catalog/figures.yaml, or is no time in weeks. Add it there or correct the id.</source>
        <translation>Die Kennzahl „%1“ steht nicht in catalog/figures.yaml oder ist keine Zeit in Wochen. Ergänzen Sie sie dort oder berichtigen Sie die Kennung.</translation>
    </message>
    <message>
        <source>The step “%1” is not in this file, so nothing can wait for it. Add it or correct the id.</source>
        <translation>Den Schritt „%1“ gibt es in dieser Datei nicht, also kann nichts auf ihn warten. Ergänzen Sie ihn oder berichtigen Sie die Kennung.</translation>
    </message>
    <message>
        <source>A step needs the ways that have it. Name them under ways.</source>
        <translation>Ein Schritt braucht die Wege, die ihn haben. Nennen Sie sie unter ways.</translation>
    </message>
    <message>
        <source>The step “%1” waits for itself through others. Correct after, so that the steps come one after the other.</source>
        <translation>Der Schritt „%1“ wartet über andere auf sich selbst. Berichtigen Sie after, sodass die Schritte aufeinander folgen.</translation>
    </message>
    <message>
        <source>A price below zero is no price. Correct it.</source>
        <translation>Ein Preis unter null ist kein Preis. Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>The steps of a tariff must rise by up_to, and the last one has none: it holds for all the rest. Put them in order.</source>
        <translation>Die Stufen eines Tarifs müssen nach up_to steigen, und die letzte hat keines: Sie gilt für den Rest. Ordnen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” is no scale of this figure. Leave it out, or write “%2”.</source>
        <translation>„%1“ ist keine Skala dieses Werts. Lassen Sie sie weg, oder schreiben Sie „%2“.</translation>
    </message>
    <message>
        <source>The price differs from line %1 for the same machine in the same region. The higher one counts.</source>
        <translation>Der Preis weicht bei gleicher Maschine und Region von Zeile %1 ab. Der höhere gilt.</translation>
    </message>
    <message>
        <source>The line repeats line %1. They count once.</source>
        <translation>Die Zeile wiederholt Zeile %1. Beide zählen einmal.</translation>
    </message>
    <message>
        <source>The price is zero. It counts as not known; ask the provider for a quote.</source>
        <translation>Der Preis ist null. Er gilt als unbekannt; fragen Sie den Anbieter nach einem Angebot.</translation>
    </message>
    <message>
        <source>There is no price. The offer is kept as “on quote only”.</source>
        <translation>Ein Preis fehlt. Das Angebot bleibt als „nur auf Anfrage“ erhalten.</translation>
    </message>
    <message>
        <source>The spot price is above the list price. Check both against the provider&apos;s page.</source>
        <translation>Der Spotpreis liegt über dem Listenpreis. Prüfen Sie beide auf der Seite des Anbieters.</translation>
    </message>
    <message>
        <source>The spot price equals the list price or a tenth of it: a placeholder. It counts as not known.</source>
        <translation>Der Spotpreis gleicht dem Listenpreis oder einem Zehntel davon: ein Platzhalter. Er gilt als unbekannt.</translation>
    </message>
    <message>
        <source>The catalogue does not know the accelerator “%1” (offers: %2). They are kept, but not sized.</source>
        <translation>Der Katalog kennt den Beschleuniger „%1“ nicht (Angebote: %2). Sie bleiben erhalten, werden aber nicht bemessen.</translation>
    </message>
    <message>
        <source>No region is said (offers: %1). They may be sold out; the country is not known.</source>
        <translation>Eine Region fehlt (Angebote: %1). Vielleicht sind sie ausverkauft; das Land ist unbekannt.</translation>
    </message>
    <message>
        <source>The country of the region “%1” is not known (offers: %2). Data protection can&apos;t be judged before it is.</source>
        <translation>Das Land der Region „%1“ ist unbekannt (Angebote: %2). Vorher lässt sich der Datenschutz nicht beurteilen.</translation>
    </message>
    <message>
        <source>The price per accelerator is %1, that of other offers with %2 in the middle %3. Check whether the same is meant.</source>
        <translation>Der Preis je Beschleuniger ist %1, bei anderen Angeboten mit %2 im Mittel (Median) %3. Prüfen Sie, ob dasselbe gemeint ist.</translation>
    </message>
    <message>
        <source>Every machine costs the same in each of the %1 regions: a price list times a list of regions. It does not say where a machine is to be had; ask the provider.</source>
        <translation>Jede Maschine kostet in allen %1 Regionen dasselbe: eine Preisliste mal einer Liste der Regionen. Wo eine Maschine zu haben ist, sagt sie nicht; fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>Line %1 of imported prices cannot be read. Import the file again.</source>
        <translation>Zeile %1 importierter Preise lässt sich nicht lesen. Importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The line prices the accelerators only. The host %1 of line %2 was added.</source>
        <translation>Die Zeile nennt nur den Preis der Beschleuniger. Der Wirt %1 aus Zeile %2 wurde dazugerechnet.</translation>
    </message>
    <message>
        <source>The line prices the accelerators only, and no host for them stands in the file. Add the price of a machine before you reckon with it.</source>
        <translation>Die Zeile nennt nur den Preis der Beschleuniger, und die Datei enthält keinen Wirt dafür. Rechnen Sie den Preis einer Maschine dazu, bevor Sie damit planen.</translation>
    </message>
    <message>
        <source>The line prices a host only, and its accelerators have no price here. It is left out of the offers.</source>
        <translation>Die Zeile nennt nur den Preis eines Wirts, und für seine Beschleuniger steht hier keiner. Sie wird kein Angebot.</translation>
    </message>
    <message>
        <source>“%1” begins a formula where a number belongs. Write the number itself.</source>
        <translation>„%1“ beginnt eine Formel, wo eine Zahl hingehört. Schreiben Sie die Zahl selbst.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits, as in 2.95 or 2,95.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie Ziffern, etwa 2,95 oder 2.95.</translation>
    </message>
    <message>
        <source>“%1” is an impossible number here. Check it against the provider&apos;s page.</source>
        <translation>„%1“ ist hier keine mögliche Zahl. Prüfen Sie sie auf der Seite des Anbieters.</translation>
    </message>
    <message>
        <source>“%1” is negative. Prices and counts are at least zero.</source>
        <translation>„%1“ ist negativ. Preise und Anzahlen sind mindestens null.</translation>
    </message>
    <message>
        <source>The line has %1 fields, the heading %2. A separator inside a value needs quotation marks around the value.</source>
        <translation>Die Zeile hat %1 Felder, die Kopfzeile %2. Ein Wert, der ein Trennzeichen enthält, gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Whether 1.234 is a thousand or a little over one is not certain. The comma was taken for the decimal mark; check the prices.</source>
        <translation>Ob 1.234 mehr als tausend oder gut eins bedeutet, ist nicht sicher. Das Komma gilt als Dezimalzeichen; prüfen Sie die Preise.</translation>
    </message>
    <message>
        <source>Whether 1,234 is a thousand or a little over one is not certain. The point was taken for the decimal mark; check the prices.</source>
        <translation>Ob 1,234 mehr als tausend oder gut eins bedeutet, ist nicht sicher. Der Punkt gilt als Dezimalzeichen; prüfen Sie die Preise.</translation>
    </message>
    <message>
        <source>The line has neither a name nor an accelerator. Add one of them.</source>
        <translation>Die Zeile nennt weder Namen noch Beschleuniger. Ergänzen Sie eines davon.</translation>
    </message>
    <message>
        <source>“%1” begins like a formula. It is kept as text.</source>
        <translation>„%1“ beginnt wie eine Formel. Es bleibt Text.</translation>
    </message>
    <message>
        <source>“%1” is no day. The day of the file stands for it; write 2026-10-06.</source>
        <translation>„%1“ ist kein Tag. Dafür gilt der Tag der Datei; schreiben Sie 06.10.2026.</translation>
    </message>
    <message>
        <source>The line names an accelerator and none of them. Add the number.</source>
        <translation>Die Zeile nennt einen Beschleuniger, aber davon null. Ergänzen Sie die Anzahl.</translation>
    </message>
    <message>
        <source>No currency is said. Euro was taken.</source>
        <translation>Eine Währung fehlt. Angenommen wurde Euro.</translation>
    </message>
    <message>
        <source>Prices in %1 can&apos;t be reckoned with. State them in euro or dollar.</source>
        <translation>Mit Preisen in %1 kann nicht gerechnet werden. Geben Sie sie in Euro oder Dollar an.</translation>
    </message>
    <message>
        <source>Whether the price holds value added tax is not said. Net was taken.</source>
        <translation>Ob der Preis Umsatzsteuer enthält, steht nicht da. Angenommen wurde netto.</translation>
    </message>
    <message>
        <source>The price holds value added tax at a rate that is not said. Write the rate, as in “incl. 20 %”, or the net price.</source>
        <translation>Der Preis enthält Umsatzsteuer, der Satz fehlt. Schreiben Sie den Satz dazu, etwa „inkl. 20 %“, oder den Nettopreis.</translation>
    </message>
    <message>
        <source>The price held %1 % value added tax. It was taken off.</source>
        <translation>Der Preis enthielt %1 % Umsatzsteuer. Sie wurde herausgerechnet.</translation>
    </message>
    <message>
        <source>Whether the price is for an hour or a month is not said. Write “hour”, “month” or “GPU hour” as its unit.</source>
        <translation>Ob der Preis für eine Stunde oder einen Monat gilt, steht nicht da. Schreiben Sie „Stunde“, „Monat“ oder „GPU-Stunde“ als Einheit.</translation>
    </message>
    <message>
        <source>Spot prices are kept by the hour; this one by the month was left out.</source>
        <translation>Spotpreise werden je Stunde geführt; dieser je Monat blieb weg.</translation>
    </message>
    <message>
        <source>These prices are of %1, more than %2 months ago. Look for newer ones.</source>
        <translation>Diese Preise sind vom %1, also über %2 Monate alt. Suchen Sie neuere.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB. Import one cloud at a time.</source>
        <translation>Die Datei ist größer als 64 MiB. Importieren Sie die Clouds einzeln.</translation>
    </message>
    <message>
        <source>This is no file of prices that Kursbuch knows. It reads catalogues of SkyPilot (CSV), prices of LiteLLM (JSON), own quotes as CSV with a heading that names at least the offer or the GPU and the price, and company defaults (YAML).</source>
        <translation>Eine Preisdatei, die Kursbuch kennt, ist das nicht. Es liest Kataloge von SkyPilot (CSV), Preise von LiteLLM (JSON), eigene Angebote als CSV, deren Kopfzeile mindestens Angebot oder GPU und den Preis nennt, und Firmenvorgaben (YAML).</translation>
    </message>
    <message>
        <source>The prices are written with a decimal comma and were read so.</source>
        <translation>Die Preise sind mit Dezimalkomma geschrieben und wurden so gelesen.</translation>
    </message>
    <message>
        <source>The line has neither a name nor a price that could be used.</source>
        <translation>Die Zeile hat weder einen Namen noch einen brauchbaren Preis.</translation>
    </message>
    <message>
        <source>Which cloud these offers belong to is said nowhere. Name the file after it, as in “azure.csv”.</source>
        <translation>Zu welcher Cloud diese Angebote gehören, steht nirgends. Benennen Sie die Datei nach ihr, etwa „azure.csv“.</translation>
    </message>
    <message>
        <source>The provider&apos;s own price list is in euro, the catalogue says dollar. Check which of them the figures are.</source>
        <translation>Die Preisliste des Anbieters ist in Euro, der Katalog sagt Dollar. Prüfen Sie, was die Zahlen sind.</translation>
    </message>
    <message>
        <source>This entry is damaged or cut off. Download the file again.</source>
        <translation>Dieser Eintrag ist beschädigt oder abgeschnitten. Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>The entry “%1” holds no fields, so no price either.</source>
        <translation>Der Eintrag „%1“ enthält keine Felder, also auch keinen Preis.</translation>
    </message>
    <message>
        <source>This entry explains the fields of the file. It is no price.</source>
        <translation>Dieser Eintrag erklärt die Felder der Datei. Ein Preis ist er nicht.</translation>
    </message>
    <message>
        <source>The provider&apos;s euro prices stand here in fields for dollars. They were read as euro.</source>
        <translation>Hier stehen Europreise des Anbieters in Feldern für Dollar. Sie wurden als Euro gelesen.</translation>
    </message>
    <message>
        <source>There is no price. It counts as not known, not as free.</source>
        <translation>Ein Preis fehlt. Er gilt als unbekannt, nicht als kostenlos.</translation>
    </message>
    <message>
        <source>The price is neither for tokens nor for pages or images. It is kept as it stands, but not reckoned with.</source>
        <translation>Der Preis gilt weder für Token noch für Seiten oder Bilder. Er bleibt, wie er dasteht, wird aber nicht verrechnet.</translation>
    </message>
    <message>
        <source>The entry “%1” stands in line %2 already. The first one counts.</source>
        <translation>Der Eintrag „%1“ steht schon in Zeile %2. Der erste gilt.</translation>
    </message>
    <message>
        <source>One of the prices is zero. It counts as not known.</source>
        <translation>Einer der Preise ist null. Er gilt als unbekannt.</translation>
    </message>
    <message>
        <source>sum of months %1 to %2</source>
        <translation>Summe der Monate %1 bis %2</translation>
    </message>
    <message>
        <source>There is no such import any more. Import the file again.</source>
        <translation>Diesen Import gibt es nicht mehr. Importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The imported prices of “%1” are damaged or were changed outside Kursbuch. Import the file again.</source>
        <translation>Die importierten Preise aus „%1“ sind beschädigt oder wurden außerhalb von Kursbuch geändert. Importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Usage: kursbuch [--library FILE] [PLAN]
       kursbuch COMMAND [OPTION]...

Plans an AI infrastructure. Without a command the window starts.
FILE is a plan file (.kursbuch), &quot;-&quot; for the standard input, or the id of a plan in the library.

Commands:
  sample [NAME]                       print a sample plan; without a name, list them
  assess FILE                         print the assessment as JSON
  cost FILE                           print all that follows about money as JSON: payments by year,
                                      crossings, break-evens, cost of a request, depreciation
  report FILE -o OUT.pdf [--lang de|en]
                                      write the decision paper
  check FILE                          is the plan readable and complete?
  check --library FILE                verify a whole library
  size --model M --gpu G [--gpus N] [--precision P] [--isl I --osl O] [--limit-ms T]
                                      what a configuration gives: memory, throughput, response
                                      time, concurrency and what binds, as JSON
  size --table FILE.csv [-o OUT.csv]  the same for a table: its lines with a column &quot;predicted&quot;
  list                                print the plans of the library as JSON
  status [--dpf yes|no [--save]]      print the status board of the law; with --dpf, which plans of
                                      the library that state moves, and with --save keep it there
  export ID [-o FILE]                 print or write a plan of the library as a file
  export FILE --record|--dpia -o OUT  write the entry for the record of processing or the
                                      skeleton of an impact assessment (OUT.odt or OUT.pdf)
  export FILE --request -o OUT.pdf    write the one-page request to the data-protection officer
  export FILE --questions ROLE [-o OUT.html]
                                      the questions for data_protection, operations … as a form
  export FILE --points [-o OUT.csv]   the list of open points
  export --defaults [-o FILE]         the company defaults of the library as YAML
  import FILE [--new]                 put a plan file into the library; --new: as another plan
  import ANSWERS [--take]             show what the answers of a form would change in the plan of
                                      the library they belong to; --take: take them over
  import PATH... [--dry-run]          keep what files of prices say (SkyPilot CSV, LiteLLM JSON,
                                      own quotes as CSV, company defaults as YAML) in the library;
                                      print what is doubtful or refused and what changes in the
                                      catalogue, as JSON; --dry-run: only print

Options:
  --library FILE                      another library than the default one
  --lang de|en                        language of what is written; German when not given
  --phase plan|release                judge for planning (default) or for release
  --as-of DATE                        judge as of this day instead of today
  --dpf yes|no                        judge with the EU-US Data Privacy Framework valid or not,
                                      instead of as the library says
  --version, -h, --help

Exit status: 0 done, 1 the input is at fault, 2 wrong usage.
</source>
        <translation>Aufruf: kursbuch [--library DATEI] [PLAN]
        kursbuch BEFEHL [OPTION]...

Plant eine KI-Infrastruktur. Ohne Befehl öffnet sich das Fenster.
DATEI ist eine Plandatei (.kursbuch), „-“ für die Standardeingabe oder die Kennung eines Plans in der Bibliothek.

Befehle:
  sample [NAME]                       gibt einen Beispielplan aus; ohne Namen die Liste
  assess DATEI                        gibt die Bewertung als JSON aus
  cost DATEI                          gibt als JSON aus, was zum Geld folgt: Zahlungen nach Jahren,
                                      Schnittpunkte, Wendepunkte, Kosten je Anfrage, Abschreibung
  report DATEI -o AUSGABE.pdf [--lang de|en]
                                      schreibt die Entscheidungsvorlage
  check DATEI                         ist der Plan lesbar und vollständig?
  check --library DATEI               prüft eine ganze Bibliothek
  size --model M --gpu G [--gpus N] [--precision P] [--isl I --osl O] [--limit-ms T]
                                      was eine Konfiguration leistet: Speicher, Durchsatz,
                                      Antwortzeit, gleichzeitige Anfragen und was begrenzt, als JSON
  size --table DATEI.csv [-o AUS.csv] dasselbe für eine Tabelle: ihre Zeilen mit einer Spalte „predicted“
  list                                gibt die Pläne der Bibliothek als JSON aus
  status [--dpf yes|no [--save]]      gibt die Rechtslage aus; mit --dpf, welche Pläne der
                                      Bibliothek sich damit ändern, mit --save bleibt es so
  export KENNUNG [-o DATEI]           gibt einen Plan der Bibliothek aus oder schreibt ihn als Datei
  export DATEI --record|--dpia -o AUS schreibt den Eintrag für das Verarbeitungsverzeichnis oder
                                      das Gerüst einer Folgenabschätzung (AUS.odt oder AUS.pdf)
  export DATEI --request -o AUS.pdf   schreibt die einseitige Anfrage an den Datenschutz
  export DATEI --questions ROLLE [-o AUS.html]
                                      die Fragen an data_protection, operations … als Formular
  export DATEI --points [-o AUS.csv]  die Liste der offenen Punkte
  export --defaults [-o DATEI]        die Firmenvorgaben der Bibliothek als YAML
  import DATEI [--new]                legt eine Plandatei in die Bibliothek; --new: als weiteren Plan
  import ANTWORTEN [--take]           zeigt, was Antworten eines Formulars im zugehörigen Plan der
                                      Bibliothek ändern würden; --take: übernimmt sie
  import PFAD... [--dry-run]          behält in der Bibliothek, was Preisdateien sagen (SkyPilot-CSV,
                                      LiteLLM-JSON, eigene Angebote als CSV, Firmenvorgaben als YAML);
                                      gibt als JSON aus, was zweifelhaft ist oder abgelehnt wurde und
                                      was sich im Katalog ändert; --dry-run: nur ausgeben

Optionen:
  --library DATEI                     eine andere Bibliothek als die übliche
  --lang de|en                        Sprache des Geschriebenen; ohne Angabe Deutsch
  --phase plan|release                für die Planung (üblich) oder für die Freigabe urteilen
  --as-of TAG                         nach dem Stand dieses Tages urteilen statt heute
  --dpf yes|no                        urteilen, als gälte das EU-US Data Privacy Framework oder
                                      nicht, statt nach dem Stand der Bibliothek
  --version, -h, --help

Rückgabe: 0 fertig, 1 die Eingabe ist schuld, 2 falscher Aufruf.
</translation>
    </message>
    <message>
        <source>This is no file of prices. Plans are imported one at a time, and not as a trial.</source>
        <translation>Eine Preisdatei ist das nicht. Pläne werden einzeln importiert und nicht auf Probe.</translation>
    </message>
    <message>
        <source>The figures as Kursbuch ships them. Keep the entries that you change.</source>
        <translation>Die Werte, wie Kursbuch sie mitbringt. Behalten Sie die Einträge, die Sie ändern.</translation>
    </message>
    <message>
        <source>The catalogue has no figure “%1”. Export the defaults to see how the figures are called.</source>
        <translation>Der Katalog hat keinen Wert „%1“. Exportieren Sie die Vorgaben, um zu sehen, wie die Werte heißen.</translation>
    </message>
    <message>
        <source>%1 is outside the plausible range of “%2”, %3 to %4. Check number and scale.</source>
        <translation>%1 liegt außerhalb der plausiblen Spanne von „%2“, %3 bis %4. Prüfen Sie Zahl und Skala.</translation>
    </message>
</context>
<context>
    <name>kursbuch::AboutDialog</name>
    <message>
        <source>About Kursbuch</source>
        <translation>Über Kursbuch</translation>
    </message>
    <message>
        <source>Plans an AI infrastructure the way one plans a journey: data protection first, then the way, then the stops.</source>
        <translation>Plant eine KI-Infrastruktur, wie man eine Reise plant: erst der Datenschutz, dann der Weg, dann die Stationen.</translation>
    </message>
    <message>
        <source>Kursbuch opens no network connection. It gives no legal advice.</source>
        <translation>Kursbuch öffnet keine Netzverbindung. Es erteilt keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>kursbuch::AccuracyDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>kursbuch::AnswersDialog</name>
    <message>
        <source>Import answers</source>
        <translation>Antworten importieren</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Answers of %1</source>
        <translation>Antworten von %1</translation>
    </message>
    <message>
        <source>Nothing in them differs from the plan.</source>
        <translation>Nichts darin weicht vom Plan ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ from the plan.</source>
        <translation>
            <numerusform>%n Antwort weicht vom Plan ab.</numerusform>
            <numerusform>%n Antworten weichen vom Plan ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the plan already.</source>
        <translation>
            <numerusform>%n steht schon im Plan.</numerusform>
            <numerusform>%n stehen schon im Plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>Was zu beachten ist</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>(changed after the form was written)</source>
        <translation>(nach dem Schreiben des Formulars geändert)</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n answer(s)</source>
        <translation>
            <numerusform>%n Antwort übernehmen</numerusform>
            <numerusform>%n Antworten übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kursbuch::ArrivalStop</name>
    <message>
        <source>Here everybody concerned has a say; then the paper goes to those who decide.</source>
        <translation>Hier äußern sich alle Beteiligten; dann geht die Vorlage an die, die entscheiden.</translation>
    </message>
    <message>
        <source>No way is chosen or recommended yet.</source>
        <translation>Noch ist kein Weg gewählt oder empfohlen.</translation>
    </message>
    <message>
        <source>recommended, not chosen yet</source>
        <translation>empfohlen, noch nicht gewählt</translation>
    </message>
    <message>
        <source>chosen and recommended</source>
        <translation>gewählt und empfohlen</translation>
    </message>
    <message>
        <source>chosen; recommended is %1</source>
        <translation>gewählt; empfohlen wird %1</translation>
    </message>
    <message>
        <source>Present value %1, payments %2 in all</source>
        <translation>Barwert %1, Zahlungen insgesamt %2</translation>
    </message>
    <message>
        <source>Above the budget ceiling of %1.</source>
        <translation>Über der Budgetgrenze von %1.</translation>
    </message>
    <message>
        <source>Where the journey goes</source>
        <translation>Wohin die Reise geht</translation>
    </message>
    <message>
        <source>What is still open, by person</source>
        <translation>Was noch offen ist, nach Person</translation>
    </message>
    <message>
        <source>A click leads to the question.</source>
        <translation>Ein Klick führt zur Frage.</translation>
    </message>
    <message>
        <source>Vote of the data-protection officer</source>
        <translation>Votum der oder des Datenschutzbeauftragten</translation>
    </message>
    <message>
        <source>A vote stands on a frozen revision. It is put on record for good; a later one replaces it.</source>
        <translation>Ein Votum gilt einer eingefrorenen Revision. Es bleibt dauerhaft festgehalten; ein späteres ersetzt es.</translation>
    </message>
    <message>
        <source>Statement of operations</source>
        <translation>Stellungnahme des Betriebs</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>No revision yet; the plan is a draft that is saved as you type.</source>
        <translation>Noch keine Revision; der Plan ist ein Entwurf, der beim Tippen gespeichert wird.</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>Save a revision …</source>
        <translation>Revision speichern …</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Die Vorlage</translation>
    </message>
    <message>
        <source>The decision paper as PDF; the plan as a file for colleagues and for keeping.</source>
        <translation>Die Entscheidungsvorlage als PDF; der Plan als Datei zum Weitergeben und Aufbewahren.</translation>
    </message>
    <message>
        <source>Write the PDF …</source>
        <translation>PDF schreiben …</translation>
    </message>
    <message>
        <source>Export the plan …</source>
        <translation>Plan exportieren …</translation>
    </message>
    <message>
        <source>Kursbuch gives no legal advice; its rules name their sources so that they can be checked.</source>
        <translation>Kursbuch erteilt keine Rechtsberatung; seine Regeln nennen ihre Quellen, damit sie sich prüfen lassen.</translation>
    </message>
    <message>
        <source>Show all as a list …</source>
        <translation>Alle als Liste …</translation>
    </message>
</context>
<context>
    <name>kursbuch::Assumptions</name>
    <message>
        <source>Search the assumptions …</source>
        <translation>Annahmen durchsuchen …</translation>
    </message>
    <message>
        <source>Search the assumptions</source>
        <translation>Annahmen durchsuchen</translation>
    </message>
    <message>
        <source>to source</source>
        <translation>zur Quelle</translation>
    </message>
    <message>
        <source>Take “%1” from its source again</source>
        <translation>„%1“ wieder aus der Quelle nehmen</translation>
    </message>
    <message>
        <source>Take the figure from its source</source>
        <translation>Wert aus der Quelle nehmen</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>typed in this plan</source>
        <translation>in diesem Plan eingegeben</translation>
    </message>
    <message>
        <source>Money, work and energy</source>
        <translation>Geld, Arbeit und Energie</translation>
    </message>
    <message>
        <source>Prices and data sheets</source>
        <translation>Preise und Datenblätter</translation>
    </message>
    <message>
        <source>Time until start</source>
        <translation>Zeit bis zum Start</translation>
    </message>
    <message>
        <source>Load and sizing</source>
        <translation>Last und Bemessung</translation>
    </message>
</context>
<context>
    <name>kursbuch::BaseServices</name>
    <message>
        <source>Base services: no second infrastructure</source>
        <translation>Basisdienste: keine zweite Infrastruktur</translation>
    </message>
    <message>
        <source>A service of its own for AI has to be run, secured and paid for twice. Reuse what is there; where that cannot be, say why.</source>
        <translation>Ein eigener Dienst für KI muss doppelt betrieben, gesichert und bezahlt werden. Nutzen Sie mit, was da ist; wo das nicht geht, sagen Sie, warum.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Reuse or new</source>
        <translation>Mitnutzen oder neu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>noch nicht geklärt</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>A new one needs a reason</source>
        <translation>Ein neuer braucht einen Grund</translation>
    </message>
    <message>
        <source>A second infrastructure is advised against; new: %1.</source>
        <translation>Von einer zweiten Infrastruktur wird abgeraten; neu: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Without a reason: %n of them.</source>
        <translation>
            <numerusform>Ohne Begründung: %n davon.</numerusform>
            <numerusform>Ohne Begründung: %n davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not settled: %n service(s).</source>
        <translation>
            <numerusform>Nicht geklärt: %n Dienst.</numerusform>
            <numerusform>Nicht geklärt: %n Dienste.</numerusform>
        </translation>
    </message>
    <message>
        <source>All base services are reused.</source>
        <translation>Alle Basisdienste werden mitgenutzt.</translation>
    </message>
</context>
<context>
    <name>kursbuch::Card</name>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>kursbuch::ChartFrame</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Pointer or arrow keys read out the figures.</source>
        <translation>Maus oder Pfeiltasten lesen die Zahlen vor.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Die Tabelle liegt in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>kursbuch::ConditionRows</name>
    <message>
        <source>Add another</source>
        <translation>Weitere hinzufügen</translation>
    </message>
    <message>
        <source>what is asked for</source>
        <translation>was verlangt wird</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Cost estimate</source>
        <translation>Geschätzte Kosten</translation>
    </message>
</context>
<context>
    <name>kursbuch::CostBreakdownChart</name>
    <message>
        <source>What the cost of each way is made of</source>
        <translation>Woraus sich die Kosten jedes Weges zusammensetzen</translation>
    </message>
    <message>
        <source>No way has a cost yet.</source>
        <translation>Noch hat kein Weg Kosten.</translation>
    </message>
    <message>
        <source>%1: %2, most of it %3 with %4.</source>
        <translation>%1: %2, davon am meisten %3 mit %4.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Total (€)</source>
        <translation>Summe (€)</translation>
    </message>
</context>
<context>
    <name>kursbuch::CostsStop</name>
    <message>
        <source>All ways under the same assumptions, month by month. Every figure unfolds down to its source.</source>
        <translation>Alle Wege mit denselben Annahmen, Monat für Monat. Jede Zahl lässt sich bis zur Quelle aufklappen.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Month %1: %2 becomes cheaper than %3</source>
        <translation>Monat %1: %2 wird günstiger als %3</translation>
    </message>
    <message>
        <source>Cumulative payments</source>
        <translation>Kumulierte Zahlungen</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Übriges</translation>
    </message>
    <message>
        <source>What the costs are made of</source>
        <translation>Woraus sich die Kosten zusammensetzen</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Payments in all</source>
        <translation>Zahlungen insgesamt</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Barwert</translation>
    </message>
    <message>
        <source>The costs are confirmed</source>
        <translation>Die Kosten sind bestätigt</translation>
    </message>
    <message>
        <source>Confirm the costs</source>
        <translation>Kosten bestätigen</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>Noch unbekannt: %1</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Each with its source and date. What you type replaces the source until you take it again.</source>
        <translation>Jede mit Quelle und Datum. Ihre Eingabe ersetzt die Quelle, bis Sie sie wieder übernehmen.</translation>
    </message>
    <message>
        <source>What each way costs</source>
        <translation>Was jeder Weg kostet</translation>
    </message>
    <message>
        <source>Net, in euros, for the same work. Click a figure to see how it is worked out.</source>
        <translation>Netto, in Euro, für dieselbe Arbeit. Ein Klick auf eine Zahl zeigt den Rechenweg.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Je Jahr</translation>
    </message>
    <message>
        <source>1,000
requests</source>
        <translation>1.000
Anfragen</translation>
    </message>
    <message>
        <source>1 million
tokens</source>
        <translation>1 Mio.
Token</translation>
    </message>
    <message>
        <source>All other pairs</source>
        <translation>Alle anderen Paare</translation>
    </message>
    <message>
        <source>Payments as they fall due, net, by month of service. Ranking and board use the present value instead, which weighs late payments less.</source>
        <translation>Zahlungen, wie sie anfallen, netto, nach Betriebsmonaten. Rangfolge und Abfahrtstafel rechnen mit dem Barwert, der spätere Zahlungen schwächer gewichtet.</translation>
    </message>
    <message>
        <source>Cost against utilisation</source>
        <translation>Kosten nach Auslastung</translation>
    </message>
    <message>
        <source>What a month costs if the GPUs compute for more or less of the time: own ones cost almost the same idle or busy, rented ones are paid by the hour.</source>
        <translation>Was ein Monat kostet, wenn die GPUs mehr oder weniger der Zeit rechnen: Eigene kosten fast gleich viel, ob sie rechnen oder nicht, gemietete werden nach Stunden bezahlt.</translation>
    </message>
    <message>
        <source>Support and idle hours</source>
        <translation>Support und Leerlauf</translation>
    </message>
    <message>
        <source>Support by the provider against support of one&apos;s own, and GPU hours that are paid but not used, over the whole period.</source>
        <translation>Support des Anbieters gegen eigene Betreuung und GPU-Stunden, die bezahlt, aber nicht genutzt werden, über den ganzen Zeitraum.</translation>
    </message>
    <message>
        <source>First month
of service</source>
        <translation>Erster
Betriebsmonat</translation>
    </message>
    <message>
        <source>Provider&apos;s
support</source>
        <translation>Support des
Anbieters</translation>
    </message>
    <message>
        <source>Own
support</source>
        <translation>Eigene
Betreuung</translation>
    </message>
    <message>
        <source>Idle hours
a month</source>
        <translation>Ungenutzte
Stunden/Monat</translation>
    </message>
    <message>
        <source>Paid
for them</source>
        <translation>Dafür
bezahlt</translation>
    </message>
    <message>
        <source>Benefit against cost</source>
        <translation>Nutzen gegen Kosten</translation>
    </message>
    <message>
        <source>Carrying on as today is the zero line: what it costs and the benefit named at the stop Departure, less what the way costs.</source>
        <translation>„Weiter wie bisher“ ist die Nulllinie: was es kostet und der an der Station Aufbruch genannte Nutzen, abzüglich der Kosten des Weges.</translation>
    </message>
    <message>
        <source>Cash-effective</source>
        <translation>Zahlungswirksam</translation>
    </message>
    <message>
        <source>It pays</source>
        <translation>Zahlt sich aus</translation>
    </message>
    <message>
        <source>With all benefit</source>
        <translation>Mit allem Nutzen</translation>
    </message>
    <message>
        <source>No benefit and no cost of today is named yet (stop Departure).</source>
        <translation>Noch sind weder Nutzen noch heutige Kosten genannt (Station Aufbruch).</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Abschreibung</translation>
    </message>
    <message>
        <source>How the purchase is written off in the books. No payment: it is never added to the figures above. Whether a method is open to you, ask your tax adviser.</source>
        <translation>Wie die Anschaffung in den Büchern abgeschrieben wird. Keine Zahlung: Sie zählt nie zu den Beträgen oben. Ob ein Verfahren für Sie zulässig ist, sagt Ihre Steuerberatung.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>in one year</source>
        <translation>in einem Jahr</translation>
    </message>
    <message>
        <source>declining balance</source>
        <translation>degressiv</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Abgeschrieben</translation>
    </message>
    <message>
        <source>Nothing is bought that would be written off.</source>
        <translation>Es wird nichts gekauft, das abzuschreiben wäre.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Payments by year</source>
        <translation>Zahlungen nach Jahren</translation>
    </message>
    <message>
        <source>When money leaves the till: one-off cost in the month before the service begins, running cost month by month. The schedule of each way says when that is.</source>
        <translation>Wann Geld abfließt: Einmaliges im Monat vor dem Betriebsbeginn, Laufendes Monat für Monat. Wann das ist, sagt der Zeitplan des Weges.</translation>
    </message>
    <message>
        <source>Way whose years are shown</source>
        <translation>Weg, dessen Jahre gezeigt werden</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Got back</source>
        <translation>Restwert</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Budget year begins in</source>
        <translation>Haushaltsjahr beginnt im</translation>
    </message>
    <message>
        <source>Payments by year are shown</source>
        <translation>Zahlungen nach Jahren zeigen</translation>
    </message>
    <message>
        <source>Whoever cannot deduct input tax, such as most public bodies, pays gross.</source>
        <translation>Wer keine Vorsteuer abzieht, wie die meisten öffentlichen Stellen, zahlt brutto.</translation>
    </message>
    <message>
        <source>net</source>
        <translation>netto</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>brutto</translation>
    </message>
    <message>
        <source>Without a planning start (stop Departure) the years count from the first month.</source>
        <translation>Ohne Planungsbeginn (Station Aufbruch) zählen die Jahre ab dem ersten Monat.</translation>
    </message>
    <message>
        <source>No utilisation at which it turns: that takes a way with own GPUs and a machine rented by the hour.</source>
        <translation>Eine Auslastung, ab der sich das Blatt wendet, gibt es hier nicht: Dazu gehören ein Weg mit eigenen GPUs und eine nach Stunden gemietete Maschine.</translation>
    </message>
    <message>
        <source>Ways that are drawn</source>
        <translation>Gezeichnete Wege</translation>
    </message>
    <message>
        <source>No utilisation at which it turns: the cloud is reckoned with %1, which is rented by the month and costs the same idle or busy.</source>
        <translation>Eine Auslastung, ab der sich das Blatt wendet, gibt es hier nicht: Der Weg Cloud rechnet mit %1; das wird monatlich gemietet und kostet bei jeder Auslastung gleich viel.</translation>
    </message>
</context>
<context>
    <name>kursbuch::CumulativeCostChart</name>
    <message>
        <source>Cumulative cost by month</source>
        <translation>Kumulierte Kosten nach Monaten</translation>
    </message>
    <message>
        <source>No way has a cost yet.</source>
        <translation>Noch hat kein Weg Kosten.</translation>
    </message>
    <message>
        <source>After %1 months the lowest payments are %2 for %3, the highest %4 for %5.</source>
        <translation>Nach %1 Monaten sind die Zahlungen am niedrigsten mit %2 für %3, am höchsten mit %4 für %5.</translation>
    </message>
    <message>
        <source>Cost by utilisation</source>
        <translation>Kosten nach Auslastung</translation>
    </message>
    <message>
        <source>At a utilisation of %1 % the lowest cost is %2 for %3, the highest %4 for %5.</source>
        <translation>Bei %1 % Auslastung sind die niedrigsten Kosten %2 bei %3, die höchsten %4 bei %5.</translation>
    </message>
</context>
<context>
    <name>kursbuch::DataProtectionStop</name>
    <message>
        <source>To be settled with the data-protection officer before technology is discussed. Every answer opens or closes ways, at once on the board.</source>
        <translation>Mit der oder dem Datenschutzbeauftragten klären, bevor über Technik gesprochen wird. Jede Antwort öffnet oder sperrt Wege, sofort sichtbar auf der Tafel.</translation>
    </message>
    <message>
        <source>What follows, way by way</source>
        <translation>Was daraus folgt, Weg für Weg</translation>
    </message>
    <message>
        <source>Each verdict unfolds to its rules with source and date, what would lift it, and who must act.</source>
        <translation>Jedes Urteil lässt sich aufklappen: Regeln mit Quelle und Datum, was es aufheben würde und wer handeln muss.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt nach</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Providers considered</source>
        <translation>Betrachtete Anbieter</translation>
    </message>
    <message>
        <source>What the provider&apos;s papers say is filled in with source and date; your answer replaces it.</source>
        <translation>Was die Unterlagen des Anbieters sagen, ist mit Quelle und Datum eingetragen; Ihre Antwort ersetzt es.</translation>
    </message>
    <message>
        <source>Vote of the data-protection officer</source>
        <translation>Votum der oder des Datenschutzbeauftragten</translation>
    </message>
    <message>
        <source>The officer advises; the management decides and deviates only with a written reason. Art. 38, 39 GDPR.</source>
        <translation>Die oder der Datenschutzbeauftragte berät; die Leitung entscheidet und weicht nur mit schriftlicher Begründung ab. Art. 38, 39 DSGVO.</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Is an impact assessment due?</source>
        <translation>Braucht es eine Folgenabschätzung?</translation>
    </message>
</context>
<context>
    <name>kursbuch::DateEdit</name>
    <message>
        <source>day month year</source>
        <translation>Tag.Monat.Jahr</translation>
    </message>
    <message>
        <source>This is not a date. Please type day, month and year, for example %1.</source>
        <translation>Das ist kein Datum. Bitte geben Sie Tag, Monat und Jahr ein, zum Beispiel %1.</translation>
    </message>
</context>
<context>
    <name>kursbuch::DecisionForm</name>
    <message>
        <source>Record the decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Whoever goes on against this gives the reason in writing.</source>
        <translation>Wer sich darüber hinwegsetzt, begründet es schriftlich.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Say who decides, and for what reason.</source>
        <translation>Geben Sie an, wer entscheidet und warum.</translation>
    </message>
</context>
<context>
    <name>kursbuch::DepartureBoard</name>
    <message>
        <source>Departure board</source>
        <translation>Abfahrtstafel</translation>
    </message>
    <message numerus="yes">
        <source>Seven ways · %n month(s) · present value at %1</source>
        <translation>
            <numerusform>Sieben Wege · %n Monat · Barwert bei %1</numerusform>
            <numerusform>Sieben Wege · %n Monate · Barwert bei %1</numerusform>
        </translation>
    </message>
    <message>
        <source>for comparison; never recommended by itself</source>
        <translation>zum Vergleich; wird nie von selbst empfohlen</translation>
    </message>
    <message>
        <source>stays undone: %1</source>
        <translation>bleibt liegen: %1</translation>
    </message>
    <message>
        <source>Recommendation: %1</source>
        <translation>Empfehlung: %1</translation>
    </message>
    <message>
        <source>No recommendation yet</source>
        <translation>Noch keine Empfehlung</translation>
    </message>
    <message>
        <source>narrow lead</source>
        <translation>knapper Vorsprung</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>Every way is closed or still unjudged. The lines above say what would open one.</source>
        <translation>Jeder Weg ist gesperrt oder noch nicht beurteilt. Die Zeilen oben sagen, was einen öffnen würde.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why is this recommended?</source>
        <translation>Warum wird das empfohlen?</translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) from the catalogue</source>
        <translation>
            <numerusform>%n Annahme aus dem Katalog</numerusform>
            <numerusform>%n Annahmen aus dem Katalog</numerusform>
        </translation>
    </message>
    <message>
        <source>judged without the Data Privacy Framework</source>
        <translation>beurteilt ohne das Data Privacy Framework</translation>
    </message>
</context>
<context>
    <name>kursbuch::DepartureStop</name>
    <message>
        <source>What is to be planned, for whom, and within which frame. A first result needs only a few answers; everything else takes a visible default.</source>
        <translation>Was geplant wird, für wen und in welchem Rahmen. Für ein erstes Ergebnis genügen wenige Antworten; alles andere bekommt eine sichtbare Vorgabe.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>e.g. checking incoming invoices</source>
        <translation>z. B. Eingangsrechnungen prüfen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>The officer judges by the purpose; the licence of the model is checked against it.</source>
        <translation>Am Zweck misst der Datenschutz; auch die Lizenz des Modells wird dagegen geprüft.</translation>
    </message>
    <message>
        <source>Period and money</source>
        <translation>Zeitraum und Geld</translation>
    </message>
    <message>
        <source>Planning starts</source>
        <translation>Beginn der Planung</translation>
    </message>
    <message>
        <source>First month of the cost calculation.</source>
        <translation>Erster Monat der Kostenrechnung.</translation>
    </message>
    <message>
        <source>Planning period</source>
        <translation>Planungszeitraum</translation>
    </message>
    <message>
        <source>Own hardware pays off only over time; all ways are compared over this period.</source>
        <translation>Eigene Hardware lohnt sich erst mit der Zeit; alle Wege werden über diesen Zeitraum verglichen.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Budget ceiling over the period</source>
        <translation>Budgetgrenze über den Zeitraum</translation>
    </message>
    <message>
        <source>A way above the ceiling stays in sight and says so.</source>
        <translation>Ein Weg über der Grenze bleibt sichtbar und sagt es.</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wer beteiligt ist</translation>
    </message>
    <message>
        <source>Data protection and operations sit in from the start. Whoever decides is asked for approval at the end.</source>
        <translation>Datenschutz und Betrieb sind von Anfang an dabei. Wer entscheidet, wird am Ende um Freigabe gebeten.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Remove the person</source>
        <translation>Person entfernen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>wählen …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>wird gefragt</translation>
    </message>
    <message>
        <source>is told</source>
        <translation>wird informiert</translation>
    </message>
    <message>
        <source>Why at all</source>
        <translation>Wozu überhaupt</translation>
    </message>
    <message>
        <source>Carrying on as today is the zero line of every comparison.</source>
        <translation>Weiter wie bisher ist die Nulllinie jedes Vergleichs.</translation>
    </message>
    <message>
        <source>What today costs</source>
        <translation>Was es heute kostet</translation>
    </message>
    <message>
        <source>Running cost of the present way of working.</source>
        <translation>Laufende Kosten der heutigen Arbeitsweise.</translation>
    </message>
    <message>
        <source>€ per month</source>
        <translation>€ im Monat</translation>
    </message>
    <message>
        <source>What stays undone today</source>
        <translation>Was heute liegen bleibt</translation>
    </message>
    <message>
        <source>Expected benefit</source>
        <translation>Erwarteter Nutzen</translation>
    </message>
    <message>
        <source>Add a benefit</source>
        <translation>Nutzen hinzufügen</translation>
    </message>
    <message>
        <source>Remove the benefit</source>
        <translation>Nutzen entfernen</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Stunden im Monat</translation>
    </message>
    <message>
        <source>€ per hour</source>
        <translation>€ je Stunde</translation>
    </message>
    <message>
        <source>or € a month</source>
        <translation>oder € im Monat</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>zahlungswirksam</translation>
    </message>
    <message>
        <source>Details for the decision paper</source>
        <translation>Angaben für die Entscheidungsvorlage</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Body that decides</source>
        <translation>Gremium, das entscheidet</translation>
    </message>
    <message>
        <source>e.g. works committee, 12 March</source>
        <translation>z. B. Werksausschuss, 12. März</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>e.g. internal</source>
        <translation>z. B. intern</translation>
    </message>
</context>
<context>
    <name>kursbuch::DestinationStop</name>
    <message>
        <source>All ways side by side. Every cell unfolds to its rule, its reckoning and its source.</source>
        <translation>Alle Wege nebeneinander. Jede Zelle lässt sich bis zu Regel, Rechnung und Quelle aufklappen.</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>Stays undone: %1</source>
        <translation>Bleibt liegen: %1</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Barwert</translation>
    </message>
    <message>
        <source>Until start</source>
        <translation>Bis Start</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>CO₂</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>Costs as present value over the planning period, so that early and late payments compare.</source>
        <translation>Kosten als Barwert über den Planungszeitraum, damit frühe und späte Zahlungen vergleichbar sind.</translation>
    </message>
    <message>
        <source>Which way shall it be?</source>
        <translation>Welcher Weg soll es sein?</translation>
    </message>
    <message>
        <source>Provisional until the costs are confirmed.</source>
        <translation>Vorläufig, bis die Kosten bestätigt sind.</translation>
    </message>
    <message>
        <source>Choose the way</source>
        <translation>Weg wählen</translation>
    </message>
    <message>
        <source>Why another way than the recommended one?</source>
        <translation>Warum ein anderer Weg als der empfohlene?</translation>
    </message>
    <message>
        <source>The reason stands in the decision paper.</source>
        <translation>Die Begründung steht in der Entscheidungsvorlage.</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <source>Why this order</source>
        <translation>Warum diese Reihenfolge</translation>
    </message>
    <message>
        <source>No way can be recommended yet.</source>
        <translation>Noch lässt sich kein Weg empfehlen.</translation>
    </message>
</context>
<context>
    <name>kursbuch::EvidenceField</name>
    <message>
        <source>Edit evidence</source>
        <translation>Beleg bearbeiten</translation>
    </message>
    <message>
        <source>Remove the attached file</source>
        <translation>Angehängte Datei entfernen</translation>
    </message>
    <message>
        <source>Attach “%1”</source>
        <translation>„%1“ anhängen</translation>
    </message>
    <message>
        <source>Attach a file as evidence (at most 20 MB)</source>
        <translation>Datei als Beleg anhängen (höchstens 20 MB)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The desktop has no program for this. Save a copy and open that one.</source>
        <translation>Auf diesem Rechner gibt es kein Programm dafür. Speichern Sie eine Kopie und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>link or reference</source>
        <translation>Link oder Fundstelle</translation>
    </message>
    <message>
        <source>Attach a file …</source>
        <translation>Datei anhängen …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>kursbuch::ExitCloudStop</name>
    <message>
        <source>What providers offer, as far as data protection admits it. Prices carry their date; newer ones are asked for before the contract.</source>
        <translation>Was Anbieter bieten, soweit der Datenschutz es zulässt. Preise tragen ihr Datum; vor dem Vertrag werden neuere eingeholt.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>How special the case is, and what fits</source>
        <translation>Wie speziell ist der Fall, und was passt</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch nicht beantwortet</translation>
    </message>
    <message>
        <source>What providers bring for machine learning</source>
        <translation>Was Anbieter für maschinelles Lernen mitbringen</translation>
    </message>
    <message>
        <source>A cell unfolds to its source. Not known means that nobody found it, not that it is missing.</source>
        <translation>Jede Zelle klappt zu ihrer Quelle auf. Nicht bekannt heißt: nicht gefunden, nicht: fehlt.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Items to label before the first training</source>
        <translation>Vor dem ersten Training zu beschriften</translation>
    </message>
    <message>
        <source>Labelling often costs more than training.</source>
        <translation>Beschriften kostet oft mehr als das Training.</translation>
    </message>
    <message>
        <source>Items to label a month afterwards</source>
        <translation>Danach im Monat zu beschriften</translation>
    </message>
    <message>
        <source>Time per item</source>
        <translation>Zeit je Stück</translation>
    </message>
    <message>
        <source>Labelling the training data</source>
        <translation>Trainingsdaten beschriften</translation>
    </message>
    <message>
        <source>Software or bought work</source>
        <translation>Software oder gekaufte Arbeit</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>nichts gewählt</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Name the items to compare software in-house, software in the cloud and bought work. The question where to label stands below.</source>
        <translation>Nennen Sie die Stückzahl, um Software im Haus, Software in der Cloud und gekaufte Arbeit zu vergleichen. Wo beschriftet wird, steht als Frage weiter unten.</translation>
    </message>
    <message>
        <source>Work, once</source>
        <translation>Arbeit, einmalig</translation>
    </message>
    <message>
        <source>Work a month</source>
        <translation>Arbeit im Monat</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>brought along</source>
        <translation>bringt der Dienstleister mit</translation>
    </message>
    <message>
        <source>Software, once</source>
        <translation>Software, einmalig</translation>
    </message>
    <message>
        <source>Software a month</source>
        <translation>Software im Monat</translation>
    </message>
    <message>
        <source>Support and care</source>
        <translation>Support und Pflege</translation>
    </message>
    <message>
        <source>by the contractor</source>
        <translation>durch den Dienstleister</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Over the period</source>
        <translation>Im Zeitraum</translation>
    </message>
    <message>
        <source>Hybrid: own GPUs for the usual load, the cloud for peaks</source>
        <translation>Hybrid: eigene GPUs für die übliche Last, die Cloud für Spitzen</translation>
    </message>
    <message>
        <source>Left empty, the house carries every peak and the cloud only trains. The peaks take the data of use to the provider as well, which data protection judges with them.</source>
        <translation>Bleibt das Feld leer, trägt das Haus jede Spitze und die Cloud trainiert nur. Mit den Spitzen gehen auch die Daten der Nutzung zum Anbieter; der Datenschutz bewertet sie mit.</translation>
    </message>
    <message>
        <source>The house carries, of the need at the peak</source>
        <translation>Das Haus trägt vom Bedarf zur Spitze</translation>
    </message>
    <message>
        <source>Whole GPUs are taken, at least what one copy of the model needs.</source>
        <translation>Es werden ganze GPUs genommen, mindestens so viele, wie das Modell einmal braucht.</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>Spitzen</translation>
    </message>
    <message>
        <source>first month</source>
        <translation>erster Monat</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message>
        <source>The house carries every peak.</source>
        <translation>Das Haus trägt jede Spitze.</translation>
    </message>
</context>
<context>
    <name>kursbuch::ExitInhouseStop</name>
    <message>
        <source>Does the hardware fit what is there, and is the room cooled well enough?</source>
        <translation>Passt die Hardware zum Vorhandenen, und ist der Raum ausreichend gekühlt?</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Left open, the smallest sufficient one is taken.</source>
        <translation>Bleibt die Wahl offen, wird die kleinste ausreichende Lösung genommen.</translation>
    </message>
    <message>
        <source>%1, %2 GB</source>
        <translation>%1, %2 GB</translation>
    </message>
    <message>
        <source>the smallest sufficient one</source>
        <translation>die kleinste ausreichende</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Server or system, where an own one is bought</source>
        <translation>Server oder System, wo ein eigenes gekauft wird</translation>
    </message>
    <message>
        <source>Stand-alone PC</source>
        <translation>Stand-alone-PC</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Schrank</translation>
    </message>
    <message>
        <source>Reserves of room and rack</source>
        <translation>Reserven von Raum und Schrank</translation>
    </message>
    <message>
        <source>Way shown</source>
        <translation>Gezeigter Weg</translation>
    </message>
    <message>
        <source>Does it fit together?</source>
        <translation>Passt es zusammen?</translation>
    </message>
    <message>
        <source>A further cooling unit, if it is in the plan</source>
        <translation>Ein weiteres Kühlgerät, falls es im Plan steht</translation>
    </message>
    <message>
        <source>A remedy that is in the plan with its cost turns a blocker into a condition.</source>
        <translation>Eine Abhilfe, die mit ihren Kosten im Plan steht, macht aus einer Sperre eine Auflage.</translation>
    </message>
    <message>
        <source>Sensible cooling power</source>
        <translation>Sensible Kühlleistung</translation>
    </message>
    <message>
        <source>Price with installation</source>
        <translation>Preis mit Einbau</translation>
    </message>
    <message>
        <source>Software stack</source>
        <translation>Software-Stapel</translation>
    </message>
    <message>
        <source>From the application down to the driver. A combined package brings its container engine along.</source>
        <translation>Von der Anwendung bis zum Treiber. Ein Komplettpaket bringt seine Container-Umgebung mit.</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>braucht %1</translation>
    </message>
    <message>
        <source>support ended %1</source>
        <translation>Pflege endete %1</translation>
    </message>
    <message>
        <source>supported until %1</source>
        <translation>gepflegt bis %1</translation>
    </message>
</context>
<context>
    <name>kursbuch::ExpressDialog</name>
    <message>
        <source>New journey</source>
        <translation>Neue Reise</translation>
    </message>
    <message>
        <source>A first result in ten minutes. Answer what you know; everything else takes a default that you see and can change at every stop.</source>
        <translation>Ein erstes Ergebnis in zehn Minuten. Beantworten Sie, was Sie wissen; alles andere bekommt eine Vorgabe, die Sie sehen und an jeder Station ändern können.</translation>
    </message>
    <message>
        <source>Your project</source>
        <translation>Ihr Vorhaben</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Users (people)</source>
        <translation>Nutzende (Personen)</translation>
    </message>
    <message>
        <source>Planning period</source>
        <translation>Planungszeitraum</translation>
    </message>
    <message>
        <source>Budget ceiling over the period</source>
        <translation>Budgetgrenze über den Zeitraum</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzende</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>The questions that decide most</source>
        <translation>Die Fragen, die am meisten entscheiden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Begin the journey</source>
        <translation>Reise beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s)</source>
        <translation>
            <numerusform>%n Annahme</numerusform>
            <numerusform>%n Annahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Request to the officer (PDF) …</source>
        <translation>Anfrage an den Datenschutz (PDF) …</translation>
    </message>
    <message>
        <source>Write the request as PDF</source>
        <translation>Anfrage als PDF schreiben</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben: %1.</translation>
    </message>
</context>
<context>
    <name>kursbuch::Finder</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Question, figure, stop or plan …</source>
        <translation>Frage, Größe, Station oder Plan …</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>kursbuch::FormulaLink</name>
    <message>
        <source>Calculation</source>
        <translation>Rechenweg</translation>
    </message>
    <message>
        <source>Calculation of %1</source>
        <translation>Rechenweg von %1</translation>
    </message>
</context>
<context>
    <name>kursbuch::FormulaView</name>
    <message>
        <source>%1 in month 1, %2 in month %3</source>
        <translation>%1 in Monat 1, %2 in Monat %3</translation>
    </message>
    <message>
        <source>typed in this plan</source>
        <translation>in diesem Plan eingegeben</translation>
    </message>
    <message>
        <source>catalogue: %1</source>
        <translation>Katalog: %1</translation>
    </message>
    <message>
        <source>law: %1</source>
        <translation>Recht: %1</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>assumption: %1</source>
        <translation>Annahme: %1</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>measured: %1</source>
        <translation>gemessen: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n input(s) with their sources</source>
        <translation>
            <numerusform>Die eine Eingabe mit ihrer Quelle</numerusform>
            <numerusform>Alle %n Eingaben mit ihren Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>follows from the sizing of this plan</source>
        <translation>ergibt sich aus der Bemessung dieses Plans</translation>
    </message>
</context>
<context>
    <name>kursbuch::HelpDialog</name>
    <message>
        <source>Keys and words</source>
        <translation>Tasten und Wörter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+9, Alt+0</source>
        <translation>Alt+1 … Alt+9, Alt+0</translation>
    </message>
    <message>
        <source>to stop 1 … 10</source>
        <translation>zu Station 1 … 10</translation>
    </message>
    <message>
        <source>Tab, arrow keys, space</source>
        <translation>Tab, Pfeiltasten, Leertaste</translation>
    </message>
    <message>
        <source>from field to field, between options, choose</source>
        <translation>von Feld zu Feld, zwischen Antworten, wählen</translation>
    </message>
    <message>
        <source>Up, Down, Enter on the route map</source>
        <translation>Auf, Ab, Eingabe auf der Streckenkarte</translation>
    </message>
    <message>
        <source>along the line, go to that stop</source>
        <translation>die Linie entlang, zu dieser Station gehen</translation>
    </message>
    <message>
        <source>Words and shapes</source>
        <translation>Wörter und Formen</translation>
    </message>
    <message>
        <source>nothing stands against this way</source>
        <translation>gegen diesen Weg spricht nichts</translation>
    </message>
    <message>
        <source>possible when the conditions are met; evidence closes each of them</source>
        <translation>möglich, wenn die Auflagen erfüllt sind; jede schließt ein Beleg</translation>
    </message>
    <message>
        <source>not possible as the plan stands; the reasons say what would open it</source>
        <translation>so nicht möglich; die Gründe sagen, was ihn öffnen würde</translation>
    </message>
    <message>
        <source>open · settled</source>
        <translation>offen · geklärt</translation>
    </message>
    <message>
        <source>whether a question has an answer; an open question never opens a way</source>
        <translation>ob eine Frage beantwortet ist; eine offene Frage öffnet nie einen Weg</translation>
    </message>
    <message>
        <source>way · stop</source>
        <translation>Weg · Station</translation>
    </message>
    <message>
        <source>what leads to the goal · where something is entered and worked out</source>
        <translation>was zum Ziel führt · wo etwas eingegeben und erarbeitet wird</translation>
    </message>
    <message>
        <source>present value</source>
        <translation>Barwert</translation>
    </message>
    <message>
        <source>all payments of the period in today&apos;s money; ways are ranked by it</source>
        <translation>alle Zahlungen des Zeitraums in heutigem Geld; danach richtet sich die Rangfolge</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>a frozen state of the plan on which people vote</source>
        <translation>ein eingefrorener Stand des Plans, über den votiert wird</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>are read in the chosen language: 1.234,5 in German, 1,234.5 in English</source>
        <translation>werden in der gewählten Sprache gelesen: deutsch 1.234,5, englisch 1,234.5</translation>
    </message>
</context>
<context>
    <name>kursbuch::HostingPlaces</name>
    <message>
        <source>Hosting places</source>
        <translation>Hosting-Orte</translation>
    </message>
    <message>
        <source>Where the offers compute, from where they are supported and who controls them. Point at a country, or use the arrow keys.</source>
        <translation>Wo die Angebote rechnen, von wo der Support kommt und wer sie kontrolliert. Zeigen Sie auf ein Land oder nutzen Sie die Pfeiltasten.</translation>
    </message>
    <message>
        <source>Map of hosting places</source>
        <translation>Karte der Hosting-Orte</translation>
    </message>
    <message>
        <source>All countries as a table, and the status of the law</source>
        <translation>Alle Länder als Tabelle und die Rechtslage</translation>
    </message>
    <message>
        <source>In this library the EU-US Data Privacy Framework counts as invalid.</source>
        <translation>In dieser Bibliothek gilt das EU-US Data Privacy Framework als ungültig.</translation>
    </message>
    <message>
        <source>Set on %1.</source>
        <translation>Gesetzt am %1.</translation>
    </message>
</context>
<context>
    <name>kursbuch::InhousePictures</name>
    <message>
        <source>Rack</source>
        <translation>Schrank</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>other equipment</source>
        <translation>Übriges</translation>
    </message>
    <message>
        <source>The heat load is not known yet.</source>
        <translation>Die Wärmelast ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Heat load %1 = %2 BTU/h.</source>
        <translation>Wärmelast %1 = %2 BTU/h.</translation>
    </message>
    <message>
        <source>When cooling fails, the room is too hot after about %1.</source>
        <translation>Fällt die Kühlung aus, ist der Raum nach etwa %1 zu heiß.</translation>
    </message>
</context>
<context>
    <name>kursbuch::InterfacesStop</name>
    <message>
        <source>How the application reaches the model, and where data cross the trust boundary.</source>
        <translation>Wie die Anwendung das Modell erreicht und wo Daten die Vertrauensgrenze überschreiten.</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Own machine room</source>
        <translation>Eigener Serverraum</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Anbieter: %1</translation>
    </message>
    <message>
        <source>Provider: none on this way</source>
        <translation>Anbieter: auf diesem Weg keiner</translation>
    </message>
    <message>
        <source>trust boundary</source>
        <translation>Vertrauensgrenze</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>trained model</source>
        <translation>trainiertes Modell</translation>
    </message>
    <message>
        <source>Data flow</source>
        <translation>Datenfluss</translation>
    </message>
    <message>
        <source>Drawn from your answers for the way: %1</source>
        <translation>Aus Ihren Antworten gezeichnet für den Weg: %1</translation>
    </message>
    <message>
        <source>Drawn from your answers; no way is chosen or recommended yet.</source>
        <translation>Aus Ihren Antworten gezeichnet; noch ist kein Weg gewählt oder empfohlen.</translation>
    </message>
    <message>
        <source>peaks</source>
        <translation>Spitzen</translation>
    </message>
    <message>
        <source>At peaks</source>
        <translation>In der Spitze</translation>
    </message>
</context>
<context>
    <name>kursbuch::ItemList</name>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 von %2 geklärt</translation>
    </message>
</context>
<context>
    <name>kursbuch::ItemRow</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>noch nicht geklärt</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>according to the provider: %1 (%2)</source>
        <translation>laut Anbieter: %1 (%2)</translation>
    </message>
    <message>
        <source>in charge: %1</source>
        <translation>zuständig: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>Antwort auf „%1“</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Warum wir fragen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>below the derived result it counts only with a reason in the note</source>
        <translation>unter dem abgeleiteten Ergebnis zählt es nur mit Begründung in der Notiz</translation>
    </message>
</context>
<context>
    <name>kursbuch::JourneyView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n point(s) settled</source>
        <translation>
            <numerusform>%1: %2 von %n Punkt geklärt</numerusform>
            <numerusform>%1: %2 von %n Punkten geklärt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kursbuch::LibraryPage</name>
    <message>
        <source>No plan is archived.</source>
        <translation>Kein Plan ist archiviert.</translation>
    </message>
    <message>
        <source>No plan yet. Begin a new journey, or look at a sample first: nothing can go wrong there.</source>
        <translation>Noch kein Plan. Beginnen Sie eine neue Reise oder sehen Sie sich zuerst ein Beispiel an: Dort kann nichts schiefgehen.</translation>
    </message>
    <message>
        <source>Your plans</source>
        <translation>Ihre Pläne</translation>
    </message>
    <message>
        <source>Search in all plans …</source>
        <translation>Suchen in allen Plänen …</translation>
    </message>
    <message>
        <source>Search in all plans</source>
        <translation>Suchen in allen Plänen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivierte</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>New journey …</source>
        <translation>Neue Reise …</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Look at a finished sample</source>
        <translation>Ein fertiges Beispiel ansehen</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good …</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>Status of the law …</source>
        <translation>Rechtslage …</translation>
    </message>
</context>
<context>
    <name>kursbuch::MainMenu</name>
    <message>
        <source>&amp;New journey …</source>
        <translation>&amp;Neue Reise …</translation>
    </message>
    <message>
        <source>All &amp;plans</source>
        <translation>Alle &amp;Pläne</translation>
    </message>
    <message>
        <source>&amp;Import a plan …</source>
        <translation>Plan &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Save revision …</source>
        <translation>Revision &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Export the plan …</source>
        <translation>Plan &amp;exportieren …</translation>
    </message>
    <message>
        <source>Export the report as P&amp;DF …</source>
        <translation>Bericht als P&amp;DF exportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find a field or a plan …</source>
        <translation>Feld oder Plan &amp;suchen …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>This stop is &amp;done</source>
        <translation>Diese Station ist &amp;erledigt</translation>
    </message>
    <message>
        <source>&amp;Revisions …</source>
        <translation>&amp;Revisionen …</translation>
    </message>
    <message>
        <source>D&amp;uplicate the plan</source>
        <translation>Plan &amp;duplizieren</translation>
    </message>
    <message>
        <source>Appearance as the &amp;system</source>
        <translation>Aussehen wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Keys and words</source>
        <translation>&amp;Tasten und Wörter</translation>
    </message>
    <message>
        <source>&amp;About Kursbuch</source>
        <translation>Ü&amp;ber Kursbuch</translation>
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
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
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
        <source>Status of the &amp;law …</source>
        <translation>Rechts&amp;lage …</translation>
    </message>
    <message>
        <source>&amp;Open points …</source>
        <translation>&amp;Offene Punkte …</translation>
    </message>
    <message>
        <source>Questions for &amp;data protection …</source>
        <translation>Fragen an den &amp;Datenschutz …</translation>
    </message>
    <message>
        <source>Questions for &amp;operations …</source>
        <translation>Fragen an den &amp;Betrieb …</translation>
    </message>
    <message>
        <source>&amp;Import answers …</source>
        <translation>Antworten &amp;importieren …</translation>
    </message>
    <message>
        <source>Entry for the &amp;record of processing …</source>
        <translation>Eintrag für das &amp;Verarbeitungsverzeichnis …</translation>
    </message>
    <message>
        <source>&amp;Skeleton of an impact assessment …</source>
        <translation>&amp;Gerüst einer Folgenabschätzung …</translation>
    </message>
    <message>
        <source>Re&amp;quest to the officer as PDF …</source>
        <translation>Anfra&amp;ge an den Datenschutz als PDF …</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>A&amp;ustausch</translation>
    </message>
    <message>
        <source>&amp;How right is this?</source>
        <translation>&amp;Wie genau ist das?</translation>
    </message>
    <message>
        <source>Import p&amp;rices …</source>
        <translation>P&amp;reise importieren …</translation>
    </message>
</context>
<context>
    <name>kursbuch::MainWindow</name>
    <message numerus="yes">
        <source>%n plan(s) · no network needed</source>
        <translation>
            <numerusform>%n Plan · kein Netz nötig</numerusform>
            <numerusform>%n Pläne · kein Netz nötig</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled plan</source>
        <translation>Plan ohne Titel</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>wird gespeichert …</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>sample, not kept</source>
        <translation>Beispiel, wird nicht gespeichert</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Provisional: %1, %2. Every stop shows what was assumed; the open questions on the board change the choice most.</source>
        <translation>Vorläufig: %1, %2. Jede Station zeigt, was angenommen wurde; die offenen Fragen auf der Tafel ändern die Wahl am stärksten.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s)</source>
        <translation>
            <numerusform>%n Annahme</numerusform>
            <numerusform>%n Annahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the stop as done</source>
        <translation>Station als erledigt markieren</translation>
    </message>
    <message>
        <source>Take the stop up again</source>
        <translation>Station wieder aufnehmen</translation>
    </message>
    <message>
        <source>Take up revision %1</source>
        <translation>Revision %1 wieder aufnehmen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>This is a sample. Try out what you like: the board follows, and nothing is kept.</source>
        <translation>Das ist ein Beispiel. Probieren Sie aus, was Sie möchten: Die Tafel folgt, und nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Make it mine</source>
        <translation>Als eigenen Plan übernehmen</translation>
    </message>
    <message>
        <source>Leave the sample</source>
        <translation>Beispiel verlassen</translation>
    </message>
    <message>
        <source>You have changed the sample. Keep it as a plan of your own?</source>
        <translation>Sie haben das Beispiel geändert. Möchten Sie es als eigenen Plan behalten?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>Leave without keeping</source>
        <translation>Verlassen, nicht behalten</translation>
    </message>
    <message>
        <source>Keep as my plan</source>
        <translation>Als eigenen Plan behalten</translation>
    </message>
    <message>
        <source>The plan is not saved</source>
        <translation>Der Plan ist nicht gespeichert</translation>
    </message>
    <message>
        <source>Stay with the plan</source>
        <translation>Beim Plan bleiben</translation>
    </message>
    <message>
        <source>Leave and lose the last changes</source>
        <translation>Verlassen und letzte Änderungen verlieren</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>“%1” and all its revisions, votes and notes are deleted for good. This cannot be undone. Archiving would keep it out of sight instead.</source>
        <translation>„%1“ wird mit allen Revisionen, Voten und Notizen endgültig gelöscht. Das lässt sich nicht rückgängig machen. Archivieren würde den Plan nur aus dem Blick nehmen.</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Plan behalten</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>Plan importieren</translation>
    </message>
    <message>
        <source>Kursbuch plans (*.kursbuch *.json);;All files (*)</source>
        <translation>Kursbuch-Pläne (*.kursbuch *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The plan was imported as a plan of its own.</source>
        <translation>Der Plan wurde als eigener Plan importiert.</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message numerus="yes">
        <source>The plan was written to %1. It names %n person(s).</source>
        <translation>
            <numerusform>Der Plan wurde nach %1 geschrieben. Er nennt %n Person.</numerusform>
            <numerusform>Der Plan wurde nach %1 geschrieben. Er nennt %n Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>A sample has no revisions. Make it yours first.</source>
        <translation>Ein Beispiel hat keine Revisionen. Übernehmen Sie es zuerst als eigenen Plan.</translation>
    </message>
    <message>
        <source>Save revision</source>
        <translation>Revision speichern</translation>
    </message>
    <message>
        <source>A revision freezes the plan as it stands. What changed? (may stay empty)</source>
        <translation>Eine Revision friert den Plan ein, wie er ist. Was hat sich geändert? (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Saved as revision %1.</source>
        <translation>Als Revision %1 gespeichert.</translation>
    </message>
    <message>
        <source>Save again …</source>
        <translation>Erneut speichern …</translation>
    </message>
    <message>
        <source>Two programs changed this plan</source>
        <translation>Zwei Programme haben diesen Plan geändert</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Take the other state</source>
        <translation>Den anderen Stand nehmen</translation>
    </message>
    <message>
        <source>Keep what I see</source>
        <translation>Meinen Stand behalten</translation>
    </message>
    <message>
        <source>The state that gives way stays as a revision.</source>
        <translation>Der Stand, der weicht, bleibt als Revision erhalten.</translation>
    </message>
    <message>
        <source>The plan is saved.</source>
        <translation>Der Plan ist gespeichert.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben: %1.</translation>
    </message>
    <message>
        <source>No question of this plan concerns them.</source>
        <translation>Keine Frage dieses Plans richtet sich an sie.</translation>
    </message>
    <message>
        <source>Write the questions as a form</source>
        <translation>Fragen als Formular schreiben</translation>
    </message>
    <message>
        <source>Write the request as PDF</source>
        <translation>Anfrage als PDF schreiben</translation>
    </message>
    <message>
        <source>Write the document (.odt to edit, .pdf to print)</source>
        <translation>Dokument schreiben (.odt zum Bearbeiten, .pdf zum Drucken)</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Antworten importieren</translation>
    </message>
    <message>
        <source>Answers of a form (*.json *.txt);;All files (*)</source>
        <translation>Antworten eines Formulars (*.json *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Before the answers of %1</source>
        <translation>Vor den Antworten von %1</translation>
    </message>
    <message>
        <source>Take over answers of %1</source>
        <translation>Antworten von %1 übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of %1 taken over. Undo takes them back together.</source>
        <translation>
            <numerusform>%n Antwort von %1 übernommen. Rückgängig nimmt sie zurück.</numerusform>
            <numerusform>%n Antworten von %1 übernommen. Rückgängig nimmt sie zusammen zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1 every plan here is judged as if the EU-US Data Privacy Framework were invalid.</source>
        <translation>Seit dem %1 werden alle Pläne hier so beurteilt, als gälte das EU-US Data Privacy Framework nicht.</translation>
    </message>
    <message>
        <source>Every plan here is judged as if the EU-US Data Privacy Framework were invalid.</source>
        <translation>Alle Pläne hier werden so beurteilt, als gälte das EU-US Data Privacy Framework nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) imported. Plans keep the prices that they took; the costs stop offers the new ones.</source>
        <translation>
            <numerusform>%n Eintrag importiert. Pläne behalten die Preise, die sie übernommen haben; die Station Kosten bietet die neuen an.</numerusform>
            <numerusform>%n Einträge importiert. Pläne behalten die Preise, die sie übernommen haben; die Station Kosten bietet die neuen an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kursbuch::MarketModel</name>
    <message>
        <source>on request</source>
        <translation>auf Anfrage</translation>
    </message>
    <message>
        <source>Old price: ask for a new one.</source>
        <translation>Alter Preis: neuen anfragen.</translation>
    </message>
    <message>
        <source>Instances that carry the load; – where it does not</source>
        <translation>Instanzen, die die Last tragen; – wo es nicht trägt</translation>
    </message>
    <message>
        <source>Present value over the planning period, without staff and set-up days</source>
        <translation>Barwert über den Planungszeitraum, ohne Personal und Einrichtungstage</translation>
    </message>
    <message>
        <source>List price per instance and hour, in euros</source>
        <translation>Listenpreis je Instanz und Stunde, in Euro</translation>
    </message>
    <message>
        <source>List price per million output tokens or thousand items, in euros</source>
        <translation>Listenpreis je Million Ausgabe-Token oder tausend Stück, in Euro</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>per h</source>
        <translation>je h</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>kursbuch::MeasurementDialog</name>
    <message>
        <source>Import measurements</source>
        <translation>Messwerte einlesen</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>output of dcgmi dmon</source>
        <translation>Ausgabe von dcgmi dmon</translation>
    </message>
    <message>
        <source>CSV with DCGM fields</source>
        <translation>CSV mit DCGM-Feldern</translation>
    </message>
    <message>
        <source>output of nvidia-smi</source>
        <translation>Ausgabe von nvidia-smi</translation>
    </message>
    <message>
        <source>table of measurements</source>
        <translation>Tabelle mit Messwerten</translation>
    </message>
    <message>
        <source>Read as %1: %2 lines understood</source>
        <translation>Gelesen als %1: %2 Zeilen verstanden</translation>
    </message>
    <message>
        <source>, %1 without a value (N/A)</source>
        <translation>, %1 ohne Wert (N/A)</translation>
    </message>
    <message>
        <source>, %1 left out</source>
        <translation>, %1 ausgelassen</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>p95 use</source>
        <translation>Auslastung p95</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Speicher belegt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Was das belegt</translation>
    </message>
    <message>
        <source>model not named</source>
        <translation>Modell nicht genannt</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>a new server</source>
        <translation>einem neuen Server</translation>
    </message>
    <message>
        <source>Where the file names no server of the plan, they stand in</source>
        <translation>Nennt die Datei keinen Server des Plans, gehören sie zu</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>and %1 further lines</source>
        <translation>und %1 weitere Zeilen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>stays out of the plan</source>
        <translation>bleibt außerhalb des Plans</translation>
    </message>
    <message>
        <source>Nothing: the plan says so already.</source>
        <translation>Nichts: Der Plan sagt das schon.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>no accelerators</source>
        <translation>keine GPUs</translation>
    </message>
    <message>
        <source>New server %1: %2</source>
        <translation>Neuer Server %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: %2 wird zu %3</translation>
    </message>
</context>
<context>
    <name>kursbuch::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>kursbuch::NoteEditor</name>
    <message>
        <source>Edit note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Choose who is in charge</source>
        <translation>Zuständige Person wählen</translation>
    </message>
    <message>
        <source>Set due date</source>
        <translation>Frist setzen</translation>
    </message>
    <message>
        <source>Mark as not applicable</source>
        <translation>Als nicht zutreffend markieren</translation>
    </message>
    <message>
        <source>Mark as applicable</source>
        <translation>Als zutreffend markieren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Does not apply here; the reason stands in the note</source>
        <translation>Trifft hier nicht zu; der Grund steht in der Notiz</translation>
    </message>
    <message>
        <source>Review an answer</source>
        <translation>Antwort prüfen</translation>
    </message>
    <message>
        <source>Edit what is asked for</source>
        <translation>Forderung bearbeiten</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>kursbuch::NumberEdit</name>
    <message>
        <source>Use %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>In German numbers a comma separates decimals and a point groups thousands.</source>
        <translation>In deutschen Zahlen trennt das Komma Dezimalstellen, der Punkt gliedert Tausender.</translation>
    </message>
    <message>
        <source>In English numbers a point separates decimals and a comma groups thousands.</source>
        <translation>In englischen Zahlen trennt der Punkt Dezimalstellen, das Komma gliedert Tausender.</translation>
    </message>
    <message>
        <source>The separators do not fit: thousands go in groups of three digits, with one decimal sign.</source>
        <translation>Die Trennzeichen passen nicht: Tausender stehen in Dreiergruppen, dazu ein Dezimalzeichen.</translation>
    </message>
    <message>
        <source>Please type the number alone, without a unit.</source>
        <translation>Bitte geben Sie nur die Zahl ohne Einheit ein.</translation>
    </message>
    <message>
        <source>This field is in %1. Please type the number alone or with this unit.</source>
        <translation>Dieses Feld steht in %1. Bitte geben Sie die Zahl allein oder mit dieser Einheit ein.</translation>
    </message>
    <message>
        <source>This is not a number. Please type digits, for example %1.</source>
        <translation>Das ist keine Zahl. Bitte geben Sie Ziffern ein, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Read as %1, a number with decimals.</source>
        <translation>Gelesen als %1, eine Zahl mit Dezimalstellen.</translation>
    </message>
    <message>
        <source>Please type a whole number.</source>
        <translation>Bitte geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>At least %1, please.</source>
        <translation>Bitte mindestens %1.</translation>
    </message>
    <message>
        <source>At most %1, please.</source>
        <translation>Bitte höchstens %1.</translation>
    </message>
    <message>
        <source>Unusually low; common is %1 or more.</source>
        <translation>Ungewöhnlich niedrig; üblich ist %1 oder mehr.</translation>
    </message>
    <message>
        <source>Unusually high; common is %1 or less.</source>
        <translation>Ungewöhnlich hoch; üblich ist %1 oder weniger.</translation>
    </message>
</context>
<context>
    <name>kursbuch::OfferTable</name>
    <message>
        <source>only what data protection admits</source>
        <translation>nur was der Datenschutz zulässt</translation>
    </message>
    <message>
        <source>Reckon with this offer</source>
        <translation>Mit diesem Angebot rechnen</translation>
    </message>
    <message>
        <source>Take the best admissible one</source>
        <translation>Das beste zulässige nehmen</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Search provider, accelerator, place …</source>
        <translation>Anbieter, Beschleuniger, Ort suchen …</translation>
    </message>
    <message>
        <source>Search the offers</source>
        <translation>Angebote durchsuchen</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Choose an offer</source>
        <translation>Angebot wählen</translation>
    </message>
    <message>
        <source>No offer can be reckoned with yet.</source>
        <translation>Noch lässt sich mit keinem Angebot rechnen.</translation>
    </message>
    <message>
        <source>Reckoned with, by your choice: %1</source>
        <translation>Gerechnet wird, nach Ihrer Wahl, mit: %1</translation>
    </message>
    <message>
        <source>Reckoned with, the best admissible one: %1</source>
        <translation>Gerechnet wird mit dem besten zulässigen: %1</translation>
    </message>
    <message>
        <source>all accelerators</source>
        <translation>alle GPUs</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>No GPU is needed, so that nothing is rented.</source>
        <translation>Es wird keine GPU gebraucht, also auch nichts gemietet.</translation>
    </message>
    <message>
        <source>Terms: as answered below</source>
        <translation>Konditionen: wie unten beantwortet</translation>
    </message>
    <message>
        <source>Terms: on demand</source>
        <translation>Konditionen: nach Bedarf</translation>
    </message>
    <message>
        <source>Terms: spot, for training</source>
        <translation>Konditionen: Spot, für Training</translation>
    </message>
    <message numerus="yes">
        <source>Terms: reserved for %n months</source>
        <translation>
            <numerusform>Bindung: fest für einen Monat</numerusform>
            <numerusform>Bindung: fest für %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms that this offer does not have</source>
        <translation>Konditionen, die dieses Angebot nicht hat</translation>
    </message>
    <message>
        <source>Support: usual share of the rent</source>
        <translation>Support: üblicher Anteil an der Miete</translation>
    </message>
    <message>
        <source>A support plan that this provider does not have</source>
        <translation>Supportvertrag, den dieser Anbieter nicht hat</translation>
    </message>
    <message>
        <source>Out of the comparison</source>
        <translation>Aus dem Vergleich nehmen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Select an offer to see its prices and where they come from.</source>
        <translation>Ein Angebot auswählen, um seine Preise und ihre Quelle zu sehen.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>admissible</source>
        <translation>zulässig</translation>
    </message>
    <message>
        <source>carries the load</source>
        <translation>trägt die Last</translation>
    </message>
    <message>
        <source>provider and parent in the EEA</source>
        <translation>Anbieter und Konzern im EWR</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>Supportvertrag</translation>
    </message>
    <message>
        <source>only what carries the load of this plan</source>
        <translation>nur was die Last dieses Plans trägt</translation>
    </message>
    <message>
        <source>Choose the terms of rent</source>
        <translation>Mietkonditionen wählen</translation>
    </message>
    <message>
        <source>Choose the support plan</source>
        <translation>Supportvertrag wählen</translation>
    </message>
    <message>
        <source>Your choice “%1” does not count here: no price of it is at hand, or it does not carry the load. Reckoned with instead, the best admissible one: %2</source>
        <translation>Ihre Wahl „%1“ zählt hier nicht: Es liegt kein Preis dazu vor, oder sie trägt die Last nicht. Gerechnet wird stattdessen mit dem besten zulässigen: %2</translation>
    </message>
</context>
<context>
    <name>kursbuch::OfferText</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 paid ahead</source>
        <translation>%1 im Voraus</translation>
    </message>
    <message>
        <source>%1 per million tokens in</source>
        <translation>%1 je Million Eingabe-Token</translation>
    </message>
    <message>
        <source>%1 per million tokens in that are held</source>
        <translation>%1 je Million vorgehaltener Eingabe-Token</translation>
    </message>
    <message>
        <source>%1 per million tokens out</source>
        <translation>%1 je Million Ausgabe-Token</translation>
    </message>
    <message>
        <source>%1 per thousand items</source>
        <translation>%1 je tausend Stück</translation>
    </message>
    <message>
        <source>%1 per hour for a tuned model</source>
        <translation>%1 je Stunde für ein angepasstes Modell</translation>
    </message>
    <message>
        <source>answers that may wait: %1 of the price</source>
        <translation>Antworten, die warten dürfen: %1 des Preises</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>auf Anfrage</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1/Monat</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Feste Laufzeit</translation>
    </message>
    <message>
        <source>does the work of this plan</source>
        <translation>leistet die Arbeit dieses Plans</translation>
    </message>
    <message>
        <source>nothing to rent: no GPU is needed</source>
        <translation>nichts zu mieten: keine GPU nötig</translation>
    </message>
    <message numerus="yes">
        <source>%n instances</source>
        <translation>
            <numerusform>%n Instanz</numerusform>
            <numerusform>%n Instanzen</numerusform>
        </translation>
    </message>
    <message>
        <source>first month %1</source>
        <translation>erster Monat %1</translation>
    </message>
    <message>
        <source>Price of %1, older than %2 months: ask for a new one.</source>
        <translation>Preis vom %1, älter als %2 Monate: neuen anfragen.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Over the period</source>
        <translation>Im Zeitraum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Parent in</source>
        <translation>Konzern in</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Data out</source>
        <translation>Datenabruf</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Preis aus</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1/Stunde</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Nach Bedarf</translation>
    </message>
</context>
<context>
    <name>kursbuch::OpenPoints</name>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the list</source>
        <translation>
            <numerusform>und %n weiterer in der Liste</numerusform>
            <numerusform>und %n weitere in der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
</context>
<context>
    <name>kursbuch::OpenPointsDialog</name>
    <message>
        <source>Go to the field</source>
        <translation>Zum Feld</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s). Enter or a double click leads to the field.</source>
        <translation>
            <numerusform>%n Punkt. Eingabetaste oder Doppelklick führt zum Feld.</numerusform>
            <numerusform>%n Punkte. Eingabetaste oder Doppelklick führt zum Feld.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kursbuch::OperationsStop</name>
    <message>
        <source>Is operations willing to run it, and what is there already? Idle accelerators come before new ones.</source>
        <translation>Will der Betrieb es betreiben, und was ist schon da? Freie Beschleuniger kommen vor neuen.</translation>
    </message>
    <message>
        <source>Servers that are there</source>
        <translation>Vorhandene Server</translation>
    </message>
    <message>
        <source>Utilisation as measured over at least four weeks; without a measurement nothing counts as idle.</source>
        <translation>Auslastung, gemessen über mindestens vier Wochen; ohne Messung gilt nichts als frei.</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation>Server entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>A type from the catalogue fills in power, size and weight.</source>
        <translation>Ein Typ aus dem Katalog ergänzt Leistung, Größe und Gewicht.</translation>
    </message>
    <message>
        <source>another</source>
        <translation>ein anderer</translation>
    </message>
    <message>
        <source>Free places for accelerators</source>
        <translation>Freie Plätze für Beschleuniger</translation>
    </message>
    <message>
        <source>Double width, full lane count, with power connectors.</source>
        <translation>Doppelte Breite, volle Lane-Zahl, mit Stromanschlüssen.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Memory used GB</source>
        <translation>Belegter Speicher GB</translation>
    </message>
    <message>
        <source>Add accelerators</source>
        <translation>Beschleuniger hinzufügen</translation>
    </message>
    <message>
        <source>Remove the accelerators</source>
        <translation>Beschleuniger entfernen</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>wählen …</translation>
    </message>
    <message>
        <source>Size and power</source>
        <translation>Größe und Leistung</translation>
    </message>
    <message>
        <source>Power today</source>
        <translation>Leistung heute</translation>
    </message>
    <message>
        <source>Measured peak without new accelerators.</source>
        <translation>Gemessene Spitze ohne neue Beschleuniger.</translation>
    </message>
    <message>
        <source>Power of one supply</source>
        <translation>Leistung eines Netzteils</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>Netzteile</translation>
    </message>
    <message>
        <source>of which must run</source>
        <translation>davon müssen laufen</translation>
    </message>
    <message>
        <source>The others are the reserve when one fails.</source>
        <translation>Die übrigen sind die Reserve, wenn eines ausfällt.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>U</source>
        <translation>HE</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Room, power and cooling</source>
        <translation>Raum, Strom und Kühlung</translation>
    </message>
    <message>
        <source>As far as known; whatever is missing shows as an open question at the in-house ways.</source>
        <translation>Soweit bekannt; was fehlt, erscheint bei den Inhouse-Wegen als offene Frage.</translation>
    </message>
    <message>
        <source>Volume of the room</source>
        <translation>Raumvolumen</translation>
    </message>
    <message>
        <source>How long until it is too hot when cooling fails.</source>
        <translation>Wie lange es dauert, bis es ohne Kühlung zu heiß wird.</translation>
    </message>
    <message>
        <source>Heat load today</source>
        <translation>Wärmelast heute</translation>
    </message>
    <message>
        <source>All electrical power becomes heat.</source>
        <translation>Alle elektrische Leistung wird zu Wärme.</translation>
    </message>
    <message>
        <source>Airflow available</source>
        <translation>Verfügbarer Luftvolumenstrom</translation>
    </message>
    <message>
        <source>Floor carries</source>
        <translation>Tragfähigkeit des Bodens</translation>
    </message>
    <message>
        <source>UPS rating</source>
        <translation>USV-Nennleistung</translation>
    </message>
    <message>
        <source>UPS load today</source>
        <translation>USV-Last heute</translation>
    </message>
    <message>
        <source>Room temperature</source>
        <translation>Raumtemperatur</translation>
    </message>
    <message>
        <source>Highest inlet temperature allowed</source>
        <translation>Höchste zulässige Zulufttemperatur</translation>
    </message>
    <message>
        <source>Cooling units</source>
        <translation>Kühlgeräte</translation>
    </message>
    <message>
        <source>Add a cooling unit</source>
        <translation>Kühlgerät hinzufügen</translation>
    </message>
    <message>
        <source>Remove the cooling unit</source>
        <translation>Kühlgerät entfernen</translation>
    </message>
    <message>
        <source>Sensible kW</source>
        <translation>Sensibel kW</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Schränke</translation>
    </message>
    <message>
        <source>Add a rack</source>
        <translation>Schrank hinzufügen</translation>
    </message>
    <message>
        <source>Remove the rack</source>
        <translation>Schrank entfernen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>HE</translation>
    </message>
    <message>
        <source>used</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>carries kg</source>
        <translation>trägt kg</translation>
    </message>
    <message>
        <source>loaded kg</source>
        <translation>beladen kg</translation>
    </message>
    <message>
        <source>Area m²</source>
        <translation>Fläche m²</translation>
    </message>
    <message>
        <source>Power feeds</source>
        <translation>Einspeisungen</translation>
    </message>
    <message>
        <source>Add a feed</source>
        <translation>Einspeisung hinzufügen</translation>
    </message>
    <message>
        <source>Remove the feed</source>
        <translation>Einspeisung entfernen</translation>
    </message>
    <message>
        <source>Volt</source>
        <translation>Volt</translation>
    </message>
    <message>
        <source>Ampere</source>
        <translation>Ampere</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Load if alone kW</source>
        <translation>Last allein kW</translation>
    </message>
    <message>
        <source>What follows for the in-house ways</source>
        <translation>Was für die Inhouse-Wege folgt</translation>
    </message>
    <message>
        <source>A click shows the reasons, and what would lift them.</source>
        <translation>Ein Klick zeigt die Gründe und was sie aufheben würde.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Idle ones used</source>
        <translation>Freie genutzt</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>Neue</translation>
    </message>
    <message>
        <source>p95 use %</source>
        <translation>Auslastung p95 %</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Measured with</source>
        <translation>Gemessen mit</translation>
    </message>
    <message>
        <source>SM_ACTIVE</source>
        <translation>SM_ACTIVE</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>unknown type</source>
        <translation>unbekannter Typ</translation>
    </message>
    <message>
        <source>not measured, an open question</source>
        <translation>nicht gemessen, eine offene Frage</translation>
    </message>
    <message>
        <source>the file has no times; enter how many days were measured</source>
        <translation>die Datei nennt keine Zeiten; tragen Sie ein, wie viele Tage gemessen wurde</translation>
    </message>
    <message>
        <source>measured for less than 28 days, which settles nothing yet</source>
        <translation>weniger als 28 Tage gemessen, das klärt noch nichts</translation>
    </message>
    <message>
        <source>not known: nvidia-smi says that something ran, not how much; measure SM_ACTIVE</source>
        <translation>nicht bekannt: nvidia-smi sagt, dass etwas lief, nicht wie viel; messen Sie SM_ACTIVE</translation>
    </message>
    <message>
        <source>little used; enter how much memory is in use</source>
        <translation>wenig genutzt; tragen Sie ein, wie viel Speicher belegt ist</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>ausgelastet</translation>
    </message>
    <message>
        <source>little used, but its memory is taken</source>
        <translation>wenig genutzt, aber der Speicher ist belegt</translation>
    </message>
    <message>
        <source>idle, comes before new ones</source>
        <translation>frei, kommt vor neuen</translation>
    </message>
    <message>
        <source>Import measurements …</source>
        <translation>Messwerte einlesen …</translation>
    </message>
    <message>
        <source>Output of dcgmi dmon, a CSV with DCGM fields, output of nvidia-smi --query-gpu=… --format=csv, or a table with the columns model, count, sm_active_p95 [%], memory_used [GB], days.</source>
        <translation>Ausgabe von dcgmi dmon, CSV mit DCGM-Feldern, Ausgabe von nvidia-smi --query-gpu=… --format=csv oder eine Tabelle mit den Spalten Modell, Anzahl, SM aktiv p95 [%], Speicher belegt [GB], Tage.</translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation>Messwerte einlesen</translation>
    </message>
    <message>
        <source>Measurements (*.csv *.txt *.log *.tsv);;All files (*)</source>
        <translation>Messwerte (*.csv *.txt *.log *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
</context>
<context>
    <name>kursbuch::OwnGpus</name>
    <message>
        <source>Accelerators that the catalogue lacks</source>
        <translation>Beschleuniger, die im Katalog fehlen</translation>
    </message>
    <message>
        <source>With a price they are compared with all others; without one they count where you name them or have them.</source>
        <translation>Mit Preis werden sie mit allen anderen verglichen; ohne Preis zählen sie nur, wo Sie sie nennen oder haben.</translation>
    </message>
    <message>
        <source>Add an own accelerator</source>
        <translation>Eigenen Beschleuniger hinzufügen</translation>
    </message>
    <message>
        <source>Remove the own accelerator</source>
        <translation>Eigenen Beschleuniger entfernen</translation>
    </message>
    <message>
        <source>Name of the accelerator</source>
        <translation>Name des Beschleunigers</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Speicherbandbreite</translation>
    </message>
    <message>
        <source>It decides how fast one answer is written.</source>
        <translation>Sie bestimmt, wie schnell eine Antwort geschrieben wird.</translation>
    </message>
    <message>
        <source>Compute rate at 16 bit</source>
        <translation>Rechenleistung bei 16 Bit</translation>
    </message>
    <message>
        <source>Dense, without sparsity; data sheets often state twice as much.</source>
        <translation>Dicht, ohne Sparsity; Datenblätter nennen oft das Doppelte.</translation>
    </message>
    <message>
        <source>Compute rate at 8 bit</source>
        <translation>Rechenleistung bei 8 Bit</translation>
    </message>
    <message>
        <source>Leave empty where it has no units for that.</source>
        <translation>Leer lassen, wenn es dafür keine Rechenwerke gibt.</translation>
    </message>
    <message>
        <source>Link to the next accelerator</source>
        <translation>Verbindung zum nächsten Beschleuniger</translation>
    </message>
    <message>
        <source>One direction.</source>
        <translation>In einer Richtung.</translation>
    </message>
    <message>
        <source>Power draw</source>
        <translation>Leistungsaufnahme</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Where the figures are from</source>
        <translation>Woher die Angaben stammen</translation>
    </message>
    <message>
        <source>data sheet, offer</source>
        <translation>Datenblatt, Angebot</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>kursbuch::OwnModels</name>
    <message>
        <source>%1, own figures</source>
        <translation>%1, eigene Angaben</translation>
    </message>
    <message>
        <source>Own model</source>
        <translation>Eigenes Modell</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>As the maker states them; all of them lie in memory.</source>
        <translation>Wie der Hersteller sie nennt; alle liegen im Speicher.</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>Mrd.</translation>
    </message>
    <message>
        <source>Computing per item</source>
        <translation>Rechenaufwand je Stück</translation>
    </message>
    <message>
        <source>One pass over an image or a section.</source>
        <translation>Ein Durchgang über ein Bild oder einen Abschnitt.</translation>
    </message>
    <message>
        <source>Activations per image</source>
        <translation>Aktivierungen je Bild</translation>
    </message>
    <message>
        <source>Values between the layers; they decide the speed of many vision models.</source>
        <translation>Werte zwischen den Schichten; sie bestimmen das Tempo vieler Bildmodelle.</translation>
    </message>
    <message>
        <source>million</source>
        <translation>Mio.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>“num_hidden_layers” in the file config.json.</source>
        <translation>„num_hidden_layers“ in der Datei config.json.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>“hidden_size” in config.json.</source>
        <translation>„hidden_size“ in config.json.</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>Attention-Köpfe</translation>
    </message>
    <message>
        <source>“num_attention_heads”.</source>
        <translation>„num_attention_heads“.</translation>
    </message>
    <message>
        <source>Key-value heads</source>
        <translation>Key-Value-Köpfe</translation>
    </message>
    <message>
        <source>“num_key_value_heads”: they decide how much memory each request takes.</source>
        <translation>„num_key_value_heads“: Sie bestimmen, wie viel Speicher jede Anfrage braucht.</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>Längster Kontext</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Only of models with experts (MoE); else leave empty.</source>
        <translation>Nur bei Modellen mit Experten (MoE), sonst leer lassen.</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Experten je Token</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>Aktive Parameter</translation>
    </message>
    <message>
        <source>Those that one token runs through.</source>
        <translation>Die ein Token durchläuft.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>What the licence allows</source>
        <translation>Was die Lizenz erlaubt</translation>
    </message>
    <message>
        <source>everything, with attribution</source>
        <translation>alles, mit Namensnennung</translation>
    </message>
    <message>
        <source>much, with limits of the maker</source>
        <translation>vieles, mit Auflagen des Herstellers</translation>
    </message>
    <message>
        <source>everything, with own code disclosed</source>
        <translation>alles, mit Offenlegung des eigenen Codes</translation>
    </message>
    <message>
        <source>research only</source>
        <translation>nur Forschung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Where the figures are from</source>
        <translation>Woher die Angaben stammen</translation>
    </message>
    <message>
        <source>data sheet, model card</source>
        <translation>Datenblatt, Modellkarte</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Remove the own model</source>
        <translation>Eigenes Modell entfernen</translation>
    </message>
</context>
<context>
    <name>kursbuch::PlaceText</name>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Data Privacy Framework set to invalid in this library</source>
        <translation>Data Privacy Framework in dieser Bibliothek als ungültig gesetzt</translation>
    </message>
</context>
<context>
    <name>kursbuch::PlacesPage</name>
    <message>
        <source>Map of hosting places</source>
        <translation>Karte der Hosting-Orte</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Beschlossen</translation>
    </message>
    <message>
        <source>Until, review</source>
        <translation>Bis, Überprüfung</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Hosting places</source>
        <translation>Hosting-Orte</translation>
    </message>
    <message>
        <source>Point at a country, or walk over the map with the arrow keys. A country that is not listed counts as one without a decision.</source>
        <translation>Zeigen Sie auf ein Land oder gehen Sie mit den Pfeiltasten über die Karte. Ein Land, das nicht aufgeführt ist, zählt als Land ohne Beschluss.</translation>
    </message>
    <message>
        <source>checked on %1</source>
        <translation>geprüft am %1</translation>
    </message>
</context>
<context>
    <name>kursbuch::PlanDocument</name>
    <message>
        <source>State that %1 spoke on</source>
        <translation>Stand, zu dem sich %1 geäußert hat</translation>
    </message>
    <message>
        <source>State before the change of %1</source>
        <translation>Stand vor der Änderung vom %1</translation>
    </message>
    <message>
        <source>The other state of a conflict</source>
        <translation>Der andere Stand eines Konflikts</translation>
    </message>
    <message>
        <source>“%1” is no document, so Kursbuch does not open it. Save a copy of it instead.</source>
        <translation>„%1“ ist kein Dokument, deshalb öffnet Kursbuch es nicht. Speichern Sie stattdessen eine Kopie.</translation>
    </message>
    <message>
        <source>A copy for reading could not be written. Free some room for temporary files.</source>
        <translation>Eine Kopie zum Lesen ließ sich nicht schreiben. Schaffen Sie Platz für temporäre Dateien.</translation>
    </message>
</context>
<context>
    <name>kursbuch::PlanTableModel</name>
    <message>
        <source>Untitled plan</source>
        <translation>Plan ohne Titel</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Recommended way</source>
        <translation>Empfohlener Weg</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Barwert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>kursbuch::PriceDifferenceView</name>
    <message>
        <source>Take all over</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take over “%1”</source>
        <translation>„%1“ übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>The catalogue says otherwise today about %n figure(s) that this plan keeps. It goes on with its own until you take the new ones over. All together change the present value by: %1.</source>
        <translation>
            <numerusform>Der Katalog sagt heute zu %n Wert dieses Plans etwas anderes. Der Plan rechnet mit seinem weiter, bis Sie den neuen übernehmen. Wirkung auf den Barwert: %1.</numerusform>
            <numerusform>Der Katalog sagt heute zu %n Werten dieses Plans etwas anderes. Der Plan rechnet mit seinen weiter, bis Sie die neuen übernehmen. Wirkung aller zusammen auf den Barwert: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over “%1” of today</source>
        <translation>„%1“ von heute übernehmen</translation>
    </message>
    <message>
        <source>Take over the prices of today</source>
        <translation>Preise von heute übernehmen</translation>
    </message>
    <message>
        <source>Prices have changed since this plan took them</source>
        <translation>Preise haben sich seit der Übernahme in diesen Plan geändert</translation>
    </message>
    <message>
        <source>Own prices</source>
        <translation>Eigene Preise</translation>
    </message>
    <message>
        <source>Quotes that you hold, newer lists of the clouds and your company&apos;s defaults stand for all plans of the library. Files can be dropped onto the window as well.</source>
        <translation>Eigene Angebote, neuere Preislisten der Clouds und Firmenvorgaben gelten für alle Pläne der Bibliothek. Dateien können Sie auch auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Import prices …</source>
        <translation>Preise importieren …</translation>
    </message>
    <message>
        <source>Effect on the present value</source>
        <translation>Wirkung auf den Barwert</translation>
    </message>
</context>
<context>
    <name>kursbuch::PriceRows</name>
    <message>
        <source>catalogue of a cloud (SkyPilot)</source>
        <translation>Katalog einer Cloud (SkyPilot)</translation>
    </message>
    <message>
        <source>prices of models (LiteLLM)</source>
        <translation>Preise von Modellen (LiteLLM)</translation>
    </message>
    <message>
        <source>own quotes</source>
        <translation>eigene Angebote</translation>
    </message>
    <message>
        <source>company defaults</source>
        <translation>Firmenvorgaben</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1 (not known)</source>
        <translation>%1 (unbekannt)</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1/Monat</translation>
    </message>
    <message>
        <source>spot %1</source>
        <translation>Spot %1</translation>
    </message>
    <message>
        <source>on quote only</source>
        <translation>nur auf Anfrage</translation>
    </message>
    <message>
        <source>%1 a million tokens</source>
        <translation>%1 je Million Token</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>Eingabe %1</translation>
    </message>
    <message>
        <source>out %1</source>
        <translation>Ausgabe %1</translation>
    </message>
    <message>
        <source>%1 a thousand items</source>
        <translation>%1 je tausend Stück</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n Angebot</numerusform>
            <numerusform>%n Angebote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n line(s)</source>
        <translation>
            <numerusform>aus %n Zeile</numerusform>
            <numerusform>aus %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>file of %1</source>
        <translation>Datei vom %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 dearer</source>
        <translation>%1 teurer</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <translation>%1 billiger</translation>
    </message>
    <message>
        <source>%1 stay: no price in the file, or another currency</source>
        <translation>%1 bleiben: kein Preis in der Datei oder andere Währung</translation>
    </message>
    <message>
        <source>%1 as before</source>
        <translation>%1 wie bisher</translation>
    </message>
    <message>
        <source>In the catalogue: %1.</source>
        <translation>Im Katalog: %1.</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>nichts ändert sich</translation>
    </message>
    <message numerus="yes">
        <source>The open plan keeps %n figure(s) that would then differ; the costs stop offers the new ones.</source>
        <translation>
            <numerusform>Der offene Plan behält %n Wert, der dann abweicht; die Station Kosten bietet den neuen an.</numerusform>
            <numerusform>Der offene Plan behält %n Werte, die dann abweichen; die Station Kosten bietet die neuen an.</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>dearer</source>
        <translation>teurer</translation>
    </message>
    <message>
        <source>cheaper</source>
        <translation>billiger</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>zurückgezogen am %1</translation>
    </message>
    <message>
        <source>%1 a million tokens in</source>
        <translation>%1 je Million Eingabe-Token</translation>
    </message>
    <message>
        <source>%1 a million tokens out</source>
        <translation>%1 je Million Ausgabe-Token</translation>
    </message>
</context>
<context>
    <name>kursbuch::PricesDialog</name>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Add a file or drop one here: a cloud&apos;s catalogue of SkyPilot (CSV), prices of LiteLLM (JSON), own quotes (CSV) or company defaults (YAML).</source>
        <translation>Fügen Sie eine Datei hinzu, oder lassen Sie eine hier fallen: Katalog einer Cloud von SkyPilot (CSV), Preise von LiteLLM (JSON), eigene Angebote (CSV) oder Firmenvorgaben (YAML).</translation>
    </message>
    <message>
        <source>Understood (%1)</source>
        <translation>Verstanden (%1)</translation>
    </message>
    <message>
        <source>To be checked (%1)</source>
        <translation>Zu prüfen (%1)</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>Weggelassen (%1)</translation>
    </message>
    <message>
        <source>What changes (%1)</source>
        <translation>Was sich ändert (%1)</translation>
    </message>
    <message>
        <source>Imported so far (%1)</source>
        <translation>Bisher importiert (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Import %n entry(ies)</source>
        <translation>
            <numerusform>%n Eintrag importieren</numerusform>
            <numerusform>%n Einträge importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Preise importieren</translation>
    </message>
    <message>
        <source>Prices (*.csv *.json *.yaml *.yml);;All files (*)</source>
        <translation>Preise (*.csv *.json *.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the company defaults</source>
        <translation>Firmenvorgaben speichern</translation>
    </message>
    <message>
        <source>company-defaults</source>
        <translation>firmenvorgaben</translation>
    </message>
    <message>
        <source>Prices and company defaults</source>
        <translation>Preise und Firmenvorgaben</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Save the defaults …</source>
        <translation>Vorgaben speichern …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>kursbuch::Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>kursbuch::ProviderFacts</name>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Judged and priced for: %1</source>
        <translation>Beurteilt und bepreist für: %1</translation>
    </message>
    <message>
        <source>Profile of the provider</source>
        <translation>Profil des Anbieters</translation>
    </message>
    <message>
        <source>No way is judged by this provider at the moment.</source>
        <translation>Zurzeit wird kein Weg nach diesem Anbieter beurteilt.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>your answer, as the provider says</source>
        <translation>Ihre Antwort, wie laut Anbieter</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>your answer; according to the provider: %1</source>
        <translation>Ihre Antwort; laut Anbieter: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>kursbuch::ReasonText</name>
    <message>
        <source>Remedy: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>Lifted if %1</source>
        <translation>Entfällt, wenn %1</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>Es spricht nichts dagegen.</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>1 condition</source>
        <translation>1 Auflage</translation>
    </message>
    <message>
        <source>%1 conditions</source>
        <translation>%1 Auflagen</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>offen: %1</translation>
    </message>
    <message>
        <source>(not settled)</source>
        <translation>(nicht geklärt)</translation>
    </message>
    <message>
        <source>No answer of yours lifts this, only other data, another offer or another way.</source>
        <translation>Keine Antwort hebt das auf, nur andere Daten, ein anderes Angebot oder ein anderer Weg.</translation>
    </message>
    <message>
        <source>or if</source>
        <translation>oder wenn</translation>
    </message>
    <message>
        <source>to act: %1</source>
        <translation>zuständig: %1</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>Beruht auf: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>kursbuch::RecommendationView</name>
    <message>
        <source>No recommendation yet</source>
        <translation>Noch keine Empfehlung</translation>
    </message>
    <message>
        <source>Recommendation: %1</source>
        <translation>Empfehlung: %1</translation>
    </message>
    <message>
        <source>The lead is narrow: within the accuracy of the figures the next way may be as good.</source>
        <translation>Der Vorsprung ist knapp: Im Rahmen der Genauigkeit kann der nächste Weg ebenso gut sein.</translation>
    </message>
    <message>
        <source>Provisional: questions on this way are still open.</source>
        <translation>Vorläufig: Zu diesem Weg sind noch Fragen offen.</translation>
    </message>
</context>
<context>
    <name>kursbuch::ReleaseList</name>
    <message>
        <source>No way is chosen or recommended yet.</source>
        <translation>Noch ist kein Weg gewählt oder empfohlen.</translation>
    </message>
    <message>
        <source>Nothing is missing for the way “%1”.</source>
        <translation>Für den Weg „%1“ fehlt nichts.</translation>
    </message>
    <message>
        <source>For the way “%1” still missing:</source>
        <translation>Für den Weg „%1“ fehlt noch:</translation>
    </message>
    <message>
        <source>The statement of operations has lapsed.</source>
        <translation>Die Stellungnahme des Betriebs gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The vote of data protection has lapsed.</source>
        <translation>Das Votum des Datenschutzes gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Operations has made no statement yet.</source>
        <translation>Eine Stellungnahme des Betriebs liegt noch nicht vor.</translation>
    </message>
    <message>
        <source>to check, changed since: %1</source>
        <translation>zu prüfen, seither geändert: %1</translation>
    </message>
    <message>
        <source>to correct</source>
        <translation>zu berichtigen</translation>
    </message>
    <message>
        <source>to correct: %1</source>
        <translation>zu berichtigen: %1</translation>
    </message>
</context>
<context>
    <name>kursbuch::ReopenedNote</name>
    <message>
        <source>To check: changed since this answer: %1.</source>
        <translation>Zu prüfen: Seit dieser Antwort hat sich geändert: %1.</translation>
    </message>
    <message>
        <source>It is still right</source>
        <translation>Sie stimmt noch</translation>
    </message>
    <message>
        <source>Confirm an answer</source>
        <translation>Antwort bestätigen</translation>
    </message>
</context>
<context>
    <name>kursbuch::RevisionsDialog</name>
    <message>
        <source>Take up this revision again</source>
        <translation>Diese Revision wieder aufnehmen</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>No revision yet. Ctrl+S freezes the plan as one, with a few words if you like.</source>
        <translation>Noch keine Revision. Strg+S friert den Plan als Revision ein, auf Wunsch mit ein paar Worten.</translation>
    </message>
    <message>
        <source>A revision never changes. Taking one up again is a change like any other and can be undone.</source>
        <translation>Eine Revision ändert sich nie. Sie wieder aufzunehmen ist eine Änderung wie jede andere und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Vote on revision %1</source>
        <translation>Votum zu Revision %1</translation>
    </message>
    <message>
        <source>Statement on revision %1</source>
        <translation>Stellungnahme zu Revision %1</translation>
    </message>
    <message>
        <source>Sign-off of revision %1</source>
        <translation>Freigabe von Revision %1</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
</context>
<context>
    <name>kursbuch::RouteMap</name>
    <message>
        <source>Route map</source>
        <translation>Streckenkarte</translation>
    </message>
</context>
<context>
    <name>kursbuch::ScheduleCard</name>
    <message>
        <source>Way whose schedule is shown</source>
        <translation>Weg, dessen Zeitplan gezeigt wird</translation>
    </message>
    <message>
        <source>Time until ready</source>
        <translation>Zeit bis zum Betrieb</translation>
    </message>
    <message>
        <source>Who waits for whom until a way runs. It decides when its cost begins; what is on the critical path moves that day.</source>
        <translation>Wer bis zum Betrieb eines Wegs auf wen wartet. Davon hängt ab, wann seine Kosten beginnen; was auf dem kritischen Weg liegt, verschiebt diesen Tag.</translation>
    </message>
</context>
<context>
    <name>kursbuch::ScheduleEditor</name>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Reset to template</source>
        <translation>Auf Vorlage zurücksetzen</translation>
    </message>
    <message>
        <source>Own step</source>
        <translation>Eigener Schritt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Remove the step “%1”</source>
        <translation>Schritt „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove a step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Name des Schritts</translation>
    </message>
    <message>
        <source>Name a step</source>
        <translation>Schritt benennen</translation>
    </message>
    <message>
        <source>Duration of “%1”</source>
        <translation>Dauer von „%1“</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Change a duration</source>
        <translation>Dauer ändern</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>“%1” waits for: %2</source>
        <translation>„%1“ wartet auf: %2</translation>
    </message>
    <message>
        <source>The same in every way: the duration of %1.</source>
        <translation>In jedem Weg gleich: die Dauer von %1.</translation>
    </message>
    <message>
        <source>Change who waits for whom</source>
        <translation>Abhängigkeit ändern</translation>
    </message>
    <message>
        <source>“%1” cannot wait for “%2”, which waits for it already. Undo that first.</source>
        <translation>„%1“ kann nicht auf „%2“ warten, denn das wartet bereits umgekehrt. Lösen Sie zuerst diese Abhängigkeit.</translation>
    </message>
</context>
<context>
    <name>kursbuch::SizingCard</name>
    <message>
        <source>What that needs</source>
        <translation>Was das braucht</translation>
    </message>
    <message>
        <source>%1 of them are there already and idle</source>
        <translation>davon %1 schon da und frei</translation>
    </message>
    <message>
        <source>sold only as a board of %1</source>
        <translation>nur als Platine mit %1 zu kaufen</translation>
    </message>
    <message>
        <source>the cheapest that suffices</source>
        <translation>das Günstigste, das genügt</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Noch fehlt: %1</translation>
    </message>
    <message>
        <source>Use is the larger load, not training.</source>
        <translation>Der Betrieb ist die größere Last, nicht das Training.</translation>
    </message>
    <message>
        <source>Training is the larger load; it can be rented while use stays small.</source>
        <translation>Das Training ist die größere Last; man kann es mieten, während der Betrieb klein bleibt.</translation>
    </message>
    <message>
        <source>Use and training need the same number.</source>
        <translation>Betrieb und Training brauchen gleich viele.</translation>
    </message>
    <message>
        <source>One margin is included: %1.</source>
        <translation>Ein Zuschlag ist eingerechnet: %1.</translation>
    </message>
    <message>
        <source>Memory decides how many it takes.</source>
        <translation>Der Speicher entscheidet, wie viele es sein müssen.</translation>
    </message>
    <message>
        <source>Memory bandwidth decides how many it takes.</source>
        <translation>Die Speicherbandbreite entscheidet, wie viele es sein müssen.</translation>
    </message>
    <message>
        <source>Compute decides how many it takes.</source>
        <translation>Die Rechenleistung entscheidet, wie viele es sein müssen.</translation>
    </message>
    <message>
        <source>The response time decides how many it takes.</source>
        <translation>Die Antwortzeit entscheidet, wie viele es sein müssen.</translation>
    </message>
    <message>
        <source>Nothing binds: a single one is enough.</source>
        <translation>Nichts begrenzt: Eine einzige genügt.</translation>
    </message>
    <message>
        <source>One step fewer:</source>
        <translation>Ein Schritt weniger:</translation>
    </message>
    <message>
        <source>One step more:</source>
        <translation>Ein Schritt mehr:</translation>
    </message>
    <message>
        <source>The cheapest accelerators that suffice</source>
        <translation>Die günstigsten Beschleuniger, die genügen</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ausgelastet</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>What binds</source>
        <translation>Was begrenzt</translation>
    </message>
    <message>
        <source>%1 share one model</source>
        <translation>%1 teilen sich ein Modell</translation>
    </message>
    <message>
        <source>%1 idle</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Load against capacity</source>
        <translation>Last und was getragen wird</translation>
    </message>
    <message>
        <source>Training: %1 of %2 × %3</source>
        <translation>Training: %1 von %2 × %3</translation>
    </message>
    <message>
        <source>In use, at peak: %1 of %2 × %3</source>
        <translation>Betrieb, Spitze: %1 von %2 × %3</translation>
    </message>
    <message>
        <source>likely %1</source>
        <translation>wahrscheinlich %1</translation>
    </message>
    <message>
        <source>likely %1…%2</source>
        <translation>wahrscheinlich %1…%2</translation>
    </message>
    <message>
        <source>%1 GPU</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>weights and optimiser</source>
        <translation>Gewichte und Optimierer</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>gathered layers</source>
        <translation>gesammelte Schichten</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>kept for the runtime</source>
        <translation>für die Laufzeit reserviert</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>cache of the requests</source>
        <translation>Cache der Anfragen</translation>
    </message>
    <message>
        <source>runtime and activations</source>
        <translation>Laufzeit und Aktivierungen</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>nutzbar</translation>
    </message>
    <message>
        <source>Memory of one GPU in training</source>
        <translation>Speicher einer GPU im Training</translation>
    </message>
    <message>
        <source>Memory of one GPU</source>
        <translation>Speicher einer GPU</translation>
    </message>
</context>
<context>
    <name>kursbuch::StatusBoard</name>
    <message>
        <source>Status of the law and hosting places</source>
        <translation>Rechtslage und Hosting-Orte</translation>
    </message>
    <message>
        <source>Status board</source>
        <translation>Statustafel</translation>
    </message>
    <message>
        <source>Hosting places</source>
        <translation>Hosting-Orte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Each line carries its source and the day it was checked. What is not established is shown as such. Not legal advice.</source>
        <translation>Jede Zeile nennt ihre Quelle und den Tag der Prüfung. Was nicht festgestellt ist, steht hier auch so. Keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>still ahead</source>
        <translation>steht bevor</translation>
    </message>
    <message>
        <source>checked on %1</source>
        <translation>geprüft am %1</translation>
    </message>
    <message>
        <source>rests on it: %1</source>
        <translation>darauf beruht: %1</translation>
    </message>
    <message>
        <source>Is the EU-US Data Privacy Framework valid?</source>
        <translation>Gilt das EU-US Data Privacy Framework?</translation>
    </message>
    <message>
        <source>Counts for every plan in this library. If it falls, the United States are a third country without a decision.</source>
        <translation>Gilt für alle Pläne dieser Bibliothek. Fällt es weg, sind die USA ein Drittland ohne Beschluss.</translation>
    </message>
    <message>
        <source>yes, in force</source>
        <translation>ja, es gilt</translation>
    </message>
    <message>
        <source>no, judge without it</source>
        <translation>nein, ohne es urteilen</translation>
    </message>
    <message>
        <source>Why: judgment, decision, own caution …</source>
        <translation>Warum: Urteil, Beschluss, eigene Vorsicht …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Keep for all plans</source>
        <translation>Für alle Pläne übernehmen</translation>
    </message>
    <message>
        <source>Set to invalid in this library on %1</source>
        <translation>In dieser Bibliothek als ungültig gesetzt am %1</translation>
    </message>
    <message>
        <source>Set to invalid in this library</source>
        <translation>In dieser Bibliothek als ungültig gesetzt</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>no offer</source>
        <translation>kein Angebot</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>Untitled plan</source>
        <translation>Plan ohne Titel</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) judged anew</source>
        <translation>
            <numerusform>%n Plan neu beurteilt</numerusform>
            <numerusform>%n Pläne neu beurteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them change(s)</source>
        <translation>
            <numerusform>%n davon ändert sich</numerusform>
            <numerusform>%n davon ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) close(s)</source>
        <translation>
            <numerusform>%n Weg wird gesperrt</numerusform>
            <numerusform>%n Wege werden gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <translation>Nicht lesbar: %1.</translation>
    </message>
</context>
<context>
    <name>kursbuch::Stops</name>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
</context>
<context>
    <name>kursbuch::UseCaseStop</name>
    <message>
        <source>The infrastructure follows the application; more is not better.</source>
        <translation>Die Infrastruktur folgt der Anwendung; mehr ist nicht besser.</translation>
    </message>
    <message>
        <source>How much of it?</source>
        <translation>Wie viel davon?</translation>
    </message>
    <message>
        <source>Grey figures are assumptions; whatever you type replaces them.</source>
        <translation>Graue Werte sind Annahmen; was Sie eingeben, ersetzt sie.</translation>
    </message>
    <message>
        <source>Add a workload</source>
        <translation>Last hinzufügen</translation>
    </message>
    <message>
        <source>Remove the workload</source>
        <translation>Last entfernen</translation>
    </message>
    <message>
        <source>The smallest configuration that is sufficient, way by way. Click a figure to see how it is worked out.</source>
        <translation>Die kleinste ausreichende Ausstattung, Weg für Weg. Ein Klick auf eine Zahl zeigt den Rechenweg.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>GPU hours a month</source>
        <translation>GPU-Stunden im Monat</translation>
    </message>
    <message>
        <source>none of one&apos;s own</source>
        <translation>keine eigenen</translation>
    </message>
    <message>
        <source>%1 GB memory, %2 GB/s, %3 W</source>
        <translation>%1 GB Speicher, %2 GB/s, %3 W</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Way by way</source>
        <translation>Weg für Weg</translation>
    </message>
</context>
<context>
    <name>kursbuch::VoteForm</name>
    <message>
        <source>Record the vote</source>
        <translation>Votum festhalten</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>wählen …</translation>
    </message>
    <message>
        <source>Date of the vote</source>
        <translation>Datum des Votums</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Choose the vote and say who gave it.</source>
        <translation>Wählen Sie das Votum und sagen Sie, von wem es stammt.</translation>
    </message>
    <message>
        <source>No vote on record yet.</source>
        <translation>Noch kein Votum festgehalten.</translation>
    </message>
    <message>
        <source>Record the statement</source>
        <translation>Stellungnahme festhalten</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Stellungnahme</translation>
    </message>
    <message>
        <source>What the vote rests on, or why it is advised against.</source>
        <translation>Worauf es sich stützt, oder warum abgeraten wird.</translation>
    </message>
    <message>
        <source>Conditions, each with a date and what it may cost</source>
        <translation>Bedingungen, jede mit Datum und geschätzten Kosten</translation>
    </message>
    <message>
        <source>Measures asked for, each with a date and what it may cost</source>
        <translation>Verlangte Maßnahmen, jede mit Datum und geschätzten Kosten</translation>
    </message>
    <message>
        <source>Say what is asked for.</source>
        <translation>Geben Sie an, was verlangt wird.</translation>
    </message>
    <message>
        <source>Until the plan is as it was, or the vote is given again, it does not count for release.</source>
        <translation>Bis der Plan wieder so ist oder das Votum erneut gegeben wird, zählt es nicht für die Freigabe.</translation>
    </message>
</context>
<context>
    <name>kursbuch::VoteText</name>
    <message>
        <source>revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Decided against it: %1, %2.</source>
        <translation>Dagegen entschieden: %1, %2.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Given on revision %1; the plan has changed since in: %2.</source>
        <translation>Gegeben zu Revision %1; der Plan hat sich seither geändert in: %2.</translation>
    </message>
    <message>
        <source>%1 (%2, revision %3)</source>
        <translation>%1 (%2, Revision %3)</translation>
    </message>
    <message>
        <source>Before that: %1</source>
        <translation>Davor: %1</translation>
    </message>
</context>
<context>
    <name>kursbuch::WayText</name>
    <message numerus="yes">
        <source>%n question(s) open: %1</source>
        <translation>
            <numerusform>%n Frage offen: %1</numerusform>
            <numerusform>%n Fragen offen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing stands against it</source>
        <translation>es spricht nichts dagegen</translation>
    </message>
    <message>
        <source>best offer: %1</source>
        <translation>bestes Angebot: %1</translation>
    </message>
    <message>
        <source>%1 at the start, %2 over the period, %3 as present value</source>
        <translation>%1 zu Beginn, %2 über den Zeitraum, %3 als Barwert</translation>
    </message>
    <message>
        <source>The cost is not known yet.</source>
        <translation>Die Kosten sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>No cost: this way cannot carry the use case.</source>
        <translation>Keine Kosten: Dieser Weg trägt die Anwendung nicht.</translation>
    </message>
    <message>
        <source>The cost is unknown because this is missing: %1</source>
        <translation>Die Kosten sind unbekannt, weil dies fehlt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kursbuch::WayView</name>
    <message>
        <source>Judged and priced by the chosen offer: %1</source>
        <translation>Beurteilt und bepreist nach dem gewählten Angebot: %1</translation>
    </message>
    <message>
        <source>Judged and priced by the best admissible offer: %1</source>
        <translation>Beurteilt und bepreist nach dem besten zulässigen Angebot: %1</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>The chosen offer does not count here: no price of it is at hand, or it does not carry the load.</source>
        <translation>Das gewählte Angebot zählt hier nicht: Es liegt kein Preis dazu vor, oder es trägt die Last nicht.</translation>
    </message>
</context>
<context>
    <name>kursbuch::WorkloadForm</name>
    <message>
        <source>More precisely</source>
        <translation>Genauer</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>wählen …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>if there are several</source>
        <translation>falls es mehrere gibt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Memory and computing need follow from its size.</source>
        <translation>Speicher- und Rechenbedarf folgen aus seiner Größe.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Fewer bits need less memory and are faster, at some loss of quality.</source>
        <translation>Weniger Bit brauchen weniger Speicher und sind schneller, bei etwas Qualitätsverlust.</translation>
    </message>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1 Mrd. Parameter</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>%1 Mio. Parameter</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzende</translation>
    </message>
    <message>
        <source>All who may use it, not only those at the same time.</source>
        <translation>Alle, die es nutzen dürfen, nicht nur die gleichzeitigen.</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>Anfragen im Monat</translation>
    </message>
    <message>
        <source>Where the volume is known rather than the users: documents, calls.</source>
        <translation>Wo die Menge bekannt ist statt der Nutzenden: Dokumente, Aufrufe.</translation>
    </message>
    <message>
        <source>Items at peak</source>
        <translation>Stück in der Spitze</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>je Sekunde</translation>
    </message>
    <message>
        <source>Trainings a year</source>
        <translation>Trainings im Jahr</translation>
    </message>
    <message>
        <source>Training is the peak, use needs less; both are sized apart.</source>
        <translation>Training ist die Spitze, Nutzung braucht weniger; beides wird getrennt bemessen.</translation>
    </message>
    <message>
        <source>Data per training</source>
        <translation>Daten je Training</translation>
    </message>
    <message>
        <source>million tokens</source>
        <translation>Mio. Token</translation>
    </message>
    <message>
        <source>Images per training</source>
        <translation>Bilder je Training</translation>
    </message>
    <message>
        <source>Images times passes over the data.</source>
        <translation>Bilder mal Durchläufe durch die Daten.</translation>
    </message>
    <message>
        <source>A training may take</source>
        <translation>Ein Training darf dauern</translation>
    </message>
    <message>
        <source>Hours of service a month</source>
        <translation>Servicestunden im Monat</translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation>Wachstum im Jahr</translation>
    </message>
    <message>
        <source>Data to be stored</source>
        <translation>Zu speichernde Daten</translation>
    </message>
    <message>
        <source>Active at the busiest time</source>
        <translation>Aktiv zur belebtesten Zeit</translation>
    </message>
    <message>
        <source>% of the users</source>
        <translation>% der Nutzenden</translation>
    </message>
    <message>
        <source>Pause between two requests of a user</source>
        <translation>Pause zwischen zwei Anfragen einer Person</translation>
    </message>
    <message>
        <source>Input per request</source>
        <translation>Eingabe je Anfrage</translation>
    </message>
    <message>
        <source>1,000 tokens are about one and a half pages.</source>
        <translation>1.000 Token sind etwa anderthalb Seiten.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Answer per request</source>
        <translation>Antwort je Anfrage</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Per token of an answer, or per item; 99 of 100 stay below.</source>
        <translation>Je Token einer Antwort oder je Stück; 99 von 100 bleiben darunter.</translation>
    </message>
    <message>
        <source>own model</source>
        <translation>eigenes Modell</translation>
    </message>
    <message>
        <source>own model …</source>
        <translation>eigenes Modell …</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Images a month</source>
        <translation>Bilder im Monat</translation>
    </message>
    <message>
        <source>Searches a month</source>
        <translation>Suchen im Monat</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>That are looked at all the time.</source>
        <translation>Deren Bilder ständig ausgewertet werden.</translation>
    </message>
    <message>
        <source>Recordings a month</source>
        <translation>Aufnahmen im Monat</translation>
    </message>
    <message>
        <source>All speech that is written down, in hours.</source>
        <translation>Alle Sprache, die verschriftlicht wird, in Stunden.</translation>
    </message>
    <message>
        <source>Conversations written down live</source>
        <translation>Gespräche, die live mitgeschrieben werden</translation>
    </message>
    <message>
        <source>At the same time, at the busiest moment.</source>
        <translation>Gleichzeitig, im stärksten Moment.</translation>
    </message>
    <message>
        <source>Texts to be indexed once</source>
        <translation>Texte für den ersten Index</translation>
    </message>
    <message>
        <source>What lies there already, in sections of a page or less.</source>
        <translation>Was schon vorliegt, in Abschnitten von höchstens einer Seite.</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Records that are learned from.</source>
        <translation>Datensätze, aus denen gelernt wird.</translation>
    </message>
    <message>
        <source>How many arrive in the busiest second.</source>
        <translation>Wie viele in der stärksten Sekunde ankommen.</translation>
    </message>
    <message>
        <source>Images at peak</source>
        <translation>Bilder in der Spitze</translation>
    </message>
    <message>
        <source>Images per camera</source>
        <translation>Bilder je Kamera</translation>
    </message>
    <message>
        <source>Lower this first, buy GPUs second.</source>
        <translation>Erst hier sparen, dann GPUs kaufen.</translation>
    </message>
    <message>
        <source>Tokens times passes over the data; 1 million tokens are about 1,500 pages.</source>
        <translation>Token mal Durchgänge über die Daten; 1 Million Token sind etwa 1.500 Seiten.</translation>
    </message>
    <message>
        <source>Length of a text</source>
        <translation>Länge eines Texts</translation>
    </message>
    <message>
        <source>Length of an example</source>
        <translation>Länge eines Beispiels</translation>
    </message>
    <message>
        <source>Input that repeats</source>
        <translation>Eingabe, die sich wiederholt</translation>
    </message>
    <message>
        <source>The same beginning of every request (instructions, a long document) is read only once.</source>
        <translation>Der gleiche Anfang jeder Anfrage (Anweisungen, ein langes Dokument) wird nur einmal gelesen.</translation>
    </message>
    <message>
        <source>Steps per image</source>
        <translation>Schritte je Bild</translation>
    </message>
    <message>
        <source>More steps give finer images and take longer.</source>
        <translation>Mehr Schritte ergeben feinere Bilder und dauern länger.</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher die Vorgabe stammt</translation>
    </message>
    <message>
        <source>Where “%1” comes from</source>
        <translation>Woher die Vorgabe für „%1“ stammt</translation>
    </message>
    <message>
        <source>the cheapest that is usual</source>
        <translation>die günstigste übliche</translation>
    </message>
    <message>
        <source>How it is tuned</source>
        <translation>Wie angepasst wird</translation>
    </message>
    <message>
        <source>LoRA trains small additional weights and needs a fraction of the memory.</source>
        <translation>LoRA trainiert kleine Zusatzgewichte und braucht einen Bruchteil des Speichers.</translation>
    </message>
    <message>
        <source>as usual: LoRA</source>
        <translation>wie üblich: LoRA</translation>
    </message>
</context>
<context>
    <name>kursbuch::YearChart</name>
    <message>
        <source>Payments by year</source>
        <translation>Zahlungen nach Jahren</translation>
    </message>
    <message>
        <source>%1: most in %2 with %3.</source>
        <translation>%1: am meisten in %2 mit %3.</translation>
    </message>
    <message>
        <source>No way has a cost yet.</source>
        <translation>Noch hat kein Weg Kosten.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
</TS>
