/**
 * Keeps the device in step: sends, then reads, one short step after the other. Whatever is half done when the worker dies
 * is done again by the next run, from what the database says.
 */
import type { TeamSession } from "../contract/team.ts";
import type { WireFailure } from "../wire/ask-server.ts";
import { accessFor, refresh } from "./access.ts";
import { noteOwnOnce } from "./membership.ts";
import { pullStep } from "./pull-step.ts";
import { pushStep, type StepOutcome } from "./push-step.ts";
import { afterFailure, afterSuccess, isFinal, NEVER_LONGER } from "./react.ts";
import { readHealth, readSession, writeHealth } from "./states.ts";
import type { SyncTools } from "./tools.ts";

/** Steps of one run at most: a first reading of 10,000 templates has 50. */
const MOST_STEPS = 400;

/** `force`: the person asks, so no waiting time is kept. True: the device is in step with its team. */
export async function syncOnce(tools: SyncTools, force = false): Promise<boolean> {
	const session = await readSession(tools.db);
	if (!session || !(await isDue(tools, force))) return false;
	for (let step = 0; step < MOST_STEPS; step += 1) {
		const outcome = await oneStep(tools, session);
		if (outcome === "again") continue;
		if (outcome === "done" && (await noteOwnOnce(tools.db, tools.clock()))) continue;
		await note(tools, session, outcome);
		return outcome === "done";
	}
	return false;
}

async function isDue({ db, clock }: SyncTools, force: boolean): Promise<boolean> {
	const { trouble, notBefore } = await readHealth(db);
	if (trouble && isFinal(trouble.kind)) return false;
	const wait = notBefore - clock();
	// Longer than any wait: the clock was put back since.
	return force || wait <= 0 || wait > NEVER_LONGER;
}

async function oneStep(tools: SyncTools, session: TeamSession): Promise<StepOutcome> {
	const access = await accessFor(tools, session);
	if (!access.ok) return access.failure;
	const outcome = await pushThenPull(tools, session.server, access.value);
	if (typeof outcome === "string" || outcome.kind !== "sign-in") return outcome;
	// Its time had run out after all, or the server was restored: with a new one it is tried once more.
	const next = await refresh(tools);
	return next.ok ? pushThenPull(tools, session.server, next.value) : next.failure;
}

async function pushThenPull(tools: SyncTools, server: string, token: string): Promise<StepOutcome> {
	const pushed = await pushStep(tools, server, token);
	if (pushed === "again") return pushed;
	// Too old to write, or no room for it: what others wrote is read all the same.
	const mayRead = pushed === "done" || pushed.kind === "client-too-old" || pushed.kind === "team-full";
	if (!mayRead) return pushed;
	const pulled = await pullStep(tools, server, token);
	return pulled === "done" ? pushed : pulled;
}

async function note(tools: SyncTools, session: TeamSession, outcome: "done" | WireFailure): Promise<void> {
	const { db, clock, random } = tools;
	await db.transaction("rw", db.syncStates, async () => {
		// The person may have left the team meanwhile.
		if ((await readSession(db))?.device.id !== session.device.id) return;
		const health = await readHealth(db);
		const now = clock();
		await writeHealth(
			db,
			outcome === "done"
				? afterSuccess(health, now)
				: afterFailure(health, outcome, { now, random: random() }),
		);
	});
	await tools.changed({ kinds: new Set(["member"]), settings: new Map() });
}
