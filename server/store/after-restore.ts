/** Told by the operator after a backup was put back: every device reads everything anew, and nothing is taken for seen. */
import type { Store } from "./store.ts";
import { withTeam } from "./with-team.ts";

export async function afterRestore(store: Store): Promise<number> {
	const teams = await store.database.query.selectFrom("team").select("team_id").execute();
	for (const { team_id } of teams) {
		await withTeam(store, team_id, async (team) => {
			team.set({ epoch: crypto.randomUUID() });
			team.append({
				owner: "",
				id: team_id,
				kind: "team",
				op: "restored",
				actor: "",
				device_id: "",
				mid: 0,
				before: null,
				after: null,
			});
		});
	}
	return teams.length;
}
