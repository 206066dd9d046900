/** A server in a process of its own, the database behind it, and people who ask it things. */
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { join } from "node:path";
import type { SessionReply } from "../../../lib/contract/sync-people.ts";
import { openDatabase, type Place } from "../../../server/database/open-database.ts";
import { createSetup, createTeam } from "../../../server/store/joining.ts";
import type { Store } from "../../../server/store/store.ts";

const ROOT = join(import.meta.dirname, "../../..");
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export interface Running {
	readonly url: string;
	readonly store: Store;
	/** Resident memory of the server's process, bytes. */
	memory(): number;
	stop(): Promise<void>;
}

export async function start(place: Place): Promise<Running> {
	const child = spawn(process.execPath, [join(ROOT, "tests/team/unlimited-server.ts")], {
		cwd: ROOT,
		env: { ...process.env, PLACE: JSON.stringify(place) },
		stdio: ["ignore", "pipe", "inherit"],
	});
	const { port } = await firstLine(child);
	const database = await openDatabase(place);
	return {
		url: `http://127.0.0.1:${port}`,
		store: { database, clock: Date.now },
		memory: () => {
			const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1];
			return Number(kilobytes) * 1024;
		},
		async stop() {
			await database.query.destroy();
			const gone = new Promise((resolve) => child.once("exit", resolve));
			child.kill("SIGKILL");
			await gone;
		},
	};
}

function firstLine(child: ChildProcess): Promise<{ port: number }> {
	return new Promise((resolve, reject) => {
		child.once("exit", (code) => reject(new Error(`The server ended with ${code}`)));
		child.stdout?.once("data", (data: Buffer) => resolve(JSON.parse(data.toString())));
	});
}

/** Written straight into the database: what is measured is what people do afterwards. */
export async function found({ store }: Pick<Running, "store">, team: string): Promise<SessionReply> {
	const made = await createTeam(store, {
		setup: await createSetup(store),
		team,
		person: "Olive Owner",
		device: { name: "Bench", publicKey: "B".repeat(87) },
	});
	if ("kind" in made) throw new Error(made.kind);
	return made;
}

/** Tokens of so many devices of this person, the first of them included. */
export async function devices(
	{ url }: Pick<Running, "url">,
	{ team, tokens }: SessionReply,
	count: number,
): Promise<string[]> {
	const all = [tokens.access];
	while (all.length < count) {
		const token = tokens.access;
		const invite = JSON.parse(await ask(url, "POST /v1/invites", { token, body: '{"kind":"device"}' }));
		const device = { name: "Bench", publicKey: "B".repeat(87) };
		const body = JSON.stringify({ team: team.id, invite: invite.secret, person: "Olive", device });
		const joined: SessionReply = JSON.parse(await ask(url, "POST /v1/join", { token, body }));
		all.push(joined.tokens.access);
	}
	return all;
}

/** Asks as this device; gives the body's text. Throws unless it was answered with 200. */
export function ask(
	url: string,
	what: string,
	{ token, body }: { readonly token: string; readonly body?: string },
): Promise<string> {
	const [method, path] = what.split(" ");
	return new Promise((resolve, reject) => {
		const headers = {
			authorization: `Bearer ${token}`,
			...(body !== undefined && {
				"content-type": "application/json",
				"content-length": Buffer.byteLength(body),
			}),
		};
		const asked = request(url + path, { method, agent, headers }, (answer) => {
			const parts: Buffer[] = [];
			answer.on("data", (part: Buffer) => parts.push(part));
			answer.on("end", () => {
				const text = Buffer.concat(parts).toString();
				if (answer.statusCode === 200) resolve(text);
				else reject(new Error(`${what}: ${answer.statusCode} ${text.slice(0, 200)}`));
			});
		});
		asked.on("error", reject);
		asked.end(body);
	});
}

let nextMid = 0;

/** A push of new templates of about 700 bytes each. */
export function templates(count: number): string {
	const mutations = Array.from({ length: count }, () => {
		nextMid += 1;
		return {
			mid: nextMid,
			id: crypto.randomUUID(),
			kind: "template",
			own: false,
			op: "set",
			create: true,
			schema: 1,
			f: {
				title: `Template ${nextMid}`,
				shortcut: `t${nextMid}`,
				folder: "Bench",
				kind: "reply",
				state: "published",
				"body.en": "Hello, and sorry for the wait. Your parcel is on its way to you. ".repeat(10),
			},
			base: {},
		};
	});
	return JSON.stringify({ mutations });
}
