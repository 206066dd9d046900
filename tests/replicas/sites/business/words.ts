/**
 * The interface text of the Business Suite inbox by language. The English is recorded where it matters; German and
 * Greek are plausible inventions.
 */
import type { InterfaceLanguage } from "../../contract.ts";

export interface BusinessWords {
	readonly region: string;
	readonly inbox: string;
	readonly home: string;
	readonly tabs: {
		readonly all: string;
		readonly messenger: string;
		readonly instagram: string;
		readonly facebook: string;
	};
	readonly search: string;
	readonly done: string;
	readonly markUnread: string;
	readonly followUp: string;
	readonly assign: string;
	readonly more: string;
	readonly replyMessenger: string;
	readonly replyInstagram: string;
	readonly like: string;
	readonly closed: string;
	readonly you: string;
	readonly sentBy: (name: string) => string;
	readonly startedFromAd: (name: string) => string;
	readonly assignedTo: (name: string) => string;
	readonly commented: (name: string) => string;
	readonly typing: (name: string) => string;
	readonly viewComment: string;
	readonly viewProfile: string;
	readonly contactDetails: string;
	readonly labels: string;
	readonly addLabel: string;
	readonly notes: string;
	readonly addNote: string;
	readonly replyTo: (name: string) => string;
	readonly commentAs: (page: string) => string;
	readonly createPost: string;
	readonly close: string;
	readonly suggestions: readonly string[];
	readonly attachments: { readonly photo: string; readonly voice: string; readonly file: string };
	readonly none: string;
	readonly welcome: string;
}

const EN: BusinessWords = {
	region: "Message list container with messages, suggestions and typing indicators",
	inbox: "Inbox",
	home: "Home",
	tabs: {
		all: "All messages",
		messenger: "Messenger",
		instagram: "Instagram",
		facebook: "Facebook comments",
	},
	search: "Search",
	done: "Move to Done",
	markUnread: "Mark as unread",
	followUp: "Mark as follow up",
	assign: "Assign this conversation",
	more: "More actions",
	replyMessenger: "Reply in Messenger…",
	replyInstagram: "Reply on Instagram…",
	like: "Send a Like",
	closed: "This conversation is outside the 24-hour window. You can no longer reply here.",
	you: "You",
	sentBy: (name) => `Sent by ${name}`,
	startedFromAd: (name) => `${name} replied to an ad.`,
	assignedTo: (name) => `This conversation was assigned to ${name}.`,
	commented: (name) => `${name} commented on your post.`,
	typing: (name) => `${name} is typing…`,
	viewComment: "View comment",
	viewProfile: "View profile",
	contactDetails: "Contact details",
	labels: "Labels",
	addLabel: "Add label",
	notes: "Notes",
	addNote: "Add a note about this person",
	replyTo: (name) => `Reply to ${name}`,
	commentAs: (page) => `Comment as ${page}`,
	createPost: "Create a post",
	close: "Close",
	suggestions: ["Thanks for reaching out!", "Yes, it's available."],
	attachments: { photo: "sent a photo", voice: "sent a voice clip", file: "sent an attachment" },
	none: "Select a conversation",
	welcome: "Good morning",
};

