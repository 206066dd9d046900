import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Template } from "../contract/template.ts";
import type { Ask } from "../messaging/ask.ts";
import { chooseVariant } from "../templates/variants.ts";
import { createLibrary, type Library } from "./library.ts";

/** The template page of Desk: one list, one template open, in one of its languages. */
export interface DeskTemplates {
	readonly library: Library;
	readonly query: ReadonlySignal<string>;
	/** Found templates by folder, in the order of the folders' first templates. */
	readonly folders: ReadonlySignal<ReadonlyMap<string, readonly Template[]>>;
	readonly selected: ReadonlySignal<Template | undefined>;
	readonly language: ReadonlySignal<string | undefined>;
	search(query: string): void;
	select(templateId: string): void;
	chooseLanguage(language: string): void;
}

export function createDeskTemplates(ask: Ask, interfaceLanguage: string): DeskTemplates {
	const library = createLibrary(ask);
	const query = signal("");
	const selectedId = signal<string | undefined>(undefined);
	const wish = signal<string | undefined>(undefined);
	const found = computed(() => library.search.value.find(query.value, []));
	const selected = computed(() => found.value.find(({ id }) => id === selectedId.value) ?? found.value[0]);
	void library.load();
	return {
		library,
		query,
		folders: computed(() => byFolder(found.value)),
		selected,
		language: computed(
			() => selected.value && chooseVariant(selected.value, [wish.value, interfaceLanguage]),
		),
		search: (text) => {
			query.value = text;
		},
		select: (templateId) => {
			selectedId.value = templateId;
		},
		chooseLanguage: (language) => {
			wish.value = language;
		},
	};
}

function byFolder(templates: readonly Template[]): ReadonlyMap<string, readonly Template[]> {
	const folders = new Map<string, Template[]>();
	for (const template of templates) {
		const inside = folders.get(template.folder);
		if (inside) inside.push(template);
		else folders.set(template.folder, [template]);
	}
	return folders;
}
