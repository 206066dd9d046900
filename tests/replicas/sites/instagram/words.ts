/** Interface words only this site has. German and Greek are plausible inventions. */
import type { InterfaceLanguage } from "../../contract.ts";

export interface SiteWords {
	readonly threadList: string;
	readonly profileOf: (handle: string) => string;
	readonly reactTo: (handle: string) => string;
	readonly replyTo: (handle: string) => string;
	readonly optionsFor: (handle: string) => string;
	readonly newMessages: (count: string) => string;
	readonly placeholder: string;
	readonly hiddenRequests: string;
	readonly deleteAll: string;
	readonly unavailable: string;
	readonly comment: string;
	readonly messages: string;
	/** Emoji, voice, photo, sticker, like. */
	readonly tools: readonly [string, string, string, string, string];
}

export const SITE_WORDS: Readonly<Record<InterfaceLanguage, SiteWords>> = {
	en: {
		threadList: "Thread list",
		profileOf: (handle) => `Open the profile page of ${handle}`,
		reactTo: (handle) => `React to message from ${handle}`,
		replyTo: (handle) => `Reply to message from ${handle}`,
		optionsFor: (handle) => `See more options for message from ${handle}`,
		newMessages: (count) => `${count} new messages`,
		placeholder: "Message...",
		hiddenRequests: "Hidden Requests",
		deleteAll: "Delete all",
		unavailable: "This account can't receive your message because they don't allow new message requests.",
		comment: "Add a comment…",
		messages: "Messages",
		tools: ["Choose an emoji", "Voice Clip", "Add Photo or Video", "Choose a GIF or sticker", "Like"],
	},
	de: {
		threadList: "Liste der Unterhaltungen",
		profileOf: (handle) => `Profilseite von ${handle} öffnen`,
		reactTo: (handle) => `Auf Nachricht von ${handle} reagieren`,
		replyTo: (handle) => `Auf Nachricht von ${handle} antworten`,
		optionsFor: (handle) => `Weitere Optionen für die Nachricht von ${handle} ansehen`,
		newMessages: (count) => `${count} neue Nachrichten`,
		placeholder: "Nachricht …",
		hiddenRequests: "Verborgene Anfragen",
		deleteAll: "Alle löschen",
		unavailable: "Dieses Konto kann deine Nachricht nicht empfangen.",
		comment: "Kommentieren …",
		messages: "Nachrichten",
		tools: [
			"Emoji auswählen",
			"Sprachclip",
			"Foto oder Video hinzufügen",
			"GIF oder Sticker auswählen",
			"Gefällt mir",
		],
	},
	el: {
		threadList: "Λίστα συνομιλιών",
		profileOf: (handle) => `Άνοιγμα της σελίδας προφίλ: ${handle}`,
		reactTo: (handle) => `Αντίδραση στο μήνυμα από ${handle}`,
		replyTo: (handle) => `Απάντηση στο μήνυμα από ${handle}`,
		optionsFor: (handle) => `Περισσότερες επιλογές για το μήνυμα από ${handle}`,
		newMessages: (count) => `${count} νέα μηνύματα`,
		placeholder: "Μήνυμα...",
		hiddenRequests: "Κρυφά αιτήματα",
		deleteAll: "Διαγραφή όλων",
		unavailable: "Αυτός ο λογαριασμός δεν μπορεί να λάβει το μήνυμά σας.",
		comment: "Προσθέστε ένα σχόλιο…",
		messages: "Μηνύματα",
		tools: ["Επιλογή emoji", "Φωνητικό κλιπ", "Προσθήκη φωτογραφίας", "Επιλογή GIF", "Μου αρέσει"],
	},
};
