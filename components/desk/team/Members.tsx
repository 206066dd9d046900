import { useState } from "preact/hooks";
import { isAtLeast, may, ROLES, type Role } from "../../../lib/contract/sync-access.ts";
import type { TeamStatus } from "../../../lib/contract/team.ts";
import { say } from "../../../lib/i18n/say.ts";
import type { TeamModel } from "../../../lib/panel/team/team.ts";
import { Section } from "../keeping/Section.tsx";
import { ROLE_NAMES } from "./team-words.ts";

interface Props {
	readonly model: TeamModel;
	readonly team: NonNullable<TeamStatus["team"]>;
}

/** Who is in the team; for admins also the ways in and out. */
export function Members({ model, team }: Props) {
	const manages = may(team.role, "members.manage");
	return (
		<Section id="team-members" title={say("teamMembers")}>
			<ul class="team-members">
				{team.members.map(({ id, name, role }) => (
					<li key={id}>
						<bdi>{name}</bdi>
						{manages ? (
							<RoleMenu
								label={say("teamRoleOf", { name })}
								most={team.role}
								role={role}
								onRole={(next) => void model.setRole(id, next)}
							/>
						) : (
							<span class="faint">{say(ROLE_NAMES[role])}</span>
						)}
						{manages && id !== team.person && (
							<button type="button" class="button" onClick={() => void model.remove(id)}>
								{say("teamRemoveMember", { name })}
							</button>
						)}
					</li>
				))}
			</ul>
			{manages && <Invite model={model} team={team} />}
		</Section>
	);
}

function Invite({ model, team }: Props) {
	const [role, setRole] = useState<Role>("editor");
	const link = model.invitation.value;
	return (
		<>
			<div class="settings-buttons">
				<RoleMenu label={say("teamInviteAs")} most={team.role} role={role} onRole={setRole} />
				<button type="button" class="button" onClick={() => void model.invite(role)}>
					{say("teamInvite")}
				</button>
			</div>
			{link !== undefined && (
				<label class="team-invitation">
					<span>{say("teamInviteReady")}</span>
					<input readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
				</label>
			)}
		</>
	);
}

interface RoleMenuProps {
	readonly label: string;
	/** Nobody gives more than they have. */
	readonly most: Role;
	readonly role: Role;
	readonly onRole: (role: Role) => void;
}

function RoleMenu({ label, most, role, onRole }: RoleMenuProps) {
	return (
		<select
			class="button"
			aria-label={label}
			value={role}
			onChange={(event) => {
				const next = ROLES.find((one) => one === event.currentTarget.value);
				if (next) onRole(next);
			}}
		>
			{ROLES.filter((one) => one === role || isAtLeast(most, one)).map((one) => (
				<option key={one} value={one}>
					{say(ROLE_NAMES[one])}
				</option>
			))}
		</select>
	);
}
