/** Whether a team's server answers at an address, and one this Aside can speak with. */
import type * as z from "zod/mini";
import { failed, type Result } from "../../base/result.ts";
import { type LinkFailure, parseLink } from "../../contract/sync-link.ts";
import { CLIENT_PROTOCOL, configReply } from "../../contract/sync-wire.ts";
import { askServer, type Fetch, type WireFailure } from "../../wire/ask-server.ts";

/** `unreadable`: something answers there, and the browser lets nobody read it who has no permission for its address. */
export type GreetFailure = { readonly kind: WireFailure["kind"] | LinkFailure["kind"] | "unreadable" };

/** Addresses beyond those that let extensions read them. */
export interface Hosts {
	/** Whether the person has given this address. */
	allows(pattern: string): Promise<boolean>;
	/** Has to be called within a click. */
	request(pattern: string): Promise<boolean>;
}

export interface Greeting {
	readonly fetch: Fetch;
	readonly hosts: Hosts;
}

/** One server's address as browsers write it in permissions: they take no port. */
export function hostPattern(server: string): string {
	const { protocol, hostname } = new URL(server);
	return `${protocol}//${hostname}/*`;
}

/** ms: whatever answers at all does so in this time. */
const PATIENCE = 8_000;

export async function greet(
	{ fetch, hosts }: Greeting,
	server: string,
): Promise<Result<z.infer<typeof configReply>, GreetFailure>> {
	const config = await askServer(fetch, { server, what: "GET /v1/config", reply: configReply });
	if (!config.ok) {
		const isOther = config.failure.kind === "offline" && (await answersAtAll(fetch, server));
		if (!isOther) return config;
		const couldHelp = server.startsWith("https:") && !(await hosts.allows(hostPattern(server)));
		return failed({ kind: couldHelp ? "unreadable" : "foreign" });
	}
	return config.value.minClient > CLIENT_PROTOCOL ? failed({ kind: "client-too-old" }) : config;
}

/** Undefined: all is well. */
export async function testConnection(
	greeting: Greeting,
	link: string,
): Promise<GreetFailure["kind"] | undefined> {
	const parsed = parseLink(link);
	const greeted = parsed.ok ? await greet(greeting, parsed.value.server) : parsed;
	return greeted.ok ? undefined : greeted.failure.kind;
}

/**
 * A server that lets no extension read its answers looks like one that is not there. Asked without wanting to read, it
 * does answer: name, certificate and machine are in order then, and what runs there is something else.
 */
async function answersAtAll(fetch: Fetch, server: string): Promise<boolean> {
	try {
		await fetch(`${server}/v1/config`, {
			mode: "no-cors",
			cache: "no-store",
			credentials: "omit",
			referrerPolicy: "no-referrer",
			signal: AbortSignal.timeout(PATIENCE),
		});
		return true;
	} catch {
		return false;
	}
}
