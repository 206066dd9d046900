/**
 * Which conversation each tab shows, as its content script reported it. Kept in `storage.session`, as the worker may
 * die between a report and a question, under one key for each tab.
 */
import type { PageView } from "../../lib/contract/page-view.ts";
import { type ThreadSeen, threadSeen } from "../../lib/db/history/whose.ts";
import type { SessionStore } from "../../lib/messaging/frame-nonces.ts";

export interface TabThread {
	readonly threadKey: string;
	/** Absent until the page says whose conversation it is. */
	readonly seen?: ThreadSeen;
	readonly isVanishing: boolean;
}

/** ms a frame's question waits for the report that is on its way: both start at the same moment. */
const PATIENCE = 400;
const PREFIX = "thread:";

export type TabThreads = ReturnType<typeof createTabThreads>;

export function createTabThreads(store: SessionStore) {
	const current = new Map<number, TabThread | undefined>();
	const reports = createBell();
	/** Conversations that were asked about in vain: whoever asked is told when they are known. */
	const missed = new Set<string>();

	async function of(tabId: number): Promise<TabThread | undefined> {
		if (!current.has(tabId)) {
			const stored = (await store.get(keyOf(tabId)))[keyOf(tabId)];
			// Only this worker writes there, in this very shape.
			if (!current.has(tabId)) current.set(tabId, stored as TabThread | undefined);
		}
		return current.get(tabId);
	}
	/**
	 * Reports of one tab come at once and in any order: nothing may get in between reading the last one and putting the
	 * next in its place. False: nothing is new.
	 */
	async function change(
		tabId: number,
		next: (before: TabThread | undefined) => TabThread | undefined,
	): Promise<boolean> {
		await of(tabId);
		const before = current.get(tabId);
		const thread = next(before);
		if (JSON.stringify(before) === JSON.stringify(thread)) return false;
		current.set(tabId, thread);
		reports.ring();
		if (thread) await store.set({ [keyOf(tabId)]: thread });
		else await store.remove(keyOf(tabId));
		return true;
	}
	async function isOpenIn(tabId: number, threadKey: string): Promise<TabThread | undefined> {
		const thread = await of(tabId);
		return thread?.threadKey === threadKey ? thread : undefined;
	}

	return {
		current: of,
		/** The tab turned to a conversation, or to none. */
		async turned(tabId: number, threadKey: string | undefined): Promise<void> {
			await change(tabId, (before) => {
				if (threadKey === undefined) return undefined;
				return before?.threadKey === threadKey ? before : { threadKey, isVanishing: false };
			});
		},
		/** True: somebody may show something else of whose conversation it is than what the page says now. */
		async viewed(tabId: number, view: PageView): Promise<boolean> {
			const seen = threadSeen(view);
			if (!seen) return false;
			// A worker that starts anew does not know whom it failed to answer.
			let mayBeOld = !current.has(tabId);
			const isNew = await change(tabId, (before) => {
				const isSame = before?.threadKey === seen.threadKey;
				mayBeOld ||= isSame && before.seen !== undefined;
				return { threadKey: seen.threadKey, seen, isVanishing: isSame && before.isVanishing };
			});
			return isNew && (missed.delete(seen.threadKey) || mayBeOld);
		},
		/** True: that is news of the conversation this tab shows. */
		vanishes(tabId: number, threadKey: string, isVanishing: boolean): Promise<boolean> {
			return change(tabId, (before) =>
				before?.threadKey === threadKey ? { ...before, isVanishing } : before,
			);
		},
		/** The conversation, if it is the one this tab shows. Reports of it, and of whose it is, are waited for. */
		async open(tabId: number, threadKey: string): Promise<TabThread | undefined> {
			const until = Date.now() + PATIENCE;
			for (;;) {
				const thread = await isOpenIn(tabId, threadKey);
				const left = until - Date.now();
				if (thread?.seen) return thread;
				if (left <= 0) {
					missed.add(threadKey);
					return thread;
				}
				await reports.next(left);
			}
		},
		/** In any tab: for the browser's side panel, which stands in none. */
		async openAnywhere(threadKey: string): Promise<TabThread | undefined> {
			const stored = Object.entries(await store.get(null)).filter(([key]) => key.startsWith(PREFIX));
			const threads = stored.map(([, value]) => value as TabThread);
			const thread = threads.find((one) => one.threadKey === threadKey);
			if (!thread?.seen) missed.add(threadKey);
			return thread;
		},
	};
}

/** Rung at each report of a tab. */
function createBell() {
	const waiting = new Set<() => void>();
	return {
		ring(): void {
			for (const wake of waiting) wake();
		},
		/** Until it rings, or for so many ms. */
		next: (most: number): Promise<void> =>
			new Promise((resolve) => {
				const wake = () => {
					waiting.delete(wake);
					resolve();
				};
				waiting.add(wake);
				setTimeout(wake, most);
			}),
	};
}

function keyOf(tabId: number): string {
	return `${PREFIX}${tabId}`;
}
