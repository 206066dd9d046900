import { type ReadonlySignal, signal } from "@preact/signals";
import { type BackupFault, LARGEST_FILE } from "../../keeping/backup/format.ts";
import { readBackup } from "../../keeping/backup/read-backup.ts";
import type { Ask } from "../../messaging/ask.ts";
import { type DryRun, EMPTY_DRY_RUN, plus } from "./dry-run.ts";

/** What the file was found to be, or why the worker would not have it. */
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

/** ms between two questions how it goes; each keeps the worker alive. */
const ASK_AGAIN = 500;

export function createRestoreJob({
	ask,
	reload,
}: {
	readonly ask: Ask;
	readonly reload: () => Promise<void>;
}): RestoreJob {
	const state = signal<RestoreState>({ step: "idle" });
	let token = "";
	const refuse = async (fault: RestoreFault): Promise<void> => {
		await ask("keeping.restore.drop", {});
		state.value = { step: "refused", fault };
	};
	return {
		state,
		async read(file, passphrase) {
			if (state.value.step === "reading" || state.value.step === "laying-in") return;
			if (file.size > LARGEST_FILE) return refuse("huge");
			state.value = { step: "reading", rows: 0 };
			token = crypto.randomUUID();
			const staged = await stageFile(ask, { file, passphrase, token }, (rows) => {
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
			const end = await waitFor(ask, token, mode);
			if (end !== "done") return refuse(end);
			state.value = { step: "done" };
			await reload();
		},
		async giveUp() {
			state.value = { step: "idle" };
			await ask("keeping.restore.drop", {});
		},
	};
}

interface Staging {
	readonly file: File;
	readonly passphrase: string | undefined;
	readonly token: string;
}

async function stageFile(
	ask: Ask,
	{ file, passphrase, token }: Staging,
	tell: (rows: number) => void,
): Promise<{ readonly made: number; readonly dryRun: DryRun } | RestoreFault> {
	let refusal: RestoreFault | undefined;
	let dryRun = EMPTY_DRY_RUN;
	let n = 0;
	const begun = await ask("keeping.restore.begin", { token });
	if (!begun.ok) return "unreachable";
	try {
		const read = await readBackup(chunksOf(file), {
			passphrase,
			async onRows(rows) {
				if (refusal || rows.length === 0) return;
				const reply = await ask("keeping.restore.piece", { token, n, rows: [...rows] });
				if (!reply.ok) refusal = reply.failure.kind === "malformed" ? "unfit" : "unreachable";
				else if ("fault" in reply.value) refusal = reply.value.fault;
				else dryRun = plus(dryRun, reply.value);
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

async function waitFor(
	ask: Ask,
	token: string,
	mode: "merge" | "replace",
): Promise<"done" | "failed" | "unreachable"> {
	let reply = await ask("keeping.restore.commit", { token, mode });
	for (;;) {
		if (!reply.ok) return "unreachable";
		if (reply.value.state === "done") return "done";
		// `idle`: the worker died, and its transaction with it.
		if (reply.value.state !== "working") return "failed";
		await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
		reply = await ask("keeping.restore.state", { token });
	}
}
