/** As in `said.ts`: how customers put it in Italian. */
export const SAID_IT = `
delay: il pacco doveva arrivare martedì e non c'è niente / sono tre settimane che aspetto / quando posso aspettarmi la consegna / risulta consegnato ma io non ho ricevuto nulla / quanto ci vuole ancora / la merce non è ancora arrivata
track: con che corriere lo mandate / è già partito / mi date il codice per seguire la spedizione / dove vedo a che punto è il pacco / il tracking è fermo da giorni / l'avete spedito
order: nella scatola c'era solo uno dei due pezzi / mi avete mandato la cosa sbagliata / manca un articolo / ho una domanda sul mio ordine / non è quello che avevo ordinato
address: ho sbagliato il numero civico / potete consegnare in ufficio / ho messo il cap sbagliato / mandatelo dai miei genitori / mi sto trasferendo, dove arriva il pacco
return: non è come me lo aspettavo, come lo rimando / chi paga la spedizione del reso / quanti giorni ho per restituire / dove trovo l'etichetta del reso / ci ho ripensato e vorrei ridarvelo
swap: mi serve una taglia in più / i pantaloni mi stanno stretti, li avete in L / posso cambiarlo con un altro colore / non mi sta, posso avere la M / ho preso la taglia sbagliata
cancel: non mi serve più, non speditelo / faccio ancora in tempo ad annullare l'acquisto / ho ordinato due volte per sbaglio / bloccate l'ordine prima che parta / ho cambiato idea
refund: i soldi non sono ancora sul mio conto / mi avete addebitato due volte / vi ho restituito tutto due settimane fa e nessun rimborso / quando mi ridate i soldi / vorrei essere rimborsata
damaged: quando ho aperto la scatola una tazza era rotta / c'è un graffio enorme / è arrivato con un buco / il cartone era strappato e il prodotto ammaccato / la bottiglia si è rovesciata nel pacco
fix: non si accende proprio / come si imposta / l'app si chiude da sola / la batteria dura dieci minuti / dà errore e poi niente / non si collega al telefono / i tasti non rispondono
login: non riesco a entrare nel mio account / dice password sbagliata / non mi arriva il codice via sms / il link per reimpostare è scaduto / come cambio la mail del mio profilo / non mi fa registrare
sorry: è una presa in giro, ho chiuso con voi / il vostro commesso è stato maleducato / soldi buttati / mi aspettavo molto di più / voglio fare un reclamo / che vergogna / siete dei ladri
amends: cosa fate per rimediare / penso di meritare qualcosa per il disagio / c'è un risarcimento per l'attesa / un buono sarebbe il minimo
price: quanto mi verrebbe / quanto chiedete / prezzo per favore / quanto costa la borsa rossa / quanto fa con la spedizione
prices: mi mandate i vostri prezzi / avete un catalogo / che prezzi hanno i pacchetti / c'è un menu con i prezzi / mandatemi la lista completa
stock: ce l'avete in nero / c'è speranza che torni / quando ne arrivano altri / sul sito dice esaurito / ce ne sono ancora
book: posso passare domani alle tre / avete qualcosa di libero la prossima settimana / devo spostare l'appuntamento / un tavolo per quattro / come faccio a prenotare
call: qual è il vostro numero di telefono / preferirei parlarne a voce / mi richiamate domani / si può fare una videochiamata / quando vi trovo al telefono
wholesale: ho una boutique e vorrei vendere il vostro marchio / vendete all'ingrosso / qual è il minimo d'ordine per i negozi / ci servono 200 pezzi per l'azienda / cerchiamo un fornitore
qualify: quale dei due è meglio per chi inizia / vorrei saperne di più / mi aiutate a scegliere / non so bene cosa mi serve / va bene per i bambini / cosa consigliate per capelli secchi / mi dite qualcosa in più
thinking: ci dormo sopra / ne parlo con mio marito e vi dico / non ho ancora deciso, forse il mese prossimo / è un po' troppo per me adesso / devo vedere il budget
deal: lo voglio / vorrei comprarlo, dove si ordina / accettate paypal / va bene, mandatemi la fattura / come funziona il pagamento / me ne tenete uno
paid: ho appena fatto il bonifico / è arrivato il mio pagamento / ho ordinato ieri ma nessuna mail di conferma / vi ho mandato i soldi / l'ordine è andato a buon fine
collab: mi piacerebbe lavorare con il vostro brand / avete una lista pr / potrei avere un prodotto da recensire sul mio canale / faccio video su tiktok, vi interessa una collaborazione / cercate ambassador
brief: perfetto, le condizioni vanno bene / cosa devo pubblicare e quando / d'accordo, mandatemi il contratto / il compenso va bene, quando iniziamo
late: perché nessuno risponde / vi ho scritto due giorni fa / c'è qualcuno / ci sono novità / ancora nessuna risposta da voi / avete letto il mio messaggio
colleague: voglio parlare con il responsabile / chi si occupa delle fatture / posso parlare con una persona e non con un bot / passatemi qualcuno che possa aiutarmi / domanda per l'ufficio del personale
hours: a che ora aprite domani / fino a che ora siete in negozio / siete aperti il sabato / che orari fate / faccio in tempo a venire alle sei / dove siete e quando ci siete
closed: siete chiusi a natale / lavorate nei giorni festivi / è urgente, ho bisogno subito / aperti a capodanno / siete in ferie
thanks: mille grazie / che gentili / mi avete aiutato tantissimo / perfetto, grazie / grazie della risposta veloce / grazie infinite
solved: adesso va / come non detto, l'ho trovato / problema risolto / il pacco è arrivato oggi, tutto bene / ci sono riuscita
review: è bellissimo, me ne sono innamorata / il miglior acquisto / sono contentissima / ordinerò di nuovo sicuramente / la qualità è pazzesca / 10 su 10 / cinque stelle
low: da me solo due stelle / carino ma niente di che / do un 3 / così così sinceramente / 2
share: ho messo una foto e vi ho taggato / guardate la mia storia / ho fatto un reel sul vostro prodotto / ecco una foto con addosso / potete ripostarla
optout: non scrivetemi più / toglietemi dalla lista / non voglio pubblicità / cancellate il mio numero / basta messaggi
optin: fatemi sapere quando avete novità / come mi iscrivo alla newsletter / avvisatemi quando esce / vorrei sapere dei nuovi arrivi / mettetemi in lista d'attesa
offer: avete un codice per il primo ordine / ci saranno saldi / sconto studenti / non accetta il mio buono / mi fate un prezzo migliore / la spedizione è gratuita
cannot: potete fare un'eccezione / si può fare gratis / potete incidere un nome / si può avere su misura / so che sono passati i 30 giorni ma
dm: vi ho lasciato un commento sotto l'ultimo post / come ho scritto nei commenti / guardate il mio commento
praise: che bella la vostra pagina / continuate così / adoro quello che fate / siete d'ispirazione / complimenti per il negozio
got: ciao, ho una domanda / buongiorno / mi potete aiutare / buonasera, posso chiedere una cosa
delay: che fine ha fatto la consegna / il mio ordine è in ritardo / doveva arrivare venerdì
return: non fa per me, lo riprendete / come funziona il reso / il colore non mi piace, vorrei restituirlo
swap: mi sta lungo, c'è più corto / veste enorme / c'è lo stesso in 39
cancel: annullate tutto per favore / togliete il mio ordine / alla fine non mi serve
refund: avete fatto il rimborso / mi è stato addebitato più volte / sto ancora aspettando i soldi
damaged: si è rotto il primo giorno / è arrivato a pezzi / la cerniera è strappata / tutto ammaccato e sporco
fix: è morto dopo una settimana / non si sente niente / fa un rumore strano e si spegne / lo schermo resta nero
login: ho dimenticato la password / il sito non riconosce la mia mail / sono bloccata fuori
sorry: adesso basta con questo servizio / sono furiosa / siete inutili / zero stelle per come mi avete trattata
stock: tornano quelle bianche nel 38 / ne è rimasto qualcuno / non c'è più / lo trovo ancora da qualche parte
book: c'è un orario libero giovedì / avete posto per due stasera / riuscite a infilarmi / che giorni avete
late: mi rispondete o no / ?? / sto ancora aspettando una risposta
price: quanto volete per quella blu / quanti euro sono
deal: ok ne voglio due, come facciamo / mettetelo da parte, lo compro
got: ci siete / mi serve un'informazione
`;
