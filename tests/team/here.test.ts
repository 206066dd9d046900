/** What the worker tells the server of where a person stands, and what it makes of the others' word. */
import "fake-indexeddb/auto";
import { expect, onTestFinished, test } from "vitest";
import type { Runtime } from "webextension-polyfill";
import { createHere } from "../../entrypoints/background/team/here.ts";
import { createPresence } from "../../entrypoints/background/team/presence.ts";
import { AsideDatabase } from "../../lib/db/database.ts";
import { writeSession } from "../../lib/sync/states.ts";

const uuid = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, "0")}`;
const [ME, MONA] = [uuid(1), uuid(2)];

async function boardOf() {
	const db = new AsideDatabase(`here-${crypto.randomUUID()}`);
	onTestFinished(() => db.delete());
	await writeSession(db, {
		server: "https://team.example.org",
		serverId: uuid(9),
		team: { id: uuid(8), name: "Corner Shop" },
		person: { id: ME, role: "owner" },
		device: { id: uuid(7) },
		refresh: "r",
		privateKey: "{}",
		secrets: [{ id: "k1", secret: "s".repeat(43) }],
	});
	let changes = 0;
	const board = createPresence(db, () => {
		changes += 1;
	});
	return { board, changes: () => changes };
}

function sidebar({ incognito = false } = {}) {
	const [heard, gone]: ((message?: unknown) => void)[][] = [[], []];
	const port = {
		sender: { tab: { incognito } },
		onMessage: { addListener: (one: () => void) => heard?.push(one) },
		onDisconnect: { addListener: (one: () => void) => gone?.push(one) },
	} as unknown as Runtime.Port;
	return {
		port,
		stand: (here: unknown) => {
			for (const one of heard ?? []) one({ here });
		},
		go: () => {
			for (const one of gone ?? []) one();
		},
	};
}

async function sayingTo(frames: object[]) {
	const { board } = await boardOf();
	const here = createHere(board, (frame) => frames.push(frame));
	const last = () => expect.poll(() => frames.at(-1));
	return { board, here, last };
}

test("nothing is said before the server hears, and everything then; conversations go by their hash alone", async () => {
	const frames: object[] = [];
	const { board, here, last } = await sayingTo(frames);
	const one = sidebar();
	here.follow(one.port, () => undefined);
	one.stand("x:1-2");
	await board.hashOf("x:1-2");
	expect(frames).toEqual([]);
	await here.speak();
	await last().toEqual({ type: "here", thread: await board.hashOf("x:1-2") });
	expect(JSON.stringify(frames)).not.toContain("x:1-2");
});

test("the sidebar that spoke last counts; when it goes, the one before does; the last one empties it", async () => {
	const frames: object[] = [];
	const { board, here, last } = await sayingTo(frames);
	let isEmpty = false;
	const [one, two] = [sidebar(), sidebar()];
	for (const { port } of [one, two])
		here.follow(port, () => {
			isEmpty = true;
		});
	await here.speak();
	one.stand("x:1-2");
	two.stand("x:1-3");
	await last().toEqual({ type: "here", thread: await board.hashOf("x:1-3") });
	two.go();
	await last().toEqual({ type: "here", thread: await board.hashOf("x:1-2") });
	one.stand(undefined);
	await last().toEqual({ type: "here" });
	expect(isEmpty).toBe(false);
	one.go();
	expect(isEmpty).toBe(true);
	expect(here.isEmpty()).toBe(true);
});

test("a private window, and what is no conversation's key, are told to nobody", async () => {
	const frames: object[] = [];
	const { here, last } = await sayingTo(frames);
	const [hidden, open] = [sidebar({ incognito: true }), sidebar()];
	for (const { port } of [hidden, open]) here.follow(port, () => undefined);
	await here.speak();
	hidden.stand("x:1-2");
	await last().toEqual({ type: "here" });
	for (const odd of [7, {}, "x".repeat(300)]) open.stand(odd);
	await last().toEqual({ type: "here" });
	expect(frames.every((frame) => !("thread" in frame))).toBe(true);
});

test("others are seen where they are, oneself on another device is not, and changes are told once", async () => {
	const { board, changes } = await boardOf();
	const thread = (await board.hashOf("x:1-2")) ?? "";
	const both = [
		{ person: MONA, thread },
		{ person: ME, thread },
	];
	board.told(both);
	board.told(both);
	expect(changes()).toBe(1);
	expect(await board.othersAt("x:1-2")).toEqual([MONA]);
	expect(await board.othersAt("x:1-3")).toEqual([]);
	board.told([]);
	expect(changes()).toBe(2);
	expect(await board.othersAt("x:1-2")).toEqual([]);
});
