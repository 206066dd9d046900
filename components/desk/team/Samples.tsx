import { useEffect } from "preact/hooks";
import { may } from "../../../lib/contract/sync-access.ts";
import type { TeamStatus } from "../../../lib/contract/team.ts";
import { say } from "../../../lib/i18n/say.ts";
import type { TeamModel } from "../../../lib/panel/team/team.ts";
import { Section } from "../keeping/Section.tsx";

interface Props {
	readonly model: TeamModel;
	readonly team: NonNullable<TeamStatus["team"]>;
}

/** Whether one's own response times count for the team's report; for admins also all that were shared. */
export function Samples({ model, team }: Props) {
	const { share, load, set, save } = model.samples;
	useEffect(() => void load(), [load]);
	return (
		<Section level={2} id="team-samples" title={say("teamSamples")} hint={say("teamSamplesHint")}>
			<label class="switch-row">
				<span>{say("teamSamplesShare")}</span>
				<input
					type="checkbox"
					role="switch"
					checked={share.value === true}
					aria-checked={share.value === true}
					onChange={(event) => void set(event.currentTarget.checked)}
				/>
			</label>
			{may(team.role, "samples.read") && (
				<div class="settings-buttons">
					<button type="button" class="button" onClick={() => void save()}>
						{say("teamSamplesSave")}
					</button>
				</div>
			)}
		</Section>
	);
}
