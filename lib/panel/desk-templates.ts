import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Clock } from "../base/clock.ts";
import type { Template } from "../contract/template.ts";
import type { TemplateDraft } from "../contract/template-records.ts";
import type { Ask } from "../messaging/ask.ts";
import { type CustomFields, createCustomFields } from "./custom-fields.ts";
import { createDeskEditing, type DeskEditing } from "./desk-editing.ts";
import { createDeskTransfer, type DeskTransfer } from "./desk-transfer.ts";
import { createLibrary, type Library } from "./library.ts";
import { createPreviewFor, type PreviewFor } from "./preview-for.ts";
import { duplicateOf, newTemplate } from "./template-changes.ts";

/** The template page of Desk: one list, one template open in the editor. */
export interface DeskTemplates {
	readonly library: Library;
	readonly editing: DeskEditing;
	readonly transfer: DeskTransfer;
	readonly query: ReadonlySignal<string>;
	/** The archive is shown instead of what is in use. */
	readonly archive: ReadonlySignal<boolean>;
	/** Found templates by folder, in the order of the folders' first templates. */
	readonly folders: ReadonlySignal<ReadonlyMap<string, readonly Template[]>>;
	readonly found: ReadonlySignal<readonly Template[]>;
	/** Ids with changes that are not saved. */
	readonly unsaved: ReadonlySignal<ReadonlySet<string>>;
	readonly checked: ReadonlySignal<ReadonlySet<string>>;
	readonly previewFor: PreviewFor;
	/** As it is stored, the template is the team's. */
	isTeams(templateId: string): boolean;
	load(): Promise<void>;
	/** What templates say of contacts anew: their custom fields, and whom the preview may be for. */
	loadContacts(): Promise<void>;
	search(query: string): void;
	showArchive(open: boolean): void;
	select(templateId: string): void;
	check(templateId: string, on: boolean): void;
	/** Of what is checked; without anything checked, of the open one. */
	bulk(change: (template: Template) => Partial<Template>, action?: "edited" | "archived"): Promise<void>;
	create(title: string): Promise<void>;
	duplicate(title: string): Promise<void>;
}

interface DeskTemplatesNeeds {
	readonly ask: Ask;
	readonly now: Clock;
	readonly interfaceLanguage: string;
	/** What people call a value: "Order number" for `ask.order_number`. */
	readonly valueName: (path: string) => string;
}

export function createDeskTemplates(needs: DeskTemplatesNeeds): DeskTemplates {
	const { ask, now, interfaceLanguage } = needs;
	const library = createLibrary(ask, () => true);
	const query = signal("");
	const archive = signal(false);
	const drafts = signal<readonly TemplateDraft[]>([]);
	const checked = signal<ReadonlySet<string>>(new Set());
	const previewFor = createPreviewFor(ask);
	const { partial, templates } = library;
	const customFields = createCustomFields(needs);
	const editing = createDeskEditing({ ask, now, customFields, partial, interfaceLanguage });
	const language = interfaceLanguage.split("-")[0] ?? "en";
	const transfer = createDeskTransfer({ ask, now, templates, language });
	const found = computed(() =>
		library.search.value.find(query.value, []).filter((template) => template.archived === archive.value),
	);
	const unsaved = computed(() => {
		const ids = drafts.value.map(({ templateId }) => templateId);
		const at = editing.edited.value;
		return new Set(at && editing.isChanged.value ? [...ids, at.id] : ids);
	});
	const folders = computed(() => byFolder(found.value));
	const shown = { library, editing, transfer, query, archive, folders, found, unsaved, checked, previewFor };
	const actions = actionsOf(needs, {
		library,
		customFields,
		editing,
		query,
		archive,
		drafts,
		checked,
		found,
		previewFor,
	});
	return {
		...shown,
		...actions,
		isTeams: (wanted) => templates.value.some(({ id, owner }) => id === wanted && owner === "team"),
		search: (text) => {
			query.value = text;
		},
		showArchive: (open) =>
			batch(() => {
				archive.value = open;
				checked.value = new Set();
			}),
		check(templateId, on) {
			const next = new Set(checked.value);
			if (on) next.add(templateId);
			else next.delete(templateId);
			checked.value = next;
		},
	};
}

interface Acting {
	readonly library: Library;
	readonly customFields: CustomFields;
	readonly editing: DeskEditing;
	readonly query: Signal<string>;
	readonly archive: Signal<boolean>;
	readonly drafts: Signal<readonly TemplateDraft[]>;
	readonly checked: Signal<ReadonlySet<string>>;
	readonly found: ReadonlySignal<readonly Template[]>;
	readonly previewFor: PreviewFor;
}

function actionsOf(
	{ ask, interfaceLanguage }: DeskTemplatesNeeds,
	{ library, customFields, editing, query, archive, drafts, checked, found, previewFor }: Acting,
): Pick<DeskTemplates, "load" | "loadContacts" | "select" | "bulk" | "create" | "duplicate"> {
	const byId = (wanted: string) => library.templates.value.find(({ id }) => id === wanted);
	const open = (template: Template | undefined): void => {
		if (!template) return;
		editing.open(template, drafts.value.find(({ templateId }) => templateId === template.id)?.template);
	};
	const loadDrafts = async (): Promise<void> => {
		const reply = await ask("drafts.list", {});
		if (reply.ok) drafts.value = reply.value.drafts ?? [];
	};
	const save = async (templates: Template[], action: "edited" | "archived"): Promise<boolean> => {
		if (templates.length === 0) return false;
		const reply = await ask("templates.save", { templates, action });
		await library.load();
		return reply.ok && "saved" in reply.value;
	};
	const add = async (template: Template): Promise<void> => {
		// At once: what is typed next is meant for the new one.
		batch(() => {
			query.value = "";
			archive.value = false;
			editing.open(template);
		});
		editing.accept((await save([template], "edited")) ? byId(template.id) : undefined);
	};
	const loadContacts = async (): Promise<void> => {
		await Promise.all([customFields.load(), previewFor.load()]);
	};
	return {
		loadContacts,
		async load() {
			await Promise.all([library.load(), loadDrafts(), loadContacts()]);
			const at = editing.edited.value;
			if (!at) open(found.value[0]);
			// Our own saving is announced too, and is on screen already.
			else if (!editing.isChanged.value && byId(at.id)?.version !== at.version) open(byId(at.id));
		},
		select(templateId) {
			// What was left unsaved is read again from where it is kept.
			void loadDrafts().then(() => open(byId(templateId)));
		},
		async bulk(change, action = "edited") {
			const ids = checked.value.size > 0 ? checked.value : new Set([editing.edited.value?.id ?? ""]);
			const chosen = library.templates.value.filter(({ id }) => ids.has(id));
			const changed = chosen.map((template) => ({ ...template, ...change(template) }));
			const before = checked.value;
			// At once: what is checked while it is saved is meant for the next.
			checked.value = new Set();
			const isSaved = await save(changed, action);
			if (!isSaved) checked.value = new Set([...before, ...checked.value]);
			const at = editing.edited.value;
			if (at && ids.has(at.id)) open(byId(at.id));
		},
		create: (title) => add(newTemplate(crypto.randomUUID(), interfaceLanguage, title)),
		async duplicate(title) {
			const at = editing.edited.value;
			const taken = new Set(library.templates.value.map(({ shortcut }) => shortcut));
			if (at) await add(duplicateOf(at, crypto.randomUUID(), title, taken));
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
