/** Templates of several messages: where a conversation stands in one. */
import type { Template } from "../contract/template.ts";

/** A conversation's place in a template. The template's id is kept beside it. */
export interface StepState {
	/** The message to send next, from 0; as many as there are when all are done. */
	readonly next: number;
	/** Messages that were passed over. */
	readonly skipped: readonly number[];
}

export const AT_START: StepState = { next: 0, skipped: [] };

/** How many messages a template has in this language. */
export function countSteps(
	{ variants, laterSteps }: Pick<Template, "variants" | "laterSteps">,
	language: string,
): number {
	const first = Object.hasOwn(variants, language) ? 1 : 0;
	return first + (Object.hasOwn(laterSteps, language) ? (laterSteps[language]?.length ?? 0) : 0);
}

/** The message at `state` was inserted. */
export function stepDone(state: StepState, count: number): StepState {
	return { next: Math.min(count, state.next + 1), skipped: state.skipped.filter((at) => at !== state.next) };
}

export function stepSkipped(state: StepState, count: number): StepState {
	if (state.next >= count) return state;
	return { next: state.next + 1, skipped: [...new Set([...state.skipped, state.next])] };
}

/** Back to the message before; what was skipped is to be done again. */
export function stepBack(state: StepState): StepState {
	const next = Math.max(0, state.next - 1);
	return { next, skipped: state.skipped.filter((at) => at !== next) };
}

export function allDone(state: StepState, count: number): boolean {
	return state.next >= count;
}
