import { describe, expect, it } from "vitest";
import { may, mayWrite, ROLES, type Role } from "../../lib/contract/sync-access.ts";
import { LIMITS, RECORD_KINDS } from "../../lib/contract/sync-record.ts";
import { ENDPOINTS } from "../../server/http/endpoints.ts";
import { RATES } from "../../server/http/rate-limit.ts";
import {
	ask,
	createOwner,
	ENGINES,
	invite,
	movableClock,
	mutationLike,
	NO_LIMITS,
	type Person,
	serve,
} from "./stage.ts";

/** Something each endpoint takes. Those without are asked as they are. */
const BODIES: Readonly<Record<string, unknown>> = {
	"POST /v1/sync/push": { mutations: [mutationLike({})] },
	"PATCH /v1/team": { name: "Renamed" },
	"PATCH /v1/members/:id": { role: "viewer" },
	"POST /v1/invites": { kind: "member", role: "viewer" },
	"POST /v1/presence": {},
	"PUT /v1/keys": { key: "k1", rotate: false, sealed: [] },
	"POST /v1/samples": {
		samples: [{ id: crypto.randomUUID(), day: 1, platform: "x", inquiryType: "sales", templates: [] }],
	},
};
const QUERIES: Readonly<Record<string, string>> = {
	"GET /v1/history": "?id=t1",
	"GET /v1/samples": "?fromDay=0",
};

/** Finer than the least role of the endpoint. */
const ALSO_NEEDS: Readonly<Record<string, (role: Role) => boolean>> = {
	"POST /v1/invites": (role) => may(role, "invites.manage"),
	"DELETE /v1/members/:id": (role) => may(role, "members.manage"),
	// The first secret is not there yet, and only who may rotate begins one.
	"PUT /v1/keys": () => false,
};

const CLOSED = ENDPOINTS.filter((one) => one.may !== "anyone");
const nameOf = (one: { method: string; path: string }) => `${one.method.toUpperCase()} ${one.path}`;

type Endpoint = (typeof CLOSED)[number];

function addressOf(endpoint: Endpoint): string {
	const path = endpoint.path.replace(":id", "no-such-id");
	return `${endpoint.method.toUpperCase()} ${path}${QUERIES[nameOf(endpoint)] ?? ""}`;
}

function bodyFor(endpoint: Endpoint) {
	const hasNone = endpoint.method === "get" || endpoint.method === "delete";
	return hasNone ? undefined : BODIES[nameOf(endpoint)];
}

/** What a role is answered; 404 where it may ask about an id that there is not. */
function meant(endpoint: Endpoint, role: Role): number {
	const { may: action, path } = endpoint;
	const isAllowed =
		action !== "anyone" && may(role, action) && (ALSO_NEEDS[nameOf(endpoint)]?.(role) ?? true);
	if (!isAllowed) return 403;
	return path.includes(":id") ? 404 : 200;
}

