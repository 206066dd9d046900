import { X_HOSTS } from "../../contract/sites.ts";
import type { Route } from "../platform.ts";

const CHAT = /^\/i\/chat(?:\/(.*))?$/;
const RESERVED = /^(?:new|compose|requests|settings|pin|group_join|info|participants|other)$/;
/** Two numbers with a dash, or `g` and a number; seen as opaque. Rows write a colon for the dash. */
const ID = /^[A-Za-z0-9_:-]{1,200}$/;

export function route(url: URL): Route {
	const chat = X_HOSTS.includes(url.hostname) ? CHAT.exec(url.pathname) : null;
	if (!chat) return { page: "none" };
	const [first = "", second = "", third = ""] = (chat[1] ?? "").split("/");
	if (first === "pin") return { page: "locked" };
	if (first !== "requests") return threadRoute(first, false) ?? { page: "inbox" };
	return threadRoute(second === "other" ? third : second, true) ?? { page: "requests" };
}

function threadRoute(segment: string, isRequest: boolean): Route | undefined {
	const id = threadId(decoded(segment));
	return id ? { page: "thread", threadKey: `x:${id}`, isRequest } : undefined;
}

function decoded(segment: string): string {
	return segment.replace(/%3a/gi, ":");
}

/** The id as the URL writes it; undefined for reserved words. */
export function threadId(text: string): string | undefined {
	return ID.test(text) && !RESERVED.test(text) ? text.replaceAll(":", "-") : undefined;
}

/** The two people of a thread of two, by their account numbers. */
export function halvesOf(id: string): readonly [string, string] | undefined {
	const [, first, second] = /^(\d+)-(\d+)$/.exec(id) ?? [];
	return first && second ? [first, second] : undefined;
}
