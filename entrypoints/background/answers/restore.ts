/**
 * Answers about restoring a backup. Laying in takes longer than an answer may: it is started, and asked after. The
 * asking keeps the worker alive; should it die all the same, its transaction has changed nothing.
 */
import { logFault } from "../../../lib/base/log.ts";
import type { AsideDatabase } from "../../../lib/db/database.ts";
import {
	beginRestore,
	commitRestore,
	dropRestore,
	isStaged,
	type RestoreMode,
	stagePiece,
} from "../../../lib/db/keeping/restore.ts";
import type { Vault } from "../../../lib/db/keeping/vault.ts";
import { announceChange, TOPICS } from "../../../lib/messaging/changes.ts";
import type { keeping } from "../../../lib/messaging/protocol/keeping.ts";
import type { Daily } from "../keeping/daily.ts";
import type { TeamService } from "../team/service.ts";
import type { AnswersTo } from "./answers-to.ts";

interface RestoreNeeds {
	readonly db: AsideDatabase;
	readonly vault: Vault;
	readonly daily: Daily;
	readonly team: Pick<TeamService, "restored">;
}

export function answerRestore({ db, vault, daily, team }: RestoreNeeds) {
	let running: { readonly token: string; state: "working" | "done" | "failed" } | undefined;

	async function layIn(job: NonNullable<typeof running>, mode: RestoreMode): Promise<void> {
		try {
			job.state = (await commitRestore(db, job.token, mode)) === "done" ? "done" : "failed";
			await team.restored();
			await announceChange(...TOPICS);
			await daily.pass();
		} catch (error) {
			job.state = "failed";
			logFault("keeping:restore", error);
		}
	}
	const stateOf = (token: string) => (running?.token === token ? running.state : "idle");
	return {
		"keeping.restore.begin": async ({ token }) => {
			await beginRestore(db, token);
			return {};
		},
		"keeping.restore.piece": async (piece) => {
			const report = await stagePiece(db, vault, piece);
			if (typeof report === "string") return { fault: report };
			return { comparisons: [...report.comparisons], conversations: [...report.conversations] };
		},
		"keeping.restore.commit": async ({ token, mode }) => {
			// Asked twice, when the first answer was late: it is under way already.
			if (stateOf(token) !== "idle") return { state: stateOf(token) };
			if (!(await isStaged(db, token))) return { state: "failed" };
			running = { token, state: "working" };
			void layIn(running, mode);
			return { state: "working" };
		},
		"keeping.restore.state": async ({ token }) => ({ state: stateOf(token) }),
		"keeping.restore.drop": async () => {
			await dropRestore(db);
			return {};
		},
	} satisfies Partial<AnswersTo<typeof keeping>>;
}
