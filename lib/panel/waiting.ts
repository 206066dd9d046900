import { batch, type ReadonlySignal, signal } from "@preact/signals";
import type { Clock } from "../base/clock.ts";
import type { WaitingEntry } from "../contract/conversation-clock.ts";
import type { ThreadKey } from "../contract/page-view.ts";
import type { Ask } from "../messaging/ask.ts";
import type { OnChange } from "../messaging/changes.ts";
import type { RequestOf } from "../messaging/protocol.ts";
import { badgeFace } from "../response-times/badge.ts";
import { fitsFilter } from "../response-times/needs-reply.ts";

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

	/** The first of all, as long as they stand: those of them that fit a filter are its first ones. */
	let all: readonly WaitingEntry[] = [];
	/** Counting all takes longer than finding the first of them, and a filter does not change the number. */
	let isCounted = false;

	const read = async (): Promise<void> => {
		asked += 1;
		const turn = asked;
		const reply = await ask("clock.waiting", { filter: filter.value, most, count: !isCounted });
		if (turn !== asked) return;
		unreachable.value = !reply.ok;
		if (!reply.ok) return;
		time.value = now();
		more.value = reply.value.more && most < MOST;
		total.value = reply.value.total ?? total.value;
		isCounted = true;
		entries.value = reply.value.entries;
		if (Object.keys(filter.value).length === 0) all = reply.value.entries;
	};
	void read();
	onChange(["clock", "settings"], () => {
		isCounted = false;
		all = [];
		void read();
	});
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
			most = step;
			const isLate = ({ badge }: WaitingEntry) => badgeFace(badge, now()).tone === "late";
			const known = all.filter((one) => fitsFilter(next, one, () => isLate(one))).slice(0, step);
			batch(() => {
				filter.value = next;
				if (known.length > 0) entries.value = known;
			});
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
