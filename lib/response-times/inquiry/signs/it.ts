import type { Sign } from "../sign.ts";

export const ITALIAN: readonly Sign[] = [
	{
		says: "support",
		weight: 1,
		words: `dove ordine, dov ordine, dove pacco, dov pacco, dove spedizione, quando arriva ordine, quando arriva pacco, quando arriva, tracciamento, tracking, tracciare, non arrivat, non ricevut, non ancora arrivat, mai arrivat, in ritardo, ritardo, stato ordine, numero ordine, stato_spedito, corriere, accedere, accesso, login, password,
		account, bloccato, reimpost, recuperare, restitui, =reso, =resi, rendere, cambio, cambiare, rimborso, rimborsa, sostitu, garanzia, rott, difett, danneggiat, guast, strappat, crepat, non funziona, non funzionano, non va, non parte, non carica, non si accende, errore, blocca, articolo sbagliato, taglia sbagliata, sbagliat, manca, mancante, mancano, annullare, annulla,
		modificare indirizzo, cambiare indirizzo, indirizzo sbagliat, come posso, come faccio, come si, istruzioni, installa, addebitat due, doppio addebito, addebitato, pagamento rifiutat, rifiutat, codice sconto, codice promo, non valido, disiscriv, abbonamento, ricevuta, conferma, ricambio, non mi va, troppo piccol, troppo grand, ripara, bisogno di aiuto, aiuto con`,
	},
	{
		says: "sales",
		weight: 1,
		words: `prezzo, prezzi, quanto costa, quanto costano, quanto viene, costo, costi, disponibil, in magazzino, torna disponibile, tornera, esaurit, spedite, spedizione in, spedizioni in, consegnate, costi spedizione, preventivo, ordinare, vorrei ordinare, vorrei comprare, comprare, acquist, acquisto, pezzi, avete anche, avete il, avete la, vendete, altri colori, altro colore, che taglia,
		quale taglia, guida taglie, buoni regalo, buono regalo, carta regalo, confezione regalo, pagare, pagamento, fattura, =rate, contrassegno, klarna, paypal, sconto per, sconti, prenot, appuntamento, prova gratuita, differenza, consigli, adatt, personalizz, incision, preordin, ultimo minuto, faccio in tempo`,
	},
	{
		says: "complaint",
		weight: 2,
		words: `insoddisf, delus, inaccettabil, ridicol, maleducat, scortes, terribil, orribil, pessim, schif, vergogn, truff, fregatura, fregat, imbrogli, presa in giro, presi in giro, stufo, stufa, stanca di, stanco di, mai piu, non ordinero, non comprero, brutta esperienza, cattiva esperienza, scarsa qualita, scadente, reclamo, lament, furios, arrabbiat, infuriat, indignat,
		incompetent, poco profession, bugie, bugiard, =menti, ignorat, ignorando, nessuno risponde, nessuna risposta, non risponde nessuno, non rispondete, soldi buttati, buttato soldi, spazzatura, distrutt, ingannevol, tutela consumator, associazione consumator, segnalazione, denunc, avvocat, recensione negativa, una stella, vetro cibo, vetri cibo, pezzi vetro, schegg, muffa, capello, assurd, scandalos`,
	},
	{
		says: "complaint",
		weight: 1,
		words:
			"ancora niente, ancora nessun, ancora non, avevate promesso, promess, settimane aspett, aspetto settimane, aspetto mes, di nuovo, ennesim, terza volta, seconda volta, basta, non e possibile, ustion, bruciat, allergic, ferit",
	},
	{
		says: "collaboration",
		weight: 2,
		words: `collabor, partnership, partner, sponsor, influencer, creator, creatore contenuti, media kit, affilia, ambassador, ambasciator, intervist, rivista, giornalist, redazione, podcast, stampa, blogger, parlare di voi, articolo su di voi, presentarvi, giveaway, grossist, ingrosso, distribut, rivendit, fotograf, in cambio di, trasmissione, televis, fiera, mostra, beneficenza, associazione, agenzia, follower, franchising, lavorare insieme`,
	},
	{
		says: "general",
		weight: 0.3,
		words:
			"ciao, salve, buongiorno, buonasera, buona giornata, buona serata, buon fine settimana, buon weekend, grazie, bellissim, meraviglios, stupend, complimenti, bravi, bravissim, adoro, auguri, buon natale, buona pasqua",
	},
	{
		says: "general",
		weight: 2,
		words:
			"parcheggi, apert, orari, orario, a che ora chiud, a che ora apr, dove negozio, dove si trova, dove siete, dove esattamente, assum, cercando personale, cercate personale, lavoro, tirocinio, stage, curriculum, canzone, musica, cani, cane, animali, disabili",
	},
	{
		says: "urgent",
		weight: 2,
		words:
			"urgent, urgenza, emergenza, subito, immediat, il prima possibile, prima possibile, al piu presto, appena possibile, ultimo minuto, hackerat, rubat, fuoco, fumo, scintill, allergic, vetro cibo, vetri cibo, pezzi vetro, schegg, ospedale, ingoia, soffoc, avvelen, sangue, ustion, bruciat, scossa, avvocat, polizia, carabinieri, denunc, segnalazione, tutela consumator",
	},
	{
		says: "when",
		weight: 1,
		words: "oggi, domani, stasera, stamattina, pomeriggio, un ora, tra ora, tra ore, entro ore, minuti",
	},
	{
		says: "need",
		weight: 1,
		words:
			"serve, servono, bisogno, scadenza, fretta, matrimonio, funerale, =volo, partenza, parto, esame, presentazione, festa, compleanno, regalo, chiamatemi, chiamate, entro e non oltre, al massimo",
	},
	{ says: "urgent", weight: -1, words: "aperti oggi, aperti domani, a che ora, grazie" },
	{ says: "urgent", weight: -3, words: "non_urgent, senza_fretta, nessuna_fretta, con_calma" },
	{
		says: "support",
		weight: 1,
		words: `data consegna, posticip, traslocat, mail sbagliata, email sbagliata, conferma ordine, quanto ci vuole rimborso, mi disconnette, dove trovo, lavare, lavaggio, schermo, bluetooth, collegare, si_collega, non_si_collega, vicino di casa, risulta consegnat, segnalato consegnat, scatola vuota, pacco vuoto, solo una parte, cancellare account, eliminare account, codice qr, batteria, scadut, punti fedelta, punti, ritiro, rispedire, rimandare, non si apre, non apre, non compare, non vedo, aggiorna, impostazion, per sbaglio, per errore, due volte, dogana, non riesco, non trovo, aiuto, aiutarmi, mi aiut, vite, non e arrivat, non arriva`,
	},
	{
		says: "sales",
		weight: 1,
		words: `vegan, impermeabil, incluso, compreso, ancora disponibil, ordine minimo, spedizione gratuita, tempi di consegna, quanto ci mette, dimensioni, misure, pesa, materiale, interessat, catalogo, listino, noleggi, affitt, black friday, tavolo per, camere, in taglia, prossimo arrivo, quando torna, estero, svizzera, abbonamento costa, al mese, a persona, idea regalo, offerta, promozion, compro, vendita, ne avete, si puo avere, ce l avete`,
	},
	{
		says: "complaint",
		weight: 2,
		words: `sconsiglio, non consiglio, arrogan, inutil, perso cliente, perso una cliente, ultima volta, non tornero, niente a che vedere, diverso dalla foto, come in foto, materiale scadente, riattaccat, attaccato il telefono, nemmeno scuse, incubo, sporc, cibo freddo, incredibil, pentit, caro per, ladri, rubato soldi, odio, promesse, scuse, puzza, offes, trattat, indecent, scioccant, deludent, ma vi pare, disastro, disastros, mi avete preso, penoso, pietos`,
	},
	{
		says: "collaboration",
		weight: 2,
		words: `organizziamo, stiamo organizzando, =festival, mercatino, lotteria, relator, workshop insieme, fornitor, white label, nostra azienda offre, offriamo, reels, blog, testare, provare i vostri prodotti, commission, tesi, progetto scolastico, campagna, marketing, seo, promuover, pubblicare, giornale, radio, youtube, tiktok, brand, marchio, rappresentan, rivendere, nostro negozio, insieme, gemellaggio`,
	},
	{
		says: "general",
		weight: 2,
		words: `volevo solo dire, saluti da, font, filtro, fotocamera, chi ha fatto, dove foto, dove scattat, fondator, storia dietro, bagno, wifi, domenica aperti, chius, come arriv, autobus, fermata, lavorare con voi, part time, ricetta, in bocca al lupo, candidatura, bravi continuate`,
	},
	{
		says: "urgent",
		weight: 2,
		words: `esplos, surriscald, fuso, odore gas, eruzione cutanea, sfogo, gonfi, medico, pronto soccorso, farmac, insulina, allag, entrato nel mio account, bloccate ordine, fermate ordine, annullate subito, prima che parta, sanguin, tagliat, vomit, pericol, bloccati`,
	},
	{
		says: "when",
		weight: 1,
		words: `adesso, =ora, entro lunedi, entro martedi, entro mercoledi, entro giovedi, entro venerdi, entro sabato, questo sabato, mezzogiorno, stanotte, a breve`,
	},
	{
		says: "need",
		weight: 1,
		words: `devo, dobbiamo, ospiti, invitati, inizia, evento, cerimonia, aspett, aiuto, prima di, neonat, bambin, aeroporto, hotel, stampa, treno, =urge, telefon`,
	},
	{
		says: "urgent",
		weight: 2,
		words: `veterinari, svenut, intossic, sono_stato_=male, sono_stata_=male, siamo_stati_=male, davanti al negozio, davanti alla porta, qui fuori, violato, asap, rapidament, al piu presto, malissimo`,
	},
	{
		says: "need",
		weight: 1,
		words: `rispondete, risposta, rispondere, conferma, chiam, diretta, in onda, intervista, ritirare, in tempo, ultima possibilita, entro oggi`,
	},
	{
		says: "sales",
		weight: 0.7,
		words: `avete, c e, ci sono, colore, colori, taglia, regalo, sconto, bambini, bambino, pelle, biglietti, corso, lezion, provare in negozio, versione, dove comprare, dove posso comprare, dove trovo in vendita`,
	},
	{
		says: "sales",
		weight: 1,
		words: `come ordino, come si ordina, come_posso_ordinare, prezzi per, pelle sensibile`,
	},
	{
		says: "support",
		weight: 0.8,
		words: `mio ordine, mia spedizione, mio pacco, mio account, problema, ho ordinato, ho comprato, pulire, pulisco, provato`,
	},
	{
		says: "support",
		weight: 1.2,
		words: `ho acquistato, ho comprato, acquistato settimana, acquistato mese`,
	},
	{
		says: "complaint",
		weight: 2,
		words: `non sono contenta, non sono contento, non sono soddisf, mi aspettavo, zero stelle, per questo prezzo, con quello che costa, mai vista una cosa, mai visto`,
	},
	{
		says: "collaboration",
		weight: 1,
		words: `proposta, proporvi, propor, referente, responsabile marketing, marketing, =pr, contenut, video, canale, insieme, nostri lettori, nostro negozio, siamo un`,
	},
	{
		says: "need",
		weight: 1,
		words: `saltato, disdett, sostituire, riprese, shooting, numero in, commento, chiusura`,
	},
];
