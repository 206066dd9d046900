import { useEffect } from "preact/hooks";
import type { TeamStatus } from "../../../lib/contract/team.ts";
import { interfaceLanguage, say } from "../../../lib/i18n/say.ts";
import type { TeamModel } from "../../../lib/panel/team/team.ts";
import { Section } from "../keeping/Section.tsx";
import { InviteLink } from "./InviteLink.tsx";

interface Props {
	readonly model: TeamModel;
	readonly team: NonNullable<TeamStatus["team"]>;
}

/** Browsers that are signed in. A lost one is signed out here, and loses its access at once. */
export function Devices({ model, team }: Props) {
	useEffect(() => void model.loadDevices(), [model]);
	const day = new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: "medium" });
	const nameOf = (person: string) => team.members.find(({ id }) => id === person)?.name ?? "";
	return (
		<Section level={2} id="team-devices" title={say("teamDevices")} hint={say("teamDevicesHint")}>
			<ul class="team-members">
				{model.devices.value?.map(({ id, person, name, lastSeenDay, current }) => (
					<li key={id}>
						<bdi>{`${name} · ${nameOf(person)}`}</bdi>
						<span class="faint">
							{current ? say("teamThisDevice") : say("teamLastSeen", { day: day.format(lastSeenDay) })}
						</span>
						{!current && (
							<button type="button" class="button" onClick={() => void model.signOut(id)}>
								{say("teamSignOut")}
							</button>
						)}
					</li>
				))}
			</ul>
			<div class="settings-buttons">
				<button type="button" class="button" onClick={() => void model.invite({ kind: "device" })}>
					{say("teamInviteDevice")}
				</button>
			</div>
			<InviteLink model={model} kind="device" hint={say("teamInviteDeviceReady")} />
		</Section>
	);
}
