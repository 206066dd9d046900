import { say } from "../lib/i18n/say.ts";
import type { Panel } from "../lib/panel/panel.ts";
import { EmptyState } from "./EmptyState.tsx";
import { Icon } from "./Icon.tsx";

/** Whether something keeps the whole frame from working. */
export function isInTrouble(panel: Panel): boolean {
	return panel.orphaned.value || panel.library.status.value.state === "failed";
}

/** The extension was updated under the page, or its worker does not answer: what to do about it. */
export function Trouble({ panel }: { readonly panel: Panel }) {
	const { status } = panel.library;
	const isOrphan =
		panel.orphaned.value || (status.value.state === "failed" && status.value.kind === "orphaned");
	return (
		<EmptyState
			icon="reload"
			title={say(isOrphan ? "orphanedTitle" : "unreachableTitle")}
			text={say(isOrphan ? "orphanedText" : "unreachableText")}
		>
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
