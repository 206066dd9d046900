/** `window.__replica`, the same for every site: each gives the few things that differ. */
import type { PlatformId } from "../../../../lib/contract/sites.ts";
import type { ReplicaDriver, ReplicaMessage } from "../../contract.ts";
import { openEditor } from "./editors.ts";
import { evidence } from "./evidence.ts";
import type { Navigation } from "./navigation.ts";
import { addMessages, changeThread, type PageState, type Store, threadOf } from "./store.ts";

export interface PageParts {
	readonly platform: PlatformId;
	readonly store: Store;
	readonly navigation: Navigation;
	/** Replaces every node of the page, keeping state and address. */
	readonly remount: () => void;
	readonly applyTheme: (theme: "light" | "dark") => void;
	readonly inboxScroller: () => HTMLElement | null | undefined;
	/** CSS px. */
	readonly inboxRowHeight: number;
	readonly transcriptScroller: () => HTMLElement | null | undefined;
	/** Estimated, CSS px. */
	readonly messageHeight: number;
	/** Sites whose page comes up in more than one step (a shadow root attached late). */
	readonly mounted?: Promise<void>;
	/** The transcript is a `column-reverse` scroller: 0 is the newest, older is negative. */
	readonly reverse: boolean;
}

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

/** Two frames: React has rendered and the browser has laid out. */
async function settled(): Promise<void> {
	await frame();
	await frame();
}

function incoming(text: string, more: Partial<ReplicaMessage> = {}): ReplicaMessage {
	return { id: crypto.randomUUID(), from: "them", text, at: Date.now(), ...more };
}

/** Resolves once a condition holds, looking at each change of the state. */
function when(store: Store, condition: (state: PageState) => boolean): Promise<void> {
	return new Promise((resolve) => {
		const look = () => {
			if (!condition(store.get())) return;
			stop();
			resolve();
		};
		const stop = store.subscribe(look);
		look();
	});
}

async function streamMessages(
	store: Store,
	threadId: string,
	count: number,
	perFrame: number,
): Promise<void> {
	for (let made = 0; made < count; ) {
		const batch = Math.min(perFrame, count - made);
		const start = made;
		addMessages(
			store,
			threadId,
			Array.from({ length: batch }, (_, index) => incoming(`streamed ${start + index + 1} of ${count}`)),
		);
		made += batch;
		await frame();
	}
	await settled();
}

function transcriptTop(parts: PageParts, scroller: HTMLElement, to: "top" | "bottom" | number): number {
	const state = parts.store.get();
	const count = threadOf(state, state.content.threadId)?.messages.length ?? 0;
	const range = scroller.scrollHeight - scroller.clientHeight;
	const fromTop = to === "top" ? 0 : to === "bottom" ? range : Math.min(range, to * parts.messageHeight);
	if (!parts.reverse) return fromTop;
	if (typeof to === "number") return -Math.min(range, Math.max(0, count - to) * parts.messageHeight);
	return fromTop - range;
}

async function pageReady({ store, mounted }: PageParts): Promise<void> {
	await mounted;
	await when(store, (state) => state.content.place !== "loading" && state.header.place !== "loading");
	await settled();
}

/** Puts the driver on `window`; call it once, before the first render. */
export function installDriver(parts: PageParts): ReplicaDriver {
	const { store, navigation } = parts;
	const driver: ReplicaDriver = {
		platform: parts.platform,
		ready: pageReady(parts),
		threads: () => store.get().threads,
		openThread: (id) => navigation.go({ place: "thread", threadId: id }),
		openInbox: () => navigation.go({ place: "inbox" }),
		openRequests: () => navigation.go({ place: "requests" }),
		openElsewhere: () => {
			const { threadId } = store.get().content;
			navigation.go(threadId === undefined ? { place: "elsewhere" } : { place: "elsewhere", threadId });
		},
		receive: (threadId, text, more) => {
			const message = incoming(text, more);
			addMessages(store, threadId, [message]);
			return message.id;
		},
		send: () => openEditor()?.send(),
		stream: (threadId, count, perFrame = 5) => streamMessages(store, threadId, count, perFrame),
		edit: (threadId, messageId, text) =>
			changeThread(store, threadId, (thread) => ({
				...thread,
				messages: thread.messages.map((message) =>
					message.id === messageId ? { ...message, text } : message,
				),
			})),
		unsend: (threadId, messageId) =>
			changeThread(store, threadId, (thread) => ({
				...thread,
				messages: thread.messages.filter((message) => message.id !== messageId),
			})),
		scrollInbox: async (toRow) => {
			const scroller = parts.inboxScroller();
			if (scroller) scroller.scrollTop = toRow * parts.inboxRowHeight;
			await settled();
		},
		scrollTranscript: async (to) => {
			const scroller = parts.transcriptScroller();
			if (scroller) scroller.scrollTop = transcriptTop(parts, scroller, to);
			await settled();
		},
		setTheme: (theme) => {
			store.set({ options: { ...store.get().options, theme } });
			parts.applyTheme(theme);
		},
		remount: parts.remount,
		editorText: () => openEditor()?.text() ?? "",
		setDraft: (text) => openEditor()?.setText(text),
		...evidence,
	};
	window.__replica = driver;
	return driver;
}
