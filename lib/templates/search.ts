import MiniSearch from "minisearch";
import type { Template } from "../contract/template.ts";
import { fold } from "./fold.ts";

interface Indexed {
	readonly id: string;
	readonly title: string;
	readonly shortcut: string;
	readonly folder: string;
	readonly body: string;
}

export interface TemplateSearch {
	/** Best first: an exact shortcut, then by likeness. The recent ones come first for an empty query. */
	find(query: string, recent: readonly string[]): readonly Template[];
}

/** Words shorter than this are not searched with a typo: nearly every other short word is one letter away. */
const SHORTEST_WITH_TYPO = 5;

export function createTemplateSearch(templates: readonly Template[]): TemplateSearch {
	const byId = new Map(templates.map((template) => [template.id, template]));
	const index = new MiniSearch<Indexed>({
		fields: ["title", "shortcut", "folder", "body"],
		processTerm: fold,
		searchOptions: {
			prefix: true,
			fuzzy: (term) => (term.length >= SHORTEST_WITH_TYPO ? 1 : false),
			combineWith: "AND",
			boost: { shortcut: 4, title: 3, folder: 1.5 },
			processTerm: fold,
		},
	});
	index.addAll([...byId.values()].map(indexed));
	const pick = (ids: readonly string[]) =>
		ids.flatMap((id) => {
			const template = byId.get(id);
			return template ? [template] : [];
		});
	return {
		find(query, recent) {
			const wanted = query.trim().replace(/^\//, "");
			if (wanted === "") return unique([...pick(recent), ...templates]);
			const exact = templates.filter(({ shortcut }) => shortcut !== "" && fold(shortcut) === fold(wanted));
			return unique([...exact, ...pick(index.search(wanted).map(({ id }) => String(id)))]);
		},
	};
}

function indexed(template: Template): Indexed {
	const { id, title, shortcut, folder, variants } = template;
	// Liquid's own words ("contact", "default") would make every template a hit for them.
	const body = Object.values(variants)
		.join("\n")
		.replace(/\{\{.*?\}\}|\{%.*?%\}/g, " ");
	return { id, title, shortcut, folder, body };
}

function unique(templates: readonly Template[]): readonly Template[] {
	return [...new Set(templates)];
}
