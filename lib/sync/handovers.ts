/** Conversations given to teammates: records like any other, of which the server can read who, to whom and when. */
import {
	type HandoverView,
	handoverState,
	type SealedHandover,
	sealedHandover,
} from "../contract/handover.ts";
import { isAtLeast } from "../contract/sync-access.ts";
import { recordKey } from "../contract/sync-outbox.ts";
import type { Fields } from "../contract/sync-record.ts";
import type { AsideDatabase } from "../db/database.ts";
import { type Change, localRecord } from "./note-changes.ts";
import { readSession, roleNow } from "./states.ts";
import { membersOf } from "./status.ts";
import { hashThread, openJson, sealJson } from "./team-secret.ts";
import { viewOf } from "./view.ts";

/** Undefined: in no team, or without its secret. */
export async function handoverTo(
	db: AsideDatabase,
	{ to, due }: { readonly to: string; readonly due?: number | undefined },
	about: SealedHandover,
): Promise<Change | undefined> {
	const session = await readSession(db);
	const secret = session?.secrets.at(-1);
	if (!session || !secret) return undefined;
	const id = crypto.randomUUID();
	const f: Fields = {
		thread: await hashThread(secret, about.threadKey),
		to,
		from: session.person.id,
		state: "offered",
		...(due !== undefined && { due }),
		sealed: await sealJson(secret, id, about),
	};
	return { id, kind: "handover", own: false, f };
}

/** `done`: it is removed. Undefined: it is gone already. */
export async function settledHandover(
	db: AsideDatabase,
	id: string,
	state: "accepted" | "declined" | "done",
): Promise<Change | undefined> {
	const change = { id, kind: "handover", own: false } as const;
	const { row, entries } = await localRecord(db, recordKey(change));
	const view = viewOf(row, entries);
	if (!view) return undefined;
	return state === "done" ? change : { ...change, f: { ...view, state } };
}

/** Those that concern this person, due soonest first. */
export async function readHandovers(db: AsideDatabase, now: number): Promise<HandoverView[]> {
	const session = await readSession(db);
	if (!session) return [];
	const me = { id: session.person.id, isAdmin: isAtLeast(await roleNow(db, session), "admin"), now };
	const members = await membersOf(db);
	const nameOf = (id: unknown) => members.find((one) => one.id === id)?.name ?? "";
	const views = (await openRecords(db)).map(async ({ id, f }): Promise<HandoverView[]> => {
		const { to, from, due } = f;
		const state = handoverState.safeParse(f["state"]);
		const whose = state.success ? whoseOf(f, me) : undefined;
		if (!state.success || !whose) return [];
		const about = sealedHandover.safeParse(await openJson(session.secrets, id, String(f["sealed"])));
		const told = { ...(typeof due === "number" && { due }), ...(about.success && { about: about.data }) };
		return [{ id, whose, state: state.data, from: nameOf(from), to: nameOf(to), ...told }];
	});
	return (await Promise.all(views)).flat().sort((one, other) => dueOf(one) - dueOf(other));
}

const dueOf = ({ due }: HandoverView) => due ?? Number.MAX_SAFE_INTEGER;

/** Undefined: it is none of theirs. */
function whoseOf(
	{ to, from, due, state }: Fields,
	me: { readonly id: string; readonly isAdmin: boolean; readonly now: number },
): HandoverView["whose"] | undefined {
	// Who declined is done with it; whoever gave it decides what next.
	if (to === me.id && state !== "declined") return "mine";
	if (from === me.id) return "given";
	const isLate = state === "offered" && typeof due === "number" && due < me.now;
	return isLate && me.isAdmin ? "late" : undefined;
}

async function openRecords(db: AsideDatabase): Promise<{ id: string; f: Fields }[]> {
	const rows = await db.replica.where("kind").equals("handover").toArray();
	const entries = await db.outbox.filter(({ kind }) => kind === "handover").toArray();
	const keys = new Set([...rows, ...entries].map(({ key }) => key));
	return [...keys].flatMap((key) => {
		const row = rows.find((one) => one.key === key);
		const own = entries.filter((one) => one.key === key);
		const f = viewOf(row, own);
		return f ? [{ id: row?.id ?? own[0]?.id ?? "", f }] : [];
	});
}
