import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { InquiryType, Priority, Standards } from "../contract/response-times.ts";
import type { PlatformId } from "../contract/sites.ts";
import type { Ask } from "../messaging/ask.ts";
import type { ReplyOf } from "../messaging/protocol.ts";
import { type Fault, faultsOf } from "../response-times/check-standards.ts";
import { isZone } from "../response-times/local-minute.ts";
import { usualStandards } from "../response-times/standards.ts";

/** A message one thinks of, to see when it would be due. */
export interface Example {
	/** Monday is 0. */
	readonly weekday: number;
	/** Since midnight in the standards' time zone. */
	readonly minute: number;
	readonly type: InquiryType;
	readonly priority: Priority;
	/** Undefined: where none differs. */
	readonly platform?: PlatformId | undefined;
}

/** Response standards as they are being edited: whatever has no fault is stored at once. */
export interface StandardsModel {
	/** Undefined until the worker has answered. */
	readonly draft: ReadonlySignal<Standards | undefined>;
	readonly faults: ReadonlySignal<readonly Fault[]>;
	readonly saving: ReadonlySignal<Saving>;
	readonly example: ReadonlySignal<Example>;
	/** Undefined while the draft has faults. */
	readonly preview: ReadonlySignal<ReplyOf<"standards.preview"> | undefined>;
	/** What stood there before the last reset, to take it back. */
	readonly beforeReset: ReadonlySignal<Standards | undefined>;
	load(): Promise<void>;
	change(change: (draft: Standards) => Standards): void;
	think(example: Partial<Example>): void;
	reset(): void;
	takeBack(): void;
	/** Writes again what could not be written. */
	again(): void;
}

type Saving = "nothing new" | "saving" | "saved" | "failed";

/** Friday 17:50: shortly before most people stop working. */
const FRIDAY_EVENING: Example = { weekday: 4, minute: 17 * 60 + 50, type: "support", priority: "normal" };

/** Of several questions under way only the newest is answered. */
function createLook(ask: Ask, preview: Signal<ReplyOf<"standards.preview"> | undefined>) {
	let asked = 0;
	return async (standards: Standards | undefined, { platform, ...example }: Example): Promise<void> => {
		asked += 1;
		const turn = asked;
		if (!standards) {
			preview.value = undefined;
			return;
		}
		const reply = await ask("standards.preview", {
			standards,
			...example,
			...(platform === undefined ? {} : { platform }),
		});
		if (turn === asked) preview.value = reply.ok ? reply.value : undefined;
	};
}

/** One after the other, and of several that wait only the newest. */
function createWrite(ask: Ask, saving: Signal<Saving>) {
	let waiting: Standards | undefined;
	let writing = false;
	return async (standards: Standards): Promise<void> => {
		waiting = standards;
		saving.value = "saving";
		if (writing) return;
		writing = true;
		while (waiting) {
			const next: Standards = waiting;
			waiting = undefined;
			const reply = await ask("standards.write", { standards: next });
			if (!waiting) saving.value = reply.ok ? "saved" : "failed";
		}
		writing = false;
	};
}

export function createStandards(ask: Ask): StandardsModel {
	const draft = signal<Standards | undefined>(undefined);
	const faults = signal<readonly Fault[]>([]);
	const saving = signal<Saving>("nothing new");
	const example = signal(FRIDAY_EVENING);
	const preview = signal<ReplyOf<"standards.preview"> | undefined>(undefined);
	const beforeReset = signal<Standards | undefined>(undefined);
	const look = createLook(ask, preview);
	const write = createWrite(ask, saving);

	function show(): Promise<void> {
		const standards = faults.peek().length > 0 ? undefined : draft.peek();
		return look(standards, example.peek());
	}

	function put(next: Standards): void {
		draft.value = next;
		faults.value = faultsOf(next);
		if (faults.value.length === 0) void write(next);
		void show();
	}

	return {
		draft,
		faults,
		saving,
		example,
		preview,
		beforeReset,
		async load() {
			const reply = await ask("standards.read", {});
			if (!reply.ok) {
				saving.value = "failed";
				return;
			}
			draft.value = reply.value.standards;
			faults.value = faultsOf(reply.value.standards);
			saving.value = "nothing new";
			await show();
		},
		change(change) {
			const before = draft.peek();
			if (!before) return;
			beforeReset.value = undefined;
			put(change(before));
		},
		think(more) {
			const next = { ...example.peek(), ...more };
			// A time that is being typed is none yet.
			if (!Number.isInteger(next.minute)) return;
			example.value = next;
			void show();
		},
		reset() {
			const before = draft.peek();
			if (!before) return;
			const { zone } = before.hours;
			put(usualStandards(isZone(zone) ? zone : new Intl.DateTimeFormat().resolvedOptions().timeZone));
			beforeReset.value = before;
		},
		takeBack() {
			const before = beforeReset.peek();
			if (!before) return;
			beforeReset.value = undefined;
			put(before);
		},
		again() {
			const now = draft.peek();
			if (now && faults.peek().length === 0) void write(now);
		},
	};
}
