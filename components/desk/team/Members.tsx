import { useState } from "preact/hooks";
import { isAtLeast, may, ROLES, type Role } from "../../../lib/contract/sync-access.ts";
import type { TeamStatus } from "../../../lib/contract/team.ts";
import { say } from "../../../lib/i18n/say.ts";
import type { TeamModel } from "../../../lib/panel/team/team.ts";
import { Section } from "../keeping/Section.tsx";
import { InviteLink } from "./InviteLink.tsx";
import { ROLE_NAMES } from "./team-words.ts";

interface Props {
	readonly model: TeamModel;
	readonly team: NonNullable<TeamStatus["team"]>;
}

/** Who is in the team; for admins also the ways in and out. */
export function Members({ model, team }: Props) {
	const manages = may(team.role, "members.manage");
	return (
		<Section level={2} id="team-members" title={say("teamMembers")}>
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
						{manages && id !== team.person && <Removing name={name} onRemove={() => void model.remove(id)} />}
					</li>
				))}
			</ul>
			{manages && <InviteMember model={model} team={team} />}
		</Section>
	);
}

/** Asked twice: whoever is removed needs a new invitation to come back. */
function Removing({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
	const [isAsked, setAsked] = useState(false);
	const label = say("teamRemoveMember", { name });
	if (!isAsked) {
		return (
			<button type="button" class="button" onClick={() => setAsked(true)}>
				{label}
			</button>
		);
	}
	return (
		<>
			<button type="button" class="button danger" onClick={onRemove}>
				{label}
			</button>
			<button type="button" class="button" onClick={() => setAsked(false)}>
				{say("cancel")}
			</button>
		</>
	);
}

function InviteMember({ model, team }: Props) {
	const [role, setRole] = useState<Role>("editor");
	return (
		<>
			<div class="settings-buttons">
				<RoleMenu label={say("teamInviteAs")} most={team.role} role={role} onRole={setRole} />
				<button type="button" class="button" onClick={() => void model.invite({ kind: "member", role })}>
					{say("teamInvite")}
				</button>
			</div>
			<InviteLink model={model} kind="member" hint={say("teamInviteReady")} />
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
