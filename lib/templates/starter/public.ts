import { FOLDERS } from "./folders.ts";
import { HELLO } from "./greetings.ts";
import { type StarterTemplate, starter } from "./starter.ts";

/** From the comment everybody reads to the message only two do, and back. Public replies name nobody and no order. */
export const PUBLIC: readonly StarterTemplate[] = [
	starter({
		id: "to-dm",
		title: {
			en: "Public comment: ask for a message",
			de: "Öffentlicher Kommentar: um eine Nachricht bitten",
			el: "Δημόσιο σχόλιο: ζητάμε μήνυμα",
			it: "Commento pubblico: chiedere un messaggio",
			pl: "Publiczny komentarz: prośba o wiadomość",
			sv: "Offentlig kommentar: be om ett meddelande",
		},
		shortcut: "dm",
		folder: FOLDERS.public,
		kind: "public",
		inquiryTypes: ["complaint", "support"],
		tags: ["public", "to private"],
		bodies: {
			en: "We're sorry to read this and want to put it right. Please send us a direct message, so that we can look into it without sharing your details here.",
			de: "Das tut uns leid, und wir wollen es in Ordnung bringen. Schreib uns bitte eine Direktnachricht, dann schauen wir es uns an, ohne hier Persönliches zu teilen.",
			deFormal:
				"Das tut uns leid, und wir möchten es in Ordnung bringen. Schreiben Sie uns bitte eine Direktnachricht, dann sehen wir es uns an, ohne hier Persönliches zu teilen.",
			el: "Λυπούμαστε πολύ και θέλουμε να το διορθώσουμε. Στείλτε μας ένα προσωπικό μήνυμα, ώστε να το δούμε χωρίς να μοιραστούμε στοιχεία σας εδώ.",
			it: "Ci dispiace molto e vogliamo rimediare. Scrivici in privato, così ce ne occupiamo senza condividere qui i tuoi dati.",
			itFormal:
				"Ci dispiace molto e vogliamo rimediare. Ci scriva in privato, così ce ne occupiamo senza condividere qui i Suoi dati.",
			pl: "Bardzo nam przykro i chcemy to naprawić. Prosimy o wiadomość prywatną, żeby nie podawać tutaj żadnych danych.",
			sv: "Vi beklagar och vill ställa det till rätta. Skicka ett direktmeddelande till oss, så tittar vi på det utan att dela uppgifter här.",
		},
	}),
	starter({
		id: "dm-sent",
		title: {
			en: "Public comment: we have written to you",
			de: "Öffentlicher Kommentar: wir haben geschrieben",
			el: "Δημόσιο σχόλιο: σας στείλαμε μήνυμα",
			it: "Commento pubblico: abbiamo scritto in privato",
			pl: "Publiczny komentarz: wysłaliśmy wiadomość",
			sv: "Offentlig kommentar: vi har skrivit till dig",
		},
		shortcut: "dmsent",
		folder: FOLDERS.public,
		kind: "public",
		inquiryTypes: ["complaint", "support"],
		tags: ["public", "to private"],
		bodies: {
			en: "Thank you for telling us. We've just sent you a direct message, so that we can sort this out together. It may be among your message requests.",
			de: "Danke, dass du uns das sagst. Wir haben dir gerade eine Direktnachricht geschickt, damit wir das zusammen klären können. Vielleicht liegt sie bei den Nachrichtenanfragen.",
			deFormal:
				"Danke, dass Sie uns das sagen. Wir haben Ihnen gerade eine Direktnachricht geschickt, damit wir das zusammen klären können. Vielleicht liegt sie bei den Nachrichtenanfragen.",
			el: "Ευχαριστούμε που μας το λέτε. Μόλις σας στείλαμε προσωπικό μήνυμα για να το λύσουμε μαζί. Ίσως βρίσκεται στα αιτήματα μηνυμάτων.",
			it: "Grazie di avercelo detto. Ti abbiamo appena scritto in privato per risolvere insieme. Il messaggio potrebbe essere tra le richieste.",
			itFormal:
				"Grazie di avercelo detto. Le abbiamo appena scritto in privato per risolvere insieme. Il messaggio potrebbe essere tra le richieste.",
			pl: "Dziękujemy za ten sygnał. Wysłaliśmy właśnie wiadomość prywatną, żeby wspólnie to wyjaśnić. Może być w zakładce z prośbami o wiadomość.",
			sv: "Tack för att du säger till. Vi har precis skickat ett direktmeddelande så att vi kan lösa det tillsammans. Det kan ligga bland dina meddelandeförfrågningar.",
		},
	}),
	starter({
		id: "first-dm",
		title: {
			en: "First private message after a public comment",
			de: "Erste private Nachricht nach öffentlichem Kommentar",
			el: "Πρώτο ιδιωτικό μήνυμα μετά από δημόσιο σχόλιο",
			it: "Primo messaggio privato dopo un commento pubblico",
			pl: "Pierwsza prywatna wiadomość po publicznym komentarzu",
			sv: "Första privata meddelandet efter en offentlig kommentar",
		},
		shortcut: "first",
		folder: FOLDERS.public,
		inquiryTypes: ["complaint"],
		tags: ["to private", "apology"],
		bodies: {
			en: `${HELLO.en} I saw your comment and I'm sorry about the trouble. I'd like to put it right with you here. Could you tell me in your own words what happened, and your order number if there is one?`,
			de: `${HELLO.de} ich habe deinen Kommentar gelesen, und der Ärger tut mir leid. Ich möchte das hier mit dir in Ordnung bringen. Erzählst du mir kurz, was passiert ist, und schickst mir die Bestellnummer, falls es eine gibt?`,
			deFormal: `${HELLO.deFormal} ich habe Ihren Kommentar gelesen, und der Ärger tut mir leid. Ich möchte das hier mit Ihnen in Ordnung bringen. Würden Sie mir kurz erzählen, was passiert ist, und mir die Bestellnummer schicken, falls es eine gibt?`,
			el: `${HELLO.el} Είδα το σχόλιό σας και λυπάμαι για την ταλαιπωρία. Θα ήθελα να το διορθώσουμε εδώ μαζί. Μου λέτε με δικά σας λόγια τι συνέβη και, αν υπάρχει, τον αριθμό παραγγελίας;`,
			it: `${HELLO.it} ho letto il tuo commento e mi dispiace per il disagio. Vorrei rimediare qui con te. Mi racconti com'è andata e, se c'è, mi mandi il numero dell'ordine?`,
			itFormal: `${HELLO.itFormal} ho letto il Suo commento e mi dispiace per il disagio. Vorrei rimediare qui con Lei. Mi racconta com'è andata e, se c'è, mi manda il numero dell'ordine?`,
			pl: `${HELLO.pl} Przeczytaliśmy komentarz i bardzo nam przykro z powodu tej sytuacji. Chcemy to tutaj naprawić. Proszę napisać, co się stało, i podać numer zamówienia, jeśli jest.`,
			sv: `${HELLO.sv} Jag såg din kommentar och är ledsen för besväret. Jag vill gärna ställa det till rätta här med dig. Kan du berätta vad som hände, och skicka ordernumret om det finns något?`,
		},
	}),
	starter({
		id: "public-solved",
		title: {
			en: "Public comment: solved, thank you",
			de: "Öffentlicher Kommentar: gelöst, danke",
			el: "Δημόσιο σχόλιο: λύθηκε, ευχαριστούμε",
			it: "Commento pubblico: risolto, grazie",
			pl: "Publiczny komentarz: załatwione, dziękujemy",
			sv: "Offentlig kommentar: löst, tack",
		},
		shortcut: "sorted",
		folder: FOLDERS.public,
		kind: "public",
		inquiryTypes: ["complaint"],
		tags: ["public", "thanks"],
		bodies: {
			en: "Thank you for talking it over with us. We're glad it's sorted out now, and we've learned from it.",
			de: "Danke, dass du das mit uns geklärt hast. Wir sind froh, dass jetzt alles passt, und haben daraus gelernt.",
			deFormal:
				"Danke, dass Sie das mit uns geklärt haben. Wir sind froh, dass jetzt alles passt, und haben daraus gelernt.",
			el: "Ευχαριστούμε που το συζητήσατε μαζί μας. Χαιρόμαστε που λύθηκε και το κρατάμε ως μάθημα.",
			it: "Grazie di averne parlato con noi. Siamo contenti che sia tutto risolto e ne abbiamo fatto tesoro.",
			itFormal:
				"La ringraziamo di averne parlato con noi. Siamo contenti che sia tutto risolto e ne abbiamo fatto tesoro.",
			pl: "Dziękujemy za rozmowę. Cieszymy się, że sprawa jest już wyjaśniona, i wyciągamy z niej wnioski.",
			sv: "Tack för att du redde ut det här med oss. Vi är glada att det är löst nu, och vi tar lärdom av det.",
		},
	}),
	starter({
		id: "public-praise",
		title: {
			en: "Public comment: thanks for the kind words",
			de: "Öffentlicher Kommentar: danke für die netten Worte",
			el: "Δημόσιο σχόλιο: ευχαριστούμε για τα καλά λόγια",
			it: "Commento pubblico: grazie delle belle parole",
			pl: "Publiczny komentarz: dziękujemy za miłe słowa",
			sv: "Offentlig kommentar: tack för de fina orden",
		},
		shortcut: "praise",
		folder: FOLDERS.public,
		kind: "public",
		inquiryTypes: ["general"],
		tags: ["public", "thanks"],
		bodies: {
			en: "That made our day, thank you! We've passed it on to the whole team.",
			de: "Das freut uns riesig, danke dir! Wir haben es gleich ans ganze Team weitergegeben.",
			deFormal: "Das freut uns sehr, vielen Dank Ihnen! Wir haben es gleich ans ganze Team weitergegeben.",
			el: "Μας φτιάξατε τη μέρα, σας ευχαριστούμε! Το μεταφέραμε σε όλη την ομάδα.",
			it: "Ci hai rallegrato la giornata, grazie! L'abbiamo girato a tutta la squadra.",
			itFormal: "Le Sue parole ci fanno molto piacere, grazie! Le abbiamo girate a tutta la squadra.",
			pl: "Bardzo nam miło, dziękujemy! Przekazaliśmy te słowa całemu zespołowi.",
			sv: "Vad glada vi blir, tack! Vi har hälsat hela teamet.",
		},
	}),
];
