export interface DatedRow<Above> {
	readonly row: Element;
	/** The separator or gap that stands above the row, where one was found. */
	readonly above: Above | undefined;
}

interface Dated<Above> {
	readonly row: Element;
	above: Above | undefined;
}

interface EntryReader<Above> {
	/** The message an entry is, or is part of. */
	readonly rowOf: (entry: Element) => Element | undefined;
	/** What an entry that is no message says about those under it. */
	readonly aboveOf: (entry: Element) => Above | undefined;
}

/** How many entries above the wanted rows a separator is still looked for. */
const BEYOND = 200;

/** The newest `last` rows, oldest first. Walks from the end, as a transcript may hold hundreds of entries. */
export function newestRows<Above>(
	entries: readonly Element[],
	last: number,
	reader: EntryReader<Above>,
): readonly DatedRow<Above>[] {
	const rows: Dated<Above>[] = [];
	let dated = 0;
	let beyond = BEYOND;
	for (let index = entries.length - 1; index >= 0 && beyond > 0; index -= 1) {
		const entry = entries[index];
		if (!entry || (rows.length >= last && dated === rows.length)) break;
		if (rows.length >= last) beyond -= 1;
		const row = reader.rowOf(entry);
		if (!row) dated = date(rows, dated, reader.aboveOf(entry));
		else if (rows.length < last && row !== rows.at(-1)?.row) rows.push({ row, above: undefined });
	}
	return rows.reverse();
}

/** Gives the rows from `dated` on what was found above them; answers how many have it. */
function date<Above>(rows: readonly Dated<Above>[], dated: number, above: Above | undefined): number {
	if (above === undefined) return dated;
	for (const row of rows.slice(dated)) row.above = above;
	return rows.length;
}
