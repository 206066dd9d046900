/** A person's changes on their way into the outbox. Each function belongs into the transaction that stores the change itself. */
import type { FieldDefinition } from "../contract/contact.ts";
import { recordKey } from "../contract/sync-outbox.ts";
import type { Fields, FieldValue, RecordKind } from "../contract/sync-record.ts";
import type { Template } from "../contract/template.ts";
import { AWAY, changesTo, fieldsOfTemplate, isAway, TEMPLATE_SCHEMA } from "../contract/template-fields.ts";
import type { AsideDatabase } from "../db/database.ts";
import { edit, type LocalRecord, remove } from "./edit.ts";
import { mayChange, readPosition, readSession, writePosition } from "./states.ts";
import { viewOf } from "./view.ts";

/** Records of which a team has one, and their id. */
export const ONE_OF_A_KIND = { standard: "standards", rule: "rules" } as const;

export interface Change {
	readonly id: string;
	readonly kind: RecordKind;
	readonly own: boolean;
	/** Whole; absent: the record was removed. */
	readonly f?: Fields;
}

/** Nothing is noted without a team, and nothing the person's role does not allow. */
export async function noteChanges(db: AsideDatabase, changes: readonly Change[], at: number): Promise<void> {
	if (!(await readSession(db))) return;
	for (const change of changes) {
		if (await mayChange(db, change.kind, change.own)) await noteChange(db, change, at);
	}
}

async function noteChange(db: AsideDatabase, { f, ...record }: Change, at: number): Promise<void> {
	const local = await localRecord(db, recordKey(record));
	const position = await readPosition(db);
	const mid = position.nextMid;
	const { drop, put } = remove(local, { mid, at });
	// What the server has never heard of leaves no trace there either.
	if (f === undefined || (isAway(f) && !put)) {
		if (drop !== undefined) await db.outbox.delete(drop);
		if (put) await db.outbox.put(put);
	} else {
		const view = viewOf(local.row, local.entries);
		const said = record.kind === "template" ? changesTo(view, f) : f;
		const entry = edit(local, { ...record, schema: TEMPLATE_SCHEMA, f: said }, { mid, at });
		if (entry) await db.outbox.put(entry);
	}
	await writePosition(db, { ...position, nextMid: mid + 1 });
}

export async function localRecord(db: AsideDatabase, key: string): Promise<LocalRecord> {
	const [row, entries] = await Promise.all([
		db.replica.get(key),
		db.outbox.where("key").equals(key).toArray(),
	]);
	return { row, entries };
}

/** Of the starter library, and as it came: every device has it anyway. */
export function isPristine({ id, version, pinned }: Template): boolean {
	return id.startsWith("starter-") && version === 1 && !pinned;
}

/** A template that changed its owner is away from the one side and stands on the other. */
export function templateChanges(before: Template | undefined, after: Template | undefined): Change[] {
	const changes: Change[] = [];
	if (before && before.owner !== after?.owner) {
		changes.push(templateChange(before, after && AWAY));
	}
	if (after) changes.push(templateChange(after, fieldsOfTemplate(after)));
	return changes;
}

function templateChange({ id, owner }: Template, f: Fields | undefined): Change {
	return { id, kind: "template", own: owner === "mine", ...(f && { f }) };
}

export function fieldChanges(
	before: readonly FieldDefinition[],
	after: readonly FieldDefinition[],
): Change[] {
	const stay = new Set(after.map(({ id }) => id));
	const gone = before.filter(({ id }) => !stay.has(id));
	return [
		...gone.map(({ id }): Change => ({ id, kind: "field", own: false })),
		...after.map(
			({ id, label, ...rest }): Change => ({ id, kind: "field", own: false, f: { name: label, ...rest } }),
		),
	];
}

/** Settings of which a team has one: each of their parts is a field. */
export function settingChange(kind: keyof typeof ONE_OF_A_KIND, setting: object): Change {
	const f = Object.fromEntries(Object.entries(setting as Record<string, FieldValue>));
	return { id: ONE_OF_A_KIND[kind], kind, own: false, f };
}
