import { describe, expect, it } from "vitest";
import { formatLink, parseLink, serverAddress } from "../../lib/contract/sync-link.ts";
import { createApp } from "../../server/http/app.ts";
import { readOptions } from "../../server/options.ts";
import { createOwner, newPlace, serve } from "./stage.ts";

type Paths = Record<string, Record<string, { responses: object; operationId: string }>>;

describe("the description at /v1/openapi.json", () => {
	it("tells of every route there is under /v1, and of no other", async () => {
		const server = await serve("sqlite");
		const described = (await (await fetch(`${server.url}/v1/openapi.json`)).json()) as { paths: Paths };
		const told = Object.entries(described.paths).flatMap(([path, methods]) =>
			Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
		);
		const app = createApp({
			services: { version: "0", serverId: "", store: {}, hub: {}, metrics: {} } as never,
			limiter: () => undefined,
			log: () => undefined,
			addressOf: () => "",
			overTls: false,
		});
		const routed = app.routes
			.filter(
				({ method, path }) => method !== "ALL" && path.startsWith("/v1/") && path !== "/v1/openapi.json",
			)
			.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
		expect(told.sort()).toEqual([...new Set(routed)].sort());
		const ids = Object.values(described.paths).flatMap((methods) =>
			Object.values(methods).map((one) => one.operationId),
		);
		expect(new Set(ids).size).toBe(ids.length);
		expect(JSON.stringify(described)).not.toContain('"$schema"');
	});
});

describe("health", () => {
	it("is alive, ready, and counted", async () => {
		const server = await serve("sqlite");
		await (await createOwner(server)).push([{}]);
		const get = (path: string) => fetch(server.url + path);
		expect([(await get("/healthz")).status, (await get("/readyz")).status]).toEqual([200, 200]);
		const metrics = await (await get("/metrics")).text();
		expect(metrics).toContain('aside_changes_total{outcome="ok"} 1');
		expect(metrics).toMatch(
			/aside_request_seconds_count\{method="post",route="\/v1\/sync\/push",status="200"\} 1/,
		);
		const config = await (await get("/v1/config")).json();
		expect(config).toMatchObject({ product: "aside-team-server", minClient: 1 });
	});

	it("keeps its figures to this machine, also behind a proxy", async () => {
		const server = await serve("sqlite", { behindProxy: true });
		const from = (address: string) =>
			fetch(`${server.url}/metrics`, { headers: { "x-forwarded-for": `127.0.0.1, ${address}` } });
		expect([(await from("203.0.113.7")).status, (await from("127.0.0.1")).status]).toEqual([404, 200]);
	});

	it("has the id of its database, which stays", async () => {
		const place = await newPlace("sqlite");
		const ids = [];
		for (let turn = 0; turn < 2; turn += 1) {
			const server = await serve("sqlite", { place });
			ids.push(((await (await fetch(`${server.url}/v1/config`)).json()) as { serverId: string }).serverId);
		}
		expect(ids[0]).toBe(ids[1]);
	});
});

describe("the command line", () => {
	it("listens on this machine unless there is TLS or a proxy that speaks it", () => {
		expect(readOptions([], {})).toMatchObject({ ok: true, value: { host: "127.0.0.1", port: 8787 } });
		expect(readOptions(["--host", "0.0.0.0"], {}).ok).toBe(false);
		expect(readOptions(["--host", "::"], {}).ok).toBe(false);
		expect(readOptions(["--host", "0.0.0.0", "--behind-proxy"], {}).ok).toBe(true);
		expect(readOptions(["--cert", "/nowhere.pem"], {}).ok).toBe(false);
		expect(readOptions(["--cert", "/nowhere.pem", "--key", "/nowhere.pem"], {}).ok).toBe(false);
		expect(readOptions(["dance"], {}).ok).toBe(false);
		expect(readOptions(["--port", "x"], {}).ok).toBe(false);
		expect(readOptions(["--unknown"], {}).ok).toBe(false);
	});

	it("takes PostgreSQL when its address is given", () => {
		const url = "postgres://db/aside";
		expect(readOptions(["verify"], { DATABASE_URL: url })).toMatchObject({
			value: { command: "verify", place: { url } },
		});
	});
});

describe("links", () => {
	const setup = { kind: "setup", server: "https://team.example", setup: "s".repeat(43) } as const;
	const join = {
		kind: "join",
		server: "https://team.example/aside",
		team: "0b0e7a52-2d3c-4e5f-8a9b-0c1d2e3f4a5b",
		invite: "i".repeat(43),
		key: { id: "k1", secret: "k".repeat(43) },
	} as const;

	it.each([setup, join])("come back as they were made ($kind)", (link) => {
		expect(parseLink(` ${formatLink(link)}\n`)).toEqual({ ok: true, value: link });
	});

	it("are nothing else, and go to no insecure place", () => {
		for (const text of [
			"",
			"hello",
			"https://team.example/join",
			"javascript:alert(1)",
			`${formatLink(join)}x`,
		]) {
			expect(parseLink(text)).toEqual({ ok: false, failure: { kind: "not-a-link" } });
		}
		const plain = formatLink({ ...setup, server: "http://team.example" });
		expect(parseLink(plain)).toEqual({ ok: false, failure: { kind: "not-secure" } });
		expect(serverAddress("http://127.0.0.1:8787/").ok).toBe(true);
		expect(serverAddress("http://127.evil.example/").ok).toBe(false);
		expect(serverAddress("https://user:pass@team.example").ok).toBe(false);
	});
});
