import { type ReadonlySignal, signal } from "@preact/signals";
import { logFault } from "../../base/log.ts";
import type { Ask } from "../../messaging/ask.ts";
import type { OpenStore } from "./own-store.ts";

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

interface LockNeeds {
	readonly ask: Ask;
	readonly openStore: OpenStore;
	readonly reload: () => Promise<void>;
	/** The database did not do what was asked; nothing has changed. */
	readonly onTrouble: () => void;
}

export function createLock({ ask, openStore, reload, onTrouble }: LockNeeds): LockModel {
	const recoveryCode = signal<string | undefined>(undefined);
	const wrong = signal<"passphrase" | "recovery" | undefined>(undefined);
	const busy = signal(false);
	/** One thing at a time; what the worker says afterwards is shown, never what was hoped for. */
	const during = async <Value>(otherwise: Value, work: () => Promise<Value>): Promise<Value> => {
		busy.value = true;
		wrong.value = undefined;
		let done = otherwise;
		let failed = false;
		try {
			done = await work();
		} catch (error) {
			logFault("keeping:lock", error);
			failed = true;
		}
		busy.value = false;
		await reload();
		if (failed) onTrouble();
		return done;
	};
	const judged = (right: boolean, secret: "passphrase" | "recovery" = "passphrase"): boolean => {
		wrong.value = right ? undefined : secret;
		return right;
	};
	/** The worker holds the lock as it was until it is told. */
	const tell = () => ask("keeping.changed", { what: "lock" });
	const thenTell = async (work: Promise<boolean>): Promise<boolean> => {
		const right = await work;
		if (right) await tell();
		return right;
	};
	return {
		recoveryCode,
		wrong,
		busy,
		turnOn: (passphrase, autoLockMinutes) =>
			during(undefined, async () => {
				recoveryCode.value = await (await openStore()).turnLockOn(passphrase, autoLockMinutes);
				await tell();
			}),
		codeIsSafe() {
			recoveryCode.value = undefined;
		},
		unlock: (passphrase) =>
			during(false, async () => {
				const reply = await ask("lock.unlock", { passphrase });
				return reply.ok && judged(reply.value.right);
			}),
		lock: () =>
			during(undefined, async () => {
				await ask("lock.lock", {});
			}),
		change: (by, secret, next) =>
			during(false, async () => {
				const store = await openStore();
				return judged(await thenTell(store.changePassphrase(by, secret, next)), by);
			}),
		setAutoLock: (minutes) =>
			during(undefined, async () => {
				await (await openStore()).setAutoLock(minutes);
				await tell();
			}),
		turnOff: (passphrase) =>
			during(false, async () => judged(await thenTell((await openStore()).turnLockOff(passphrase)))),
	};
}
