import { type ReadonlySignal, signal } from "@preact/signals";
import type { StorageTrouble } from "../base/storage-trouble.ts";
import { STORAGE_TROUBLES } from "../base/storage-trouble.ts";
import { rescue } from "../keeping/backup/rescue.ts";
import { fileName } from "../keeping/export/dossier.ts";
import type { Ask } from "../messaging/ask.ts";
import { type OnChange, TOPICS } from "../messaging/changes.ts";

/** `nothing`: not even one row could be read. */
type RescueState =
	| { readonly step: "idle" | "working" | "nothing" }
	| { readonly step: "saved"; readonly rows: number; readonly left: number; readonly name: string };

/** What is wrong with the storage, if anything, and saving what can be saved of it. */
export interface StorageModel {
	readonly trouble: ReadonlySignal<StorageTrouble | undefined>;
	readonly rescued: ReadonlySignal<RescueState>;
	look(): Promise<void>;
	save(): Promise<void>;
}

interface StorageNeeds {
	readonly ask: Ask;
	readonly onChange: OnChange;
	readonly saveFile: (parts: readonly BlobPart[], name: string, type: string) => void;
	readonly version: () => string;
}

/** ms after which a trouble is asked for again: it may be over. */
const AGAIN = 5_000;

export function createStorage({ ask, onChange, saveFile, version }: StorageNeeds): StorageModel {
	const trouble = signal<StorageTrouble | undefined>(undefined);
	const rescued = signal<RescueState>({ step: "idle" });

	async function look(): Promise<void> {
		const reply = await ask("storage.read", {});
		trouble.value = reply.ok
			? reply.value.trouble
			: STORAGE_TROUBLES.find((one) => one === reply.failure.kind);
		if (trouble.value !== undefined) setTimeout(() => void look(), AGAIN);
	}
	onChange(TOPICS, () => {
		if (trouble.value === undefined) void look();
	});

	return {
		trouble,
		rescued,
		look,
		async save() {
			if (rescued.value.step === "working") return;
			rescued.value = { step: "working" };
			const made = Date.now();
			const found = await rescue("aside", { made, app: version() });
			if (!found || found.rows === 0) {
				rescued.value = { step: "nothing" };
				return;
			}
			const name = fileName("rescued", made, "aside");
			saveFile([...found.bytes], name, "application/octet-stream");
			rescued.value = { step: "saved", rows: found.rows, left: found.left, name };
		},
	};
}
