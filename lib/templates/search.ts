import MiniSearch from "minisearch";
import { fold } from "../base/fold.ts";
import type { Template } from "../contract/template.ts";

interface Indexed {
	readonly id: string;
	readonly title: string;
	readonly shortcut: string;
	readonly folder: string;
	readonly tags: string;
	readonly body: string;
}

export interface TemplateSearch {
	/** Best first: an exact shortcut, then by likeness. The recent ones come first for an empty query. */
	find(query: string, recent: readonly string[]): readonly Template[];
}

interface Indexing {
	/** Runs work when the page has time; without it, all is indexed at once. */
	readonly later?: (work: () => void) => void;
	/** A large library can be found in its texts too by now. */
	readonly onIndexed?: () => void;
}

/** Words shorter than this are not searched with a typo: nearly every other short word is one letter away. */
const SHORTEST_WITH_TYPO = 5;
/** A word this short stands in nearly every text: only names are looked through for it. */
const LONGEST_SHORT = 2;
/** With so many names that hold it, nobody reads as far as the texts that hold it too, and ordering them all takes long. */
const ENOUGH = 400;
/** Templates indexed in one go: less than a frame on a slow machine, so that a key pressed meanwhile is answered in time. */
const SLICE = 20;
/** So few are indexed before anything is shown. */
const FEW = 200;

export function createTemplateSearch(
	templates: readonly Template[],
	{ later, onIndexed }: Indexing = {},
): TemplateSearch {
	const byId = new Map(templates.map((template) => [template.id, template]));
	const index = createIndex();
	const waiting = [...byId.values()];
	const heads: Head[] = [];
	const headsOfFirst = (count: number): readonly Head[] => {
		for (const template of templates.slice(heads.length, count)) heads.push(headOf(template));
		return heads;
	};
	const indexSlice = (): void => {
		index.addAll(waiting.splice(0, SLICE).map(indexed));
		headsOfFirst(templates.length - waiting.length);
		if (waiting.length > 0) later?.(indexSlice);
		else onIndexed?.();
	};
	if (later && waiting.length > FEW) later(indexSlice);
	else index.addAll(waiting.splice(0).map(indexed));

	let last: Narrowed = { folded: "", hits: [] };
	/** Whoever types on looks through what was found before the last letter. */
	const narrow = (folded: string): readonly Head[] => {
		const isLonger = last.folded !== "" && folded.startsWith(last.folded);
		const from = isLonger ? last.hits : headsOfFirst(templates.length);
		last = { folded, hits: holding(from, folded.split(/\s+/)) };
		return last.hits;
	};
	const pick = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
	return {
		find(query, recent) {
			const wanted = query.trim().replace(/^[/;:]/, "");
			if (wanted === "") return unique([...pick(recent), ...templates]);
			const folded = fold(wanted);
			const words = folded.split(/\s+/);
			const named = bestFirst(narrow(folded), folded, words[0] ?? "");
			const isShort = words.every((word) => word.length <= LONGEST_SHORT);
			// For words that stand everywhere, names alone are looked through; until all is indexed, they come first.
			if (isShort || named.length >= ENOUGH) return named;
			const found = pick(index.search(wanted).map(({ id }) => String(id)));
			const first = waiting.length > 0 ? named : named.filter(({ shortcut }) => fold(shortcut) === folded);
			return unique([...first, ...found]);
		},
	};
}

function createIndex(): MiniSearch<Indexed> {
	return new MiniSearch<Indexed>({
		fields: ["title", "shortcut", "folder", "tags", "body"],
		processTerm: fold,
		searchOptions: {
			prefix: true,
			fuzzy: (term) => (term.length >= SHORTEST_WITH_TYPO ? 1 : false),
			combineWith: "AND",
			boost: { shortcut: 4, title: 3, tags: 2, folder: 1.5 },
			processTerm: fold,
		},
	});
}

function indexed(template: Template): Indexed {
	const { id, title, shortcut, folder, tags, variants, laterSteps } = template;
	// Liquid's own words ("contact", "default") would make every template a hit for them.
	const body = [...Object.values(variants), ...Object.values(laterSteps).flat()]
		.join("\n")
		.replace(/\{\{.*?\}\}|\{%.*?%\}/g, " ");
	return { id, title, shortcut, folder, tags: tags.join(" "), body };
}

interface Head {
	readonly template: Template;
	readonly shortcut: string;
	/** Folded, each word behind a blank. */
	readonly words: string;
}

function headOf(template: Template): Head {
	const { title, shortcut, folder, tags } = template;
	const words = ` ${fold([shortcut, title, folder, ...tags].join(" "))}`;
	return { template, shortcut: fold(shortcut), words };
}

interface Narrowed {
	readonly folded: string;
	readonly hits: readonly Head[];
}

function holding(heads: readonly Head[], words: readonly string[]): readonly Head[] {
	const starts = words.map((word) => ` ${word}`);
	return heads.filter(({ words: own }) => starts.every((start) => own.includes(start)));
}

/** First the shortcut itself, then shortcuts that begin so. */
function bestFirst(hits: readonly Head[], folded: string, word: string): readonly Template[] {
	const ranks: [Template[], Template[], Template[]] = [[], [], []];
	for (const { shortcut, template } of hits)
		ranks[shortcut === folded ? 0 : shortcut.startsWith(word) ? 1 : 2].push(template);
	return ranks.flat();
}

function unique(templates: readonly Template[]): readonly Template[] {
	return [...new Set(templates)];
}
