import { say } from "../../lib/i18n/say.ts";
import type { Panel } from "../../lib/panel/panel.ts";
import { contactOf } from "../../lib/panel/thread.ts";
import { cleanText } from "../../lib/templates/clean-text.ts";
import { RecordingAsk } from "../contact/RecordingAsk.tsx";
import { History } from "./History.tsx";

/** What was said and done before, across platforms. */
export function HistoryTab({ panel }: { readonly panel: Panel }) {
	const view = panel.view.value;
	const seen = contactOf(view);
	if (!view || !seen) return <p class="hint body">{say("opening")}</p>;
	const isOff = panel.person.recording.value !== "on";
	return (
		<>
			{isOff && (
				<div class="reply-top">
					<RecordingAsk person={panel.person} platform={view.platform} />
				</div>
			)}
			<History timeline={panel.timeline} name={panel.person.card.value?.name || cleanText(seen.name)} />
		</>
	);
}
