/** Coming into a team and leaving it, on this device. */
import type { FieldDefinition } from "../contract/contact.ts";
import type { TeamSession } from "../contract/team.ts";
import type { AsideDatabase } from "../db/database.ts";
import { clearTeam } from "./lay-out.ts";
import {
	type Change,
	fieldChanges,
	isPristine,
	noteChanges,
	settingChange,
	templateChanges,
} from "./note-changes.ts";
import { readPosition, readSession, recordTables, writeHealth, writeSession } from "./states.ts";

/** Settings of this device that become the team's when it is founded here. */
export interface FoundingSettings {
	readonly standard: object;
	readonly rule: object;
}

/** Asked twice for one device, it is done once. False: the device is in another team. */
export function beginSession(
	db: AsideDatabase,
	session: TeamSession,
	{ founding, at }: { readonly founding: FoundingSettings | undefined; readonly at: number },
): Promise<boolean> {
	return db.transaction("rw", recordTables(db), async () => {
		const here = await readSession(db);
		if (here) return here.device.id === session.device.id;
		for (const table of [db.replica, db.outbox, db.conflicts]) await table.clear();
		await db.syncStates.clear();
		await writeSession(db, session);
		await writeHealth(db, { key: "health", failures: 0, notBefore: 0 });
		if (founding) await noteChanges(db, foundingChanges(founding, await db.fieldDefinitions.toArray()), at);
		return true;
	});
}

function foundingChanges({ standard, rule }: FoundingSettings, fields: readonly FieldDefinition[]): Change[] {
	return [settingChange("standard", standard), settingChange("rule", rule), ...fieldChanges([], fields)];
}

/**
 * The person's own templates that the server does not know yet: called once the first reading is done, as another of
 * their devices may have brought them. Templates of the starter library that nobody touched are on every device anyway.
 */
function noteOwnTemplates(db: AsideDatabase, at: number): Promise<void> {
	return db.transaction("rw", recordTables(db), async () => {
		const mine = await db.templates.filter(({ owner }) => (owner ?? "mine") === "mine").toArray();
		const known = new Set(await db.replica.where("key").startsWith("own/").primaryKeys());
		const unknown = mine.filter((one) => !known.has(`own/${one.id}`) && !isPristine(one));
		await noteChanges(
			db,
			unknown.flatMap((one) => templateChanges(undefined, one)),
			at,
		);
	});
}

/** Once for each membership, when the device has read everything. True: it was done now, and there may be more to send. */
export async function noteOwnOnce(db: AsideDatabase, at: number): Promise<boolean> {
	const { reading } = await readPosition(db);
	if (reading || (await db.syncStates.get("own-noted"))) return false;
	await noteOwnTemplates(db, at);
	await db.syncStates.put({ key: "own-noted" });
	return true;
}

/** Everything the team gave leaves this device, its tokens first of all. What is the person's own stays. */
export function forgetTeam(db: AsideDatabase): Promise<void> {
	return db.transaction("rw", recordTables(db), async () => clearTeam(db));
}
