import { BUSINESS_HOSTS } from "../../contract/sites.ts";
import type { Route } from "../platform.ts";

/** Comments, settings and automations live under the same path and are no conversations. */
const INBOX = /^\/latest\/inbox(?:\/([a-z_-]*))?\/?$/i;
const NOT_CONVERSATIONS = /comment|setting|automation|post|review|mention/i;

export function route(url: URL): Route {
	if (!BUSINESS_HOSTS.includes(url.hostname)) return { page: "none" };
	const tab = INBOX.exec(url.pathname);
	const kind = `${tab?.[1] ?? ""} ${url.searchParams.get("thread_type") ?? ""}`;
	if (!tab || NOT_CONVERSATIONS.test(kind)) return { page: "none" };
	const id = url.searchParams.get("selected_item_id")?.trim();
	if (!id || id.length > 240) return { page: "inbox" };
	return { page: "thread", threadKey: `business:${id}`, isRequest: false };
}
