/** Answers about the lock over private texts, and what follows when Desk has changed the lock or laid in a backup. */
import { logFault } from "../../../lib/base/log.ts";
import { unlock } from "../../../lib/db/keeping/lock-actions.ts";
import type { Vault } from "../../../lib/db/keeping/vault.ts";
import { announceChange, TOPICS, type Topic } from "../../../lib/messaging/changes.ts";
import type { keeping, LockReport } from "../../../lib/messaging/protocol/keeping.ts";
import type { Daily } from "../keeping/daily.ts";
import { sendToAllTabs } from "../tabs.ts";
import type { TeamService } from "../team/service.ts";
import type { AnswersTo } from "./answers-to.ts";

interface LockNeeds {
	readonly vault: Vault;
	readonly daily: Daily;
	readonly team: Pick<TeamService, "restored">;
}

export function answerLock({ vault, daily, team }: LockNeeds) {
	/** What is readable has changed: whoever shows private texts asks again. */
	const changed = async (topics: readonly Topic[] = ["settings", "history", "contacts"]): Promise<void> => {
		await announceChange(...topics);
		await daily.watchAbsence();
		// Minutes of work behind an answer that is due now.
		daily.pass().catch((error: unknown) => logFault("keeping:pass", error));
	};
	const told = async (right: boolean) => {
		if (right) await changed();
		if (right) await sendToAllTabs({ type: "aside-keeping" });
		return { right };
	};
	return {
		"keeping.changed": async ({ what }) => {
			vault.forget();
			if (what === "restored") await team.restored();
			await changed(what === "restored" ? TOPICS : undefined);
			return {};
		},
		"lock.read": () => reportLock(vault),
		"lock.unlock": async ({ passphrase }) => told(await unlock(vault, passphrase)),
		"lock.lock": async () => {
			await vault.lock();
			await changed();
			return {};
		},
	} satisfies Partial<AnswersTo<typeof keeping>>;
}

export async function reportLock(vault: Vault): Promise<LockReport> {
	const record = await vault.record();
	return {
		state: await vault.state(),
		passUnderWay: record !== undefined && record.pass !== "done",
		autoLockMinutes: record?.autoLockMinutes ?? 0,
	};
}
