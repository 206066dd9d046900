import type { Template } from "../contract/template.ts";
import type { SuggestionReason } from "../contract/template-records.ts";
import type { Library } from "./library.ts";
import type { Suggested } from "./suggestions.ts";

/** Templates under one heading; each stands in the first group it belongs to. */
export interface TemplateGroup {
	readonly kind: "found" | "suggested" | "pinned" | "recent" | "folder";
	/** Of kind `folder`: its name, empty for none. */
	readonly folder?: string;
	readonly templates: readonly Template[];
}

export interface Grouped {
	readonly groups: readonly TemplateGroup[];
	/** All of the groups, in order. */
	readonly shown: readonly Template[];
	/** How many more there are that are not shown: nobody reads that far, typing finds them. */
	readonly more: number;
	/** Why a template is suggested. */
	readonly reasons: ReadonlyMap<string, SuggestionReason>;
}

const MOST_ROWS = 120;
const MOST_SUGGESTED = 3;

export function groupTemplates(library: Library, suggested: Suggested, query: string): Grouped {
	const { suggestions } = suggested;
	const reasons = new Map(suggestions.map(({ templateId, why }) => [templateId, why]));
	const found = library.search.value.find(query, library.recent.value);
	const groups =
		query.trim() === ""
			? groupsOf(found, { suggestions: suggestions.map(({ templateId }) => templateId), library })
			: [{ kind: "found" as const, templates: found }];
	const shown: TemplateGroup[] = [];
	let room = MOST_ROWS;
	for (const group of groups) {
		const templates = group.templates.slice(0, room);
		room -= templates.length;
		if (templates.length > 0) shown.push({ ...group, templates });
	}
	return {
		groups: shown,
		shown: shown.flatMap(({ templates }) => templates),
		more: Math.max(0, found.length - MOST_ROWS),
		reasons,
	};
}

interface Groupings {
	readonly suggestions: readonly string[];
	readonly library: Library;
}

function groupsOf(all: readonly Template[], { suggestions, library }: Groupings): TemplateGroup[] {
	const byId = new Map(all.map((template) => [template.id, template]));
	const taken = new Set<string>();
	const take = (templates: readonly (Template | undefined)[]): Template[] => {
		const fresh = templates.flatMap((template) => (template && !taken.has(template.id) ? [template] : []));
		for (const { id } of fresh) taken.add(id);
		return fresh;
	};
	const suggested = take(suggestions.slice(0, MOST_SUGGESTED).map((id) => byId.get(id)));
	const pinned = take(all.filter((template) => template.pinned));
	const recent = take(library.recent.value.map((id) => byId.get(id)));
	const folders = new Map<string, Template[]>();
	for (const template of take(all)) {
		const inside = folders.get(template.folder);
		if (inside) inside.push(template);
		else folders.set(template.folder, [template]);
	}
	return [
		{ kind: "suggested", templates: suggested },
		{ kind: "pinned", templates: pinned },
		{ kind: "recent", templates: recent },
		...[...folders].map(([folder, templates]) => ({ kind: "folder" as const, folder, templates })),
	];
}
