/** Who of the team is answering where, as the server last told it. In memory: it stands for half a minute. */
import type { Presence } from "../../../lib/contract/sync-live.ts";
import type { AsideDatabase } from "../../../lib/db/database.ts";
import { readSession } from "../../../lib/sync/states.ts";
import { hashThread } from "../../../lib/sync/team-secret.ts";

export interface PresenceBoard {
	/** The server's word on everyone; empty when it cannot be heard. */
	told(present: readonly Presence[]): void;
	/** Teammates, by id, who are answering in this conversation. */
	othersAt(threadKey: string): Promise<string[]>;
	/** The conversation's name on the server. Undefined: in no team. */
	hashOf(threadKey: string): Promise<string | undefined>;
}

const MOST_KNOWN = 1_000;

/** `changed`: somebody came or went. */
export function createPresence(db: AsideDatabase, changed: () => void): PresenceBoard {
	let present: readonly Presence[] = [];
	const hashes = new Map<string, Promise<string>>();

	async function hashOf(threadKey: string): Promise<string | undefined> {
		const secret = (await readSession(db))?.secrets.at(-1);
		if (!secret) return undefined;
		const name = `${secret.id} ${threadKey}`;
		if (hashes.size > MOST_KNOWN) hashes.clear();
		const hash = hashes.get(name) ?? hashThread(secret, threadKey);
		hashes.set(name, hash);
		return hash;
	}
	return {
		hashOf,
		told(next) {
			if (JSON.stringify(next) === JSON.stringify(present)) return;
			present = next;
			changed();
		},
		async othersAt(threadKey) {
			if (present.length === 0) return [];
			const [hash, session] = [await hashOf(threadKey), await readSession(db)];
			const there = present.filter(({ thread, person }) => thread === hash && person !== session?.person.id);
			return [...new Set(there.map(({ person }) => person))];
		},
	};
}
