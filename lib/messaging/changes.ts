/** The worker says which kinds of data changed; whoever shows them asks again. Never carries the data itself. */
import { browser } from "wxt/browser";
import { tellPages } from "./tell-pages.ts";

export const TOPICS = [
	"templates",
	"contacts",
	"history",
	"clock",
	"team",
	"presence",
	"handovers",
	"settings",
] as const;
export type Topic = (typeof TOPICS)[number];

interface ChangedMessage {
	readonly aside: "changed";
	readonly topics: readonly Topic[];
}

/** From the worker to every page and frame of ours that is open. */
export async function announceChange(...topics: readonly Topic[]): Promise<void> {
	const message: ChangedMessage = { aside: "changed", topics };
	await tellPages(message);
}

/** Calls `listener` once for each announcement that touches one of `topics`. */
export type OnChange = (topics: readonly Topic[], listener: () => void) => void;

/** For pages and frames; they listen as long as they live. */
export const onChange: OnChange = (topics, listener) => {
	browser.runtime.onMessage.addListener((message: unknown, sender) => {
		if (sender.id !== browser.runtime.id || !isChange(message)) return;
		if (message.topics.some((topic) => topics.includes(topic))) listener();
	});
};

function isChange(message: unknown): message is ChangedMessage {
	if (typeof message !== "object" || message === null) return false;
	const { aside, topics } = message as { aside?: unknown; topics?: unknown };
	return aside === "changed" && Array.isArray(topics);
}
