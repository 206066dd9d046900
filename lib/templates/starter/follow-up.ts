import type { TemplateInput } from "../../contract/template.ts";
import { HELLO } from "./greetings.ts";

export const FOLLOW_UP: readonly TemplateInput[] = [
	{
		id: "starter-csat",
		title: "Thanks, and how did we do?",
		shortcut: "csat",
		folder: "Follow-up",
		kind: "survey",
		inquiryTypes: ["support", "complaint", "sales"],
		platforms: [],
		updatedAt: 0,
		variants: {
			en: `${HELLO.en} glad that we could help! One question: from 1 (poor) to 5 (great), how did we do? Just reply with a number.`,
			de: `${HELLO.de} schön, dass wir helfen konnten! Eine Frage: Von 1 (schlecht) bis 5 (super), wie waren wir? Eine Zahl genügt.`,
			el: `${HELLO.el} Χαιρόμαστε που βοηθήσαμε! Μια ερώτηση: από το 1 (κακή) έως το 5 (άριστη), πώς ήταν η εξυπηρέτηση; Αρκεί ένας αριθμός.`,
			it: `${HELLO.it} felici di averti aiutato! Una domanda: da 1 (male) a 5 (ottimo), come siamo andati? Basta un numero.`,
			pl: `${HELLO.pl} Cieszymy się, że mogliśmy pomóc! Jedno pytanie: od 1 (słabo) do 5 (świetnie), jak nam poszło? Wystarczy cyfra.`,
			sv: `${HELLO.sv} Vad roligt att vi kunde hjälpa till! En fråga: från 1 (dåligt) till 5 (toppen), hur gick det? Det räcker med en siffra.`,
		},
	},
	{
		id: "starter-reminder",
		title: "Friendly reminder",
		shortcut: "remind",
		folder: "Follow-up",
		kind: "reply",
		inquiryTypes: ["sales", "support"],
		platforms: [],
		updatedAt: 0,
		variants: {
			en: `${HELLO.en} just checking in: do you still need help with {{ ask.subject }}? No hurry, I only did not want to forget you.`,
			de: `${HELLO.de} nur eine kurze Nachfrage: Brauchst du noch Hilfe wegen {{ ask.subject }}? Kein Stress, ich wollte dich nur nicht vergessen.`,
			el: `${HELLO.el} Ήθελα απλώς να ρωτήσω: χρειάζεστε ακόμη βοήθεια με {{ ask.subject }}; Δεν υπάρχει βιασύνη.`,
			it: `${HELLO.it} volevo solo sapere se ti serve ancora aiuto per {{ ask.subject }}. Nessuna fretta, ci tenevo a non dimenticarti.`,
			sv: `${HELLO.sv} Jag ville bara höra om du fortfarande behöver hjälp med {{ ask.subject }}. Ingen brådska, jag ville inte glömma dig.`,
		},
	},
	{
		id: "starter-offer",
		title: "Offer for regular customers",
		shortcut: "offer",
		folder: "Follow-up",
		kind: "marketing",
		inquiryTypes: ["sales"],
		platforms: [],
		updatedAt: 0,
		variants: {
			en: `${HELLO.en} as a thank-you for your loyalty: with {{ ask.code }} you get {{ ask.discount }} off until {{ ask.valid_until }}. If you do not want such messages, just say so.`,
			de: `${HELLO.de} als Dank für deine Treue: Mit {{ ask.code }} bekommst du bis {{ ask.valid_until }} {{ ask.discount }} Rabatt. Wenn du solche Nachrichten nicht möchtest, sag einfach Bescheid.`,
			it: `${HELLO.it} per ringraziarti della fiducia: con {{ ask.code }} hai {{ ask.discount }} di sconto fino al {{ ask.valid_until }}. Se non vuoi questi messaggi, basta dirlo.`,
			pl: `${HELLO.pl} W podziękowaniu za zaufanie: z kodem {{ ask.code }} rabat {{ ask.discount }} do {{ ask.valid_until }}. Jeśli nie chcą Państwo takich wiadomości, wystarczy napisać.`,
		},
	},
];
