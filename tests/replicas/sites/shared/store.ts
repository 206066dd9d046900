/**
 * The state of a replica page. What the address says (`route`), what the header shows and what list and composer
 * show are three values, because on the real pages they change at three moments.
 */
import { useSyncExternalStore } from "react";
import type { ReplicaMessage, ReplicaOptions, ReplicaThread } from "../../contract.ts";

export interface View {
	readonly place: "loading" | "inbox" | "thread" | "requests" | "elsewhere" | "locked";
	readonly threadId?: string;
}

export interface PageState {
	readonly options: ReplicaOptions;
	/** Inbox order: newest first. */
	readonly threads: readonly ReplicaThread[];
	readonly route: View;
	readonly header: View;
	readonly content: View;
	/** Grows by one with each send: composers use it as a key, since their node is replaced on send. */
	readonly sends: number;
}

export interface Store {
	get(): PageState;
	set(change: Partial<PageState>): void;
	subscribe(listener: () => void): () => void;
}

/**
 * In `localStorage`: the conversations from one load to the next, as the site's server keeps them. Only where a test has
 * laid some there; elsewhere each load begins with the cast.
 */
const KEPT = "replica-threads";

function keptThreads(): readonly ReplicaThread[] | undefined {
	const kept = localStorage.getItem(KEPT);
	return kept === null ? undefined : (JSON.parse(kept) as ReplicaThread[]);
}

export function createStore(options: ReplicaOptions, threads: readonly ReplicaThread[]): Store {
	const kept = keptThreads();
	const loading: View = { place: "loading" };
	let state: PageState = {
		options,
		threads: inboxOrder(kept ?? threads),
		route: loading,
		header: loading,
		content: loading,
		sends: 0,
	};
	const listeners = new Set<() => void>();
	return {
		get: () => state,
		set: (change) => {
			state = { ...state, ...change };
			if (kept && change.threads) localStorage.setItem(KEPT, JSON.stringify(change.threads));
			for (const listener of [...listeners]) listener();
		},
		subscribe: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}

export function usePage(store: Store): PageState {
	return useSyncExternalStore(store.subscribe, store.get);
}

export function threadOf(state: PageState, id: string | undefined): ReplicaThread | undefined {
	return id === undefined ? undefined : state.threads.find((thread) => thread.id === id);
}

export function newestAt(thread: ReplicaThread): number {
	return thread.messages.at(-1)?.at ?? 0;
}

function inboxOrder(threads: readonly ReplicaThread[]): readonly ReplicaThread[] {
	return [...threads].sort((one, other) => newestAt(other) - newestAt(one));
}

/** Replaces one thread; the inbox is re-ordered by newest message as the real ones are. */
export function changeThread(
	store: Store,
	id: string,
	change: (thread: ReplicaThread) => ReplicaThread,
): void {
	const { threads } = store.get();
	store.set({ threads: inboxOrder(threads.map((thread) => (thread.id === id ? change(thread) : thread))) });
}

export function addMessages(store: Store, id: string, messages: readonly ReplicaMessage[]): void {
	const { content } = store.get();
	const incoming = messages.some((message) => message.from === "them");
	changeThread(store, id, (thread) => ({
		...thread,
		messages: [...thread.messages, ...messages],
		unread: incoming && content.threadId !== id ? true : thread.unread && incoming,
	}));
}
