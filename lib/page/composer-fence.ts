/**
 * Decides when the message box on screen certainly is that of the thread in the URL. A settled header does not say so:
 * the box changes with the messages, which may come later than the header, and until then it is another thread's.
 *
 * Sites put a new node in place of the box when the thread changes, so two things speak for it: that it is not the
 * node from before the turn, and that the messages are this thread's. With one of the two, time must speak, too: two
 * threads may hold the same messages, and a site may keep its node. Pure: glimpses in, an answer out.
 */
import type { ThreadKey } from "../contract/page-view.ts";

export interface ComposerGlimpse {
	readonly key: ThreadKey | undefined;
	/** The box itself; compared by identity only. */
	readonly node: object | undefined;
	/** Whether the visible messages certainly are the thread's. */
	readonly messages: boolean;
	/** ms, from any monotonic clock. */
	readonly at: number;
}

export interface ComposerFence {
	key: ThreadKey | undefined;
	node: object | undefined;
	/** The box that stood on screen when the URL turned. */
	stale: object | undefined;
	turnedAt: number;
}

/** ms after a turn, when one of the two signs is enough. */
export const LONG_ENOUGH = 2_000;

export function createComposerFence(): ComposerFence {
	return { key: undefined, node: undefined, stale: undefined, turnedAt: 0 };
}

export function isOwnComposer(fence: ComposerFence, glimpse: ComposerGlimpse): boolean {
	const { key, node, messages, at } = glimpse;
	if (key !== fence.key) {
		fence.key = key;
		fence.stale = fence.node ?? fence.stale;
		fence.turnedAt = at;
	}
	fence.node = node;
	if (key === undefined || node === undefined) return false;
	const isNew = node !== fence.stale;
	if (isNew && messages) return true;
	return (isNew || messages) && at - fence.turnedAt >= LONG_ENOUGH;
}
