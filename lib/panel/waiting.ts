import { type ReadonlySignal, signal } from "@preact/signals";
import type { Clock } from "../base/clock.ts";
import type { WaitingEntry } from "../contract/conversation-clock.ts";
import type { ThreadKey } from "../contract/page-view.ts";
import type { Ask } from "../messaging/ask.ts";
import type { OnChange } from "../messaging/changes.ts";
import type { RequestOf } from "../messaging/protocol.ts";

export type WaitingFilter = RequestOf<"clock.waiting">["filter"];

/** The list of those who wait, as Desk and the popup show it. */
export interface WaitingModel {
	/** Undefined until the worker has answered. */
	readonly entries: ReadonlySignal<readonly WaitingEntry[] | undefined>;
	/** The filter lets more through than are shown. */
	readonly more: ReadonlySignal<boolean>;
	/** All who wait, whatever the filter. */
	readonly total: ReadonlySignal<number>;
	readonly filter: ReadonlySignal<WaitingFilter>;
	readonly unreachable: ReadonlySignal<boolean>;
	/** Epoch ms, renewed twice a minute. */
	readonly now: ReadonlySignal<number>;
	setFilter(filter: WaitingFilter): void;
	/** Asks for more entries than are shown. */
	showMore(): void;
	open(key: ThreadKey): Promise<void>;
	openNext(): Promise<void>;
}

interface Needs {
	readonly ask: Ask;
	readonly onChange: OnChange;
	readonly now: Clock;
	/** How many entries are asked for at first, and how many more each time. */
	readonly step: number;
}

const TICK = 30_000;
const MOST = 500;

export function createWaiting({ ask, onChange, now, step }: Needs): WaitingModel {
	const entries = signal<readonly WaitingEntry[] | undefined>(undefined);
	const more = signal(false);
	const total = signal(0);
	const filter = signal<WaitingFilter>({});
	const unreachable = signal(false);
	const time = signal(now());
	let most = step;
	let asked = 0;

	const read = async (): Promise<void> => {
		asked += 1;
		const turn = asked;
		const reply = await ask("clock.waiting", { filter: filter.value, most });
		if (turn !== asked) return;
		unreachable.value = !reply.ok;
		if (!reply.ok) return;
		time.value = now();
		more.value = reply.value.more && most < MOST;
		total.value = reply.value.total;
		entries.value = reply.value.entries;
	};
	void read();
	onChange(["clock", "settings"], () => void read());
	setInterval(() => {
		time.value = now();
	}, TICK);

	return {
		entries,
		more,
		total,
		filter,
		unreachable,
		now: time,
		setFilter(next) {
			filter.value = next;
			most = step;
			void read();
		},
		showMore() {
			most = Math.min(MOST, most + step);
			void read();
		},
		async open(threadKey) {
			const reply = await ask("clock.open", { threadKey });
			unreachable.value = !reply.ok;
		},
		async openNext() {
			const reply = await ask("clock.next", {});
			if (reply.ok && reply.value.threadKey !== undefined) {
				await ask("clock.open", { threadKey: reply.value.threadKey });
			}
		},
	};
}
