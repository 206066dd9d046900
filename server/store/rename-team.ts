/** The team's name, changed where the audit sees it. */
import type { Caller, Store } from "./store.ts";
import { withTeam } from "./with-team.ts";

export async function renameTeam(store: Store, caller: Caller, name: string): Promise<void> {
	await withTeam(store, caller.team.id, async (team) => {
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
	});
}
