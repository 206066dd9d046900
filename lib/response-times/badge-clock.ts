/** A clock's state, boiled down to what a badge needs. */
import type { BadgeClock } from "./badge.ts";
import type { ClockState } from "./clock.ts";
import { isSharp } from "./ranges.ts";

/** ms an answered conversation keeps its badge. */
const ANSWERED_FOR = 86_400_000;

/** Undefined: no badge. */
export function badgeClockOf(state: ClockState, now: number): BadgeClock | undefined {
	if (state.state === "answered") {
		return now - state.last.answered.to < ANSWERED_FOR ? { state: "answered" } : undefined;
	}
	if (state.state !== "waiting" && state.state !== "acknowledged") return undefined;
	const { due, soon } = state;
	if (!due) return { state: "unlimited" };
	const isRough = !isSharp(due) || state.mayBeAnswered;
	// Since when is not known at all: there is no time left that could be said, only a moment by which it is late.
	if (due.from === undefined) return { state: state.state, lateFrom: due.to, about: true };
	return {
		state: state.state,
		due: due.from,
		...(soon === undefined ? {} : { soon }),
		...(isRough ? { lateFrom: due.to, about: true as const } : {}),
	};
}