const DE: BusinessWords = {
	region: "Nachrichtenlisten-Container mit Nachrichten, Vorschlägen und Eingabeanzeigen",
	inbox: "Postfach",
	home: "Startseite",
	tabs: {
		all: "Alle Nachrichten",
		messenger: "Messenger",
		instagram: "Instagram",
		facebook: "Facebook-Kommentare",
	},
	search: "Suchen",
	done: "In „Erledigt“ verschieben",
	markUnread: "Als ungelesen markieren",
	followUp: "Zur Nachverfolgung markieren",
	assign: "Diese Unterhaltung zuweisen",
	more: "Weitere Aktionen",
	replyMessenger: "In Messenger antworten …",
	replyInstagram: "Auf Instagram antworten …",
	like: "„Gefällt mir“ senden",
	closed: "Das 24-Stunden-Fenster ist abgelaufen. Du kannst hier nicht mehr antworten.",
	you: "Du",
	sentBy: (name) => `Gesendet von ${name}`,
	startedFromAd: (name) => `${name} hat auf eine Werbeanzeige geantwortet.`,
	assignedTo: (name) => `Diese Unterhaltung wurde ${name} zugewiesen.`,
	commented: (name) => `${name} hat deinen Beitrag kommentiert.`,
	typing: (name) => `${name} schreibt …`,
	viewComment: "Kommentar ansehen",
	viewProfile: "Profil ansehen",
	contactDetails: "Kontaktangaben",
	labels: "Labels",
	addLabel: "Label hinzufügen",
	notes: "Notizen",
	addNote: "Notiz zu dieser Person hinzufügen",
	replyTo: (name) => `${name} antworten`,
	commentAs: (page) => `Als ${page} kommentieren`,
	createPost: "Beitrag erstellen",
	close: "Schließen",
	suggestions: ["Danke für deine Nachricht!", "Ja, ist verfügbar."],
	attachments: {
		photo: "hat ein Foto gesendet",
		voice: "hat einen Sprachclip gesendet",
		file: "hat einen Anhang gesendet",
	},
	none: "Unterhaltung auswählen",
	welcome: "Guten Morgen",
};

const EL: BusinessWords = {
	region: "Κοντέινερ λίστας μηνυμάτων με μηνύματα, προτάσεις και ενδείξεις πληκτρολόγησης",
	inbox: "Εισερχόμενα",
	home: "Αρχική",
	tabs: {
		all: "Όλα τα μηνύματα",
		messenger: "Messenger",
		instagram: "Instagram",
		facebook: "Σχόλια στο Facebook",
	},
	search: "Αναζήτηση",
	done: "Μετακίνηση στα Ολοκληρωμένα",
	markUnread: "Σήμανση ως μη αναγνωσμένο",
	followUp: "Σήμανση για συνέχεια",
	assign: "Ανάθεση αυτής της συνομιλίας",
	more: "Περισσότερες ενέργειες",
	replyMessenger: "Απάντηση στο Messenger…",
	replyInstagram: "Απάντηση στο Instagram…",
	like: "Αποστολή «Μου αρέσει»",
	closed: "Το παράθυρο των 24 ωρών έληξε. Δεν μπορείτε πλέον να απαντήσετε εδώ.",
	you: "Εσείς",
	sentBy: (name) => `Στάλθηκε από: ${name}`,
	startedFromAd: (name) => `Ο χρήστης ${name} απάντησε σε μια διαφήμιση.`,
	assignedTo: (name) => `Η συνομιλία ανατέθηκε στον χρήστη ${name}.`,
	commented: (name) => `Ο χρήστης ${name} σχολίασε τη δημοσίευσή σας.`,
	typing: (name) => `${name} πληκτρολογεί…`,
	viewComment: "Προβολή σχολίου",
	viewProfile: "Προβολή προφίλ",
	contactDetails: "Στοιχεία επικοινωνίας",
	labels: "Ετικέτες",
	addLabel: "Προσθήκη ετικέτας",
	notes: "Σημειώσεις",
	addNote: "Προσθήκη σημείωσης",
	replyTo: (name) => `Απάντηση στον χρήστη ${name}`,
	commentAs: (page) => `Σχόλιο ως ${page}`,
	createPost: "Δημιουργία δημοσίευσης",
	close: "Κλείσιμο",
	suggestions: ["Ευχαριστούμε για το μήνυμα!", "Ναι, είναι διαθέσιμο."],
	attachments: {
		photo: "έστειλε μια φωτογραφία",
		voice: "έστειλε ένα ηχητικό κλιπ",
		file: "έστειλε ένα συνημμένο",
	},
	none: "Επιλέξτε μια συνομιλία",
	welcome: "Καλημέρα",
};

export const BUSINESS_WORDS: Readonly<Record<InterfaceLanguage, BusinessWords>> = { en: EN, de: DE, el: EL };
