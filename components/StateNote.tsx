import type { PageView } from "../lib/contract/page-view.ts";
import { type MessageKey, say } from "../lib/i18n/say.ts";
import { Icon, type IconName } from "./Icon.tsx";

interface Note {
	readonly key: MessageKey;
	readonly icon: IconName;
	readonly tone: "plain" | "soon";
}

/** One sentence on what is different about this conversation; nothing where all is well. */
export function StateNote({ view }: { readonly view: PageView }) {
	const note = noteFor(view);
	if (!note) return null;
	return (
		<div class={`notice ${note.tone}`} data-note={note.key}>
			<Icon name={note.icon} />
			<p class="notice-text">{say(note.key)}</p>
		</div>
	);
}

function noteFor(view: PageView): Note | undefined {
	switch (view.state) {
		case "not-understood":
			return { key: "noteNotUnderstood", icon: "alert", tone: "soon" };
		case "request":
			return view.composer === "ready" ? undefined : { key: "noteRequest", icon: "chat", tone: "plain" };
		case "thread":
		case "group":
			return composerNote(view);
		default:
			return undefined;
	}
}

function composerNote(view: PageView): Note | undefined {
	switch (view.composer) {
		case "missing":
			return { key: "noteNoComposer", icon: "alert", tone: "soon" };
		case "disabled":
			return { key: "noteComposerDisabled", icon: "lock", tone: "soon" };
		case "ambiguous":
			return { key: "noteComposerAmbiguous", icon: "alert", tone: "soon" };
		case "awaited":
		case "ready":
			return view.state === "group" ? { key: "noteGroup", icon: "chat", tone: "plain" } : undefined;
	}
}
