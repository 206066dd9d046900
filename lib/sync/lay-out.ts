/** Records as people see them: what is known of each is laid out into the tables the rest of Aside reads. */
import { fieldDefinition } from "../contract/contact.ts";
import { type OutboxEntry, recordKey } from "../contract/sync-outbox.ts";
import type { Fields, RecordKind } from "../contract/sync-record.ts";
import type { Template } from "../contract/template.ts";
import { fieldsOfTemplate, isAway, saysTheSame, templateOfFields } from "../contract/template-fields.ts";
import type { AsideDatabase } from "../db/database.ts";
import { layTemplates } from "../db/template-store.ts";
import type { LocalRecord } from "./edit.ts";
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

/** What is known of the records to be laid out, read at once: a first reading has ten thousand. */
interface Known {
	readonly local: ReadonlyMap<string, LocalRecord>;
	/** As stored, or as laid out since. */
	readonly templates: Map<string, Template>;
	/** Laid out, and still to be stored. */
	readonly laid: Map<string, Template>;
	/** Not there any more on the side they stood on. */
	readonly gone: Seen[];
}

/**
 * Inside a transaction over `recordTables`. Between two steps of the database no more than a few things may be awaited
 * (Dexie loses its transaction after a hundred), so what needs no step is not awaited.
 */
export async function layOut(db: AsideDatabase, keys: Iterable<string>, at: number): Promise<LaidOut> {
	const all = [...new Set(keys)];
	const known = await readKnown(db, all);
	const kinds = new Set<RecordKind>();
	const settings = new Map<"standard" | "rule", Fields>();
	for (const key of all) {
		const seen = seenOf(key, known.local.get(key));
		const { kind, view } = seen;
		if ((kind === "standard" || kind === "rule") && view) settings.set(kind, view);
		if (kind === "member" || kind === "handover") kinds.add(kind);
		if (kind === "template" && layOutTemplate(seen, { known, at })) kinds.add(kind);
		if (kind === "field" && (await layOutField(db, seen))) kinds.add(kind);
	}
	for (const seen of known.gone) await layOutGone(db, seen, { known, at });
	await layTemplates(db, [...known.laid.values()]);
	return { kinds, settings };
}

async function readKnown(db: AsideDatabase, keys: readonly string[]): Promise<Known> {
	const ids = keys.map((key) => key.split("/")[1] ?? "");
	const [rows, entries, stored] = await Promise.all([
		db.replica.bulkGet([...keys]),
		db.outbox.toArray(),
		db.templates.bulkGet(ids),
	]);
	const byKey = new Map<string, OutboxEntry[]>();
	for (const entry of entries) byKey.set(entry.key, [...(byKey.get(entry.key) ?? []), entry]);
	const templates = stored.filter((one) => one !== undefined);
	return {
		local: new Map(keys.map((key, place) => [key, { row: rows[place], entries: byKey.get(key) ?? [] }])),
		templates: new Map(templates.map((one) => [one.id, one])),
		laid: new Map(),
		gone: [],
	};
}

function seenOf(key: string, local: LocalRecord | undefined): Seen {
	const like = local?.row ?? local?.entries[0];
	const [side, id = ""] = key.split("/");
	// Gone on the server altogether: its kind is told by nobody any more, and only templates can be on screen by then.
	if (!local || !like) return { id, kind: "template", own: side === "own", view: undefined };
	const view = viewOf(local.row, local.entries);
	return { id, kind: like.kind, own: like.own, view: isAway(view) ? undefined : view };
}

interface Laying {
	readonly known: Known;
	readonly at: number;
}

/** True when something on screen changes. */
function layOutTemplate(seen: Seen, { known, at }: Laying): boolean {
	const { id, own, view } = seen;
	const stored = known.templates.get(id);
	const isTheirs = stored !== undefined && stored.owner === (own ? "mine" : "team");
	if (!view) {
		if (isTheirs) known.gone.push(seen);
		return isTheirs;
	}
	const next = templateOfFields({ id, own }, view, besideOf(stored, at));
	if (!next || (stored && isTheirs && saysTheSame(fieldsOfTemplate(stored), fieldsOfTemplate(next))))
		return false;
	known.templates.set(id, next);
	known.laid.set(id, next);
	return true;
}

/** What changed its owner stands on the other side. */
async function layOutGone(db: AsideDatabase, { id, own }: Seen, laying: Laying): Promise<void> {
	const { known } = laying;
	const other = recordKey({ own: !own, id });
	const elsewhere = seenOf(other, await localRecord(db, other));
	if (elsewhere.view) {
		layOutTemplate(elsewhere, laying);
		return;
	}
	known.templates.delete(id);
	known.laid.delete(id);
	await dropTemplate(db, id);
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