describe.each(ENGINES)("every endpoint on %s", (engine) => {
	it("answers each role as the table says, and tells a foreign team nothing", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const people: Record<Role, Person> = {
			owner,
			admin: await invite(server.url, owner, "admin"),
			editor: await invite(server.url, owner, "editor"),
			viewer: await invite(server.url, owner, "viewer"),
		};
		const stranger = await createOwner(server, "Stella Stranger");
		for (const [endpoint, role] of CLOSED.flatMap((one) => ROLES.map((each) => [one, each] as const))) {
			const { status } = await people[role].ask(addressOf(endpoint), { body: bodyFor(endpoint) });
			expect([nameOf(endpoint), role, status]).toEqual([nameOf(endpoint), role, meant(endpoint, role)]);
		}
		await owner.push([{ id: "secret", f: { title: "Only ours" } }]);
		const foreign = [
			await stranger.ask(`DELETE /v1/members/${owner.id}`),
			await stranger.ask(`PATCH /v1/members/${owner.id}`, { body: { role: "viewer" } }),
			await stranger.ask(`DELETE /v1/devices/${owner.session.device.id}`),
			await stranger.ask("GET /v1/history?id=secret"),
			await stranger.ask("GET /v1/sync/pull"),
			await stranger.ask("GET /v1/audit"),
		];
		expect(foreign.map((one) => one.status)).toEqual([404, 404, 404, 200, 200, 200]);
		expect(JSON.stringify(foreign.map((one) => one.body))).not.toMatch(/Only ours|Olive/);
	});

	it("lets each role write the kinds the table says, and nobody members", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const f = {
			template: { title: "T" },
			folder: { name: "F" },
			field: { name: "F" },
			handover: { state: "offered", sealed: "k.iv.text" },
		} as Record<string, object>;
		for (const role of ROLES) {
			const person = role === "owner" ? owner : await invite(server.url, owner, role);
			for (const own of [false, true]) {
				const { outcomes } = await person.push(
					RECORD_KINDS.map((kind) => ({ kind, own, f: { ...f[kind] }, create: true })),
				);
				const got = outcomes.map((one) => one.status);
				expect([role, own, got]).toEqual([
					role,
					own,
					RECORD_KINDS.map((kind) => (mayWrite(role, kind, own) ? "ok" : "forbidden")),
				]);
			}
		}
	});

	it("asks for a token that is whole, of this kind, and still good", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const { access, refresh } = owner.session.tokens;
		const [mark, team] = access.split(".");
		const forged = `${mark}.${team}.${"A".repeat(43)}`;
		const elsewhere = access.replace(team ?? "", crypto.randomUUID());
		for (const token of [undefined, "", "x", refresh, forged, elsewhere, `${access}x`, "a".repeat(5_000)]) {
			expect((await ask(server.url, "GET /v1/team", { token })).status).toBe(401);
		}
	});
});

