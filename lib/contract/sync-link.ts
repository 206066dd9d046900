/**
 * Links by which people come into a team. Everything secret stands in the fragment, which browsers send to no server:
 * the right to join, and the team's secret, which the server must never see.
 */
import { failed, type Result, success } from "../base/result.ts";
import { secret } from "./sync-access.ts";
import { uuid } from "./sync-record.ts";

export interface SetupLink {
	readonly kind: "setup";
	/** `https://team.example.org`, without a slash at its end. */
	readonly server: string;
	readonly setup: string;
}

export interface JoinLink {
	readonly kind: "join";
	readonly server: string;
	readonly team: string;
	readonly invite: string;
	/** The team's secret as it was when the link was made, with its id. */
	readonly key: { readonly id: string; readonly secret: string };
}

export type LinkFailure = { readonly kind: "not-a-link" } | { readonly kind: "not-secure" };

export function formatLink(link: SetupLink | JoinLink): string {
	if (link.kind === "setup") return `${link.server}/join#setup.${link.setup}`;
	return `${link.server}/join#join.${link.team}.${link.invite}.${link.key.id}.${link.key.secret}`;
}

export function parseLink(text: string): Result<SetupLink | JoinLink, LinkFailure> {
	const trimmed = text.trim();
	if (trimmed.length > 2_000 || !URL.canParse(trimmed)) return failed({ kind: "not-a-link" });
	const url = new URL(trimmed);
	const server = serverAddress(url.href.split("/join#")[0] ?? "");
	if (!server.ok) return server;
	const [kind, first = "", second = "", keyId = "", key = ""] = url.hash.slice(1).split(".");
	if (kind === "setup" && isSecret(first)) {
		return success({ kind, server: server.value, setup: first });
	}
	const isJoin = kind === "join" && uuid.safeParse(first).success && isSecret(second);
	if (!isJoin || !isSecret(key) || !/^[A-Za-z0-9_-]{1,40}$/.test(keyId))
		return failed({ kind: "not-a-link" });
	return success({
		kind: "join",
		server: server.value,
		team: first,
		invite: second,
		key: { id: keyId, secret: key },
	});
}

/** Normalises what a person typed. Plain http is for this machine alone. */
export function serverAddress(text: string): Result<string, LinkFailure> {
	if (!URL.canParse(text)) return failed({ kind: "not-a-link" });
	const { protocol, hostname, origin, pathname, username } = new URL(text);
	if ((protocol !== "https:" && protocol !== "http:") || username) return failed({ kind: "not-a-link" });
	if (protocol === "http:" && !isLoopback(hostname)) return failed({ kind: "not-secure" });
	return success(origin + pathname.replace(/\/+$/, ""));
}

/** Host names that never leave this machine. */
export function isLoopback(hostname: string): boolean {
	return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

function isSecret(text: string): boolean {
	return secret.safeParse(text).success;
}
