/** The single values a device keeps of its team. */
import { may, mayWrite, type Role, role } from "../contract/sync-access.ts";
import { recordKey, type SyncPosition } from "../contract/sync-outbox.ts";
import type { RecordKind } from "../contract/sync-record.ts";
import type { TeamSession } from "../contract/team.ts";
import type { AsideDatabase } from "../db/database.ts";
import type { SyncHealth } from "../db/sync-tables.ts";
import { viewOf } from "./view.ts";

const START: SyncPosition = { seq: 0, generation: 1, reading: true, anotherPast: false, nextMid: 1 };
const WELL: SyncHealth = { key: "health", failures: 0, notBefore: 0 };

export async function readSession(db: AsideDatabase): Promise<TeamSession | undefined> {
	const state = await db.syncStates.get("session");
	return state?.key === "session" ? state.session : undefined;
}

export async function writeSession(db: AsideDatabase, session: TeamSession): Promise<void> {
	await db.syncStates.put({ key: "session", session });
}

export async function readPosition(db: AsideDatabase): Promise<SyncPosition> {
	const state = await db.syncStates.get("position");
	return state?.key === "position" ? state.position : START;
}

export async function writePosition(db: AsideDatabase, position: SyncPosition): Promise<void> {
	await db.syncStates.put({ key: "position", position });
}

export async function readHealth(db: AsideDatabase): Promise<SyncHealth> {
	const state = await db.syncStates.get("health");
	return state?.key === "health" ? state : WELL;
}

export async function writeHealth(db: AsideDatabase, health: SyncHealth): Promise<void> {
	await db.syncStates.put(health);
}

/** Tables of which a transaction that changes records needs the right to write. */
export function recordTables(db: AsideDatabase) {
	return [
		db.replica,
		db.outbox,
		db.conflicts,
		db.syncStates,
		db.templates,
		db.templateVersions,
		db.templateDrafts,
		db.templateImports,
		db.fieldDefinitions,
	];
}

/** As the member's own record says; before it was read, as it was when the device joined. */
export async function roleNow(db: AsideDatabase, { person }: TeamSession): Promise<Role> {
	const row = await db.replica.get(recordKey({ own: false, id: person.id }));
	const told = role.safeParse(viewOf(row, [])?.["role"]);
	return told.success ? told.data : person.role;
}

/** Without a team everybody may. */
export async function mayChange(db: AsideDatabase, kind: RecordKind, own: boolean): Promise<boolean> {
	const session = await readSession(db);
	if (!session) return true;
	const who = await roleNow(db, session);
	return own ? may(who, "own.write") : mayWrite(who, kind, false);
}