describe("what comes in", () => {
	it("is refused by size before it is read, by depth before it is parsed, and by form", async () => {
		const server = await serve("sqlite");
		const owner = await createOwner(server);
		const send = (body: unknown, headers: Record<string, string> = {}) =>
			owner.ask("POST /v1/sync/push", { body, headers });
		const big = JSON.stringify({ mutations: [mutationLike({ f: { title: "x".repeat(LIMITS.pushBytes) } })] });
		expect((await send(big)).status).toBe(413);
		expect((await send(`${"[".repeat(100_000)}`)).status).toBe(400);
		expect((await send("{")).status).toBe(400);
		expect((await send({ mutations: [] })).status).toBe(400);
		expect((await send({ mutations: [mutationLike({ id: "../x" })] })).body.error.at).toBe("mutations.0.id");
		expect((await send({}, { "content-encoding": "gzip" })).status).toBe(415);
		expect((await send("a=b", { "content-type": "text/plain" })).status).toBe(415);
		const twice = mutationLike({ id: "t1" });
		expect((await send({ mutations: [twice, { ...twice, mid: twice.mid + 100_000 }] })).status).toBe(400);
		const many = { mutations: Array.from({ length: 101 }, () => mutationLike({})) };
		expect((await send(many)).status).toBe(400);
	});

	it("never reaches an object's prototype", async () => {
		const server = await serve("sqlite");
		const owner = await createOwner(server);
		for (const name of ["__proto__", "constructor.prototype", "toString"]) {
			const mutation = JSON.stringify(mutationLike({ id: "p1" })).replace('"title":', `"${name}":`);
			await owner.ask("POST /v1/sync/push", {
				body: `{"mutations":[${mutation}],"__proto__":{"polluted":true}}`,
			});
		}
		expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
		const stored = (await owner.pull()).records.find((one) => one.id === "p1");
		expect(Object.keys(stored?.f ?? {})).not.toContain("__proto__");
		expect((await owner.ask("GET /v1/team", { headers: { "aside-client": "__proto__" } })).status).toBe(200);
	});

	it("comes from extensions or programs, not from pages of the web", async () => {
		const server = await serve("sqlite");
		const owner = await createOwner(server);
		const from = (origin: string) => owner.ask("GET /v1/team", { headers: { origin } });
		for (const origin of ["https://evil.example", "null", "chrome-extension://short", server.url]) {
			expect((await from(origin)).status).toBe(403);
		}
		const extension = `chrome-extension://${"abcdefghijklmnop".repeat(2)}`;
		const allowed = await from(extension);
		expect(allowed.headers.get("access-control-allow-origin")).toBe(extension);
		expect(allowed.headers.get("access-control-allow-credentials")).toBeNull();
		const preflight = await fetch(`${server.url}/v1/sync/push`, {
			method: "OPTIONS",
			headers: {
				origin: extension,
				"access-control-request-method": "POST",
				"access-control-request-headers": "authorization",
			},
		});
		expect([preflight.status, preflight.headers.get("access-control-allow-headers")]).toEqual([
			204,
			expect.stringContaining("authorization"),
		]);
	});

	it("is answered in the one shape also where there is nothing, and by old clients for reading alone", async () => {
		const server = await serve("sqlite");
		const owner = await createOwner(server);
		expect((await ask(server.url, "GET /v1/nothing")).body.error.kind).toBe("not-found");
		expect((await ask(server.url, "DELETE /v1/config")).body.error.kind).toBe("not-found");
		const old = { "aside-client": "0" };
		expect((await owner.ask("GET /v1/sync/pull", { headers: old })).status).toBe(200);
		const body = { mutations: [mutationLike({})] };
		expect((await owner.ask("POST /v1/sync/push", { body, headers: old })).status).toBe(426);
	});

	it("is slowed down by token, and without one by address", async () => {
		const time = movableClock();
		const server = await serve("sqlite", {
			rates: { ...NO_LIMITS, push: RATES.push, enter: RATES.enter },
			clock: time.clock,
		});
		const owner = await createOwner(server);
		const body = () => ({ body: { mutations: [mutationLike({})] } });
		for (let turn = 0; turn < RATES.push.burst; turn += 1) {
			expect((await owner.ask("POST /v1/sync/push", body())).status).toBe(200);
		}
		const slowed = await owner.ask("POST /v1/sync/push", body());
		expect([slowed.status, slowed.headers.get("retry-after")]).toEqual([429, "1"]);
		time.move(1_000);
		expect((await owner.ask("POST /v1/sync/push", body())).status).toBe(200);
		const guess = () => ask(server.url, "POST /v1/session/refresh", { body: { refresh: "guess" } });
		const statuses = await Promise.all(Array.from({ length: RATES.enter.burst + 5 }, guess));
		expect(statuses.filter((one) => one.status === 429).length).toBeGreaterThanOrEqual(5);
	});
});

describe("the log", () => {
	it("holds no body, name, token, link or address of a path's own", async () => {
		const server = await serve("sqlite");
		const owner = await createOwner(server);
		const editor = await invite(server.url, owner, "editor", "Edith Editor");
		await editor.push([{ id: "visible-id", f: { title: "Secret title", "body.en": "Secret body" } }]);
		await ask(server.url, "GET /v1/history?id=visible-id&q=Secret", { token: "asd_a.bad.token" });
		await ask(server.url, "GET /Secret/path");
		await owner.ask("POST /v1/sync/push", { body: '{"mutations":[{"Secret":' });
		expect(server.logged.length).toBeGreaterThan(6);
		const all = server.logged.join("");
		for (const one of ["Secret", "Edith", "Olive", "Corner", "asd_", "visible-id", "127.0.0.1"]) {
			expect(all).not.toContain(one);
		}
		for (const { session } of [owner, editor]) {
			for (const token of Object.values(session.tokens)) expect(all).not.toContain(String(token).slice(-20));
		}
		for (const line of server.logged) expect(Object.keys(JSON.parse(line))).toContain("event");
	});
});
