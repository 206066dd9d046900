/** A thread as the platform has it, and what a person sees of it: the truth that stored sequences are held against. */
import fc from "fast-check";
import type { Message } from "../../lib/contract/history.ts";
import type { MessageSeen } from "../../lib/contract/page-view.ts";
import { mergeWindow } from "../../lib/history/merge-window.ts";

export interface Written {
	readonly number: number;
	text: string;
	readonly out: boolean;
	readonly at: number;
	readonly isTelling: boolean;
	isAlive: boolean;
	/** Messages with the same number were linked by windows that showed them side by side. */
	run: number;
	/** The text it was last on screen with; undefined: never on screen. */
	shown: string | undefined;
}

export type Change =
	| { readonly do: "write"; readonly words: readonly number[] }
	| { readonly do: "look"; readonly back: number; readonly length: number }
	| { readonly do: "edit" | "unsend"; readonly back: number };

const SMALL = ["ok", "ok", "ja", "?", "danke"];
/** Every so many messages one that nobody writes twice. */
const TELLING_EVERY = 3;

export function changes(limits: { readonly most: number; readonly back: number }): fc.Arbitrary<Change[]> {
	const of = <Kind extends string>(kind: Kind) => fc.constant(kind);
	const words = fc.array(fc.nat(4), { minLength: 1, maxLength: 20, size: "max" });
	const back = fc.nat(12);
	return fc.array(
		fc.oneof(
			{ weight: 4, arbitrary: fc.record({ do: of("write"), words }) },
			{
				weight: 5,
				arbitrary: fc.record({
					do: of("look"),
					back: fc.nat(limits.back),
					length: fc.integer({ min: 7, max: 12 }),
				}),
			},
			{ weight: 1, arbitrary: fc.record({ do: of("edit"), back }) },
			{ weight: 1, arbitrary: fc.record({ do: of("unsend"), back }) },
		),
		{ maxLength: limits.most, size: "max" },
	);
}

export interface Play {
	readonly ids: boolean;
	readonly times: "none" | "minute";
}

export interface Model {
	readonly thread: Written[];
	stored: readonly Message[];
	now: number;
}

export function createModel(): Model {
	return { thread: [], stored: [], now: Date.UTC(2026, 0, 5, 9) };
}

let made = 0;
const newId = () => {
	made += 1;
	return `m${made}`;
};

export function write(model: Model, words: readonly number[]): void {
	for (const word of words) {
		const number = model.thread.length;
		const isTelling = number % TELLING_EVERY === 0;
		model.now += 60_000;
		model.thread.push({
			number,
			text: isTelling ? `order ${number * 7919} arrived` : (SMALL[word] ?? "ok"),
			out: word % 2 === 0,
			at: model.now,
			isTelling,
			isAlive: true,
			run: number,
			shown: undefined,
		});
	}
}

function seenOf(one: Written, { ids, times }: Play): MessageSeen {
	return {
		direction: one.out ? "out" : "in",
		text: one.text,
		...(ids ? { id: `id-${one.number}` } : {}),
		time: times === "minute" ? { precision: "minute", at: one.at } : { precision: "unknown" },
	};
}

/** `length` messages, the newest of them `back` from the end. */
export function windowAt(model: Model, back: number, length: number): Written[] {
	const alive = model.thread.filter((one) => one.isAlive);
	const end = Math.max(Math.min(length, alive.length), alive.length - back);
	return alive.slice(Math.max(0, end - length), end);
}

/** `hole`: index of the message before which the page says that some are missing. */
export function look(model: Model, shown: readonly Written[], play: Play, hole?: number): void {
	model.now += 1_000;
	const merged = mergeWindow(model.stored, {
		conversation: "instagram:1",
		messages: shown.map((one, index) => ({
			...seenOf(one, play),
			...(index === hole ? { gapBefore: true as const } : {}),
		})),
		now: model.now,
		newId,
	});
	if (merged === "needs all") throw new Error("The whole was given");
	model.stored = merged.lines;
	for (const [index, one] of shown.entries()) {
		one.shown = one.text;
		const before = shown[index - 1];
		if (before && index !== hole) join(model, before.run, one.run);
	}
}

/** One of the newest `reach` messages whose change can be noticed: unlike its neighbours, and something telling follows. */
export function changeable(model: Model, reach: number, back: number): Written | undefined {
	const alive = windowAt(model, 0, reach);
	const last = alive.findLastIndex((one) => one.isTelling);
	const small = alive
		.slice(0, Math.max(0, last))
		.filter(
			(one) => !one.isTelling && [-1, 1].every((side) => model.thread[one.number + side]?.text !== one.text),
		);
	return small.at(-1 - (back % Math.max(1, small.length)));
}

/** Texts in order; a gap as a bar. */
export function storedTexts(model: Model): string[] {
	return model.stored.flatMap(({ text, gapBefore }) => (gapBefore ? ["|", text] : [text]));
}

function join(model: Model, run: number, other: number): void {
	for (const one of model.thread) if (one.run === other) one.run = run;
}

/** What must be stored: every message as it was last on screen, and a bar where no window says that nothing is missing. */
export function trueTexts(model: Model): string[] {
	const seen = model.thread.filter((one) => one.shown !== undefined);
	return seen.flatMap(({ shown = "", run }, index) => {
		const before = seen[index - 1];
		return before && before.run !== run ? ["|", shown] : [shown];
	});
}
