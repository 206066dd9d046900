/**
 * The interface text of facebook.com/messages by language. English label shapes are recorded ones; German and Greek
 * are plausible inventions, as no recording of them exists.
 */
import type { InterfaceLanguage } from "../../contract.ts";

export interface FacebookWords {
	readonly you: string;
	readonly youPrefix: string;
	readonly chats: string;
	readonly searchSite: string;
	readonly searchChats: string;
	readonly newMessage: string;
	readonly settings: string;
	readonly requests: string;
	readonly unread: string;
	readonly moreFor: (name: string) => string;
	readonly active: string;
	readonly logWith: (name: string) => string;
	readonly logTitled: (name: string) => string;
	readonly groupHeader: (name: string) => string;
	readonly at: (time: string, sender: string, text: string) => string;
	readonly enter: (time: string, sender: string, text: string) => string;
	readonly writeTo: (name: string) => string;
	readonly call: string;
	readonly video: string;
	readonly info: string;
	readonly react: string;
	readonly reply: string;
	readonly more: string;
	readonly messageActions: string;
	readonly goToReplied: string;
	readonly repliedToYou: (name: string) => string;
	readonly youReplied: string;
	readonly reaction: (count: number, emoji: string) => string;
	readonly openPhoto: string;
	readonly openFile: (name: string) => string;
	readonly play: string;
	readonly like: string;
	readonly youSent: string;
	readonly theySent: (name: string) => string;
	readonly seenBy: (name: string) => string;
	readonly sentState: string;
	readonly typing: (name: string) => string;
	readonly suggestions: readonly string[];
	readonly attachments: { readonly photo: string; readonly voice: string; readonly file: string };
	readonly pinTitle: string;
	readonly pinText: string;
	readonly pinLabel: string;
	readonly accept: string;
	readonly block: string;
	readonly deleteRequest: string;
	readonly requestText: (name: string) => string;
	readonly closed: string;
	readonly chooseChat: string;
	readonly profile: string;
	readonly mute: string;
	readonly search: string;
	readonly chatInfo: string;
	readonly media: string;
	readonly privacy: string;
	readonly members: string;
	readonly postPrompt: string;
	readonly commentPrompt: string;
	readonly closeChat: string;
	readonly chatWith: (name: string) => string;
	readonly home: string;
	readonly today: string;
	readonly yesterday: string;
}

const EN: FacebookWords = {
	you: "You",
	youPrefix: "You: ",
	chats: "Chats",
	searchSite: "Search Facebook",
	searchChats: "Search Messenger",
	newMessage: "New message",
	settings: "Settings, help and more",
	requests: "Message requests",
	unread: "Unread message:",
	moreFor: (name) => `More options for ${name}`,
	active: "Active now",
	logWith: (name) => `Messages in conversation with ${name}`,
	logTitled: (name) => `Messages in conversation titled ${name}`,
	groupHeader: (name) => `Conversation titled ${name}`,
	at: (time, sender, text) => `At ${time}, ${sender}${text ? `: ${text}` : ""}`,
	enter: (time, sender, text) => `Enter, Message sent ${time} by ${sender}${text ? `: ${text}` : ""}`,
	writeTo: (name) => `Write to ${name}`,
	call: "Start a voice call",
	video: "Start a video call",
	info: "Conversation information",
	react: "React with an emoji",
	reply: "Reply to this message",
	more: "More actions",
	messageActions: "Message actions",
	goToReplied: "Go to replied message",
	repliedToYou: (name) => `${name} replied to you`,
	youReplied: "You replied",
	reaction: (count, emoji) =>
		`${count} ${count === 1 ? "reaction" : "reactions"} with ${emoji}; see who reacted to this.`,
	openPhoto: "Open photo",
	openFile: (name) => `Open attachment, ${name}`,
	play: "Play",
	like: "Send a Like",
	youSent: "You sent",
	theySent: (name) => `${name} sent`,
	seenBy: (name) => `Seen by ${name}`,
	sentState: "Sent",
	typing: (name) => `${name} is typing`,
	suggestions: ["Yes, it is.", "Sorry, it's gone.", "I'll check."],
	attachments: { photo: "sent a photo.", voice: "sent a voice message.", file: "sent an attachment." },
	pinTitle: "Enter your PIN to restore your chat history",
	pinText: "End-to-end encrypted chats are missing from this browser.",
	pinLabel: "PIN",
	accept: "Accept",
	block: "Block",
	deleteRequest: "Delete",
	requestText: (name) =>
		`${name} wants to send you a message. They won't know you've seen it until you accept.`,
	closed: "You can't reply to this conversation.",
	chooseChat: "No chat selected",
	profile: "Profile",
	mute: "Mute",
	search: "Search",
	chatInfo: "Chat info",
	media: "Media & files",
	privacy: "Privacy & support",
	members: "Chat members",
	postPrompt: "What's on your mind, Robin?",
	commentPrompt: "Write a public comment…",
	closeChat: "Close chat",
	chatWith: (name) => `Chat with ${name}`,
	home: "Home",
	today: "Today",
	yesterday: "Yesterday",
};

