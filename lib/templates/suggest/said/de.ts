/** As in `said.ts`: how customers put it in German. */
export const SAID_DE = `
delay: das Paket sollte am Dienstag da sein und es ist nichts gekommen / ich warte jetzt schon drei Wochen / wann kann ich mit der Lieferung rechnen / laut Verfolgung zugestellt aber ich hab nichts bekommen / wie lange dauert das denn noch / meine Ware ist immer noch nicht eingetroffen
track: mit welchem Paketdienst kommt das / ist es schon raus / habt ihr die Sachen schon losgeschickt / wo kann ich sehen wo mein Paket gerade ist / die Sendungsverfolgung zeigt seit Tagen nichts neues
order: im Karton war nur ein Teil statt zwei / ihr habt mir was Falsches geschickt / ein Artikel fehlt in der Lieferung / ich habe eine Frage zu meiner Bestellung / das habe ich gar nicht bestellt
address: hab mich bei der Strasse vertippt / könnt ihr es an meine Arbeit liefern / falsche PLZ angegeben / bitte an meine Eltern schicken / ich ziehe um, wohin geht die Lieferung
return: gefällt mir leider nicht, wie schicke ich es zurück / wer zahlt das Porto für die Rücksendung / wie lange kann man zurückgeben / wo finde ich das Retourenetikett / ich will das Kleid doch nicht behalten
swap: brauche eine Nummer grösser / die Hose ist zu eng, gibts die in L / kann ich es gegen eine andere Farbe eintauschen / passt mir nicht, bitte in M / falsche Größe bestellt
cancel: brauch ich nicht mehr, bitte nicht verschicken / kann ich den Kauf noch rückgängig machen / versehentlich zweimal bestellt / bitte Auftrag stoppen bevor er rausgeht / hab mich umentschieden, bitte stornieren
refund: das Geld ist noch nicht auf meinem Konto / ihr habt zweimal abgebucht / Rücksendung ist seit zwei Wochen bei euch und keine Erstattung / wann kriege ich mein Geld wieder / bitte erstattet mir den Betrag
damaged: beim Auspacken war die Tasse zersprungen / da ist ein dicker Kratzer drauf / kam mit einem Loch an / der Karton war aufgerissen und alles verbeult / die Flasche ist im Paket ausgelaufen / Ware mangelhaft
fix: das Ding geht einfach nicht an / wie richte ich das ein / die App stürzt ständig ab / der Akku hält keine zehn Minuten / zeigt einen Fehler an und dann passiert nichts / lässt sich nicht mit dem Handy koppeln / reagiert auf nichts mehr
login: komme nicht in mein Konto rein / Passwort soll falsch sein / bekomme keinen Code per sms / der Link zum Zurücksetzen ist abgelaufen / wie ändere ich die Mailadresse im Account / Registrierung klappt nicht
sorry: das ist doch ein Witz, ich bin fertig mit euch / euer Mitarbeiter war total unverschämt / rausgeschmissenes Geld / hätte mir echt mehr erwartet / ich möchte mich beschweren / so eine Verarsche / unter aller Sau
amends: was tut ihr um das wieder gut zu machen / ich finde da wäre was drin für den Ärger / bekomme ich eine Entschädigung fürs Warten / ein Gutschein wäre das mindeste
price: was würde mich das kosten / was verlangt ihr dafür / Preis bitte / wie viel macht die rote Tasche / was kostet das mit Versand
prices: könnt ihr mir eure Preise schicken / gibt es einen Katalog / was kosten die Pakete bei euch / habt ihr eine Karte mit Preisen / bitte die komplette Liste
stock: habt ihr das auch in schwarz / kommt das nochmal rein / wann kriegt ihr Nachschub / auf der Seite steht ausverkauft / ist das noch zu haben
book: könnte ich morgen um drei vorbeikommen / habt ihr nächste Woche noch was frei / ich muss meinen Termin verlegen / Tisch für vier Personen reservieren / wie kann ich einen Termin machen
call: wie ist eure Telefonnummer / würde das lieber kurz am Telefon klären / könnt ihr mich morgen zurückrufen / geht auch ein Videocall / wann erreiche ich euch telefonisch
wholesale: ich habe eine Boutique und würde eure Marke gern verkaufen / verkauft ihr auch grössere Mengen / wie hoch ist die Mindestbestellmenge für Händler / wir bräuchten 200 Stück für unsere Firma / suchen einen Lieferanten
qualify: welches von beiden ist besser für Anfänger / ich würde gern mehr darüber wissen / könnt ihr mir bei der Auswahl helfen / weiss nicht genau was ich brauche / ist das für Kinder geeignet / was nehmt man bei trockenem Haar / erzähl mir mehr
thinking: da muss ich nochmal drüber schlafen / ich rede erst mit meinem Mann / bin noch unschlüssig, vielleicht nächsten Monat / ist mir grad etwas viel / muss erst aufs Budget schauen
deal: nehm ich / das will ich kaufen, wo bestelle ich / kann man mit paypal zahlen / klingt gut, schickt mir die Rechnung / wie läuft die Zahlung / einmal für mich bitte
paid: hab gerade überwiesen / ist meine Zahlung angekommen / gestern bestellt aber keine Bestätigungsmail / Geld ist unterwegs / ist die Bestellung bei euch eingegangen
collab: ich würde gern mit eurer Marke arbeiten / habt ihr eine pr liste / könnte ich ein Produkt für ein Review auf meinem Kanal bekommen / ich mache Videos auf tiktok, Interesse an einer Partnerschaft / sucht ihr Markenbotschafter
brief: super, die Konditionen passen mir / was soll ich posten und wann / bin einverstanden, schickt den Vertrag / Honorar ist ok, wann geht es los
late: warum antwortet hier keiner / ich hab euch vor zwei Tagen geschrieben / hallo jemand da / gibts da schon was neues / immer noch keine Rückmeldung von euch / habt ihr meine Nachricht gelesen
colleague: ich will den Chef sprechen / wer ist bei euch für Rechnungen zuständig / kann ich mit einem echten Menschen reden statt mit dem Bot / bitte leitet mich an jemanden weiter der helfen kann / Frage an eure Personalabteilung
hours: wann macht ihr morgen auf / bis wann hat der Laden offen / seid ihr samstags da / wie sind eure Zeiten / kann ich um sechs noch kommen / wo ist euer Laden und wann ist da jemand
closed: habt ihr über weihnachten zu / arbeitet ihr an feiertagen / es ist dringend ich brauche sofort hilfe / an silvester offen / seid ihr im urlaub
thanks: tausend Dank / das ist echt lieb von euch / ihr habt mir sehr geholfen / perfekt merci / prima, danke dir / vielen dank für die schnelle antwort
solved: jetzt geht es wieder / hat sich erledigt, habs gefunden / Problem gelöst / das Paket kam heute, alles gut / habs hinbekommen
review: so schön, ich bin verliebt / bester Kauf überhaupt / bin richtig happy damit / bestelle auf jeden Fall wieder / die Qualität ist der Wahnsinn / 10 von 10 / fünf Sterne
low: von mir nur zwei Sterne / war ok aber nicht der Hit / ich geb eine 3 / ging so ehrlich gesagt / 2
share: hab ein Bild damit gepostet und euch markiert / schaut mal in meine Story / hab ein Reel über euer Produkt gemacht / hier ein Foto wie ich es trage / ihr dürft es gern teilen
optout: schreibt mir bitte nicht mehr / nehmt mich von der Liste / ich will keine Werbung / löscht bitte meine Nummer / meldet mich ab / stopp
optin: sagt Bescheid wenn es was Neues gibt / wie komme ich in den Newsletter / könnt ihr mich benachrichtigen wenn es losgeht / würde gern von neuen Sachen erfahren / setzt mich auf die Warteliste
offer: habt ihr einen Code für Neukunden / kommt bald wieder ein Sale / Studentenrabatt / mein Gutschein wird nicht angenommen / geht da noch was am Preis / ist der Versand gratis
cannot: könnt ihr bei mir eine Ausnahme machen / geht das auch umsonst / könnt ihr einen Namen eingravieren / kann man es in meiner Größe anfertigen / weiß dass die 30 Tage vorbei sind aber
dm: hab euch unter dem letzten Beitrag kommentiert / wie in den Kommentaren geschrieben / seht meinen Kommentar
praise: eure Seite ist toll / macht weiter so / liebe was ihr macht / so inspirierend / Glückwunsch zum Laden
got: hallo, ich hätte eine Frage / guten Tag / könnt ihr mir helfen / guten Morgen, seid ihr da für eine Frage
delay: was ist mit meiner Lieferung los / meine Bestellung ist überfällig / sollte Freitag ankommen
return: ist nichts für mich, nehmt ihr das zurück / wie funktioniert das mit der Rücksendung / Farbe gefällt nicht, möchte es retournieren
swap: ist mir zu lang, gibt es das kürzer / fällt riesig aus / gibt es den gleichen in 39
cancel: macht das bitte rückgängig / nehmt die Bestellung wieder raus / brauche es doch nicht
refund: ist die Erstattung schon raus / mir wurde mehrfach abgebucht / warte immer noch aufs Geld
damaged: ist am ersten Tag auseinandergefallen / kam in Einzelteilen an / der Reissverschluss ist gerissen / alles verbeult und dreckig
fix: nach einer Woche tot / kein Ton mehr / macht komische Geräusche und geht aus / Bildschirm bleibt schwarz
login: Passwort vergessen / die Seite kennt meine Mail nicht / bin ausgesperrt
sorry: es reicht mit eurem Service / ich bin so sauer / ihr seid echt unfähig / null Sterne für so eine Behandlung
stock: kommen die weissen in 38 wieder / sind noch welche da / gibts das gar nicht mehr / bekomme ich das noch irgendwo
book: ist donnerstag noch eine Zeit frei / habt ihr heute abend Platz für zwei / könnt ihr mich dazwischenschieben / welche Tage gehen
late: antwortet ihr noch oder nicht / ?? / warte hier immer noch auf eine Antwort
price: was wollt ihr für den blauen / wie viel euro sind das
deal: ok ich will zwei, wie gehts weiter / legt es mir zurück ich kaufe es
got: seid ihr da / ich brauche eine Auskunft
`;
