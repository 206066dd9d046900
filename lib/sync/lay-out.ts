/** Records as people see them: what is known of each is laid out into the tables the rest of Aside reads. */
import { fieldDefinition } from "../contract/contact.ts";
import { recordKey } from "../contract/sync-outbox.ts";
import type { Fields, RecordKind } from "../contract/sync-record.ts";
import type { Template } from "../contract/template.ts";
import { fieldsOfTemplate, isAway, saysTheSame, templateOfFields } from "../contract/template-fields.ts";
import type { AsideDatabase } from "../db/database.ts";
import { layTemplate } from "../db/template-store.ts";
import { localRecord } from "./note-changes.ts";
import { viewOf } from "./view.ts";

interface Seen {
	readonly id: string;
	readonly kind: RecordKind;
	readonly own: boolean;
	/** Undefined: not there. */
	readonly view: Fields | undefined;
}

/** What changed on screen; settings are not in the database and come back to be stored by who asked. */
export interface LaidOut {
	readonly kinds: ReadonlySet<RecordKind>;
	readonly settings: ReadonlyMap<"standard" | "rule", Fields>;
}

/** Inside a transaction over `recordTables`. */
export async function layOut(db: AsideDatabase, keys: Iterable<string>, at: number): Promise<LaidOut> {
	const kinds = new Set<RecordKind>();
	const settings = new Map<"standard" | "rule", Fields>();
	for (const key of new Set(keys)) {
		const seen = await seenOf(db, key);
		const { kind, view } = seen;
		if ((kind === "standard" || kind === "rule") && view) settings.set(kind, view);
		if (kind === "member" || kind === "handover") kinds.add(kind);
		if (kind === "template" && (await layOutTemplate(db, seen, at))) kinds.add(kind);
		if (kind === "field" && (await layOutField(db, seen))) kinds.add(kind);
	}
	return { kinds, settings };
}

async function seenOf(db: AsideDatabase, key: string): Promise<Seen> {
	const local = await localRecord(db, key);
	const like = local.row ?? local.entries[0];
	const [side, id = ""] = key.split("/");
	// Gone on the server altogether: its kind is told by nobody any more, and only templates can be on screen by then.
	if (!like) return { id, kind: "template", own: side === "own", view: undefined };
	const view = viewOf(local.row, local.entries);
	return { id, kind: like.kind, own: like.own, view: isAway(view) ? undefined : view };
}

/** True when something on screen changed. */
async function layOutTemplate(db: AsideDatabase, { id, own, view }: Seen, at: number): Promise<boolean> {
	const stored = await db.templates.get(id);
	const isTheirs = stored !== undefined && stored.owner === (own ? "mine" : "team");
	if (!view) {
		if (!isTheirs) return false;
		const elsewhere = await seenOf(db, recordKey({ own: !own, id }));
		if (elsewhere.view) return layOutTemplate(db, elsewhere, at);
		await dropTemplate(db, id);
		return true;
	}
	const next = templateOfFields({ id, own }, view, besideOf(stored, at));
	if (!next || (stored && isTheirs && saysTheSame(fieldsOfTemplate(stored), fieldsOfTemplate(next))))
		return false;
	await layTemplate(db, next);
	return true;
}

function besideOf(stored: Template | undefined, at: number) {
	return { version: (stored?.version ?? 0) + 1, updatedAt: at, pinned: stored?.pinned ?? false };
}

async function dropTemplate(db: AsideDatabase, id: string): Promise<void> {
	await db.templates.delete(id);
	await db.templateVersions.where("templateId").equals(id).delete();
}

async function layOutField(db: AsideDatabase, { id, view }: Seen): Promise<boolean> {
	if (!view) {
		await db.fieldDefinitions.delete(id);
		return true;
	}
	const { name, ...rest } = view;
	const parsed = fieldDefinition.safeParse({ ...rest, label: name, id });
	if (!parsed.success) return false;
	const namesake = await db.fieldDefinitions
		.filter((one) => one.key === parsed.data.key && one.id !== id)
		.first();
	// Templates call a field by its key: the team's keeps it, the device's own one is called another way.
	if (namesake) await db.fieldDefinitions.put({ ...namesake, key: `${namesake.key.slice(0, 30)}_own` });
	await db.fieldDefinitions.put(parsed.data);
	return true;
}

/** Everything of the team leaves the screen; what is the person's own stays. Inside a transaction over `recordTables`. */
export async function clearTeam(db: AsideDatabase): Promise<void> {
	const ids = await db.templates.filter(({ owner }) => owner === "team").primaryKeys();
	await db.templates.bulkDelete(ids);
	await db.templateVersions.where("templateId").anyOf(ids).delete();
	await db.templateDrafts.bulkDelete(ids);
	for (const table of [db.replica, db.outbox, db.conflicts, db.syncStates]) await table.clear();
}
