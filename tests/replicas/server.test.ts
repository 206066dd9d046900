import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningReplicas, startReplicas } from "./server.ts";
import { REPLICA_SITES } from "./sites/sites.ts";

interface Answer {
	readonly status: number | undefined;
	readonly headers: IncomingMessage["headers"];
	readonly body: string;
}

describe("the replica server", () => {
	let replicas: RunningReplicas;
	beforeAll(async () => {
		replicas = await startReplicas();
	}, 30_000);
	afterAll(() => replicas.close());

	const get = (host: string, path: string) =>
		new Promise<Answer>((resolve, reject) => {
			const { port } = replicas;
			const options = { host: "127.0.0.1", port, path, headers: { host }, rejectUnauthorized: false };
			request(options, (response) => {
				let body = "";
				response.setEncoding("utf8");
				response.on("data", (chunk: string) => {
					body += chunk;
				});
				response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
			})
				.on("error", reject)
				.end();
		});

	it.each(REPLICA_SITES)(
		"answers any path of $host with its page under a strict policy",
		async ({ host }) => {
			const page = await get(host, "/whatever/it/is?lang=de");
			expect(page.status).toBe(200);
			const policy = String(page.headers["content-security-policy"]);
			expect(policy).toContain("default-src 'none'");
			expect(policy).toContain("require-trusted-types-for 'script'");
			const nonce = /script-src 'nonce-([^']+)'/.exec(policy)?.[1];
			expect(page.body).toContain(`<script nonce="${nonce}"`);
			const bundle = /src="(\/assets\/[0-9a-f]+\.js)"/.exec(page.body)?.[1] ?? "";
			expect((await get(host, bundle)).body).toContain("__replica");
		},
	);

	it("gives each response a nonce of its own", async () => {
		const [one, other] = [await get("x.com", "/"), await get("x.com", "/")];
		expect(one.headers["content-security-policy"]).not.toBe(other.headers["content-security-policy"]);
	});

	it("sends messenger.com on to facebook.com/messages", async () => {
		const answer = await get("www.messenger.com", "/t/123/?x=1");
		expect(answer.status).toBe(302);
		expect(answer.headers.location).toBe("https://www.facebook.com/messages/t/123/?x=1");
	});

	it("knows no other host and no other script", async () => {
		expect((await get("example.org", "/")).status).toBe(404);
		expect((await get("x.com", "/assets/0000000000000000.js")).status).toBe(404);
	});
});
