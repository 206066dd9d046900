import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Mutation } from "../../lib/contract/sync-record.ts";
import { openDatabase, type Place } from "../../server/database/open-database.ts";
import { verify } from "../../server/store/verify.ts";
import {
	ask,
	ENGINES,
	mutationLike,
	newPlace,
	type Person,
	PUBLIC_KEY,
	personOf,
	secondDevice,
} from "./stage.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const KILLS = 15;
/** Devices that write at once: what they send goes into the same transactions. */
const WRITERS = 4;

interface Process {
	readonly url: string;
	readonly link: string | undefined;
	kill(): Promise<void>;
}

/** The server as its own process, without rate limits. */
async function start(place: Place): Promise<Process> {
	const child = spawn(
		path.join(ROOT, "node_modules/.bin/node"),
		[path.join(import.meta.dirname, "unlimited-server.ts")],
		{
			cwd: ROOT,
			env: { ...process.env, PLACE: JSON.stringify(place) },
			stdio: ["ignore", "pipe", "inherit"],
		},
	);
	onTestFinished(() => void child.kill("SIGKILL"));
	const { port, setup } = await firstLine(child);
	return {
		url: `http://127.0.0.1:${port}`,
		link: setup,
		kill: () =>
			new Promise((resolve) => {
				child.once("exit", () => resolve());
				child.kill("SIGKILL");
			}),
	};
}

function firstLine(child: ChildProcess): Promise<{ port: number; setup: string }> {
	return new Promise((resolve, reject) => {
		child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
		child.stdout?.once("data", (data: Buffer) => resolve(JSON.parse(data.toString())));
	});
}

describe.each(ENGINES)("a server killed under load, on %s", (engine) => {
	it(`loses nothing it has acknowledged, ${KILLS} times, and applies nothing twice`, async () => {
		const place = await newPlace(engine);
		let server = await start(place);
		const device = { name: "d", publicKey: PUBLIC_KEY };
		const made = await ask(server.url, "POST /v1/teams", {
			body: { setup: server.link, team: "T", person: "P", device },
		});
		const session = made.body;
		const owner = personOf(server.url, session);
		const devices = [owner];
		while (devices.length < WRITERS) devices.push(await secondDevice(server.url, owner));
		const acknowledged: string[] = [];
		let isDone = false;
		// A device that sends its change again until it is answered.
		const pushUntilAnswered = async (device: Person, mutation: Mutation): Promise<void> => {
			while (!isDone) {
				const reply = await personOf(server.url, device.session)
					.push([mutation])
					.catch(() => undefined);
				if (reply?.outcomes[0]?.status === "ok") acknowledged.push(mutation.id);
				if (reply) return;
				await new Promise((resolve) => setTimeout(resolve, 10));
			}
		};
		const writers = devices.map(async (one) => {
			while (!isDone) await pushUntilAnswered(one, mutationLike({}));
		});
		for (let kills = 0; kills < KILLS; kills += 1) {
			await new Promise((resolve) => setTimeout(resolve, 30 + Math.random() * 120));
			await server.kill();
			server = await start(place);
		}
		await new Promise((resolve) => setTimeout(resolve, 300));
		isDone = true;
		await Promise.all(writers);
		const { records } = await personOf(server.url, session).pull();
		await server.kill();
		const stored = new Set(records.map((one) => one.id));
		expect(acknowledged.length).toBeGreaterThan(KILLS);
		expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
		const database = await openDatabase(place);
		onTestFinished(() => database.query.destroy());
		expect((await verify({ database, clock: Date.now })).faults).toEqual([]);
		const twice = await database.query
			.selectFrom("history")
			.select(["id", (one) => one.fn.countAll<number>().as("count")])
			.where("kind", "=", "template")
			.groupBy("id")
			.execute();
		expect(twice.filter((one) => Number(one.count) > 1)).toEqual([]);
	}, 180_000);
});
