import type { Sign } from "../sign.ts";

export const GERMAN: readonly Sign[] = [
	{
		says: "support",
		weight: 1,
		words: `wo bestellung, wo paket, wo lieferung, wo sendung, wann kommt paket, wann kommt bestellung, sendungsnummer, sendungsverfolg, tracking, nicht angekommen, noch nicht da, nicht erhalten, nicht geliefert,
		noch nicht bekommen, verspat, lieferstatus, bestellstatus, bestellnummer, versendet, verschickt schon, einlog, anmelden nicht, login, passwort, konto, kundenkonto, gesperrt, zurucksetzen, zuruckschick, zurucksend, zuruckgeb,
		retour, rucksend, ruckgabe, umtausch, tauschen, erstattung, ruckerstatt, ersatz, garantie, gewahrleistung, reklamation, kaputt, defekt, beschadigt, zerbrochen, gerissen, gebrochen, undicht,
		funktioniert nicht, geht nicht, klappt nicht, ladt nicht, startet nicht, lasst nicht, fehler, sturzt, falsche grosse, falscher artikel, falsche ware, falsches, falsche farbe, falsche adresse, fehlt, stornier,
		adresse andern, bestellung andern, adresse falsch, wie kann, wie geht, wie stelle, anleitung, installier, doppelt abgebucht, zweimal abgebucht, zahlung abgelehnt, ungultig, gutscheincode, rabattcode, gutschein nicht,
		abbestellen, kundigen, abo, rechnung fehlt, rechnung nochmal, bestatigung, ersatzteil, passt nicht, zu klein, zu gross, reparier, reparatur, brauche hilfe, hilfe bei`,
	},
	{
		says: "sales",
		weight: 1,
		words: `preis, was kostet, wie viel, wieviel, kosten, verfugbar, lieferbar, auf lager, wieder da, ausverkauft, nachschub, liefert ihr, liefern sie, versendet ihr, versand nach, verschickt ihr, versandkosten, lieferzeit,
		angebot, kostenvoranschlag, mengenrabatt, stuck bestellen, mochte bestellen, wurde bestellen, will bestellen, noch bestellen, mochte kaufen, kaufen, erwerben, bestellen, habt ihr auch, habt ihr noch, gibt es auch, gibt es noch, gibt es in, fuhrt ihr, verkauft ihr, bietet ihr, andere farbe,
		welche grosse, grossentabelle, geschenkkarte, gutschein kaufen, geschenkgutschein, geschenkverpack, auf rechnung, ratenzahl, raten, klarna, paypal, rabatt fur, rabatt bei, buchen, buchung, termin vereinbaren, termin frei, reservier, probe, testen,
		unterschied, empfehl, geeignet, passt zu, personalisier, gravur, gravier, vorbestell, letzten drucker`,
	},
	{
		says: "complaint",
		weight: 2,
		words: `unzufrieden, enttausch, unverschamt, frech, unhoflich, lacherlich, schlecht, schlimm, schrecklich, furchtbar, katastroph, mies, abzock, betrug, betrog, verarsch, verappel, schande, sauerei, saftladen, mir reicht, reicht jetzt, nase voll,
		nie wieder, nicht mehr bestellen, beschwer, wutend, sauer, argerlich, verarger, emport, unprofessionell, inkompetent, angelogen, luge, ignorier, keiner antwortet, niemand antwortet, keiner meldet, niemand meldet, keine antwort, keine reaktion,
		geldverschwend, mull, schrott, irrefuhr, auseinandergefall, unmoglich, frechheit, zumutung, verbraucherschutz, verbraucherzentrale, anwalt, schlechte bewertung, ein stern, glassplitter, glasscherb, glas essen, scherben, splitter, schimmel, haar_in, haar essen, nicht hinnehmbar, inakzeptabel, unter aller, ekel, widerlich`,
	},
	{
		says: "complaint",
		weight: 1,
		words:
			"immer noch, versprochen, wochen warte, warte wochen, warte monat, schon wieder, wieder nichts, wieder kam, zum dritten mal, zum zweiten mal, seit wochen, seit monaten, kann nicht sein, geht gar nicht, verletzt, verbrannt, allergisch",
	},
	{
		says: "collaboration",
		weight: 2,
		words: `kooperation, kooperier, zusammenarbeit, zusammen arbeiten, partnerschaft, partner werden, sponsor, influencer, creator, mediakit, media kit, affiliate, botschafter, interview, magazin, zeitschrift, journalist, redaktion, podcast, =presse, blogger,
		uber euch berichten, bericht uber, euch vorstellen, grosshandler, grosshandel, handler, wiederverkauf, vertrieb, fotograf, shooting, im gegenzug, gegen muster, werbepartner, bezahlte werbung, gewinnspiel zusammen, sendung zeigen, fernseh, =messe, ausstellung, spende, verein, agentur, reichweite, follower, gastbeitrag, franchise, ins sortiment`,
	},
	{
		says: "general",
		weight: 0.3,
		words:
			"hallo, =hi, hey, moin, servus, gruss, guten tag, guten morgen, guten abend, danke, dank, schones wochenende, schonen tag, wunderschon, schon geworden, toll, super schon, liebe eure, gluckwunsch, frohe",
	},
	{
		says: "general",
		weight: 2,
		words:
			"parken, parkplatz, parkmog, offnungszeit, habt offen, haben offen, geoffnet, habt_auf, habt_ihr_auf, haben_sie_auf, macht_ihr_auf, wann auf_macht, wann schliesst, wo laden, wo geschaft, wo genau, wo seid, adresse laden, sucht mitarbeiter, sucht personal, stellenangebot, bewerb, praktikum, ausbildung, job, jobs, lied, song, musik, hunde, barrierefrei",
	},
	{
		says: "urgent",
		weight: 2,
		words:
			"dringend, eilig, notfall, sofort hilfe, sofort antwort, bitte sofort, ab sofort gesperrt, umgehend, so schnell, schnellstmoglich, so bald wie, unverzuglich, auf letzten drucker, letzte minute, gehackt, gestohlen, feuer, rauch, brennt, funken, allergisch, allergie reaktion, glassplitter, glasscherb, scherben, splitter, krankenhaus, verschluckt, erstick, vergiftung, blutet, verbrannt, stromschlag, anwalt, polizei, anzeige, verbraucherschutz, verbraucherzentrale, unberechtigt abgebucht",
	},
	{ says: "when", weight: 1, words: "heute, =morgen, heute abend, stunde, minuten" },
	{
		says: "need",
		weight: 1,
		words:
			"brauche, brauchen, benotig, frist, schnell, hochzeit, beerdigung, flug, fliege, abreise, prufung, termin, feier, geburtstag, geschenk, ruft an, rufen, sofort, spatestens, stehe vor",
	},
	{
		says: "urgent",
		weight: -1,
		words:
			"heute offen, morgen offen, heute geoffnet, morgen geoffnet, guten morgen, danke, dank, termin vereinbaren, hochzeit nachst",
	},
	{ says: "urgent", weight: -3, words: "nicht_eilig, nicht_dringend, keine_eile, eilt_nicht, kein_stress" },
	{
		says: "support",
		weight: 1,
		words: `liefertermin, verschieben, umgezogen, falsche mail, bestatigungsmail, wie lange erstattung, ausgeloggt, wo finde, waschen, bildschirm, bluetooth, koppeln, verbinden, nachbar, als zugestellt, zugestellt, paket leer, karton leer, nur ein teil, konto loschen, qr code, akku, abgelaufen, treuepunkte, punkte, abhol, nochmal schicken, nicht einschalten, offnet nicht, nicht angezeigt, aktualisier, einstellung, hangt, versehentlich bestellt, doppelt bestellt, zoll, noch nichts, nicht da, kommt nicht an, nicht mehr rein, komme nicht, schraube, hilfe, tut sich nichts, zugangsdaten`,
	},
	{
		says: "sales",
		weight: 1,
		words: `vegan, wasserdicht, inklusive, noch zu haben, noch verfugbar, mindestbestell, versandkostenfrei, wie lange lieferung, wie lange versand, masse, abmessung, wiegt, material, interesse, interessier, katalog, preisliste, mieten, black friday, kaufe, tisch fur, zimmer, in grosse, nachste lieferung, wann wieder, ausland, osterreich, schweiz, mitgliedschaft, pro monat, pro person, geschenkidee, aktion, bestellung aufgeben, mengen, versendet`,
	},
	{
		says: "complaint",
		weight: 2,
		words: `nicht empfehl, arrogant, nutzlos, kunde verloren, kundin verloren, letztes mal, kaufe nie, wie auf dem foto, nicht wie beschrieben, billig verarbeitet, aufgelegt, warteschleife, entschuldigung nicht, geld weg, schockier, albtraum, dreckig, kalt essen, peinlich, unglaublich, ungerecht, bereue, uberteuert, klaut, diebe, hasse, leere versprech, ausreden, chaos, stinkt, behandelt, beleidig, hingehalten, vertrost, verarsche, zum kotzen, armutszeugnis, reklamier`,
	},
	{
		says: "collaboration",
		weight: 2,
		words: `wir veranstalten, wir organisieren, =festival, markt stand, tombola, referent, workshop gemeinsam, lieferant, white label, unsere firma bietet, wir bieten, reels, blog, testen dafur, produkte testen, produkttest, provision, masterarbeit, bachelorarbeit, schulprojekt, kampagne, marketingagentur, seo, werbung fur, bewerben eure produkte, veroffentlichen, zeitung, radio, youtube, tiktok, marke, im laden anbieten, laden fuhren, investier, gemeinsam, gemeinsame`,
	},
	{
		says: "general",
		weight: 2,
		words: `wollte nur sagen, gruss aus, grusse aus, welche schrift, welcher filter, welche kamera, wer hat gemacht, wo foto, wo aufgenommen, grunder, geschichte hinter, toilette, wlan, sonntag offen, sonntags, geschlossen, wie komme, welche bus, nachste haltestelle, arbeiten bei, minijob, aushilfe, rezept, viel erfolg, weiter so, finde super, feiertag`,
	},
	{
		says: "urgent",
		weight: 2,
		words: `explodiert, uberhitz, geschmolzen, gasgeruch, ausschlag, geschwollen, arzt, medikament, insulin, uberschwemm, konto missbraucht, bestellung stoppen, sofort stornieren, bevor verschickt, verletzt, geschnitten, erbrochen, gefahr, gestrandet, verbruht`,
	},
	{
		says: "when",
		weight: 1,
		words: `=jetzt, bis montag, bis dienstag, bis mittwoch, bis donnerstag, bis freitag, bis samstag, bis sonntag, diesen freitag, diesen samstag, am wochenende, uhr, gleich, heut`,
	},
	{
		says: "need",
		weight: 1,
		words: `muss, mussen, gaste, beginnt, startet, veranstaltung, stehe, warte, hilfe, bevor, baby, flughafen, hotel, drucken, druck, zug, redaktionsschluss, noch rechtzeitig`,
	},
	{
		says: "urgent",
		weight: 2,
		words: `tierarzt, mein hund krank, bewusstlos, vergiftet, krank geworden, vor der tur, vor verschlossener, stehe vor, ubernommen konto, so rasch, asap, notarzt, krank nach`,
	},
	{
		says: "need",
		weight: 1,
		words: `antwort, meldet euch, melden sie, bestatig, anrufen, zuruckruf, sendung, live, interview, abholen, letzte chance, rechtzeitig, noch heute`,
	},
	{
		says: "sales",
		weight: 0.7,
		words: `habt ihr, haben sie, gibt es, farbe, grosse, geschenk, rabatt, kinder, kind, haut, tickets, karten, kurs, anprobier, version, wo kaufen, wo bekomme, bekomme ich, krieg ich, zum verkauf`,
	},
	{ says: "sales", weight: 1, words: `wie_kann_ich_bestellen, wie bestelle, preise fur, empfindliche haut` },
	{
		says: "support",
		weight: 0.8,
		words: `meine bestellung, mein paket, meine lieferung, mein konto, meinem konto, meiner bestellung, problem, habe bestellt, bestellt vor, gekauft, reinig, weiss nicht, versucht, probier`,
	},
	{
		says: "complaint",
		weight: 2,
		words: `nicht zufrieden, nicht glucklich, mehr erwartet, besser erwartet, null sterne, fur den preis, fur das geld, so etwas noch nie, noch nie so`,
	},
	{
		says: "collaboration",
		weight: 1,
		words: `vorschlag, ansprechpartner, geschaftlich, marketing, =pr, content, video, kanal, zusammen_mit, unsere leser, unser laden, unserem laden, unserem geschaft, wir sind ein`,
	},
	{
		says: "need",
		weight: 1,
		words: `abgesagt, abgesprungen, ausgefallen, einspring, dreh, drehen, shooting, ruckmeldung, druckschluss, kommentar, ausgabe`,
	},
];
