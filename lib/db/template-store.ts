/** Templates and the record of which were used. */
import { TEMPLATE_LIMITS, type Template, withDefaults } from "../contract/template.ts";
import type { TemplateVersion } from "../contract/template-records.ts";
import type { AsideDatabase } from "./database.ts";

/** How many uses are kept to tell what is recent. */
const USES_KEPT = 500;
/** Versions kept of one template; the oldest go first. */
const VERSIONS_KEPT = 100;

/** All templates; the starter library is loaded and laid in when there is none yet, once however many ask. */
export async function listTemplates(
	db: AsideDatabase,
	loadStarters: () => Promise<readonly Template[]>,
): Promise<Template[]> {
	const stored = await db.templates.toArray();
	// A restored backup may hold templates of an earlier version.
	if (stored.length > 0) return stored.map(withDefaults);
	const starters = await loadStarters();
	return db.transaction("rw", db.templates, async () => {
		if ((await db.templates.count()) === 0) await db.templates.bulkPut([...starters]);
		return db.templates.toArray();
	});
}

/**
 * What is stored under these ids, in their order. Which of them are there at all is asked first: of an import none or few
 * are, and thousands of single questions take seconds.
 */
export async function storedTemplates(
	db: AsideDatabase,
	ids: readonly string[],
): Promise<(Template | undefined)[]> {
	const there = new Set(await db.templates.toCollection().primaryKeys());
	const found = await db.templates.bulkGet(ids.filter((id) => there.has(id)));
	const byId = new Map(found.flatMap((one) => (one ? [[one.id, one]] : [])));
	return ids.map((id) => byId.get(id));
}

export type SaveOutcome =
	| { readonly saved: readonly Template[] }
	/** Somebody saved it meanwhile: nothing was written. */
	| { readonly newer: Template }
	| { readonly full: true };

export interface Saving {
	readonly templates: readonly Template[];
	readonly action: TemplateVersion["action"];
	readonly by?: string;
	/** Epoch ms. */
	readonly at: number;
	/** Told of what changes, inside the transaction that changes it: see lib/sync/note-changes. */
	readonly note?: NoteTemplates;
}

/** `before`: absent for a new one. */
export type NoteTemplates = (
	changed: readonly { readonly before: Template | undefined; readonly after: Template | undefined }[],
) => Promise<void>;

/** Tables a note of a change is written to. */
export function notedTables(db: AsideDatabase) {
	return [db.replica, db.outbox, db.syncStates];
}

/**
 * Saves templates, all or none. Each must carry the version number it was read with; what stood before goes into its
 * history.
 */
export function saveTemplates(
	db: AsideDatabase,
	{ templates, action, by, at, note }: Saving,
): Promise<SaveOutcome> {
	const tables = [db.templates, db.templateVersions, db.templateDrafts, db.templateImports];
	return db.transaction("rw", [...tables, ...notedTables(db)], async () => {
		const ids = templates.map(({ id }) => id);
		const before = await storedTemplates(db, ids);
		const newer = before.find((stored, index) => stored && stored.version > (templates[index]?.version ?? 0));
		if (newer) return { newer };
		const added = before.filter((stored) => stored === undefined).length;
		if ((await db.templates.count()) + added > TEMPLATE_LIMITS.templates) return { full: true };
		const saved = templates.map((template, index) => ({
			...template,
			version: (before[index]?.version ?? 0) + 1,
			updatedAt: at,
			...(by !== undefined && { updatedBy: by }),
		}));
		const entries = saved.flatMap((template, index) => {
			if (before[index]) return [versionOf(template, action)];
			return action === "imported" ? [] : [versionOf(template, "created")];
		});
		await db.templateVersions.bulkPut([...(await missingFirsts(db, before)), ...entries]);
		await db.templates.bulkPut(saved);
		const drafts = new Set(await db.templateDrafts.toCollection().primaryKeys());
		await db.templateDrafts.bulkDelete(ids.filter((id) => drafts.has(id)));
		for (const { id, version } of saved) if (version > VERSIONS_KEPT) await dropOldVersions(db, id);
		await note?.(saved.map((after, index) => ({ before: before[index], after })));
		return { saved };
	});
}