const DE: FacebookWords = {
	you: "Du",
	youPrefix: "Du: ",
	chats: "Chats",
	searchSite: "Facebook durchsuchen",
	searchChats: "Messenger durchsuchen",
	newMessage: "Neue Nachricht",
	settings: "Einstellungen, Hilfe und mehr",
	requests: "Nachrichtenanfragen",
	unread: "Ungelesene Nachricht:",
	moreFor: (name) => `Mehr Optionen für ${name}`,
	active: "Jetzt aktiv",
	logWith: (name) => `Nachrichten in der Unterhaltung mit ${name}`,
	logTitled: (name) => `Nachrichten in der Unterhaltung mit dem Titel ${name}`,
	groupHeader: (name) => `Unterhaltung mit dem Titel ${name}`,
	at: (time, sender, text) => `Um ${time}, ${sender}${text ? `: ${text}` : ""}`,
	enter: (time, sender, text) =>
		`Eingabetaste, Nachricht gesendet ${time} von ${sender}${text ? `: ${text}` : ""}`,
	writeTo: (name) => `An ${name} schreiben`,
	call: "Sprachanruf starten",
	video: "Videoanruf starten",
	info: "Informationen zur Unterhaltung",
	react: "Mit einem Emoji reagieren",
	reply: "Auf diese Nachricht antworten",
	more: "Weitere Aktionen",
	messageActions: "Nachrichtenaktionen",
	goToReplied: "Zur beantworteten Nachricht",
	repliedToYou: (name) => `${name} hat dir geantwortet`,
	youReplied: "Du hast geantwortet",
	reaction: (count, emoji) =>
		`${count} ${count === 1 ? "Reaktion" : "Reaktionen"} mit ${emoji}; sieh nach, wer darauf reagiert hat.`,
	openPhoto: "Foto öffnen",
	openFile: (name) => `Anhang öffnen, ${name}`,
	play: "Abspielen",
	like: "„Gefällt mir“ senden",
	youSent: "Du hast gesendet",
	theySent: (name) => `${name} hat gesendet`,
	seenBy: (name) => `Gesehen von ${name}`,
	sentState: "Gesendet",
	typing: (name) => `${name} schreibt`,
	suggestions: ["Ja, ist es.", "Leider schon weg.", "Ich sehe nach."],
	attachments: {
		photo: "hat ein Foto gesendet.",
		voice: "hat eine Sprachnachricht gesendet.",
		file: "hat einen Anhang gesendet.",
	},
	pinTitle: "Gib deine PIN ein, um deinen Chatverlauf wiederherzustellen",
	pinText: "Ende-zu-Ende-verschlüsselte Chats fehlen in diesem Browser.",
	pinLabel: "PIN",
	accept: "Annehmen",
	block: "Blockieren",
	deleteRequest: "Löschen",
	requestText: (name) => `${name} möchte dir eine Nachricht senden.`,
	closed: "Du kannst auf diese Unterhaltung nicht antworten.",
	chooseChat: "Kein Chat ausgewählt",
	profile: "Profil",
	mute: "Stumm schalten",
	search: "Suchen",
	chatInfo: "Chat-Info",
	media: "Medien & Dateien",
	privacy: "Privatsphäre & Support",
	members: "Chat-Mitglieder",
	postPrompt: "Was machst du gerade, Robin?",
	commentPrompt: "Schreibe einen öffentlichen Kommentar …",
	closeChat: "Chat schließen",
	chatWith: (name) => `Chat mit ${name}`,
	home: "Startseite",
	today: "Heute",
	yesterday: "Gestern",
};

