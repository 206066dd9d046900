/**
 * What every site folder provides. Readers are pure over the DOM they are given: they never write, scroll, click,
 * fetch or wait. Each capability stands alone: one that finds nothing says so and the others go on.
 */
import type { Answer } from "../base/answer.ts";
import type { Result } from "../base/result.ts";
import type { MessageSeen, PageState, ThreadKey } from "../contract/page-view.ts";
import type { PlatformId } from "../contract/sites.ts";
import type { Landmarks } from "./landmark.ts";

/** What the URL alone says. `none`: not a message page, Aside does nothing there. */
export type Route =
	| { readonly page: "none" }
	| { readonly page: "inbox" | "requests" | "locked" }
	| { readonly page: "thread"; readonly threadKey: ThreadKey; readonly isRequest: boolean };

/** Where the message page's nodes live: the document, or on X an open shadow root. */
export type SearchRoot = Document | ShadowRoot;

/** One look at the page. Made anew for each reading, so that a route and its nodes belong together. */
export interface Scene {
	readonly url: URL;
	readonly route: Route;
	readonly document: Document;
	/** Undefined while the site has not mounted its message page (X attaches its shadow root late). */
	readonly root: SearchRoot | undefined;
	/** Epoch ms, for times such as "Yesterday 20:06". */
	readonly now: number;
}

export interface HeaderReading {
	/** The thread's title as shown: the contact's name, or the group's. First line only, trimmed. */
	readonly name: string;
	readonly handle?: string;
	readonly platformId?: string;
	readonly profileUrl?: string;
	readonly isGroup: Answer;
	readonly element: Element;
}

export interface RowReading {
	/** The native row node a badge may be placed over. */
	readonly element: HTMLElement;
	/** Only where the row itself carries the id. */
	readonly threadKey?: ThreadKey;
	readonly name?: string;
	readonly preview?: string;
	readonly previewDirection: MessageSeen["direction"];
	readonly unread: Answer;
}

/** Undefined for what is no row of a conversation. */
export type KeepRow = (row: Element, read: () => RowReading | undefined) => RowReading | undefined;

export type ComposerFailure = { readonly kind: "missing" | "disabled" | "ambiguous" };

/** Narrow nodes to observe. An absent one is looked for again. */
export interface Anchors {
	readonly header?: Element;
	readonly messages?: Element;
	readonly composer?: Element;
	readonly list?: Element;
}

/** What is noted of a message's row beside what the readers read; rows come from the oldest to the newest. */
export type NoteRow = (row: Element) => Partial<Pick<MessageSeen, "text" | "attachment" | "gapBefore">>;

export interface Platform {
	readonly id: PlatformId;
	readonly landmarks: Landmarks;
	/** Cheap and DOM-free: runs on every URL change of every page of the host. */
	route(url: URL): Route;
	/** Finds the root that holds the message page. */
	findRoot(document: Document): SearchRoot | undefined;
	/** What is on screen, whatever the URL says; `opening` while nothing of a thread is mounted yet. */
	readState(scene: Scene): PageState;
	readHeader(scene: Scene): HeaderReading | undefined;
	/** The newest `last` visible messages, oldest first, of the open thread only. */
	readMessages(scene: Scene, last: number, noteRow?: NoteRow): readonly MessageSeen[];
	/** Each row is read by way of `keep`, which may know it already; without one all are read. */
	readRows(scene: Scene, keep?: KeepRow): readonly RowReading[];
	/** The one enabled message box of the open thread. */
	findComposer(scene: Scene): Result<HTMLElement, ComposerFailure>;
	findAnchors(scene: Scene): Anchors;
	readTheme(document: Document): "light" | "dark";
}
