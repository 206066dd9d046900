import { type ReadonlySignal, signal } from "@preact/signals";
import { logFault } from "../../base/log.ts";
import { type BackupFault, LARGEST_FILE } from "../../keeping/backup/format.ts";
import { readBackup } from "../../keeping/backup/read-backup.ts";
import type { Ask } from "../../messaging/ask.ts";
import { type DryRun, EMPTY_DRY_RUN, plus } from "./dry-run.ts";
import type { OpenStore, OwnStore } from "./own-store.ts";

/** What the file was found to be, or why the database would not have it. */
export type RestoreFault =
	| BackupFault["kind"]
	| "unfit"
	| "locked"
	| "other"
	| "unreachable"
	| "unreadable"
	| "failed";

export type RestoreState =
	| { readonly step: "idle" }
	| { readonly step: "asks-passphrase"; readonly file: File; readonly wasWrong: boolean }
	| { readonly step: "reading"; readonly rows: number }
	| { readonly step: "ready"; readonly made: number; readonly dryRun: DryRun }
	| { readonly step: "laying-in" }
	| { readonly step: "done" }
	| { readonly step: "refused"; readonly fault: RestoreFault };

export interface RestoreJob {
	readonly state: ReadonlySignal<RestoreState>;
	/** Reads the whole file and says what it would change. Changes nothing. */
	read(file: File, passphrase?: string): Promise<void>;
	layIn(mode: "merge" | "replace"): Promise<void>;
	giveUp(): Promise<void>;
}

interface RestoreNeeds {
	readonly ask: Ask;
	readonly openStore: OpenStore;
	readonly reload: () => Promise<void>;
}

export function createRestoreJob({ ask, openStore, reload }: RestoreNeeds): RestoreJob {
	const state = signal<RestoreState>({ step: "idle" });
	let token = "";
	const refuse = async (fault: RestoreFault): Promise<void> => {
		await drop(openStore);
		state.value = { step: "refused", fault };
	};
	return {
		state,
		async read(file, passphrase) {
			if (state.value.step === "reading" || state.value.step === "laying-in") return;
			if (file.size > LARGEST_FILE) return refuse("huge");
			state.value = { step: "reading", rows: 0 };
			token = crypto.randomUUID();
			const staged = await stageFile(openStore, { file, passphrase, token }, (rows) => {
				state.value = { step: "reading", rows };
			});
			if (typeof staged !== "string") {
				state.value = { step: "ready", ...staged };
			} else if (staged === "needs-passphrase" || staged === "wrong-passphrase") {
				state.value = { step: "asks-passphrase", file, wasWrong: staged === "wrong-passphrase" };
			} else {
				await refuse(staged);
			}
		},
		async layIn(mode) {
			if (state.value.step !== "ready") return;
			state.value = { step: "laying-in" };
			const isDone = await layIn(openStore, token, mode);
			if (!isDone) return refuse("failed");
			await ask("keeping.changed", { what: "restored" });
			state.value = { step: "done" };
			await reload();
		},
		async giveUp() {
			state.value = { step: "idle" };
			await drop(openStore);
		},
	};
}

interface Staging {
	readonly file: File;
	readonly passphrase: string | undefined;
	readonly token: string;
}

async function stageFile(
	openStore: OpenStore,
	{ file, passphrase, token }: Staging,
	tell: (rows: number) => void,
): Promise<{ readonly made: number; readonly dryRun: DryRun } | RestoreFault> {
	let refusal: RestoreFault | undefined;
	let dryRun = EMPTY_DRY_RUN;
	let n = 0;
	let store: OwnStore;
	try {
		store = await openStore();
		await store.beginRestore(token);
	} catch (error) {
		logFault("keeping:restore", error);
		return "unreachable";
	}
	try {
		const read = await readBackup(chunksOf(file), {
			passphrase,
			async onRows(rows) {
				if (refusal || rows.length === 0) return;
				const report = await stage(store, { token, n, rows });
				if (typeof report === "string") refusal = report;
				else dryRun = plus(dryRun, report);
				n += 1;
				tell(dryRun.rows);
			},
		});
		if (!read.ok) return read.failure.kind;
		return refusal ?? { made: read.value.made, dryRun };
	} catch {
		// The file went away under the reading, or may not be read.
		return "unreadable";
	}
}

async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
	const reader = file.stream().getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return;
		yield value;
	}
}

async function stage(store: OwnStore, piece: Parameters<OwnStore["stagePiece"]>[0]) {
	try {
		return await store.stagePiece(piece);
	} catch (error) {
		logFault("keeping:restore", error);
		return "unreachable";
	}
}

async function layIn(openStore: OpenStore, token: string, mode: "merge" | "replace"): Promise<boolean> {
	try {
		return (await (await openStore()).commitRestore(token, mode)) === "done";
	} catch (error) {
		logFault("keeping:restore", error);
		return false;
	}
}

/** What stays behind when this fails, the next restore clears away. */
async function drop(openStore: OpenStore): Promise<void> {
	try {
		await (await openStore()).dropRestore();
	} catch (error) {
		logFault("keeping:restore", error);
	}
}
