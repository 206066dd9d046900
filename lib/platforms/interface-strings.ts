import type { Answer } from "../base/answer.ts";
import type { MessageSeen } from "../contract/page-view.ts";
import { interfaceLanguage } from "./scene.ts";

/**
 * Words of the sites' interfaces, by language. Data, never selectors: where a language is not here, the question
 * is answered by structure or place, or not at all. en, id, vi, zh and pl (`Ty`, `wysła…`) were read on live pages
 * by others; the rest are the forms the sites use to address their reader.
 */
export interface InterfaceWords {
	/** How the interface calls the reader: sender of own messages, prefix of own previews (`You: …`). */
	readonly own: readonly string[];
	/** Beginnings of "you sent" where the verb alone says who. */
	readonly sent?: readonly string[];
	readonly accept?: readonly string[];
	/** Beginnings of preview lines that are nobody's message. */
	readonly status?: readonly string[];
}

const WORDS: Readonly<Record<string, InterfaceWords>> = {
	en: {
		own: ["You"],
		accept: ["Accept"],
		status: ["Seen", "Sent", "Delivered", "Active"],
	},
	de: {
		own: ["Du", "Sie"],
		accept: ["Annehmen", "Akzeptieren", "Zulassen"],
		status: ["Gesehen", "Gesendet", "Zugestellt", "Aktiv"],
	},
	el: {
		own: ["Εσείς", "Εσύ"],
		sent: ["Στείλατε", "Έστειλες"],
		accept: ["Αποδοχή"],
		status: ["Προβλήθηκε", "Στάλθηκε", "Παραδόθηκε", "Ενεργ"],
	},
	it: {
		own: ["Tu"],
		sent: ["Hai inviato"],
		accept: ["Accetta"],
		status: ["Visualizzato", "Inviato", "Consegnato", "Attiv"],
	},
	pl: {
		own: ["Ty"],
		sent: ["Wysła"],
		accept: ["Akceptuj", "Zaakceptuj"],
		status: ["Wyświetlono", "Wysłano", "Dostarczono", "Aktywn"],
	},
	sv: {
		own: ["Du"],
		accept: ["Acceptera", "Godkänn"],
		status: ["Visat", "Sett", "Skickat", "Levererat", "Aktiv"],
	},
	es: { own: ["Tú", "Usted"], sent: ["Enviaste", "Has enviado"], accept: ["Aceptar"] },
	fr: { own: ["Vous", "Toi"], accept: ["Accepter"] },
	pt: { own: ["Você", "Tu"], sent: ["Enviaste"], accept: ["Aceitar"] },
	nl: { own: ["Jij", "Je", "U"], accept: ["Accepteren"] },
	da: { own: ["Du"], accept: ["Accepter"] },
	nb: { own: ["Du"], accept: ["Godta"] },
	fi: { own: ["Sinä"], accept: ["Hyväksy"] },
	id: { own: ["Anda", "Kamu"], accept: ["Terima"] },
	vi: { own: ["Bạn"], accept: ["Chấp nhận"] },
	zh: { own: ["你", "您"], accept: ["接受"] },
};

/** The words of the page's interface language; undefined for a language we do not know. */
export function interfaceWords(document: Document): InterfaceWords | undefined {
	return wordsOf(document, WORDS);
}

/** What a table has for the page's interface language. */
export function wordsOf<Words>(
	document: Document,
	table: Readonly<Record<string, Words>>,
): Words | undefined {
	const language = interfaceLanguage(document).toLowerCase().split(/[-_]/)[0] ?? "";
	return Object.hasOwn(table, language) ? table[language] : undefined;
}

/** "yes" when the sender's name is exactly the reader's (`You`); "cannot tell" in an unknown language. */
export function isOwnSender(sender: string, words: InterfaceWords | undefined): Answer {
	if (!words) return "cannot tell";
	return words.own.some((word) => word.toLowerCase() === sender.toLowerCase()) ? "yes" : "no";
}

/** The same for a heading, which may go on (`You sent`, `Du hast gesendet`, but not the name `Du Yun`). */
export function isOwnHeading(heading: string, words: InterfaceWords | undefined): Answer {
	if (!words) return "cannot tell";
	return isOwnSender(heading, words) === "yes" || goesOnAsOwn(heading, words) ? "yes" : "no";
}

function goesOnAsOwn(text: string, words: InterfaceWords): boolean {
	if (startsWithOne(text, words.sent)) return true;
	const [first = "", second = ""] = text.split(" ");
	return isOwnSender(first, words) === "yes" && /^\p{Ll}/u.test(second);
}

export function startsWithOne(text: string, words: readonly string[] | undefined): boolean {
	const lower = text.trim().toLowerCase();
	return words?.some((word) => lower.startsWith(word.toLowerCase())) ?? false;
}

/** The last message as a list shows it: without the reader's prefix, and whose it is. */
export function readPreview(
	preview: string | undefined,
	words: InterfaceWords | undefined,
): { readonly preview?: string; readonly previewDirection: MessageSeen["direction"] } {
	if (!preview) return { previewDirection: "cannot tell" };
	if (!words) return { preview, previewDirection: "cannot tell" };
	const [, prefix, rest = ""] = /^([^:：]{1,20}?)\s?[:：]\s*(.*)$/su.exec(preview) ?? [];
	if (prefix && isOwnSender(prefix, words) === "yes") return { preview: rest, previewDirection: "out" };
	// "You sent a photo" is the interface's sentence or the contact's own words: no way to know.
	const unclear = goesOnAsOwn(preview, words) || startsWithOne(preview, words.status);
	return { preview, previewDirection: unclear ? "cannot tell" : "in" };
}
