import { FACEBOOK_HOSTS } from "../../contract/sites.ts";
import type { Route } from "../platform.ts";

/** A folder may stand before the thread: `e2ee`, `requests`, `archived`, `marketplace` … */
const THREAD = /^\/(?:([a-z_-]+)\/)?(e2ee\/)?t\/([^/?#]{1,240})(?:\/|$)/;
const REQUEST_FOLDER = /^(?:message[_-])?requests?$|^filtered$|^spam$/;
const PAGE =
	/^\/(?:(inbox|new|requests|message_requests|filtered|spam|archived|restricted|marketplace|e2ee|t)\/?)?$/;

export function route(url: URL): Route {
	const path = messagesPath(url);
	if (path === undefined) return { page: "none" };
	const [, folder = "", , id] = THREAD.exec(path) ?? [];
	if (id) return { page: "thread", threadKey: `facebook:${id}`, isRequest: REQUEST_FOLDER.test(folder) };
	const page = PAGE.exec(path);
	if (!page) return { page: "none" };
	return { page: REQUEST_FOLDER.test(page[1] ?? "") ? "requests" : "inbox" };
}

/** The part behind `/messages`, the same on both hosts; undefined off the message pages. */
function messagesPath(url: URL): string | undefined {
	if (!FACEBOOK_HOSTS.includes(url.hostname)) return undefined;
	const marketplace = /^\/marketplace(\/(?:t\/.*|inbox\/?))$/.exec(url.pathname);
	if (marketplace?.[1]) return marketplace[1];
	if (url.hostname === "www.messenger.com") return url.pathname.replace(/^\/messages(?=\/|$)/, "") || "/";
	const messages = /^\/messages(\/.*)?$/.exec(url.pathname);
	return messages ? (messages[1] ?? "/") : undefined;
}

/** Only in an ordinary thread of two is the number in the URL the person's own. */
export function isOrdinaryThread(url: URL): boolean {
	return /^(?:\/messages)?\/t\/\d+\/?$/.test(url.pathname);
}
