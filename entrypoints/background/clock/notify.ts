/** The browser's notifications: one for one conversation, one for several at once. A click opens what it speaks of. */
import browser from "webextension-polyfill";
import { log } from "../../../lib/base/log.ts";
import type { TellingKind } from "../../../lib/contract/conversation-clock.ts";
import type { ThreadKey } from "../../../lib/contract/page-view.ts";
import { type MessageKey, say, sayCount } from "../../../lib/i18n/say.ts";
import type { Told } from "./tellings.ts";

const ONE = "thread ";
const SEVERAL = "waiting";

const TITLES: Readonly<Record<TellingKind, MessageKey>> = {
	before: "tellBefore",
	missed: "tellMissed",
	promised: "tellPromised",
	reminder: "tellReminder",
	"follow-up": "tellFollowUp",
	escalation: "tellEscalation",
};

export async function notify(told: readonly Told[]): Promise<void> {
	const [first] = told;
	if (!first) return;
	const conversations = new Set(told.map(({ record }) => record.threadKey));
	log("clock:told", { tellings: told.length, conversations: conversations.size });
	if (conversations.size === 1) {
		// The first to come due in the title; what came due with it has lines of its own.
		const lines = told.slice(1).map(titledLineOf);
		const title = say(TITLES[first.telling.kind]);
		await show(ONE + first.record.threadKey, title, [lineOf(first), ...lines].join("\n"));
		return;
	}
	const lines = told.slice(0, 4).map(titledLineOf);
	await show(SEVERAL, sayCount("tellOne", "tellOther", conversations.size), lines.join("\n"));
}

function titledLineOf(one: Told): string {
	return `${say(TITLES[one.telling.kind])}: ${lineOf(one)}`;
}

function lineOf({ record, telling }: Told): string {
	const name = record.name || say("unknownContact");
	const to = telling.kind === "escalation" ? record.escalation?.to : undefined;
	return to === undefined ? name : say("tellTo", { name, to });
}

async function show(id: string, title: string, message: string): Promise<void> {
	await browser.notifications.create(id, {
		type: "basic",
		iconUrl: browser.runtime.getURL("icon/128.png"),
		title,
		message,
	});
}

/** What a click on a notification asks for. */
export function clickedOn(id: string): { readonly open: ThreadKey } | "list" | undefined {
	if (id.startsWith(ONE)) return { open: id.slice(ONE.length) };
	return id === SEVERAL ? "list" : undefined;
}
