/** "Test connection": a plain verdict for each way in which there is nobody to speak with. */
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { formatLink } from "../../lib/contract/sync-link.ts";
import { CLIENT_PROTOCOL } from "../../lib/contract/sync-wire.ts";
import { type Hosts, hostPattern, testConnection as testAt } from "../../lib/panel/team/greet.ts";
import { serve } from "./stage.ts";

const linkTo = (server: string) => formatLink({ kind: "setup", server, setup: "s".repeat(43) });

/** Addresses the person has given beyond what CORS allows. */
function hostsWith(...given: string[]): Hosts {
	return { allows: async (pattern) => given.includes(pattern), request: async () => false };
}

const testConnection = (fetch: typeof globalThis.fetch, link: string, hosts = hostsWith()) =>
	testAt({ fetch, hosts }, link);

async function answering(listener: RequestListener): Promise<string> {
	const server = createServer(listener).listen(0, "127.0.0.1");
	await new Promise((resolve) => server.once("listening", resolve));
	onTestFinished(() => void server.close());
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** As a browser treats a server that allows no extension: what it answers cannot be read, nor its refusal. */
const unreadable: typeof fetch = async (input, init) => {
	if (init?.mode !== "no-cors") throw new TypeError("Failed to fetch");
	return fetch(input, init);
};

test("a team's server works", async () => {
	const { url } = await serve("sqlite");
	expect(await testConnection(fetch, linkTo(url))).toBeUndefined();
});

test("a server that wants a newer Aside says so", async () => {
	const { url } = await serve("sqlite");
	const config = await (await fetch(`${url}/v1/config`)).json();
	const newer = { ...config, minClient: CLIENT_PROTOCOL + 1 };
	const server = await answering((_, response) => response.end(JSON.stringify(newer)));
	expect(await testConnection(fetch, linkTo(server))).toBe("client-too-old");
});

test.each([
	["a web page", (_, response) => response.end("<!doctype html><title>Shop</title>")],
	["another service's JSON", (_, response) => response.end('{"product":"something-else"}')],
	["a page that is not there", (_, response) => response.writeHead(404).end("Not found")],
	["an empty answer", (_, response) => response.end()],
	[
		"a page behind a sign-in",
		({ url }, response) => {
			if (url === "/login") response.end("<!doctype html><title>Sign in</title>");
			else response.writeHead(302, { location: "/login" }).end();
		},
	],
] satisfies [string, RequestListener][])("%s is no team's server", async (_, listener) => {
	const server = await answering(listener);
	expect(await testConnection(fetch, linkTo(server))).toBe("foreign");
	expect(await testConnection(unreadable, linkTo(server))).toBe("foreign");
});

test("nobody there, a certificate that is none, and links that are none", async () => {
	const { url } = await serve("sqlite");
	expect(await testConnection(fetch, linkTo("http://127.0.0.1:9"))).toBe("offline");
	expect(await testConnection(fetch, linkTo(url.replace("http:", "https:")))).toBe("offline");
	expect(await testConnection(fetch, linkTo("http://team.example.org"))).toBe("not-secure");
	expect(await testConnection(fetch, "team")).toBe("not-a-link");
});

test("an address that only a permission would help with is told apart, once, and for TLS alone", async () => {
	const server = "https://team.example.org:8443/aside";
	const answers: typeof fetch = async (_, init) => {
		if (init?.mode !== "no-cors") throw new TypeError("Failed to fetch");
		return new Response("anything");
	};
	expect(hostPattern(server)).toBe("https://team.example.org/*");
	expect(await testConnection(answers, linkTo(server))).toBe("unreadable");
	const given = hostsWith("https://team.example.org/*");
	expect(await testConnection(answers, linkTo(server), given)).toBe("foreign");
	expect(await testConnection(answers, linkTo("http://localhost:8787"))).toBe("foreign");
});
