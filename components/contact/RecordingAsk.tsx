import type { PlatformId } from "../../lib/contract/sites.ts";
import { say } from "../../lib/i18n/say.ts";
import type { Person } from "../../lib/panel/person.ts";
import { PLATFORM_NAMES } from "../../lib/panel/thread.ts";

interface Props {
	readonly person: Person;
	readonly platform: PlatformId;
}

/** Asked once for each platform, before anything is kept: what, where, how long, and how to stop. */
export function RecordingAsk({ person, platform }: Props) {
	const name = PLATFORM_NAMES[platform];
	const state = person.recording.value;
	if (state === "vanishing") return <p class="hint">{say("recordingVanishing")}</p>;
	if (state === "private") return <p class="hint">{say("recordingPrivate")}</p>;
	if (state === "full") {
		return (
			<p class="late-text small" role="alert">
				{say("recordingFull")}
			</p>
		);
	}
	if (state === "off") return <p class="hint">{say("recordingOff", { platform: name })}</p>;
	if (state !== "not-asked") return null;
	return (
		<section class="ask-recording" aria-label={say("recordingTitle", { platform: name })}>
			<h2>{say("recordingTitle", { platform: name })}</h2>
			<p>{say("recordingWhat")}</p>
			<p>{say("recordingWhere")}</p>
			<div class="card-row">
				<button
					type="button"
					class="button primary"
					onClick={() => void person.decideRecording(platform, true)}
				>
					{say("recordingYes")}
				</button>
				<button type="button" class="button" onClick={() => void person.decideRecording(platform, false)}>
					{say("recordingNo")}
				</button>
			</div>
		</section>
	);
}
