import { type MessageKey, say } from "../lib/i18n/say.ts";
import type { Panel } from "../lib/panel/panel.ts";
import { EmptyState } from "./EmptyState.tsx";
import { Icon } from "./Icon.tsx";

/** Whether something keeps the whole frame from working. */
export function isInTrouble(panel: Panel): boolean {
	return panel.orphaned.value || panel.library.status.value.state === "failed";
}

type Words = readonly [title: MessageKey, text: MessageKey];
const WORDS: Readonly<Record<string, Words>> & { readonly unreachable: Words } = {
	orphaned: ["orphanedTitle", "orphanedText"],
	unreachable: ["unreachableTitle", "unreachableText"],
	full: ["storageFullTitle", "storageFullText"],
	newer: ["storageNewerTitle", "storageNewerText"],
	blocked: ["storageBlockedTitle", "storageBlockedText"],
	private: ["storagePrivateTitle", "storagePrivateText"],
	broken: ["storageBrokenTitle", "storageBrokenText"],
};

/** The extension was updated under the page, or its worker does not answer: what to do about it. */
export function Trouble({ panel }: { readonly panel: Panel }) {
	const { status } = panel.library;
	const kind = status.value.state === "failed" ? status.value.kind : undefined;
	const isOrphan = panel.orphaned.value || kind === "orphaned";
	const [title, text] = WORDS[isOrphan ? "orphaned" : (kind ?? "")] ?? WORDS.unreachable;
	return (
		<EmptyState icon="reload" title={say(title)} text={say(text)}>
			<div class="card-row">
				{!isOrphan && (
					<button type="button" class="button" onClick={() => void panel.library.load()}>
						{say("tryAgain")}
					</button>
				)}
				<button type="button" class="button primary" onClick={() => panel.send({ type: "reload-tab" })}>
					{say("reloadTab")}
					<Icon name="reload" size={13} />
				</button>
			</div>
		</EmptyState>
	);
}
