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
/** Templates indexed in one go: about 40 ms of work on a slow machine. */
const SLICE = 100;

export function createTemplateSearch(
	templates: readonly Template[],
	{ later, onIndexed }: Indexing = {},
): TemplateSearch {
	const byId = new Map(templates.map((template) => [template.id, template]));
	const index = createIndex();
	const waiting = [...byId.values()];
	const indexSlice = (): void => {
		index.addAll(waiting.splice(0, SLICE).map(indexed));
		if (waiting.length > 0) later?.(indexSlice);
		else onIndexed?.();
	};
	if (later && waiting.length > 2 * SLICE) later(indexSlice);
	else index.addAll(waiting.splice(0).map(indexed));

	let heads: readonly Head[] | undefined;
	const pick = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
	return {
		find(query, recent) {
			const wanted = query.trim().replace(/^\//, "");
			if (wanted === "") return unique([...pick(recent), ...templates]);
			heads ??= templates.map(headOf);
			const words = fold(wanted).split(/\s+/);
			const exact = heads.filter(({ shortcut }) => shortcut !== "" && shortcut === fold(wanted));
			const isShort = words.every((word) => word.length <= LONGEST_SHORT);
			// Until all is indexed, and for words that stand everywhere, names alone are looked through.
			const named = isShort || waiting.length > 0 ? byName(heads, words) : [];
			const found = isShort ? [] : pick(index.search(wanted).map(({ id }) => String(id)));
			return unique([...exact.map(({ template }) => template), ...named, ...found]);
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

/** Those whose name begins so first. */
function byName(heads: readonly Head[], words: readonly string[]): readonly Template[] {
	const hits = heads.filter(({ words: own }) => words.every((word) => own.includes(` ${word}`)));
	const first = words[0] ?? "";
	const begin = hits.filter(({ shortcut }) => shortcut.startsWith(first));
	return [...begin, ...hits].map(({ template }) => template);
}

function unique(templates: readonly Template[]): readonly Template[] {
	return [...new Set(templates)];
}
