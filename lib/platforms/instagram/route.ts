import { INSTAGRAM_HOSTS } from "../../contract/sites.ts";
import type { Route } from "../platform.ts";

/** Ids are of no fixed length (15 to 39 digits were seen): opaque. */
const THREAD = /^\/direct\/(requests\/(?:hidden\/)?)?t\/([^/?#]{1,240})(?:\/|$)/;
const PAGE = /^\/direct(?:\/(inbox|general|requests|new)(?:\/.*)?)?\/?$/;

export function route(url: URL): Route {
	if (!INSTAGRAM_HOSTS.includes(url.hostname)) return { page: "none" };
	const [, request, id] = THREAD.exec(url.pathname) ?? [];
	if (id) return { page: "thread", threadKey: `instagram:${id}`, isRequest: request !== undefined };
	const page = PAGE.exec(url.pathname);
	if (!page) return { page: "none" };
	return { page: page[1] === "requests" ? "requests" : "inbox" };
}
