/** Templates and the record of which were used. */
import type { Template } from "../contract/template.ts";
import type { AsideDatabase } from "./database.ts";

/** How many uses are kept to tell what is recent. */
const USES_KEPT = 500;

/** All templates; the starter library is laid in when there is none yet, in the same transaction. */
export function listTemplates(db: AsideDatabase, starters: readonly Template[]): Promise<Template[]> {
	return db.transaction("rw", db.templates, async () => {
		const stored = await db.templates.toArray();
		if (stored.length > 0) return stored;
		await db.templates.bulkPut([...starters]);
		return db.templates.toArray();
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
