/**
 * Interface words of the replicas in three languages. The German and Greek are plausible inventions: nobody may lean
 * on them. Sites add their own beside these.
 */
import type { InterfaceLanguage, ReplicaMessage, ReplicaThread } from "../../contract.ts";

export interface Strings {
	/** The own-sender word. */
	readonly you: string;
	readonly sentPhoto: string;
	readonly sentVoice: string;
	readonly sentFile: string;
	readonly repliedToYou: (name: string) => string;
	readonly youReplied: string;
	readonly message: string;
	readonly send: string;
	readonly accept: string;
	readonly decline: string;
	readonly wantsToWrite: (name: string) => string;
	readonly requests: string;
	readonly search: string;
	readonly unread: string;
	readonly seen: string;
	readonly activeNow: string;
	readonly newMessage: string;
	readonly noThread: string;
	readonly audioCall: string;
	readonly videoCall: string;
	readonly information: string;
	readonly closed: string;
	readonly today: string;
	readonly yesterday: string;
	readonly people: (count: number) => string;
	readonly now: string;
	/** Disappearing messages were turned on or off; without a name, by the reader. */
	readonly timerOn: (name: string | undefined) => string;
	readonly timerOff: (name: string | undefined) => string;
	/** Suffixes of relative times: minutes, hours, days, weeks. */
	readonly short: readonly [string, string, string, string];
}

export const STRINGS: Readonly<Record<InterfaceLanguage, Strings>> = {
	en: {
		you: "You",
		sentPhoto: "sent an attachment",
		sentVoice: "sent a voice message",
		sentFile: "sent a file",
		repliedToYou: (name) => `${name} replied to you`,
		youReplied: "You replied",
		message: "Message",
		send: "Send",
		accept: "Accept",
		decline: "Delete",
		wantsToWrite: (name) => `${name} wants to send you a message`,
		requests: "Requests",
		search: "Search",
		unread: "Unread",
		seen: "Seen",
		activeNow: "Active now",
		newMessage: "New message",
		noThread: "Select a message",
		audioCall: "Audio call",
		videoCall: "Video call",
		information: "Conversation information",
		closed: "This conversation is currently in read-only mode.",
		today: "Today",
		yesterday: "Yesterday",
		people: (count) => `${count} people`,
		timerOn: (name = "You") =>
			`${name} turned on disappearing messages. New messages will disappear from the chat 24 hours after they're seen.`,
		timerOff: (name = "You") => `${name} turned off disappearing messages.`,
		now: "now",
		short: ["m", "h", "d", "w"],
	},
	de: {
		you: "Du",
		sentPhoto: "hat einen Anhang gesendet",
		sentVoice: "hat eine Sprachnachricht gesendet",
		sentFile: "hat eine Datei gesendet",
		repliedToYou: (name) => `${name} hat dir geantwortet`,
		youReplied: "Du hast geantwortet",
		message: "Nachricht",
		send: "Senden",
		accept: "Annehmen",
		decline: "Löschen",
		wantsToWrite: (name) => `${name} möchte dir eine Nachricht senden`,
		requests: "Anfragen",
		search: "Suchen",
		unread: "Ungelesen",
		seen: "Gesehen",
		activeNow: "Jetzt aktiv",
		newMessage: "Neue Nachricht",
		noThread: "Nachricht auswählen",
		audioCall: "Audioanruf",
		videoCall: "Videoanruf",
		information: "Informationen zur Unterhaltung",
		closed: "Diese Unterhaltung kann derzeit nur gelesen werden.",
		today: "Heute",
		yesterday: "Gestern",
		people: (count) => `${count} Personen`,
		timerOn: (name) =>
			`${name === undefined ? "Du hast" : `${name} hat`} selbstlöschende Nachrichten aktiviert. Neue Nachrichten verschwinden nach 24 Stunden.`,
		timerOff: (name) =>
			`${name === undefined ? "Du hast" : `${name} hat`} selbstlöschende Nachrichten deaktiviert.`,
		now: "jetzt",
		short: [" Min.", " Std.", " T", " Wo."],
	},
	el: {
		you: "Εσείς",
		sentPhoto: "έστειλε ένα συνημμένο",
		sentVoice: "έστειλε φωνητικό μήνυμα",
		sentFile: "έστειλε ένα αρχείο",
		repliedToYou: (name) => `${name}: σας απάντησε`,
		youReplied: "Απαντήσατε",
		message: "Μήνυμα",
		send: "Αποστολή",
		accept: "Αποδοχή",
		decline: "Διαγραφή",
		wantsToWrite: (name) => `${name} θέλει να σας στείλει μήνυμα`,
		requests: "Αιτήματα",
		search: "Αναζήτηση",
		unread: "Μη αναγνωσμένο",
		seen: "Προβλήθηκε",
		activeNow: "Ενεργός τώρα",
		newMessage: "Νέο μήνυμα",
		noThread: "Επιλέξτε ένα μήνυμα",
		audioCall: "Φωνητική κλήση",
		videoCall: "Βιντεοκλήση",
		information: "Πληροφορίες συνομιλίας",
		closed: "Αυτή η συνομιλία είναι μόνο για ανάγνωση.",
		today: "Σήμερα",
		yesterday: "Χθες",
		people: (count) => `${count} άτομα`,
		timerOn: (name) =>
			name === undefined
				? "Ενεργοποιήσατε τα μηνύματα που εξαφανίζονται."
				: `${name}: ενεργοποίησε τα μηνύματα που εξαφανίζονται.`,
		timerOff: (name) =>
			name === undefined
				? "Απενεργοποιήσατε τα μηνύματα που εξαφανίζονται."
				: `${name}: απενεργοποίησε τα μηνύματα που εξαφανίζονται.`,
		now: "τώρα",
		short: [" λ", " ώ", " ημ.", " εβδ."],
	},
};

/** The line that says it; undefined for a message. */
export function noticeOf(
	{ notice, from, author }: ReplicaMessage,
	thread: ReplicaThread,
	words: Strings,
): string | undefined {
	if (notice === undefined) return undefined;
	const name = from === "me" ? undefined : (author ?? thread.name);
	return notice === "timer-on" ? words.timerOn(name) : words.timerOff(name);
}

/** Whether messages written now disappear. */
export function hasTimer(thread: ReplicaThread): boolean {
	return thread.messages.findLast(({ notice }) => notice !== undefined)?.notice === "timer-on";
}

/** What stands for a message in the inbox: its text, or what was attached. */
export function summaryOf(message: ReplicaMessage, words: Strings): string {
	if (message.text !== "") return message.text;
	const lines = { photo: words.sentPhoto, voice: words.sentVoice, file: words.sentFile };
	return message.attachment === undefined ? "" : lines[message.attachment];
}

/** The inbox preview of a thread, own messages with the localised "You: ". */
export function previewOf(thread: ReplicaThread, words: Strings): string {
	const last = thread.messages.at(-1);
	if (last === undefined) return "";
	const notice = noticeOf(last, thread, words);
	if (notice !== undefined) return notice;
	const line = summaryOf(last, words);
	if (last.from === "me") return `${words.you}: ${line}`;
	return thread.kind === "group" && last.author !== undefined ? `${last.author}: ${line}` : line;
}
