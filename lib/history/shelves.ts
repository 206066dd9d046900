/**
 * The search's own copy of all words. Scanning it beats an index of words here: 100,000 messages are about ten million
 * characters, which one pass reads in some ten milliseconds, while an index would hold a million entries, be four times as
 * large, and still read tens of thousands of them for a short beginning such as "de". It grows in a straight line.
 */
import type { Shelf } from "../contract/history.ts";

export type OpenShelf = Shelf & { readonly words: string };

export interface ShelfLine {
	readonly id: string;
	readonly at: number;
	/** By `foldedLine`. */
	readonly words: string;
}

/** Lines of a shelf: some tens of kilobytes, read and written as one. */
const FULL = 256;

/** The shelves of one owner that change when these lines are added, or replaced where they stand already. */
export function shelved(
	owner: string,
	shelves: readonly OpenShelf[],
	lines: readonly ShelfLine[],
): OpenShelf[] {
	const open = shelves.map((shelf) => ({
		shelf,
		ids: [...shelf.ids],
		ats: [...shelf.ats],
		words: linesOf(shelf),
		changed: false,
	}));
	for (const line of lines) {
		let home = open.find(({ ids }) => ids.includes(line.id));
		home ??= open.find(({ ids }) => ids.length < FULL);
		if (!home) {
			home = { shelf: { owner, ids: [], ats: [], words: "" }, ids: [], ats: [], words: [], changed: true };
			open.push(home);
		}
		const at = home.ids.indexOf(line.id);
		const place = at === -1 ? home.ids.length : at;
		home.ids[place] = line.id;
		home.ats[place] = line.at;
		home.words[place] = line.words;
		home.changed = true;
	}
	return open
		.filter(({ changed }) => changed)
		.map(({ shelf, ids, ats, words }) => ({ ...shelf, ids, ats, words: words.join("\n") }));
}

function linesOf(shelf: OpenShelf): string[] {
	return shelf.ids.length === 0 ? [] : shelf.words.split("\n");
}

export interface Hit {
	readonly owner: string;
	readonly id: string;
	readonly at: number;
}

interface Hits {
	/** Newest first, so many as were wanted. */
	readonly newest: readonly Hit[];
	/** Of all that were found. */
	readonly total: number;
}

/** Lines that hold every piece. Of tens of thousands all are counted, and only the newest `most` are taken down. */
export function search(shelves: readonly OpenShelf[], pieces: readonly string[], most: number): Hits {
	let newest: Hit[] = [];
	let total = 0;
	/** Older ones are not among the newest any more. */
	let oldest = -Infinity;
	const order = () => {
		newest = newest.sort((one, other) => other.at - one.at).slice(0, most);
		if (newest.length === most) oldest = newest.at(-1)?.at ?? oldest;
	};
	for (const shelf of shelves) {
		const { owner, ids, ats } = shelf;
		scan(shelf, pieces, (line) => {
			total += 1;
			const at = ats[line] ?? 0;
			if (at <= oldest) return;
			newest.push({ owner, id: ids[line] ?? "", at });
			if (newest.length >= 4 * most) order();
		});
	}
	order();
	return { newest, total };
}

function scan({ words }: OpenShelf, pieces: readonly string[], hit: (line: number) => void): void {
	// The longest piece is the rarest: it leads.
	const [lead = "", ...others] = [...pieces].sort((a, b) => b.length - a.length);
	let [line, lineStart] = [0, 0];
	for (let at = words.indexOf(lead); at !== -1; at = words.indexOf(lead, lineStart)) {
		for (
			let end = words.indexOf("\n", lineStart);
			end !== -1 && end < at;
			end = words.indexOf("\n", lineStart)
		) {
			line += 1;
			lineStart = end + 1;
		}
		const lineEnd = endOfLine(words, at);
		if (others.length === 0 || holdsAll(words.slice(lineStart, lineEnd), others)) hit(line);
		if (lineEnd >= words.length) break;
		line += 1;
		lineStart = lineEnd + 1;
	}
}

function endOfLine(words: string, from: number): number {
	const end = words.indexOf("\n", from);
	return end === -1 ? words.length : end;
}

function holdsAll(line: string, pieces: readonly string[]): boolean {
	return pieces.every((piece) => line.includes(piece));
}
