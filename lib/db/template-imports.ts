/** Imports of templates: all or nothing, and taken back as a whole. */
import type { Template } from "../contract/template.ts";
import type { AsideDatabase } from "./database.ts";
import {
	type NoteTemplates,
	notedTables,
	type SaveOutcome,
	saveTemplates,
	storedTemplates,
} from "./template-store.ts";

/** How many imports can be taken back, the newest. */
const IMPORTS_KEPT = 5;

export type ImportOutcome = { readonly importId: string } | Exclude<SaveOutcome, { saved: unknown }>;

/** `id`: of the import, to take it back by. Templates whose id is there already replace it. */
export function importTemplates(
	db: AsideDatabase,
	{ id, templates }: { readonly id: string; readonly templates: readonly Template[] },
	at: number,
	note?: NoteTemplates,
): Promise<ImportOutcome> {
	const tables = importTables(db);
	return db.transaction("rw", tables, async () => {
		// Asked for again because the answer took long: it is done already.
		if (await db.templateImports.get(id)) return { importId: id };
		const before = await storedTemplates(
			db,
			templates.map((template) => template.id),
		);
		const current = templates.map((template, index) => ({
			...template,
			version: before[index]?.version ?? template.version,
		}));
		const outcome = await saveTemplates(db, {
			templates: current,
			action: "imported",
			at,
			...(note && { note }),
		});
		if (!("saved" in outcome)) return outcome;
		const added = templates.filter((_, index) => before[index] === undefined).map((template) => template.id);
		const replaced = before.filter((stored): stored is Template => stored !== undefined);
		await db.templateImports.put({ id, at, added, replaced });
		const old = await db.templateImports.orderBy("at").reverse().offset(IMPORTS_KEPT).primaryKeys();
		await db.templateImports.bulkDelete(old);
		return { importId: id };
	});
}

/** False when there is no such import any more. What was replaced comes back as a further version. */
export function takeBackImport(
	db: AsideDatabase,
	id: string,
	at: number,
	note?: NoteTemplates,
): Promise<boolean> {
	const tables = importTables(db);
	return db.transaction("rw", tables, async () => {
		const kept = await db.templateImports.get(id);
		if (!kept) return false;
		const now = await db.templates.bulkGet(kept.replaced.map((template) => template.id));
		const templates = kept.replaced.map((template, index) => ({
			...template,
			version: now[index]?.version ?? template.version,
		}));
		await saveTemplates(db, { templates, action: "restored", at, ...(note && { note }) });
		const leaving = await db.templates.bulkGet([...kept.added]);
		await db.templates.bulkDelete([...kept.added]);
		await db.templateVersions
			.where("templateId")
			.anyOf([...kept.added])
			.delete();
		await db.templateImports.delete(id);
		await note?.(leaving.map((before) => ({ before, after: undefined })));
		return true;
	});
}

function importTables(db: AsideDatabase) {
	return [db.templates, db.templateVersions, db.templateDrafts, db.templateImports, ...notedTables(db)];
}
