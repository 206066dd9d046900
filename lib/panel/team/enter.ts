/** Coming into a team: the server is asked by Desk itself, so that a person sees each refusal where they asked. */
import * as z from "zod/mini";
import { failed, type Result, success } from "../../base/result.ts";
import { type JoinLink, parseLink, type SetupLink } from "../../contract/sync-link.ts";
import { type SessionReply, sessionReply } from "../../contract/sync-people.ts";
import type { Ask } from "../../messaging/ask.ts";
import { askServer, type Fetch, type WireFailure } from "../../wire/ask-server.ts";
import { newDeviceKeys, randomText } from "./device-keys.ts";
import { type GreetFailure, type Greeting, greet } from "./greet.ts";

export type EnterFailure = GreetFailure;

export interface Entering {
	readonly link: string;
	readonly person: string;
	/** Of a team that is founded. */
	readonly team: string;
	readonly device: string;
}

interface Needs extends Greeting {
	readonly ask: Ask;
}

export async function enterTeam(
	{ ask, ...greeting }: Needs,
	{ link: text, person, team, device: name }: Entering,
): Promise<Result<undefined, EnterFailure>> {
	const parsed = parseLink(text);
	if (!parsed.ok) return parsed;
	const link = parsed.value;
	const { fetch } = greeting;
	const config = await greet(greeting, link.server);
	if (!config.ok) return config;
	const { publicKey, privateKey } = await newDeviceKeys();
	const admitted = await admit(fetch, link, { person, team, device: { name, publicKey } });
	if (!admitted.ok) return admitted;
	const key = link.kind === "join" ? link.key : { id: randomText(9), secret: randomText(32) };
	const { tokens, ...who } = admitted.value;
	const session = {
		...who,
		server: link.server,
		serverId: config.value.serverId,
		refresh: tokens.refresh,
		privateKey,
		secrets: [key],
	};
	if (link.kind === "setup") await announceSecret(fetch, link.server, tokens.access, key.id);
	const { access, accessUntil } = tokens;
	const begun = await ask("team.begin", {
		session,
		tokens: { access, accessUntil },
		founds: link.kind === "setup",
	});
	return begun.ok && begun.value.begun ? success(undefined) : failed({ kind: "failed" });
}

function admit(
	fetch: Fetch,
	link: SetupLink | JoinLink,
	asked: { person: string; team: string; device: { name: string; publicKey: string } },
): Promise<Result<SessionReply, WireFailure>> {
	const { person, device, team } = asked;
	const question =
		link.kind === "setup"
			? { what: "POST /v1/teams", body: { setup: link.setup, team, person, device } }
			: { what: "POST /v1/join", body: { team: link.team, invite: link.invite, person, device } };
	return askServer(fetch, { server: link.server, ...question, reply: sessionReply });
}

/** The server hears which secret is in use, never the secret. Should it fail, an admin's device begins another one. */
async function announceSecret(fetch: Fetch, server: string, token: string, key: string): Promise<void> {
	const body = { key, rotate: true, sealed: [] };
	await askServer(fetch, { server, what: "PUT /v1/keys", token, body, reply: z.object({}) });
}
