import { type ReadonlySignal, signal } from "@preact/signals";
import type { Ask } from "../../messaging/ask.ts";

/** The lock as its settings, and whatever shows private texts, see it. What state it is in, the worker's report says. */
export interface LockModel {
	/** Stands from turning the lock on until the person says that it is written down. */
	readonly recoveryCode: ReadonlySignal<string | undefined>;
	/** What was typed last was not the passphrase, or not the recovery code. */
	readonly wrong: ReadonlySignal<"passphrase" | "recovery" | undefined>;
	readonly busy: ReadonlySignal<boolean>;
	turnOn(passphrase: string, autoLockMinutes: number): Promise<void>;
	codeIsSafe(): void;
	unlock(passphrase: string): Promise<boolean>;
	lock(): Promise<void>;
	change(by: "passphrase" | "recovery", secret: string, next: string): Promise<boolean>;
	setAutoLock(minutes: number): Promise<void>;
	turnOff(passphrase: string): Promise<boolean>;
}

export function createLock(ask: Ask, reload: () => Promise<void>): LockModel {
	const recoveryCode = signal<string | undefined>(undefined);
	const wrong = signal<"passphrase" | "recovery" | undefined>(undefined);
	const busy = signal(false);
	/** One thing at a time; what the worker says afterwards is shown, never what was hoped for. */
	const during = async <Value>(work: () => Promise<Value>): Promise<Value> => {
		busy.value = true;
		wrong.value = undefined;
		try {
			return await work();
		} finally {
			busy.value = false;
			await reload();
		}
	};
	const judged = (
		reply: { ok: true; value: { right: boolean } } | { ok: false },
		secret: "passphrase" | "recovery" = "passphrase",
	): boolean => {
		wrong.value = reply.ok && !reply.value.right ? secret : undefined;
		return reply.ok && reply.value.right;
	};
	return {
		recoveryCode,
		wrong,
		busy,
		turnOn: (passphrase, autoLockMinutes) =>
			during(async () => {
				const reply = await ask("lock.on", { passphrase, autoLockMinutes });
				if (reply.ok) recoveryCode.value = reply.value.recoveryCode;
			}),
		codeIsSafe() {
			recoveryCode.value = undefined;
		},
		unlock: (passphrase) => during(async () => judged(await ask("lock.unlock", { passphrase }))),
		lock: () =>
			during(async () => {
				await ask("lock.lock", {});
			}),
		change: (by, secret, next) =>
			during(async () => judged(await ask("lock.change", { by, secret, next }), by)),
		setAutoLock: (minutes) =>
			during(async () => {
				await ask("lock.autoLock", { minutes });
			}),
		turnOff: (passphrase) => during(async () => judged(await ask("lock.off", { passphrase }))),
	};
}
