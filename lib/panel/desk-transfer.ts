import { type ReadonlySignal, signal } from "@preact/signals";
import type { Clock } from "../base/clock.ts";
import type { Result } from "../base/result.ts";
import type { Template } from "../contract/template.ts";
import type { Ask } from "../messaging/ask.ts";
import type { AskFailure, ReplyOf } from "../messaging/protocol.ts";
import { writeCsv } from "../templates/transfer/aside-csv.ts";
import { writeAsideJson } from "../templates/transfer/aside-json.ts";
import type { ImportFailure } from "../templates/transfer/formats.ts";
import { type OnDuplicate, planImport } from "../templates/transfer/plan-import.ts";
import { type ImportPreview, readImport } from "../templates/transfer/read-import.ts";

/** How far an import has come. Nothing is stored before `done`. */
export type ImportState =
	| { readonly state: "closed" }
	| { readonly state: "reading"; readonly fileName: string }
	| { readonly state: "unreadable"; readonly fileName: string; readonly failure: ImportFailure }
	| { readonly state: "preview"; readonly fileName: string; readonly preview: ImportPreview }
	| { readonly state: "storing" }
	| { readonly state: "failed"; readonly kind: "full" | "forbidden" | "unreachable" }
	| { readonly state: "done"; readonly importId: string; readonly count: number }
	| { readonly state: "undone" };

export interface DeskTransfer {
	readonly importing: ReadonlySignal<ImportState>;
	readonly onDuplicate: ReadonlySignal<OnDuplicate>;
	read(file: File): Promise<void>;
	chooseDuplicate(choice: OnDuplicate): void;
	store(): Promise<void>;
	undo(): Promise<void>;
	close(): void;
	/** The text of an export file. */
	exported(format: "json" | "csv", templates: readonly Template[]): string;
}

interface TransferNeeds {
	readonly ask: Ask;
	readonly now: Clock;
	readonly templates: ReadonlySignal<readonly Template[]>;
	readonly language: string;
}

/** Each waits for 6 s where no answer comes. */
const MOST_TRIES = 10;

export function createDeskTransfer({ ask, now, templates, language }: TransferNeeds): DeskTransfer {
	const importing = signal<ImportState>({ state: "closed" });
	const onDuplicate = signal<OnDuplicate>("keep-both");
	let reading: AbortController | undefined;
	return {
		importing,
		onDuplicate,
		async read(file) {
			const fileName = file.name;
			importing.value = { state: "reading", fileName };
			reading?.abort();
			reading = new AbortController();
			const { signal: stop } = reading;
			const bytes = new Uint8Array(await file.arrayBuffer());
			const preview = await readImport({ name: fileName, bytes }, { language, signal: stop });
			if (stop.aborted) return;
			if (preview.ok) importing.value = { state: "preview", fileName, preview: preview.value };
			else if (preview.failure.kind !== "stopped")
				importing.value = { state: "unreadable", fileName, failure: preview.failure };
		},
		chooseDuplicate: (choice) => {
			onDuplicate.value = choice;
		},
		async store() {
			const at = importing.value;
			if (at.state !== "preview") return;
			const planned = planImport({
				rows: at.preview.rows,
				existing: templates.value,
				onDuplicate: onDuplicate.value,
				now: now(),
				newId: () => crypto.randomUUID(),
			});
			if (!planned.ok) {
				importing.value = { state: "failed", kind: "full" };
				return;
			}
			const { puts } = planned.value;
			if (puts.length === 0) {
				importing.value = { state: "closed" };
				return;
			}
			importing.value = { state: "storing" };
			const request = { importId: crypto.randomUUID(), templates: [...puts] };
			const reply = await untilAnswered(() => ask("templates.import", request));
			importing.value = reply.ok
				? outcomeOf(reply.value, puts.length)
				: { state: "failed", kind: "unreachable" };
		},
		async undo() {
			const at = importing.value;
			if (at.state !== "done") return;
			const reply = await untilAnswered(() => ask("templates.unimport", { importId: at.importId }));
			importing.value = reply.ok ? { state: "undone" } : { state: "failed", kind: "unreachable" };
		},
		close: () => {
			reading?.abort();
			importing.value = { state: "closed" };
		},
		exported: (format, chosen) => (format === "json" ? writeAsideJson(chosen, now()) : writeCsv(chosen)),
	};
}

/** Thousands of templates may take a slow machine longer than one answer is waited for; asked again, it says how that went. */
async function untilAnswered<Value>(
	asking: () => Promise<Result<Value, AskFailure>>,
): Promise<Result<Value, AskFailure>> {
	for (let tries = 1; ; tries += 1) {
		const reply = await asking();
		if (reply.ok || reply.failure.kind !== "unreachable" || tries === MOST_TRIES) return reply;
	}
}

function outcomeOf(reply: ReplyOf<"templates.import">, count: number): ImportState {
	if ("importId" in reply) return { state: "done", importId: reply.importId, count };
	return { state: "failed", kind: "forbidden" in reply ? "forbidden" : "full" };
}
