/** Invented conversations that wait, laid into the extension's database as the worker keeps them. */
import type { ConversationClock } from "../../lib/contract/conversation-clock.ts";
import { PLATFORM_IDS, type PlatformId } from "../../lib/contract/sites.ts";
import { INQUIRY_TYPES } from "../../lib/contract/template.ts";

const MINUTE = 60_000;

interface Named {
	readonly threadKey: string;
	readonly platform: PlatformId;
	readonly name: string;
}

/** One customer message, so many minutes ago; the later in the list, the longer it waits. */
export function waitingFor(
	{ threadKey, platform, name }: Named,
	ago: number,
	now: number,
): ConversationClock {
	const at = now - ago * MINUTE;
	return {
		threadKey,
		platform,
		name,
		turns: [{ direction: "in", at: { from: at, to: at }, place: 0, mark: `m${ago}`, said: `s${ago}` }],
		closings: [],
		type: INQUIRY_TYPES[ago % INQUIRY_TYPES.length] ?? "general",
		priority: ago % 9 === 0 ? "urgent" : "normal",
		features: [],
		isVip: ago % 25 === 0,
		value: ago % 7 === 0 ? ago : 0,
		inserted: [],
		reminders: [],
		told: [],
		seenAt: at,
		rank: now - ago * MINUTE,
	};
}

export function waitingEverywhere(count: number, now: number): ConversationClock[] {
	return Array.from({ length: count }, (_, at) => {
		const platform = PLATFORM_IDS[at % PLATFORM_IDS.length] ?? "x";
		return waitingFor({ threadKey: `${platform}:bench-${at}`, platform, name: `Person ${at}` }, at, now);
	});
}
