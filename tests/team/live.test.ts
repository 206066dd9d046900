import { describe, expect, it, onTestFinished } from "vitest";
import WebSocket from "ws";
import type { ToDevice } from "../../lib/contract/sync-live.ts";
import { createOwner, ENGINES, invite, newPlace, type Person, serve } from "./stage.ts";

const THREAD = "T".repeat(43);

interface Heard {
	readonly frames: ToDevice[];
	readonly closed: Promise<number>;
	send(frame: object): void;
	close(): void;
	until(seen: (frames: ToDevice[]) => boolean, within?: number): Promise<void>;
}

async function listen(url: string, person: Person, ticket?: string): Promise<Heard> {
	const told = ticket ?? (await person.ask("POST /v1/live/ticket")).body.ticket;
	const socket = new WebSocket(`${url.replace("http", "ws")}/v1/live`);
	onTestFinished(() => socket.terminate());
	const frames: ToDevice[] = [];
	const closed = new Promise<number>((resolve) => socket.once("close", resolve));
	socket.on("message", (data) => frames.push(JSON.parse(data.toString())));
	await new Promise((resolve, reject) => {
		socket.once("open", resolve);
		socket.once("error", reject);
	});
	socket.send(JSON.stringify({ type: "ticket", ticket: told }));
	return {
		frames,
		closed,
		send: (frame) => socket.send(JSON.stringify(frame)),
		close: () => socket.close(),
		async until(seen, within = 4_000) {
			for (const end = Date.now() + within; !seen(frames); ) {
				if (Date.now() > end) throw new Error(`never heard; only ${JSON.stringify(frames)}`);
				await new Promise((resolve) => setTimeout(resolve, 10));
			}
		},
	};
}

const heardHead = (seq: number) => (frames: ToDevice[]) =>
	frames.some((one) => one.type === "head" && one.seq >= seq);
const lastPresent = (frames: ToDevice[]) => frames.filter((one) => one.type === "present").at(-1)?.present;

describe.each(ENGINES)("the live socket on %s", (engine) => {
	it("tells of a teammate's write within two seconds, from this process and from another", async () => {
		const place = await newPlace(engine);
		const [here, there] = [await serve(engine, { place }), await serve(engine, { place })];
		const owner = await createOwner(here);
		const socket = await listen(here.url, owner);
		await socket.until(heardHead(1));
		const one = await owner.push([{}]);
		await socket.until(heardHead(one.seq), 2_000);
		const { personOf } = await import("./stage.ts");
		const two = await personOf(there.url, owner.session).push([{}]);
		await socket.until(heardHead(two.seq), 2_000);
	});

	it("tells who is answering where, and that they left", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const editor = await invite(server.url, owner, "editor");
		const stranger = await createOwner(server, "Stella Stranger");
		const [mine, theirs, foreign] = [
			await listen(server.url, owner),
			await listen(server.url, editor),
			await listen(server.url, stranger),
		];
		for (const one of [mine, theirs, foreign]) await one.until(heardHead(1));
		theirs.send({ type: "here", thread: THREAD });
		await mine.until((frames) => lastPresent(frames)?.[0]?.thread === THREAD, 2_000);
		expect(lastPresent(mine.frames)).toEqual([{ person: editor.id, thread: THREAD }]);
		theirs.close();
		await mine.until((frames) => lastPresent(frames)?.length === 0);
		await editor.ask("POST /v1/presence", { body: { thread: THREAD } });
		await mine.until((frames) => lastPresent(frames)?.length === 1);
		expect(JSON.stringify(foreign.frames)).not.toContain(THREAD);
	});

	it("closes on a member who is removed before telling them more, and on a device that is signed out", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const editor = await invite(server.url, owner, "editor");
		const socket = await listen(server.url, editor);
		await socket.until(heardHead(1));
		await owner.ask(`DELETE /v1/members/${editor.id}`);
		expect(await socket.closed).toBe(4403);
	});
});

describe("the live socket", () => {
	it("takes a ticket once, and nothing else first", async () => {
		const server = await serve("sqlite");
		const owner = await createOwner(server);
		const { ticket } = (await owner.ask("POST /v1/live/ticket")).body;
		const first = await listen(server.url, owner, ticket);
		await first.until(heardHead(1));
		expect(await (await listen(server.url, owner, ticket)).closed).toBe(4401);
		expect(await (await listen(server.url, owner, owner.token)).closed).toBe(4401);
	});

	it("takes five at most of one person, small frames, and not too many", async () => {
		const server = await serve("sqlite");
		const owner = await createOwner(server);
		const sockets = [];
		for (let turn = 0; turn < 5; turn += 1) sockets.push(await listen(server.url, owner));
		for (const one of sockets) await one.until(heardHead(1));
		expect(await (await listen(server.url, owner)).closed).toBe(4429);
		sockets[0]?.send({ type: "here", thread: "x".repeat(5_000) });
		expect(await sockets[0]?.closed).toBe(1009);
		for (let turn = 0; turn < 40; turn += 1) sockets[1]?.send({ type: "here" });
		expect(await sockets[1]?.closed).toBe(4429);
	});

	it("lets no page of the web in", async () => {
		const server = await serve("sqlite");
		const socket = new WebSocket(`${server.url.replace("http", "ws")}/v1/live`, {
			origin: "https://evil.example",
		});
		const refused = await new Promise((resolve) => socket.once("error", (error) => resolve(error.message)));
		expect(refused).toContain("403");
	});
});
