import { type ReadonlySignal, signal } from "@preact/signals";
import { logFault } from "../../base/log.ts";
import type { BackupWriter } from "../../keeping/backup/write-backup.ts";
import { writeBackup } from "../../keeping/backup/write-backup.ts";
import { fileName } from "../../keeping/export/dossier.ts";
import type { BackupFrom, OpenStore, OwnStore } from "./own-store.ts";

/** `failed`: `locked`, or the database did not answer. */
export type BackupState =
	| { readonly step: "idle" }
	| { readonly step: "working"; readonly done: number; readonly total: number }
	| { readonly step: "saved"; readonly rows: number; readonly name: string }
	| { readonly step: "failed"; readonly reason: "locked" | "unreachable" };

export interface BackupJob {
	readonly state: ReadonlySignal<BackupState>;
	/** An empty passphrase leaves the file open. */
	start(passphrase: string): Promise<void>;
}

interface BackupNeeds {
	readonly openStore: OpenStore;
	readonly saveFile: (parts: readonly BlobPart[], name: string, type: string) => void;
	readonly version: () => string;
}

export function createBackupJob({ openStore, saveFile, version }: BackupNeeds): BackupJob {
	const state = signal<BackupState>({ step: "idle" });
	return {
		state,
		async start(passphrase) {
			if (state.value.step === "working") return;
			state.value = { step: "working", done: 0, total: 0 };
			const made = Date.now();
			const writer = await writeBackup({ made, app: version() }, passphrase === "" ? undefined : passphrase);
			const parts = await collect(openStore, writer, (done, total) => {
				state.value = { step: "working", done, total };
			});
			if (typeof parts === "string") {
				state.value = { step: "failed", reason: parts };
				return;
			}
			const { bytes, counts } = await writer.finish();
			const name = fileName(passphrase === "" ? "backup" : "backup-sealed", made, "aside");
			saveFile([...parts, ...bytes], name, "application/octet-stream");
			const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
			state.value = { step: "saved", rows, name };
		},
	};
}

/** Each piece becomes a Blob at once: the browser may keep those on disk, and the file is never one string in memory. */
async function collect(
	openStore: OpenStore,
	writer: BackupWriter,
	tell: (done: number, total: number) => void,
): Promise<BlobPart[] | "locked" | "unreachable"> {
	const parts: BlobPart[] = [];
	let done = 0;
	try {
		const store = await openStore();
		const total = await store.countRows();
		for (let from: BackupFrom | "start" | undefined = "start"; from; ) {
			const piece: Awaited<ReturnType<OwnStore["backupPiece"]>> = await store.backupPiece(
				from === "start" ? undefined : from,
			);
			if (typeof piece === "string") return piece === "locked" ? piece : "unreachable";
			done += piece.rows.length;
			tell(done, total);
			parts.push(new Blob(await writer.add(piece.table, piece.rows)));
			from = piece.next;
		}
	} catch (error) {
		logFault("keeping:backup", error);
		return "unreachable";
	}
	return parts;
}
