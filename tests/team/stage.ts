/** A server for a test, on either engine, and people who ask it things. Every answer is held against the description. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { inject, onTestFinished } from "vitest";
import type { Role } from "../../lib/contract/sync-access.ts";
import { FAILURE_STATUS, failureReply } from "../../lib/contract/sync-failure.ts";
import type { SessionReply } from "../../lib/contract/sync-people.ts";
import type { Mutation } from "../../lib/contract/sync-record.ts";
import type { PullReply, PushReply } from "../../lib/contract/sync-wire.ts";
import { openDatabase, type Place } from "../../server/database/open-database.ts";
import type { Engine } from "../../server/database/schema.ts";
import { ENDPOINTS } from "../../server/http/endpoints.ts";
import type { Rates } from "../../server/http/rate-limit.ts";
import { createLog } from "../../server/observe/log.ts";
import { type RunningServer, startServer } from "../../server/start-server.ts";
import { createSetup } from "../../server/store/joining.ts";
import type { Store } from "../../server/store/store.ts";

export const ENGINES: readonly Engine[] = ["sqlite", "postgres"];
export const PUBLIC_KEY = "B".repeat(87);

const plenty = { perSecond: 1e6, burst: 1e6 };
export const NO_LIMITS: Rates = {
	push: plenty,
	pull: plenty,
	other: plenty,
	enter: plenty,
	open: plenty,
};

let shared: Promise<Place> | undefined;

/** A database for a test. On PostgreSQL the tests of one file share it, each with teams of its own, as teams do. */
export function placeFor(engine: Engine): Promise<Place> {
	if (engine === "sqlite") return newPlace(engine);
	shared ??= newPlace(engine);
	return shared;
}

/** An empty database. */
export async function newPlace(engine: Engine): Promise<Place> {
	if (engine === "sqlite") {
		const folder = mkdtempSync(path.join(tmpdir(), "aside-team-"));
		onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
		return { file: path.join(folder, "team.sqlite") };
	}
	const name = `t${crypto.randomUUID().replaceAll("-", "")}`;
	const client = new pg.Client({ connectionString: inject("postgresUrl") });
	await client.connect();
	await client.query(`create database ${name}`);
	await client.end();
	return { url: inject("postgresUrl").replace(/\/postgres$/, `/${name}`) };
}

/** A clock that a test moves; begins at a fixed moment. */
export function movableClock() {
	let now = Date.UTC(2030, 0, 15, 12);
	return {
		clock: () => now,
		move(ms: number) {
			now += ms;
		},
	};
}

export async function openStore(engine: Engine, clock: () => number = Date.now): Promise<Store> {
	const database = await openDatabase(await placeFor(engine));
	onTestFinished(() => database.query.destroy());
	return { database, clock };
}

export interface TestServer extends RunningServer {
	readonly url: string;
	readonly logged: string[];
}

export async function serve(
	engine: Engine,
	more: { rates?: Rates; clock?: () => number; place?: Place; behindProxy?: boolean } = {},
): Promise<TestServer> {
	const logged: string[] = [];
	const clock = more.clock ?? Date.now;
	const server = await startServer({
		place: more.place ?? (await placeFor(engine)),
		host: "127.0.0.1",
		port: 0,
		behindProxy: more.behindProxy ?? false,
		rates: more.rates ?? NO_LIMITS,
		log: createLog((line) => logged.push(line), clock),
		clock,
	});
	onTestFinished(() => server.stop());
	return { ...server, url: `http://127.0.0.1:${server.port}`, logged };
}

export interface Answer {
	readonly status: number;
	// The shape was checked against the endpoint's own schema; a test says which it expects.
	// biome-ignore lint/suspicious/noExplicitAny: see above
	readonly body: any;
	readonly headers: Headers;
}

export interface Asking {
	readonly token?: string | undefined;
	readonly body?: unknown;
	readonly headers?: Record<string, string>;
}

