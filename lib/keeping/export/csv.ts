/** A person's timeline as a table for spreadsheets: RFC 4180, with a guard against cells that would be run as formulas. */
import type { Outcome } from "../../contract/history.ts";
import { inUnits } from "../../contract/money.ts";
import type { Dossier } from "./dossier.ts";

/** Excel reads UTF-8 only behind this mark. */
const BYTE_ORDER_MARK = "\ufeff";

const COLUMNS = [
	"kind",
	"time",
	"precision",
	"platform",
	"conversation",
	"direction",
	"author",
	"text",
	"details",
] as const;
type Line = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

export function dossierAsCsv(dossier: Dossier): string {
	const lines = linesOf(dossier);
	const rows = [[...COLUMNS], ...lines.map((line) => COLUMNS.map((column) => line[column] ?? ""))];
	return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/**
 * Quoted, always. A cell that begins like a formula gets an apostrophe before it, in the full-width forms too, which
 * some spreadsheets read alike (OWASP, CSV injection). Blanks before the sign do not hide it.
 */
export function cell(text: string): string {
	const guarded = /^\s*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
	return `"${guarded.replaceAll('"', '""')}"`;
}

function linesOf(dossier: Dossier): Line[] {
	const titles = new Map(dossier.conversations.map(({ key, platform, title }) => [key, { platform, title }]));
	const where = (key: string): Line => ({
		platform: titles.get(key)?.platform ?? "",
		conversation: titles.get(key)?.title ?? "",
	});
	const timed: (Line & { readonly at: number })[] = [
		...dossier.messages.map((message) => ({
			at: message.at,
			kind: "message",
			precision: message.precision,
			...where(message.conversation),
			direction: message.direction,
			author: message.author ?? "",
			text: message.text,
			details: [message.attachment, message.edited && "edited", message.unsent && "unsent"]
				.filter(Boolean)
				.join(" "),
		})),
		...dossier.notes.map((note) => ({
			at: note.createdAt,
			kind: "note",
			text: note.text,
			details: [note.pinned && "pinned", note.deletedAt !== undefined && "deleted"].filter(Boolean).join(" "),
		})),
		...dossier.templateUses.map((use) => ({
			at: use.at,
			kind: "template used",
			...where(use.conversation),
			text: use.title,
			details: use.shortcut,
		})),
		...dossier.outcomes.map((outcome) => ({
			at: outcome.at,
			kind: "outcome",
			...where(outcome.conversation),
			text: outcome.kind,
			details: outcomeDetails(outcome),
		})),
		...dossier.contact.consent.map((entry) => ({
			at: entry.at,
			kind: "consent",
			text: entry.word,
			details: entry.how,
		})),
		...dossier.contact.sales.map((sale) => ({
			at: sale.at,
			kind: "sale",
			text: sale.what ?? "",
			details: priceOf(inUnits(sale.amount, sale.currency), sale.currency),
		})),
	];
	// Sorting is stable: messages of one minute keep the order they have in their conversation.
	return timed
		.sort((one, other) => one.at - other.at)
		.map(({ at, ...line }) => ({ ...line, time: isoTime(at) }));
}

/** `1240.5 EUR`, with a point in every language: tables are for machines, too. */
function priceOf(amount: number, currency = ""): string {
	return `${amount} ${currency}`.trim();
}

function isoTime(at: number): string {
	return new Date(at).toISOString();
}

/** The amount of a sale stands once: with the sale, where that is noted of the contact. */
function outcomeDetails({ stars, amount, currency, saleId, due }: Outcome): string {
	if (stars !== undefined) return `${stars}/5`;
	if (amount !== undefined && saleId === undefined) return priceOf(amount, currency);
	return due === undefined ? "" : `due ${isoTime(due)}`;
}
