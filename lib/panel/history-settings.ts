import { type ReadonlySignal, signal } from "@preact/signals";
import type { FieldDefinition } from "../contract/contact.ts";
import type { PlatformId } from "../contract/sites.ts";
import type { Ask } from "../messaging/ask.ts";
import type { ReplyOf } from "../messaging/protocol.ts";

/** What is kept of which platform, and the custom fields of all contacts. */
export interface HistorySettings {
	readonly recording: ReadonlySignal<ReplyOf<"recording.read">["recording"] | undefined>;
	readonly fields: ReadonlySignal<readonly FieldDefinition[]>;
	load(): Promise<void>;
	record(platform: PlatformId, on: boolean): Promise<void>;
	/** False: it was not written. */
	addField(label: string, kind: FieldDefinition["kind"], choices: readonly string[]): Promise<boolean>;
	removeField(id: string): Promise<void>;
}

export function createHistorySettings(ask: Ask): HistorySettings {
	const recording = signal<ReplyOf<"recording.read">["recording"] | undefined>(undefined);
	const fields = signal<readonly FieldDefinition[]>([]);

	async function load(): Promise<void> {
		const [kept, defined] = await Promise.all([ask("recording.read", {}), ask("fields.list", {})]);
		if (kept.ok) recording.value = kept.value.recording;
		if (defined.ok) fields.value = defined.value.fields;
	}
	async function save(next: readonly FieldDefinition[]): Promise<boolean> {
		const reply = await ask("fields.save", { fields: [...next] });
		await load();
		return reply.ok;
	}
	return {
		recording,
		fields,
		load,
		async record(platform, on) {
			await ask("recording.set", { platform, on });
			await load();
		},
		addField(label, kind, choices) {
			const id = crypto.randomUUID();
			const key = freeKey(label, fields.peek());
			const place = Math.max(0, ...fields.peek().map((field) => field.place)) + 1;
			return save([
				...fields.peek(),
				{ id, label, key, kind, choices: kind === "choice" ? [...choices] : [], place },
			]);
		},
		async removeField(id) {
			await save(fields.peek().filter((field) => field.id !== id));
		},
	};
}

/** `Bestell-Nr.` → `bestell_nr`; a number behind one that is taken. */
export function freeKey(label: string, fields: readonly FieldDefinition[]): string {
	const plain = label.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	const words =
		plain
			.replace(/[^a-z0-9]+/g, "_")
			.replace(/^[_0-9]+|_+$/g, "")
			.slice(0, 34) || "field";
	const taken = new Set(fields.map(({ key }) => key));
	let key = words;
	for (let number = 2; taken.has(key); number += 1) key = `${words}_${number}`;
	return key;
}
