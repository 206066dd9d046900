import { type ReadonlySignal, signal } from "@preact/signals";
import type { Retention } from "../../contract/keeping.ts";
import type { Ask } from "../../messaging/ask.ts";
import type { OnChange } from "../../messaging/changes.ts";
import type { ReplyOf } from "../../messaging/protocol.ts";
import { type BackupJob, createBackupJob } from "./backup.ts";
import { createErasure, type Erasure } from "./erasure.ts";
import { createLock, type LockModel } from "./lock.ts";
import type { OpenStore } from "./own-store.ts";
import { createRestoreJob, type RestoreJob } from "./restore.ts";

export type KeepingReport = ReplyOf<"keeping.read">;

/** The settings of keeping and leaving: what stays how long, who is held, backup and restore, the lock. */
export interface KeepingModel {
	/** Undefined until the worker has answered. */
	readonly report: ReadonlySignal<KeepingReport | undefined>;
	readonly unreachable: ReadonlySignal<boolean>;
	readonly backup: BackupJob;
	readonly restore: RestoreJob;
	readonly lock: LockModel;
	readonly erasure: Erasure;
	load(): Promise<void>;
	keep(kind: keyof Retention, months: number): Promise<void>;
	sweep(): Promise<void>;
	release(contactId: string): Promise<void>;
}

export interface KeepingNeeds {
	readonly ask: Ask;
	readonly openStore: OpenStore;
	readonly onChange: OnChange;
	/** Hands a file to the person. */
	readonly saveFile: (parts: readonly BlobPart[], name: string, type: string) => void;
	/** Of Aside itself; written into backups. */
	readonly version: () => string;
}

export function createKeeping(needs: KeepingNeeds): KeepingModel {
	const { ask, openStore, onChange } = needs;
	const report = signal<KeepingReport | undefined>(undefined);
	const unreachable = signal(false);
	const load = async (): Promise<void> => {
		const reply = await ask("keeping.read", {});
		unreachable.value = !reply.ok;
		if (reply.ok) report.value = reply.value;
	};
	onChange(["settings", "contacts"], () => void load());
	return {
		report,
		unreachable,
		backup: createBackupJob(needs),
		restore: createRestoreJob({ ask, openStore, reload: load }),
		lock: createLock({
			ask,
			openStore,
			reload: load,
			onTrouble: () => {
				unreachable.value = true;
			},
		}),
		erasure: createErasure(ask, load),
		load,
		async keep(kind, months) {
			const before = report.value?.retention;
			if (before) await ask("keeping.retention", { retention: { ...before, [kind]: months } });
			await load();
		},
		async sweep() {
			const reply = await ask("keeping.sweep", {});
			unreachable.value = !reply.ok;
		},
		async release(contactId) {
			await ask("keeping.hold", { contactId, hold: false });
			await load();
		},
	};
}