const EL: FacebookWords = {
	you: "Εσείς",
	youPrefix: "Εσείς: ",
	chats: "Συνομιλίες",
	searchSite: "Αναζήτηση στο Facebook",
	searchChats: "Αναζήτηση στο Messenger",
	newMessage: "Νέο μήνυμα",
	settings: "Ρυθμίσεις, βοήθεια και άλλα",
	requests: "Αιτήματα μηνυμάτων",
	unread: "Μη αναγνωσμένο μήνυμα:",
	moreFor: (name) => `Περισσότερες επιλογές για ${name}`,
	active: "Σε σύνδεση τώρα",
	logWith: (name) => `Μηνύματα στη συνομιλία με ${name}`,
	logTitled: (name) => `Μηνύματα στη συνομιλία με τίτλο ${name}`,
	groupHeader: (name) => `Συνομιλία με τίτλο ${name}`,
	at: (time, sender, text) => `Στις ${time}, ${sender}${text ? `: ${text}` : ""}`,
	enter: (time, sender, text) => `Enter, Το μήνυμα στάλθηκε ${time} από ${sender}${text ? `: ${text}` : ""}`,
	writeTo: (name) => `Γράψτε στον χρήστη ${name}`,
	call: "Έναρξη φωνητικής κλήσης",
	video: "Έναρξη βιντεοκλήσης",
	info: "Πληροφορίες συνομιλίας",
	react: "Αντίδραση με emoji",
	reply: "Απάντηση σε αυτό το μήνυμα",
	more: "Περισσότερες ενέργειες",
	messageActions: "Ενέργειες μηνύματος",
	goToReplied: "Μετάβαση στο μήνυμα που απαντήθηκε",
	repliedToYou: (name) => `Ο χρήστης ${name} σας απάντησε`,
	youReplied: "Απαντήσατε",
	reaction: (count, emoji) =>
		`${count} ${count === 1 ? "αντίδραση" : "αντιδράσεις"} με ${emoji}· δείτε ποιοι αντέδρασαν.`,
	openPhoto: "Άνοιγμα φωτογραφίας",
	openFile: (name) => `Άνοιγμα συνημμένου, ${name}`,
	play: "Αναπαραγωγή",
	like: "Αποστολή «Μου αρέσει»",
	youSent: "Στείλατε",
	theySent: (name) => `Ο χρήστης ${name} έστειλε`,
	seenBy: (name) => `Προβλήθηκε από: ${name}`,
	sentState: "Στάλθηκε",
	typing: (name) => `Ο χρήστης ${name} πληκτρολογεί`,
	suggestions: ["Ναι, είναι.", "Δυστυχώς όχι.", "Θα το δω."],
	attachments: {
		photo: "έστειλε μια φωτογραφία.",
		voice: "έστειλε ένα φωνητικό μήνυμα.",
		file: "έστειλε ένα συνημμένο.",
	},
	pinTitle: "Εισαγάγετε το PIN σας για επαναφορά του ιστορικού",
	pinText: "Οι συνομιλίες με διατερματική κρυπτογράφηση λείπουν από αυτό το πρόγραμμα περιήγησης.",
	pinLabel: "PIN",
	accept: "Αποδοχή",
	block: "Αποκλεισμός",
	deleteRequest: "Διαγραφή",
	requestText: (name) => `Ο χρήστης ${name} θέλει να σας στείλει μήνυμα.`,
	closed: "Δεν μπορείτε να απαντήσετε σε αυτή τη συνομιλία.",
	chooseChat: "Δεν έχει επιλεγεί συνομιλία",
	profile: "Προφίλ",
	mute: "Σίγαση",
	search: "Αναζήτηση",
	chatInfo: "Πληροφορίες συνομιλίας",
	media: "Πολυμέσα και αρχεία",
	privacy: "Απόρρητο και υποστήριξη",
	members: "Μέλη συνομιλίας",
	postPrompt: "Τι σκέφτεστε, Robin;",
	commentPrompt: "Γράψτε ένα δημόσιο σχόλιο…",
	closeChat: "Κλείσιμο συνομιλίας",
	chatWith: (name) => `Συνομιλία με ${name}`,
	home: "Αρχική",
	today: "Σήμερα",
	yesterday: "Χθες",
};

export const FACEBOOK_WORDS: Readonly<Record<InterfaceLanguage, FacebookWords>> = { en: EN, de: DE, el: EL };
