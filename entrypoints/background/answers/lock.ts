/** Answers about the lock over private texts. */
import { logFault } from "../../../lib/base/log.ts";
import {
	changePassphrase,
	setAutoLock,
	turnLockOff,
	turnLockOn,
	unlock,
} from "../../../lib/db/keeping/lock-actions.ts";
import type { Vault } from "../../../lib/db/keeping/vault.ts";
import { announceChange } from "../../../lib/messaging/changes.ts";
import type { keeping, LockReport } from "../../../lib/messaging/protocol/keeping.ts";
import type { Daily } from "../keeping/daily.ts";
import type { AnswersTo } from "./answers-to.ts";

interface LockNeeds {
	readonly vault: Vault;
	readonly daily: Daily;
}

export function answerLock({ vault, daily }: LockNeeds) {
	/** What is readable has changed: whoever shows private texts asks again. */
	const changed = async (): Promise<void> => {
		await announceChange("settings", "history", "contacts");
		await daily.watchAbsence();
		// Minutes of work behind an answer that is due now.
		daily.pass().catch((error: unknown) => logFault("keeping:pass", error));
	};
	const told = async (right: boolean) => {
		if (right) await changed();
		return { right };
	};
	return {
		"lock.read": () => reportLock(vault),
		"lock.on": async ({ passphrase, autoLockMinutes }) => {
			const recoveryCode = await turnLockOn(vault, passphrase, autoLockMinutes);
			await changed();
			return { ...(recoveryCode !== undefined && { recoveryCode }) };
		},
		"lock.unlock": async ({ passphrase }) => told(await unlock(vault, passphrase)),
		"lock.lock": async () => {
			await vault.lock();
			await changed();
			return {};
		},
		"lock.change": async ({ by, secret, next }) => told(await changePassphrase(vault, by, secret, next)),
		"lock.autoLock": async ({ minutes }) => {
			await setAutoLock(vault, minutes);
			await changed();
			return {};
		},
		"lock.off": async ({ passphrase }) => told(await turnLockOff(vault, passphrase)),
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
