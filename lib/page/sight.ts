/** One whole look at a message page: what each reader says at this moment, before anything is concluded from it. */
import type { Answer } from "../base/answer.ts";
import { logFault } from "../base/log.ts";
import type { ComposerState, MessageSeen, PageState, ThreadKey } from "../contract/page-view.ts";
import type { Anchors, HeaderReading, Platform, RowReading, Scene } from "../platforms/platform.ts";

export interface Sight {
	readonly scene: Scene;
	readonly threadKey: ThreadKey | undefined;
	readonly state: PageState;
	readonly header: HeaderReading | undefined;
	readonly messages: readonly MessageSeen[];
	readonly composer: ComposerState;
	readonly composerElement: HTMLElement | undefined;
	readonly anchors: Anchors;
}

/** How many of the newest messages are read. */
export const MESSAGES_READ = 20;

/** Each capability is read on its own: a reader that throws costs its own answer only. */
export function lookAt(platform: Platform, scene: Scene): Sight {
	const state = guarded<PageState>("read:state", "not-understood", () => platform.readState(scene));
	const isThread = state === "thread" || state === "group" || state === "request";
	const composer = guarded("read:composer", undefined, () => platform.findComposer(scene));
	return {
		scene,
		threadKey: scene.route.page === "thread" ? scene.route.threadKey : undefined,
		state,
		header: isThread ? guarded("read:header", undefined, () => platform.readHeader(scene)) : undefined,
		messages: isThread ? guarded("read:messages", [], () => platform.readMessages(scene, MESSAGES_READ)) : [],
		composer: composer === undefined ? "missing" : composer.ok ? "ready" : composer.failure.kind,
		composerElement: composer?.ok ? composer.value : undefined,
		anchors: guarded("read:anchors", {}, () => platform.findAnchors(scene)),
	};
}

/** Everything that identifies the person in the header, in one string. */
export function headerSignature(header: HeaderReading): string {
	return [header.name, header.handle, header.platformId, header.profileUrl].join("\n");
}

/** One string per message; the platform's id where there is one, so that an edit is no new message. */
export function fingerprints(messages: readonly MessageSeen[]): readonly string[] {
	return messages.map((message) => message.id ?? `${message.direction} ${message.text}`);
}

/**
 * Whether the inbox says that this header is the thread's in the URL: the row that carries the thread's id, or the
 * row that was clicked to get here, shows the same name. Silent where two rows share the name.
 */
export function evidenceFor(
	header: HeaderReading,
	key: ThreadKey,
	rows: readonly RowReading[],
	clickedName: string | undefined,
): Answer {
	const own = rows.find((row) => row.threadKey === key)?.name ?? clickedName;
	if (own === undefined) return "cannot tell";
	if (plain(own) !== plain(header.name)) return "no";
	const sameName = rows.filter((row) => row.name !== undefined && plain(row.name) === plain(own));
	return sameName.length > 1 ? "cannot tell" : "yes";
}

function plain(name: string): string {
	return name.normalize("NFC").replace(/\s+/g, " ").trim();
}

function guarded<Value>(tried: string, otherwise: Value, read: () => Value): Value {
	try {
		return read();
	} catch (error) {
		logFault(tried, error);
		return otherwise;
	}
}
