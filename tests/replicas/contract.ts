/**
 * What every replica of a message page gives the tests. The pages themselves follow the reference facts, never
 * our readers. All people are invented.
 */
import type { PlatformId } from "../../lib/contract/sites.ts";

export type InterfaceLanguage = "en" | "de" | "el";

export interface ReplicaMessage {
	readonly id: string;
	readonly from: "me" | "them";
	/** Group threads: the sender's shown name. */
	readonly author?: string;
	readonly text: string;
	/** Epoch ms; the page shows as much of it as the real one does. */
	readonly at: number;
	readonly replyTo?: string;
	readonly reactions?: readonly string[];
	readonly attachment?: "photo" | "voice" | "file";
	/** A line that nobody wrote: `from` turned disappearing messages on or off. */
	readonly notice?: "timer-on" | "timer-off";
}

export interface ReplicaThread {
	/** The id in the thread's URL. */
	readonly id: string;
	readonly kind: "person" | "group" | "request" | "locked" | "closed";
	readonly name: string;
	readonly handle?: string;
	/** The platform's stable id of the person. */
	readonly personId?: string;
	readonly unread: boolean;
	readonly messages: readonly ReplicaMessage[];
}

/** Query parameters every replica page understands; they survive in-page navigation as page state. */
export interface ReplicaOptions {
	/** `?lang=` interface language. */
	readonly lang: InterfaceLanguage;
	/** `?theme=`. */
	readonly theme: "light" | "dark";
	/** `?layout=` `old`: Facebook's older grid layout, X in the light DOM, Instagram's thread list as a section; `plain`: Facebook with plain-text Lexical. */
	readonly layout: "new" | "old" | "plain";
	/** `?delay=` ms between the URL's change and the new thread's content (default 60). Header and list may change apart. */
	readonly delay: number;
	/** `?labels=` Instagram: `hover` (default) or `always`. */
	readonly labels: "hover" | "always";
	/** `?threads=` extra made-up threads in the inbox, to several hundred. */
	readonly threads: number;
}

/** `window.__replica` in the page's main world. */
export interface ReplicaDriver {
	readonly platform: PlatformId;
	/** Resolves when the page has mounted. */
	readonly ready: Promise<void>;
	threads(): readonly ReplicaThread[];
	/** In-page navigation (History API), as a click on the row does: URL first, content after `delay`. */
	openThread(id: string): void;
	openInbox(): void;
	openRequests(): void;
	/** Another page of the same site, by in-page navigation: with the docked drawer or chat tab open. */
	openElsewhere(): void;
	receive(threadId: string, text: string, more?: Partial<ReplicaMessage>): string;
	/** Sends what stands in the composer, as Enter does. */
	send(): void;
	/** `count` incoming messages, `perFrame` of them in each animation frame; resolves when all are shown. */
	stream(threadId: string, count: number, perFrame?: number): Promise<void>;
	edit(threadId: string, messageId: string, text: string): void;
	unsend(threadId: string, messageId: string): void;
	scrollInbox(toRow: number): Promise<void>;
	scrollTranscript(to: "top" | "bottom" | number): Promise<void>;
	setTheme(theme: "light" | "dark"): void;
	/** Replaces every node of the message page (root included), keeping state and URL. */
	remount(): void;
	/** The text in the open thread's editor's own state (Lexical editor state, React state), never read from the DOM. */
	editorText(): string;
	/** Sets the native draft through the editor's own state. */
	setDraft(text: string): void;
	/** Everything sent since load, newest last. */
	sent(): readonly { readonly threadId: string; readonly text: string }[];
	/** Names of the site's own keyboard shortcuts that fired (`block`, `new-post`, `search` …), and undesired writes. */
	sideEffects(): readonly string[];
	/** Messages of `securitypolicyviolation` events since load. */
	violations(): readonly string[];
}

declare global {
	interface Window {
		__replica: ReplicaDriver;
	}
}
