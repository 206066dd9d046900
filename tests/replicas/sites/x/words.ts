/** Interface words only this site has. German and Greek are plausible inventions. */
import type { InterfaceLanguage } from "../../contract.ts";

export interface SiteWords {
	readonly chat: string;
	readonly all: string;
	readonly unreadOnly: string;
	readonly directMessages: string;
	readonly groupOf: (count: number) => string;
	readonly unread: string;
	readonly textKind: string;
	readonly mediaKind: string;
	readonly emptyInbox: string;
	readonly gateTitle: string;
	readonly gateText: string;
	readonly digit: (place: number) => string;
	readonly joined: string;
	readonly attach: string;
	readonly voice: string;
	readonly editing: string;
	readonly post: string;
	readonly whatsNew: string;
}

export const SITE_WORDS: Readonly<Record<InterfaceLanguage, SiteWords>> = {
	en: {
		chat: "Chat",
		all: "All",
		unreadOnly: "Unread",
		directMessages: "Direct Messages",
		groupOf: (count) => `Group chat with ${count} people`,
		unread: "unread",
		textKind: "Text message",
		mediaKind: "Media message",
		emptyInbox: "Empty inbox",
		gateTitle: "Enter Passcode",
		gateText: "Your passcode is required to recover your encryption keys",
		digit: (place) => `Digit ${place} of 4`,
		joined: "Joined May 2019 · 128 Followers",
		attach: "Attach",
		voice: "Record a voice message",
		editing: "Edit message",
		post: "Post",
		whatsNew: "What’s happening?",
	},
	de: {
		chat: "Chat",
		all: "Alle",
		unreadOnly: "Ungelesen",
		directMessages: "Direktnachrichten",
		groupOf: (count) => `Gruppenchat mit ${count} Personen`,
		unread: "ungelesen",
		textKind: "Textnachricht",
		mediaKind: "Mediennachricht",
		emptyInbox: "Leerer Posteingang",
		gateTitle: "Passcode eingeben",
		gateText: "Dein Passcode wird gebraucht, um deine Schlüssel wiederherzustellen",
		digit: (place) => `Ziffer ${place} von 4`,
		joined: "Seit Mai 2019 dabei · 128 Follower",
		attach: "Anhängen",
		voice: "Sprachnachricht aufnehmen",
		editing: "Nachricht bearbeiten",
		post: "Posten",
		whatsNew: "Was gibt’s Neues?",
	},
	el: {
		chat: "Συνομιλία",
		all: "Όλα",
		unreadOnly: "Μη αναγνωσμένα",
		directMessages: "Άμεσα μηνύματα",
		groupOf: (count) => `Ομαδική συνομιλία με ${count} άτομα`,
		unread: "μη αναγνωσμένο",
		textKind: "Μήνυμα κειμένου",
		mediaKind: "Μήνυμα πολυμέσων",
		emptyInbox: "Κενά εισερχόμενα",
		gateTitle: "Εισαγάγετε τον κωδικό",
		gateText: "Ο κωδικός απαιτείται για την ανάκτηση των κλειδιών σας",
		digit: (place) => `Ψηφίο ${place} από 4`,
		joined: "Μέλος από Μάιο 2019 · 128 ακόλουθοι",
		attach: "Επισύναψη",
		voice: "Εγγραφή φωνητικού μηνύματος",
		editing: "Επεξεργασία μηνύματος",
		post: "Δημοσίευση",
		whatsNew: "Τι συμβαίνει;",
	},
};
