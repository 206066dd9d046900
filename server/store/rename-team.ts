/** The team's name, changed where the audit sees it. */
import { asMember, type NotAllowed } from "./as-member.ts";
import type { Caller, Store } from "./store.ts";
import type { TeamWork } from "./with-team.ts";

export function renameTeam(store: Store, caller: Caller, name: string): Promise<NotAllowed | undefined> {
	const work = async (team: TeamWork) => {
		team.set({ name });
		team.append({
			owner: "",
			id: caller.team.id,
			kind: "team",
			op: "renamed",
			actor: caller.person.id,
			device_id: caller.deviceId,
			mid: 0,
			before: JSON.stringify({ name: team.team.name }),
			after: JSON.stringify({ name }),
		});
		return undefined;
	};
	return asMember(store, caller, { action: "team.rename", work });
}
