/** "Escalate to Mona after an hour": where Mona is a teammate, the conversation is handed over to her. */
import { expect, test } from "vitest";
import { answerHandovers, type TeamNeeds } from "../../entrypoints/background/answers/handovers.ts";
import type { ConversationClock } from "../../lib/contract/conversation-clock.ts";
import { readHandovers } from "../../lib/sync/handovers.ts";
import { type Change, noteChanges } from "../../lib/sync/note-changes.ts";
import { readSession, writeSession } from "../../lib/sync/states.ts";
import { twoDevices } from "./device.ts";

async function escalatingDevice() {
	const { one, mate } = await twoDevices();
	await one.sync();
	const session = await readSession(one.db);
	if (!session) throw new Error("No session");
	await writeSession(one.db, { ...session, secrets: [{ id: "k1", secret: "s".repeat(43) }] });
	let escalate: (records: readonly ConversationClock[]) => Promise<void> = async () => undefined;
	const { db } = one;
	const answers = answerHandovers({
		service: {
			tools: one.tools,
			noteAll: (changes: readonly Change[]) =>
				db.transaction("rw", [db.replica, db.outbox, db.syncStates], async () => noteChanges(db, changes, 1)),
		},
		clocks: {
			onEscalated: (listener: typeof escalate) => {
				escalate = listener;
			},
		},
	} as unknown as TeamNeeds);
	const told = (to: string) =>
		escalate([
			{ threadKey: "x:1-2", name: "Ann", escalation: { after: 60, to } } as unknown as ConversationClock,
		]);
	return { one, mate, answers, told };
}

test("a rule that names a teammate hands the conversation over to them", async () => {
	const { one, told } = await escalatingDevice();
	await told("Mona Member");
	expect(await readHandovers(one.db, 0)).toMatchObject([
		{ whose: "given", state: "offered", to: "Mona Member", about: { threadKey: "x:1-2", name: "Ann" } },
	]);
});

test("asked again for the same by a worker that took over from a killed one, it hands over once", async () => {
	const { one, told } = await escalatingDevice();
	for (let worker = 0; worker < 2; worker += 1) await told("Mona Member");
	expect(await readHandovers(one.db, 0)).toHaveLength(1);
});

test("a rule that names somebody outside the team, or oneself, hands nothing over", async () => {
	const { one, told } = await escalatingDevice();
	for (const name of ["Somebody Else", "Olive Owner"]) await told(name);
	expect(await readHandovers(one.db, 0)).toEqual([]);
});
