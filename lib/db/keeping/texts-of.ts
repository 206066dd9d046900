/** The texts of a row that the lock seals, one and all, as the register names them. */
import type { StoredText } from "../../contract/contact.ts";
import { keepingOf, type Row } from "./register.ts";
import type { Vault } from "./vault.ts";

/** Undefined: locked. */
export function sealRow(vault: Vault, table: string, row: Row): Promise<Row | undefined> {
	return changeTexts(table, row, async (text, place) =>
		typeof text === "string" ? vault.seal(text, place) : text,
	);
}

/** Undefined: locked, or one of the texts does not open. */
export function openRow(vault: Vault, table: string, row: Row): Promise<Row | undefined> {
	return changeTexts(table, row, (text, place) => vault.open(text, place));
}

async function changeTexts(
	table: string,
	row: Row,
	change: (
		text: StoredText,
		place: { table: string; id: string; field: string },
	) => Promise<StoredText | undefined>,
): Promise<Row | undefined> {
	const sealed = keepingOf(table)?.sealed;
	if (!sealed) return row;
	const changed: Record<string, unknown> = { ...row };
	for (const field of sealed.fields) {
		const text = await change(row[field] as StoredText, { table, id: String(row[sealed.name]), field });
		if (text === undefined) return undefined;
		changed[field] = text;
	}
	return changed;
}

/** Whether the row stands as the lock wants it: sealed, or, while it goes away, open. */
export function stands(table: string, row: Row, wanted: "sealed" | "open"): boolean {
	const fields = keepingOf(table)?.sealed?.fields ?? [];
	return fields.every((field) => (typeof row[field] === "string") === (wanted === "open"));
}