/**
 * What was laid in, by the library or by the team, or imported has no entry yet: it is written with the second version, as
 * most never get one.
 */
async function missingFirsts(
	db: AsideDatabase,
	before: readonly (Template | undefined)[],
): Promise<TemplateVersion[]> {
	const firsts = before.flatMap((stored) => (stored?.version === 1 ? [stored] : []));
	const known = await db.templateVersions.bulkGet(firsts.map(({ id }) => [id, 1]));
	const missing = firsts.filter((_, index) => !known[index]);
	if (missing.length === 0) return [];
	const imports = await db.templateImports.toArray();
	const imported = new Set(imports.flatMap(({ added }) => added));
	return missing.map((one) => versionOf(one, imported.has(one.id) ? "imported" : "created"));
}

/** Templates as the team's server, or another device of the person, says they are now. Unsaved changes of them stay. */
export async function layTemplates(db: AsideDatabase, templates: readonly Template[]): Promise<void> {
	const changed = templates.filter(({ version }) => version > 1);
	const before = await db.templates.bulkGet(changed.map(({ id }) => id));
	await db.templateVersions.bulkPut([
		...(await missingFirsts(db, before)),
		...changed.map((one) => versionOf(one, "edited")),
	]);
	await db.templates.bulkPut(templates);
	for (const { id, version } of changed) if (version > VERSIONS_KEPT) await dropOldVersions(db, id);
}

function versionOf(template: Template, action: TemplateVersion["action"]): TemplateVersion {
	return { templateId: template.id, version: template.version, action, template };
}

async function dropOldVersions(db: AsideDatabase, id: string): Promise<void> {
	const versions = db.templateVersions.where("templateId").equals(id);
	const surplus = (await versions.count()) - VERSIONS_KEPT;
	if (surplus > 0) await versions.limit(surplus).delete();
}

/** Newest first. */
export async function templateHistory(db: AsideDatabase, id: string): Promise<TemplateVersion[]> {
	const versions = await db.templateVersions.where("templateId").equals(id).toArray();
	const now = versions.length === 0 ? await db.templates.get(id) : undefined;
	versions.push(...(await missingFirsts(db, [now])));
	return versions.sort((one, other) => other.version - one.version);
}

/** Pinning is no change of the template: it makes no version. */
export function pinTemplate(
	db: AsideDatabase,
	id: string,
	pinned: boolean,
	note?: NoteTemplates,
): Promise<void> {
	return db.transaction("rw", [db.templates, ...notedTables(db)], async () => {
		const before = await db.templates.get(id);
		if (!before) return;
		await db.templates.update(id, { pinned });
		await note?.([{ before, after: { ...withDefaults(before), pinned } }]);
	});
}

export function recordUse(db: AsideDatabase, templateId: string, at: number): Promise<void> {
	return db.transaction("rw", db.uses, async () => {
		await db.uses.add({ templateId, at });
		const surplus = (await db.uses.count()) - USES_KEPT;
		if (surplus > 0) await db.uses.orderBy("id").limit(surplus).delete();
	});
}

/** Ids of templates used last, newest first, each once. */
export async function recentTemplateIds(db: AsideDatabase, most = 5): Promise<string[]> {
	const newestFirst = await db.uses.orderBy("id").reverse().limit(100).toArray();
	return [...new Set(newestFirst.map((use) => use.templateId))].slice(0, most);
}

/** How often each template was used, of the uses still kept. */
export async function countUses(db: AsideDatabase): Promise<ReadonlyMap<string, number>> {
	const counts = new Map<string, number>();
	for (const { templateId } of await db.uses.toArray())
		counts.set(templateId, (counts.get(templateId) ?? 0) + 1);
	return counts;
}