/** Asks, and holds what comes back against what is described for this path. */
export async function ask(url: string, what: string, { token, body, headers }: Asking = {}): Promise<Answer> {
	const [method = "GET", target = "/"] = what.split(" ");
	const response = await fetch(url + target, {
		method,
		headers: {
			...(token !== undefined && { authorization: `Bearer ${token}` }),
			...(body !== undefined && { "content-type": "application/json" }),
			...headers,
		},
		...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
	});
	const text = await response.text();
	const answer = {
		status: response.status,
		body: text === "" ? undefined : JSON.parse(text),
		headers: response.headers,
	};
	holdAgainstDescription(method, target, answer);
	return answer;
}

function holdAgainstDescription(method: string, target: string, { status, body }: Answer): void {
	if (status >= 400) {
		const { error } = failureReply.parse(body);
		if (FAILURE_STATUS[error.kind] !== status) throw new Error(`${error.kind} came with ${status}`);
		return;
	}
	const pathname = target.split("?")[0] ?? "";
	const endpoint = ENDPOINTS.find(
		(one) =>
			one.method.toUpperCase() === method &&
			new RegExp(`^${one.path.replace(/:\w+/g, "[^/]+")}$`).test(pathname),
	);
	if (endpoint && status === 200) endpoint.reply.parse(body);
}

export interface Person {
	readonly session: SessionReply;
	readonly token: string;
	readonly id: string;
	ask(what: string, asking?: Asking): Promise<Answer>;
	push(mutations: readonly Partial<Mutation>[], cursor?: string): Promise<PushReply>;
	/** Everything from the beginning or from a cursor. */
	pull(cursor?: string): Promise<PullReply>;
}

export function personOf(url: string, session: SessionReply): Person {
	const token = session.tokens.access;
	const askAs = (what: string, asking: Asking = {}) => ask(url, what, { token, ...asking });
	return {
		session,
		token,
		id: session.person.id,
		ask: askAs,
		async push(mutations, cursor) {
			const answer = await askAs("POST /v1/sync/push", {
				body: { mutations: mutations.map(mutationLike), ...(cursor && { cursor }) },
			});
			if (answer.status !== 200) throw new Error(`push: ${answer.status} ${answer.body.error.kind}`);
			return answer.body;
		},
		async pull(cursor) {
			const records: PullReply["records"] = [];
			for (let at = cursor; ; ) {
				const { status, body } = await askAs(`GET /v1/sync/pull${at ? `?cursor=${at}` : ""}`);
				if (status !== 200) throw new Error(`pull: ${status} ${body.error.kind}`);
				records.push(...body.records);
				at = body.cursor;
				if (!body.more) return { ...body, records };
			}
		},
	};
}

let nextMid = 1;

/** A new template unless said otherwise. */
export function mutationLike(more: Partial<Mutation>): Mutation {
	const create = more.base === undefined && more.op !== "delete";
	nextMid += 1;
	return {
		mid: nextMid,
		id: crypto.randomUUID(),
		kind: "template",
		own: false,
		op: "set",
		create,
		schema: 1,
		f: more.op === "delete" ? {} : { title: "Delay", "body.en": "Hi" },
		base: {},
		...more,
	};
}

const device = { name: "Test browser", publicKey: PUBLIC_KEY };

export async function createOwner({ url, store }: TestServer, name = "Olive Owner"): Promise<Person> {
	const setup = await createSetup(store);
	const { body, status } = await ask(url, "POST /v1/teams", {
		body: { setup, team: "Corner Shop", person: name, device },
	});
	if (status !== 200) throw new Error(`creating the team: ${body.error.kind}`);
	return personOf(url, body);
}

export async function invite(url: string, by: Person, role: Role, name = "Mona Member"): Promise<Person> {
	const { body: link } = await by.ask("POST /v1/invites", { body: { kind: "member", role } });
	const joined = await ask(url, "POST /v1/join", {
		body: { team: by.session.team.id, invite: link.secret, person: name, device },
	});
	return personOf(url, joined.body);
}

export async function secondDevice(url: string, of: Person): Promise<Person> {
	const { body: link } = await of.ask("POST /v1/invites", { body: { kind: "device" } });
	const joined = await ask(url, "POST /v1/join", {
		body: { team: of.session.team.id, invite: link.secret, person: "ignored", device },
	});
	return personOf(url, joined.body);
}
