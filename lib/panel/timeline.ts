import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Result } from "../base/result.ts";
import { idOf, type TimelineCursor, type TimelineItem } from "../contract/timeline.ts";
import type { Ask } from "../messaging/ask.ts";
import type { OnChange } from "../messaging/changes.ts";
import type { Who } from "../messaging/protocol/contacts.ts";
import type { AskFailure, ReplyOf } from "../messaging/protocol.ts";

/** `private`: the browser lets nothing be kept. */
type TimelineState = "loading" | "ready" | "failed" | "locked" | "private";

/** The history of the person a surface shows, as far as it was scrolled; or what a search found in it. */
export interface Timeline {
	/** Newest first. */
	readonly items: ReadonlySignal<readonly TimelineItem[]>;
	readonly state: ReadonlySignal<TimelineState>;
	readonly hasMore: ReadonlySignal<boolean>;
	readonly query: ReadonlySignal<string>;
	/** Undefined while nothing is searched. */
	readonly total: ReadonlySignal<number | undefined>;
	search(query: string): void;
	loadMore(): void;
}

interface TimelineNeeds {
	readonly who: ReadonlySignal<Who | undefined>;
	/** Nothing is loaded before it is looked at. */
	readonly isOpen: ReadonlySignal<boolean>;
	readonly ask: Ask;
	readonly onChange: OnChange;
}

/** All that changes. */
interface Shown {
	readonly items: Signal<readonly TimelineItem[]>;
	readonly state: Signal<TimelineState>;
	readonly next: Signal<TimelineCursor | undefined>;
	readonly query: Signal<string>;
	readonly total: Signal<number | undefined>;
	/** Counts questions, so that only the answer to the last one is taken. */
	turn: number;
}

type How = "anew" | "more" | "newest";

export function createTimeline({ who, isOpen, ask, onChange }: TimelineNeeds): Timeline {
	const shown: Shown = {
		items: signal<readonly TimelineItem[]>([]),
		state: signal<TimelineState>("loading"),
		next: signal<TimelineCursor | undefined>(undefined),
		query: signal(""),
		total: signal<number | undefined>(undefined),
		turn: 0,
	};
	const load = (how: How): void => {
		const current = who.peek();
		if (current && isOpen.peek()) void question(current, how);
	};
	const question = async (current: Who, how: How): Promise<void> => {
		shown.turn += 1;
		const { turn } = shown;
		const query = shown.query.peek().trim();
		const cursor = how === "more" ? shown.next.peek() : undefined;
		const reply =
			query === ""
				? await ask("history.page", { who: current, ...(cursor ? { cursor } : {}) })
				: await ask("history.find", { who: current, query });
		if (turn === shown.turn) batch(() => take(shown, how, reply));
	};
	effect(() => {
		void who.value;
		batch(() => reset(shown));
	});
	effect(() => {
		void who.value;
		if (isOpen.value) load("anew");
	});
	onChange(["history"], () => load("newest"));
	return {
		...shown,
		hasMore: computed(() => shown.next.value !== undefined),
		search(text) {
			shown.query.value = text;
			load("anew");
		},
		loadMore: () => {
			if (shown.next.peek()) load("more");
		},
	};
}

function reset(shown: Shown): void {
	shown.turn += 1;
	shown.items.value = [];
	shown.next.value = undefined;
	shown.query.value = "";
	shown.total.value = undefined;
	shown.state.value = "loading";
}

type Reply = Result<ReplyOf<"history.page"> | ReplyOf<"history.find">, AskFailure>;

function take(shown: Shown, how: How, reply: Reply): void {
	if (!reply.ok) {
		shown.state.value = reply.failure.kind === "private" ? "private" : "failed";
		return;
	}
	if ("locked" in reply.value) {
		shown.state.value = "locked";
		shown.items.value = [];
		shown.next.value = undefined;
		return;
	}
	shown.state.value = "ready";
	const { items } = reply.value;
	shown.total.value = "total" in reply.value ? reply.value.total : undefined;
	const next = "next" in reply.value ? reply.value.next : undefined;
	const before = shown.items.peek();
	if (how === "newest" && shown.total.value === undefined) {
		// New messages come on top; what was scrolled to stays, where both lists meet.
		const known = new Set(items.map(idOf));
		const older = before.filter((item) => !known.has(idOf(item)));
		if (older.length < before.length && before.length > items.length) {
			shown.items.value = [...items, ...older];
			return;
		}
	}
	shown.items.value = how === "more" ? [...before, ...items] : items;
	shown.next.value = next;
}
