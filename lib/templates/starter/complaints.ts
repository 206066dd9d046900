import type { TemplateInput } from "../../contract/template.ts";
import { HELLO } from "./greetings.ts";

export const COMPLAINTS: readonly TemplateInput[] = [
	{
		id: "starter-damaged",
		title: "Arrived damaged",
		shortcut: "damaged",
		folder: "Complaints",
		kind: "reply",
		inquiryTypes: ["complaint"],
		platforms: [],
		updatedAt: 0,
		variants: {
			en: `${HELLO.en} I am sorry, that should not happen. Please send me a photo of the item and of the parcel, and I will send a replacement for order {{ ask.order_number }} today.`,
			de: `${HELLO.de} das tut mir leid, so etwas darf nicht passieren. Schick mir bitte ein Foto vom Artikel und vom Paket, dann geht der Ersatz für Bestellung {{ ask.order_number }} heute noch raus.`,
			el: `${HELLO.el} Λυπάμαι πολύ, δεν έπρεπε να συμβεί. Στείλτε μου μια φωτογραφία του προϊόντος και του δέματος, και θα στείλω σήμερα αντικατάσταση για την παραγγελία {{ ask.order_number }}.`,
			it: `${HELLO.it} mi dispiace, non dovrebbe succedere. Mandami una foto dell'articolo e del pacco e oggi stesso spedisco il sostitutivo per l'ordine {{ ask.order_number }}.`,
			pl: `${HELLO.pl} Bardzo przepraszam, to nie powinno się zdarzyć. Poproszę zdjęcie produktu i paczki, a jeszcze dziś wyślę wymianę do zamówienia {{ ask.order_number }}.`,
			sv: `${HELLO.sv} Jag är ledsen, så ska det inte vara. Skicka en bild på varan och paketet, så skickar jag en ersättning för order {{ ask.order_number }} i dag.`,
		},
	},
	{
		id: "starter-refund",
		title: "Refund confirmed",
		shortcut: "refund",
		folder: "Complaints",
		kind: "reply",
		inquiryTypes: ["complaint", "support"],
		platforms: [],
		updatedAt: 0,
		variants: {
			en: `${HELLO.en} your refund of {{ ask.amount }} is on its way. Depending on your bank it takes three to five working days.`,
			de: `${HELLO.de} deine Erstattung über {{ ask.amount }} ist unterwegs. Je nach Bank dauert es drei bis fünf Werktage.`,
			el: `${HELLO.el} Η επιστροφή των {{ ask.amount }} έχει γίνει. Ανάλογα με την τράπεζα χρειάζονται τρεις έως πέντε εργάσιμες ημέρες.`,
			it: `${HELLO.it} il rimborso di {{ ask.amount }} è partito. A seconda della banca servono da tre a cinque giorni lavorativi.`,
			pl: `${HELLO.pl} Zwrot {{ ask.amount }} jest już w drodze. W zależności od banku trwa to od trzech do pięciu dni roboczych.`,
			sv: `${HELLO.sv} Din återbetalning på {{ ask.amount }} är på väg. Beroende på bank tar det tre till fem arbetsdagar.`,
		},
	},
	{
		id: "starter-to-dm",
		title: "Public comment: ask for a message",
		shortcut: "dm",
		folder: "Complaints",
		kind: "public",
		inquiryTypes: ["complaint"],
		platforms: [],
		updatedAt: 0,
		variants: {
			en: `We are sorry to read this and want to put it right. Please send us a direct message, so that we can look at your order without sharing details here.`,
			de: `Das tut uns leid, und wir wollen es in Ordnung bringen. Schreib uns bitte eine Direktnachricht, dann schauen wir uns deine Bestellung an, ohne hier Persönliches zu teilen.`,
			el: `Λυπούμαστε πολύ και θέλουμε να το διορθώσουμε. Στείλτε μας ένα προσωπικό μήνυμα, ώστε να δούμε την παραγγελία σας χωρίς να μοιραστούμε στοιχεία εδώ.`,
			it: `Ci dispiace molto e vogliamo rimediare. Scrivici in privato, così guardiamo il tuo ordine senza condividere dati qui.`,
			pl: `Przykro nam i chcemy to naprawić. Prosimy o wiadomość prywatną, żebyśmy mogli sprawdzić zamówienie bez podawania danych tutaj.`,
			sv: `Vi beklagar och vill ställa det till rätta. Skicka ett direktmeddelande till oss, så tittar vi på din beställning utan att dela uppgifter här.`,
		},
	},
];
